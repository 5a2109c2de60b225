/** A session in this browser alone, for one viewer: as a live one to the interface, on an engine instead of a server. */
import { readBoard } from '../documents/boardDocument.ts';
import { createBoardEditor } from '../documents/boardEditor.ts';
import { createDeskEditor } from '../documents/deskEditor.ts';
import { readDesks } from '../documents/desksOn.ts';
import { createGuideEditor, readGuide } from '../documents/guideDocument.ts';
import { createReportEditor, readReport } from '../documents/reportDocument.ts';
import { readStage } from '../documents/stageDocument.ts';
import { writableBoardParts } from '../model/access/boardParts.ts';
import { knownTo } from '../model/access/knowledge.ts';
import type { MemberId } from '../model/ids.ts';
import { emptyGuide, type Guide } from '../model/programme/programme.ts';
import { createStore } from './listen.ts';
import type { LiveSession, SessionKind } from './liveSession.ts';
import { openLocalEngine, type LocalStart } from './localEngine.ts';
import { keepEqual, mirror, openReplica } from './mirror.ts';
import { createOthers } from './presence.ts';
import { browserRandom } from './random.ts';
import { createShownDesks } from './shownDesks.ts';
import { initialState, type SessionState } from './state.ts';

interface Options {
  readonly kind: Exclude<SessionKind, 'live'>;
  readonly start: LocalStart;
  /** The facilitators' words that are there from the start. */
  readonly guide?: Guide;
}

/** Opens the session and its engine. What happens in it is gone when it is closed. */
export function openLocalSession({ kind, start, guide: words = emptyGuide }: Options) {
  const { viewer } = start;
  const store = createStore<SessionState>(() => ({
    ...initialState(viewer),
    authoredKnown: true,
    connection: 'online',
    saved: 'saved',
  }));
  const set = store.setState;
  const engine = openLocalEngine(start, (reason) =>
    set(({ refused }) => ({ refused: { reason, count: (refused?.count ?? 0) + 1, texts: [] } })),
  );
  const { documents } = engine;
  const guide = openReplica(createGuideEditor, readGuide, (shown) => set({ guide: shown }));
  for (const [id, text] of Object.entries(words.steps)) guide.editor.setStepWords(id as never, text);
  for (const [id, text] of Object.entries(words.cards)) guide.editor.setCardWords(id as never, text);
  const report = openReplica(createReportEditor, readReport, (shown) => set({ report: shown }));
  const board = createBoardEditor(
    documents.board,
    () => engine.stage().era,
    (part) => writableBoardParts(viewer, engine.stage()).has(part),
    () => set({}),
  );

  const desks = createShownDesks(viewer, store.getState);
  const showKnown = () => {
    const { authored, hands, hidden, pending } = store.getState();
    const known = knownTo(viewer, engine.held());
    set(keepEqual({ authored, hands, hidden, pending }, known));
  };
  engine.onStage((stage) => {
    showKnown();
    set(desks.at(stage));
  });
  showKnown();
  const stops = [
    mirror(documents.stage, readStage, (stage) => set({ stage })),
    mirror(documents.board, readBoard, (shown) => set({ board: shown })),
    mirror(documents.desk, readDesks, (carried) => set(desks.take(carried))),
  ];

  const deskOf = (member: MemberId) => createDeskEditor(documents.desk, member === viewer ? null : member);

  const session: LiveSession = {
    kind,
    store,
    others: createOthers(),
    editBoardBy: () => board,
    desk: deskOf(viewer),
    deskOf,
    guide: guide.editor,
    report: report.editor,
    // It is in this browser already, so nothing is fetched.
    openReport: () => () => undefined,
    random: browserRandom,
    send: async (command) => {
      const brought = command.type === 'card.bring' ? await start.findCard?.(command.cardId) : undefined;
      const sent = engine.send(viewer, command, brought);
      if (sent.ok && sent.deleted === true) set({ ended: 'no-such-session' });
      return sent.ok ? { ok: true } : sent;
    },
    point: () => undefined,
    lookAt: () => undefined,
    setElsewhere: () => undefined,
    allowKeys: () => undefined,
    close: () => {
      for (const stop of stops) stop();
      for (const part of [guide, report, engine]) part.close();
    },
  };
  return { ...session, store, engine };
}
