/**
 * A session in this browser alone: the same documents and the same `decide`, with simulated members and no server.
 * Nothing is stored and nothing is sent, so it leaves no trace.
 */
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';

import { readBoard, writeBoard } from '../documents/boardDocument.ts';
import { createBoardEditor } from '../documents/boardEditor.ts';
import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor } from '../documents/deskEditor.ts';
import { createGuideEditor } from '../documents/guideEditor.ts';
import { readStage, writeStage } from '../documents/stageDocument.ts';
import type { Board } from '../model/board.ts';
import type { Command } from '../model/command.ts';
import { decide } from '../model/decide.ts';
import type { CardId } from '../model/deck.ts';
import { emptyDesk, type Desk } from '../model/desk.ts';
import { newDeskAnswerId, type AnswerId, type DeskAnswerId, type MemberId } from '../model/ids.ts';
import type { Authorship } from '../model/publish.ts';
import { countReady } from '../model/readiness.ts';
import type { Source } from '../model/source.ts';
import { openRound, type Stage } from '../model/stage.ts';
import { emptyVault } from '../model/vault.ts';
import type { LiveSession, Sent } from './liveSession.ts';
import { mirror } from './mirror.ts';
import { browserRandom } from './random.ts';
import { initialState, type SessionState } from './state.ts';

export interface Example {
  readonly stage: Stage;
  readonly board: Board;
  readonly viewer: MemberId;
  readonly simulatedAnswers: Readonly<
    Record<CardId, readonly { memberId: MemberId; text: string; source: Source | null }[]>
  >;
}

/** Time between two simulated members handing in: enough to see the count rise, not enough to wait for. */
const simulatedPaceMs = 1_200;

/** Opens an example. What happens in it is gone when it is closed. */
export function openExampleSession(example: Example): LiveSession {
  const { viewer } = example;
  const store = createStore<SessionState>(() => ({
    ...initialState(viewer),
    authoredKnown: true,
    connection: 'online',
    saved: 'saved',
  }));
  const documents = { stage: new Y.Doc(), board: new Y.Doc(), desk: new Y.Doc(), guide: new Y.Doc() };
  const authorships = new Map<AnswerId, Authorship>();
  let vault = emptyVault;
  const simulated = new Map<MemberId, Desk>();
  const timers = new Set<ReturnType<typeof setTimeout>>();

  writeStage(documents.stage, example.stage);
  writeBoard(documents.board, example.board);
  const editor = createBoardEditor(documents.board);

  const stageNow = () => readStage(documents.stage) ?? example.stage;
  const desks = () => new Map([...simulated, [viewer, readDesk(documents.desk)]]);
  const recount = () => writeStage(documents.stage, countReady(stageNow(), desks()));
  const ownAnswers = () => {
    const authored: Record<AnswerId, DeskAnswerId> = {};
    for (const [id, { memberId, deskAnswerId }] of authorships)
      if (memberId === viewer) authored[id] = deskAnswerId;
    return authored;
  };

  const simulateRound = () => {
    const round = openRound(stageNow());
    if (round === null) return;
    const answers = example.simulatedAnswers[round.cardId] ?? [];
    answers.forEach(({ memberId, text, source }, index) => {
      const timer = setTimeout(
        () => {
          timers.delete(timer);
          if (openRound(stageNow())?.id !== round.id) return;
          const desk = simulated.get(memberId) ?? emptyDesk;
          const order = desk.answers.length;
          const id = newDeskAnswerId(browserRandom);
          const answer = { id, roundId: round.id, cardId: round.cardId, text, source, order };
          simulated.set(memberId, { ...desk, answers: [...desk.answers, answer] });
          recount();
        },
        (index + 1) * simulatedPaceMs,
      );
      timers.add(timer);
    });
  };

  const send = (command: Command): Sent => {
    const decision = decide(stageNow(), command, {
      viewer,
      now: Date.now(),
      random: browserRandom,
      desks: desks(),
      authorships,
      vault,
      board: () => readBoard(documents.board),
    });
    if (!decision.ok) return decision;
    for (const [id, authorship] of decision.authored ?? []) authorships.set(id, authorship);
    if (decision.vault !== undefined) vault = decision.vault;
    if (decision.withdrawn !== undefined) authorships.delete(decision.withdrawn);
    if (decision.end !== undefined) authorships.clear();
    store.setState({ authored: ownAnswers() });
    writeStage(documents.stage, decision.stage);
    if (decision.end === 'delete') store.setState({ ended: 'no-such-session' });
    if (command.type === 'round.open') simulateRound();
    return { ok: true };
  };

  const stops = [
    mirror(documents.stage, readStage, (stage) => store.setState({ stage })),
    mirror(documents.board, readBoard, (board) => store.setState({ board })),
    mirror(documents.desk, readDesk, (desk) => store.setState({ desk })),
    editor.onHistory(() => store.setState({ canUndo: editor.canUndo(), canRedo: editor.canRedo() })),
  ];
  documents.desk.on('update', recount);

  return {
    kind: 'example',
    store,
    board: editor,
    desk: createDeskEditor(documents.desk),
    deskOf: (member) => createDeskEditor(documents.desk, member === viewer ? null : member),
    guide: createGuideEditor(documents.guide),
    random: browserRandom,
    send: (command) => Promise.resolve(send(command)),
    point: () => undefined,
    setElsewhere: () => undefined,
    close: () => {
      for (const timer of timers) clearTimeout(timer);
      for (const stop of stops) stop();
      editor.close();
      for (const document of Object.values(documents)) document.destroy();
    },
  };
}
