/** Opens one session on the server: three documents, mirrored into one store. */
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';

import { readDesk } from '../documents/deskDocument.ts';
import { createDeskEditor, type DeskEditor } from '../documents/deskEditor.ts';
import { restoreDesk } from '../documents/restoreDesk.ts';
import { readStage } from '../documents/stageDocument.ts';
import { accessTo, type DocumentName } from '../model/access.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import { memberOf, type Stage } from '../model/stage.ts';
import { fetchMe, sendCommand } from './api.ts';
import { editsOf } from './boardEdits.ts';
import { openBoardReplica } from './boardReplica.ts';
import { keepOnDevice, forgetOnDevice } from './deviceCopy.ts';
import { connectDocument, type DocumentConnection } from './documentConnection.ts';
import type { LiveSession } from './liveSession.ts';
import { mirror } from './mirror.ts';
import { readOthers } from './others.ts';
import { browserRandom } from './random.ts';
import { initialState, type Ended, type SessionState } from './state.ts';
import { worstOf } from './worst.ts';

interface Options {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  /** Where the server is, as `wss://host`. */
  readonly serverUrl: string;
}

/** Opens the session. Comes back at once; what arrives is in the store. */
export function openLiveSession({ sessionId, seat, serverUrl }: Options): LiveSession {
  const store = createStore<SessionState>(() => initialState(seat));
  const set = (part: Partial<SessionState>) => store.setState(part);
  const connections = new Map<DocumentName, DocumentConnection>();
  let refusals = 0;
  let over = false;

  const showConnection = () => {
    const all = [...connections.values()];
    const next = {
      connection: worstOf(
        ['online', 'connecting', 'offline'],
        all.map((one) => one.connection()),
      ),
      saved: worstOf(
        ['saved', 'saving', 'unsaved'],
        all.map((one) => one.saved()),
      ),
    };
    const now = store.getState();
    if (now.connection !== next.connection || now.saved !== next.saved) set(next);
  };

  const end = (ended: Ended) => {
    if (over) return;
    set({ ended });
    if (ended === 'no-such-session') void forgetOnDevice(sessionId, seat);
    close();
  };

  const connect = (name: DocumentName, doc: Y.Doc, startFresh: () => void) => {
    const connection = connectDocument({
      url: `${serverUrl}/sync/${sessionId}`,
      name,
      doc,
      sessionId,
      seat,
      onChange: showConnection,
      onClosed: (code) => {
        if (code === closeCodes.whoAreYou) end('not-a-member');
        else if (code === closeCodes.noSuchSession) end('no-such-session');
        else if (code === closeCodes.outdatedClient) end('outdated-client');
        else if (code === closeCodes.notYours) disconnect(name);
        else {
          const { stage } = store.getState();
          const locked = name === 'board' && stage !== null && accessTo('board', seat, stage) !== 'write';
          const reason = code === closeCodes.tooBig ? 'too-big' : locked ? 'board-locked' : 'not-allowed';
          refusals += 1;
          set({ refused: { reason, count: refusals } });
          startFresh();
        }
      },
    });
    connections.set(name, connection);
    showConnection();
    return connection;
  };
  const disconnect = (name: DocumentName) => {
    connections.get(name)?.close();
    connections.delete(name);
    showConnection();
  };

  // Stage
  const stageDoc = new Y.Doc();
  let answersSeen = '';
  const onStage = (stage: Stage | null) => {
    set({ stage });
    if (stage === null) return;
    const answers = Object.keys(stage.answers).join();
    if (answers !== answersSeen) {
      answersSeen = answers;
      void refreshMe();
    }
    const mayHaveDesk = accessTo('desk', seat, stage) !== 'none';
    if (mayHaveDesk && !connections.has('desk')) openDeskConnection();
    if (!mayHaveDesk) disconnect('desk');
  };
  const refreshMe = async () => {
    const me = await fetchMe(sessionId, seat);
    if (me.ok) set({ authored: me.authored });
  };

  // Board
  let board = openBoardReplica((value) => set({ board: value }), set);
  const openBoardConnection = () => {
    const { provider } = connect('board', board.doc, () => {
      disconnect('board');
      board.close();
      board = openBoardReplica((value) => set({ board: value }), set);
      set({ canUndo: false, canRedo: false });
      openBoardConnection();
    });
    const { awareness } = provider;
    awareness.setLocalState({ member: seat, cursor: null, drag: null });
    awareness.on('change', () => set({ others: readOthers(awareness) }));
  };

  // Desk
  let deskDoc = new Y.Doc();
  let deskEditor: DeskEditor = createDeskEditor(deskDoc);
  let stopDesk = mirror(deskDoc, readDesk, (desk) => set({ desk }));
  let copy = keepOnDevice(sessionId, seat, deskDoc);
  const openDeskConnection = () => {
    connect('desk', deskDoc, () => {
      // The replica goes, its texts stay: they are written again into the fresh one.
      const kept = readDesk(deskDoc);
      disconnect('desk');
      stopDesk();
      copy.close();
      deskDoc.destroy();
      void forgetOnDevice(sessionId, seat).finally(() => {
        if (over) return;
        deskDoc = new Y.Doc();
        deskEditor = createDeskEditor(deskDoc);
        restoreDesk(deskDoc, kept);
        stopDesk = mirror(deskDoc, readDesk, (desk) => set({ desk }));
        copy = keepOnDevice(sessionId, seat, deskDoc);
        openDeskConnection();
      });
    });
  };
  const reportCopy = () => void copy.works.then((keptOnDevice) => set({ keptOnDevice }));

  const close = () => {
    if (over) return;
    over = true;
    for (const name of [...connections.keys()]) disconnect(name);
    stopStage();
    stopDesk();
    copy.close();
    board.close();
  };

  // No client of ours writes the stage: if the server says it did, this tab is not of the server's time.
  connect('stage', stageDoc, () => end('outdated-client'));
  const stopStage = mirror(stageDoc, readStage, onStage);
  openBoardConnection();
  reportCopy();

  return {
    kind: 'live',
    store,
    board: editsOf(() => board.editor),
    desk: {
      setDraft: (cardId, draft) => deskEditor.setDraft(cardId, draft),
      handIn: (answer) => deskEditor.handIn(answer),
      takeBack: (id) => deskEditor.takeBack(id),
      setReady: (roundId, ready) => deskEditor.setReady(roundId, ready),
    },
    random: browserRandom,
    send: async (command) => {
      const result = await sendCommand(sessionId, seat, command);
      return result.ok ? { ok: true } : result;
    },
    point: (presence) => {
      const { stage } = store.getState();
      if (stage === null || memberOf(stage, seat)?.role === 'observer') return;
      connections.get('board')?.provider.awareness.setLocalState({ member: seat, ...presence });
    },
    close,
  };
}
