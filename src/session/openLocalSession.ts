/** A session in this browser alone, for one viewer: as a live one to the interface, on an engine instead of a server. */
import * as Y from 'yjs';
import { createStore, type StoreApi } from 'zustand/vanilla';

import { readBoard } from '../documents/boardDocument.ts';
import { createBoardEditor } from '../documents/boardEditor.ts';
import { createDeskEditor } from '../documents/deskEditor.ts';
import { readGuide } from '../documents/guideDocument.ts';
import { createGuideEditor } from '../documents/guideDocument.ts';
import { readReport } from '../documents/reportDocument.ts';
import { createReportEditor } from '../documents/reportDocument.ts';
import { readDesks } from '../documents/desksOn.ts';
import { keepEqual } from './keepEqual.ts';
import { readStage } from '../documents/stageDocument.ts';
import { writableBoardParts } from '../model/access/boardParts.ts';
import { knownTo } from '../model/access/knowledge.ts';
import type { MemberId } from '../model/ids.ts';
import type { Guide } from '../model/programme/guide.ts';
import type { LiveSession, SessionKind } from './liveSession.ts';
import type { LocalEngine } from './localEngine.ts';
import { mirror } from './mirror.ts';
import { createOthers } from './others.ts';
import { browserRandom } from './random.ts';
import { createShownDesks } from './shownDesks.ts';
import { initialState, type SessionState } from './state.ts';

interface Options {
  readonly kind: Exclude<SessionKind, 'live'>;
  readonly engine: LocalEngine;
  readonly viewer: MemberId;
  /** The facilitators' words that are there from the start. */
  readonly guide?: Guide;
}

export interface LocalSession extends LiveSession {
  readonly store: StoreApi<SessionState>;
}

/** Opens the session. What happens in it is gone when it is closed, and the engine with it. */
export function openLocalSession({ kind, engine, viewer, guide }: Options): LocalSession {
  const store = createStore<SessionState>(() => ({
    ...initialState(viewer),
    authoredKnown: true,
    connection: 'online',
    saved: 'saved',
  }));
  const set = store.setState;
  const { documents } = engine;
  const guideDoc = new Y.Doc();
  const guideEditor = createGuideEditor(guideDoc);
  for (const [id, words] of Object.entries(guide?.steps ?? {})) guideEditor.setStepWords(id as never, words);
  for (const [id, words] of Object.entries(guide?.cards ?? {})) guideEditor.setCardWords(id as never, words);
  const reportDoc = new Y.Doc();
  const boardEditor = createBoardEditor(
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
  engine.onRefused((reason) =>
    set(({ refused }) => ({ refused: { reason, count: (refused?.count ?? 0) + 1 } })),
  );
  showKnown();
  const stops = [
    mirror(documents.stage, readStage, (stage) => set({ stage })),
    mirror(documents.board, readBoard, (board) => set({ board })),
    mirror(documents.desk, readDesks, (carried) => set(desks.take(carried))),
    mirror(guideDoc, readGuide, (words) => set({ guide: words })),
    mirror(reportDoc, readReport, (report) => set({ report })),
  ];

  const deskOf = (member: MemberId) => createDeskEditor(documents.desk, member === viewer ? null : member);

  return {
    kind,
    store,
    others: createOthers(),
    board: boardEditor,
    desk: deskOf(viewer),
    deskOf,
    guide: guideEditor,
    report: createReportEditor(reportDoc),
    // What is in this browser anyway need not be fetched.
    openReport: () => () => undefined,
    random: browserRandom,
    send: (command) => {
      const sent = engine.send(viewer, command);
      if (sent.ok && sent.deleted === true) set({ ended: 'no-such-session' });
      return Promise.resolve(sent.ok ? { ok: true } : sent);
    },
    point: () => undefined,
    setElsewhere: () => undefined,
    allowKeys: () => undefined,
    close: () => {
      for (const stop of stops) stop();
      boardEditor.close();
      guideDoc.destroy();
      reportDoc.destroy();
      engine.close();
    },
  };
}
