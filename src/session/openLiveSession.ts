/** Opens one session on the server: three documents, mirrored into one store. */
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';

import { readStage } from '../documents/stageDocument.ts';
import { accessTo, type DocumentName } from '../model/access.ts';
import type { Board } from '../model/board.ts';
import type { Desk } from '../model/desk.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import type { Reason } from '../model/refusal.ts';
import { memberOf, type Stage } from '../model/stage.ts';
import { fetchMe, sendCommand } from './api.ts';
import { editsOf } from './boardEdits.ts';
import { openBoardReplica } from './boardReplica.ts';
import { openDeskReplica, reopenDeskReplica } from './deskReplica.ts';
import { forgetOnDevice } from './deviceCopy.ts';
import { createLinks } from './links.ts';
import type { LiveSession } from './liveSession.ts';
import { mirror } from './mirror.ts';
import { readOthers } from './others.ts';
import { browserRandom } from './random.ts';
import { initialState, type SessionState } from './state.ts';

interface Options {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  /** Where the server is, as `wss://host`. */
  readonly serverUrl: string;
}

/** Opens the session. Comes back at once; what arrives is in the store. */
export function openLiveSession({ sessionId, seat, serverUrl }: Options): LiveSession {
  const store = createStore<SessionState>(() => initialState(seat));
  const { setState: set, getState } = store;
  let over = false;
  /** A refusal of which the reason is not known yet. */
  let unexplained: { readonly name: DocumentName; readonly code: number } | null = null;

  const links = createLinks(
    { serverUrl, sessionId, seat },
    {
      onTrust: (trust) => {
        const { connection, saved } = getState();
        if (trust.connection !== connection || trust.saved !== saved) set(trust);
        if (trust.connection === 'online' && connection !== 'online') void refreshAuthored();
        explain();
      },
      onEnded: (ended) => {
        set({ ended });
        close();
        if (ended === 'no-such-session') void forgetOnDevice(sessionId, seat);
      },
      onRefused: (name, code) => {
        unexplained = { name, code };
        explain();
        void reopen[name]();
      },
    },
  );
  /** Says why a write was refused, once the stage is of now: a lock may have been turned while we were away. */
  const explain = () => {
    if (unexplained === null || links.get('stage')?.connection() !== 'online') return;
    const reason = reasonOf(unexplained.name, unexplained.code);
    unexplained = null;
    set({ refused: { reason, count: (getState().refused?.count ?? 0) + 1 } });
  };
  const reasonOf = (name: DocumentName, code: number): Reason => {
    if (code === closeCodes.tooBig) return 'too-big';
    // The store is up to a frame behind the document.
    const stage = readStage(stageDoc);
    const locked = name === 'board' && stage?.phase !== 'closed' && stage?.boardLocked === true;
    return locked ? 'board-locked' : 'not-allowed';
  };

  const onBoard = (board: Board) => set({ board });
  const onDesk = (desk: Desk) => set({ desk });
  const onHistory = (history: { canUndo: boolean; canRedo: boolean }) => set(history);
  const stageDoc = new Y.Doc();
  let board = openBoardReplica(onBoard, onHistory);
  let desk = openDeskReplica(sessionId, seat, onDesk);

  const connectBoard = () => {
    const { awareness } = links.connect('board', board.doc).provider;
    awareness.setLocalState({ member: seat, cursor: null, drag: null });
    awareness.on('change', () => set({ others: readOthers(awareness) }));
  };
  const reopen: Readonly<Record<DocumentName, () => void | Promise<void>>> = {
    // No client of ours writes the stage: if the server says it did, this tab is not of the server's time.
    stage: () => set({ ended: 'outdated-client' }),
    guide: () => {},
    board: () => {
      links.disconnect('board');
      board.close();
      board = openBoardReplica(onBoard, onHistory);
      set({ canUndo: false, canRedo: false });
      connectBoard();
    },
    desk: async () => {
      links.disconnect('desk');
      desk = await reopenDeskReplica(desk, sessionId, seat, onDesk);
      if (over) desk.close();
      else links.connect('desk', desk.doc);
    },
  };

  let answersSeen = '';
  const onStage = (stage: Stage | null) => {
    const answers = Object.keys(stage?.answers ?? {}).join();
    const changed = answers !== answersSeen;
    set(changed ? { stage, authoredKnown: false } : { stage });
    if (stage === null) return;
    answersSeen = answers;
    if (changed) void refreshAuthored();
    const mayHaveDesk = accessTo('desk', seat, stage) !== 'none';
    if (mayHaveDesk && links.get('desk') === undefined) links.connect('desk', desk.doc);
    if (!mayHaveDesk) links.disconnect('desk');
  };
  const refreshAuthored = async () => {
    const asked = answersSeen;
    const me = await fetchMe(sessionId, seat);
    if (me.ok && asked === answersSeen) set({ authored: me.authored, authoredKnown: true });
  };

  links.connect('stage', stageDoc);
  const stopStage = mirror(stageDoc, readStage, onStage);
  connectBoard();
  void desk.kept.then((keptOnDevice) => set({ keptOnDevice }));

  const close = () => {
    if (over) return;
    over = true;
    links.close();
    stopStage();
    stageDoc.destroy();
    board.close();
    desk.close();
  };

  return {
    kind: 'live',
    store,
    board: editsOf(() => board.editor),
    desk: {
      setDraft: (cardId, draft) => desk.editor.setDraft(cardId, draft),
      handIn: (answer) => desk.editor.handIn(answer),
      takeBack: (id) => desk.editor.takeBack(id),
      discard: (id) => desk.editor.discard(id),
      setReady: (what, ready) => desk.editor.setReady(what, ready),
      setDots: (voteId, itemId, dots) => desk.editor.setDots(voteId, itemId, dots),
    },
    random: browserRandom,
    send: async (command) => {
      const result = await sendCommand(sessionId, seat, command);
      return result.ok ? { ok: true } : result;
    },
    point: (presence) => {
      const { stage } = getState();
      if (stage === null || memberOf(stage, seat)?.role === 'observer') return;
      links.get('board')?.provider.awareness.setLocalState({ member: seat, ...presence });
    },
    close,
  };
}
