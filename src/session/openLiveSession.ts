/** Opens one session on the server: its documents, mirrored into one store. */
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';

import { keepEqual } from './keepEqual.ts';
import { readStage } from '../documents/stageDocument.ts';
import { writableBoardParts, type BoardPart } from '../model/access/boardParts.ts';
import { accessTo, answersAreLocked, type DocumentName } from '../model/access/documents.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import type { Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { alwaysCurrent } from './alwaysCurrent.ts';
import { sendCommand } from './api.ts';
import { createAskedOfMe } from './askedOfMe.ts';
import { openBoardReplica } from './boardReplica.ts';
import { openDeskReplica, reopenDeskReplica } from './deskReplica.ts';
import type { Desks } from '../documents/desksOn.ts';
import { forgetOnDevice } from './deviceCopy.ts';
import { createLinks } from './links.ts';
import type { LiveSession } from './liveSession.ts';
import { mirror } from './mirror.ts';
import { onDemand } from './onDemand.ts';
import { createOthers, readAway, readOthers } from './others.ts';
import { createOwnPresence } from './ownPresence.ts';
import { browserRandom } from './random.ts';
import { createRefusedWrites } from './refusedWrites.ts';
import { createServerClock, type Exchange } from './serverClock.ts';
import { createShownDesks } from './shownDesks.ts';
import { initialState, type SessionState } from './state.ts';

/** Long enough after a session was opened for its first page to be there. */
const calmMs = 2_000;

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
  const others = createOthers();
  let over = false;
  const clock = createServerClock();
  const measure = (exchange: Exchange) => {
    clock.measure(exchange);
    const clockOffsetMs = clock.offsetMs();
    if (clockOffsetMs !== getState().clockOffsetMs) set({ clockOffsetMs });
  };
  const me = createAskedOfMe({ sessionId, seat, onKnown: set });
  const ownKeeper = onDemand(
    () => import('./ownKeeper.ts'),
    ({ keepOwnKeys }) => keepOwnKeys({ store, sessionId, seat }),
  );

  const links = createLinks(
    { serverUrl, sessionId, seat },
    {
      onTrust: (trust) => {
        const { connection, saved } = getState();
        if (trust.connection !== connection || trust.saved !== saved) set(trust);
        if (trust.connection === 'online' && connection !== 'online') void me.ask();
        refused.explain();
        report.now()?.tidy();
      },
      onEnded: (ended) => {
        set({ ended });
        close();
        if (ended !== 'no-such-session') return;
        void import('./keptKeys.ts').then(({ forgetKeys }) => forgetKeys(sessionId, seat));
        void forgetOnDevice(sessionId, seat);
        void import('./boardKeeper.ts').then(({ forgetBoardEdits }) => forgetBoardEdits({ sessionId, seat }));
      },
      onRefused: (name, code) => {
        refused.refuse({ name, code, unsaved: links.get(name)?.saved() !== 'saved' });
        reopen[name]();
      },
      onDamaged: (name) => (name === 'stage' ? set({ ended: 'damaged' }) : onReason('damaged')),
      onGeneration: (number) => refused.learnGeneration(number),
      onClock: measure,
    },
  );
  const onReason = (reason: Reason) =>
    set({ refused: { reason, count: (getState().refused?.count ?? 0) + 1 } });
  const refused = createRefusedWrites({
    viewer: seat,
    // The store is up to a frame behind the document.
    stageNow: () => (links.get('stage')?.connection() === 'online' ? readStage(stageDoc) : undefined),
    onReason,
  });

  const mayHave = (document: DocumentName) => {
    const { stage } = getState();
    return stage !== null && accessTo(document, seat, stage) !== 'none';
  };
  const guide = onDemand(
    () => import('./guideReplica.ts'),
    ({ openGuideReplica }) =>
      openGuideReplica({
        connect: (doc) => links.connect('guide', doc),
        disconnect: () => links.disconnect('guide'),
        onGuide: (words) => set({ guide: words }),
      }),
  );
  const report = onDemand(
    () => import('./reportReplica.ts'),
    ({ createReportReplica }) =>
      createReportReplica({
        connect: (doc) => links.connect('report', doc),
        disconnect: () => links.disconnect('report'),
        onReport: (edits) => set({ report: edits }),
      }),
  );
  const presence = createOwnPresence({ seat, links, stage: () => getState().stage });

  const desks = createShownDesks(seat, getState);
  const where = { sessionId, seat, onDesks: (carried: Desks) => set(desks.take(carried)) };
  const stageDoc = new Y.Doc();
  const mayWrite = (part: BoardPart) => {
    const { stage } = getState();
    return stage !== null && writableBoardParts(seat, stage).has(part);
  };
  const freshBoard = () =>
    openBoardReplica(
      (shown) => set({ board: shown }),
      // What can be undone is asked anew whenever the store tells of something.
      () => set({}),
      () => getState().stage?.era ?? 0,
      mayWrite,
    );
  let board = freshBoard();
  const boardKeeper = onDemand(
    () => import('./boardKeeper.ts'),
    ({ createBoardKeeper }) => {
      const keeper = createBoardKeeper({ store, sessionId, seat, onDropped: onReason });
      const connection = links.get('board');
      if (connection !== undefined) keeper.follow(board.doc, connection);
      return keeper;
    },
  );
  let desk = openDeskReplica(where);

  const connectBoard = () => {
    const connection = links.connect('board', board.doc);
    const { awareness } = connection.provider;
    boardKeeper.now()?.follow(board.doc, connection);
    presence.onBoard();
    awareness.on('change', () => others.setState(readOthers(awareness), true));
  };
  const connectDesk = () => {
    const replica = desk;
    links.connect('desk', replica.doc).provider.on('sync', (synced: boolean) => {
      const stage = readStage(stageDoc);
      if (synced) void replica.settle(stage !== null && answersAreLocked(stage));
    });
  };

  const reopen: Readonly<Record<DocumentName, () => void>> = {
    // No client of ours writes the stage: if the server says it did, this tab is not of the server's time.
    stage: () => set({ ended: 'outdated-client' }),
    report: () => report.now()?.fetch(),
    guide: () => {
      guide.close();
      guide.open();
    },
    board: () => {
      links.disconnect('board');
      board.close();
      board = freshBoard();
      connectBoard();
    },
    desk: () => {
      links.disconnect('desk');
      desk = reopenDeskReplica(desk, where);
      connectDesk();
    },
  };

  const onStage = (stage: Stage | null) => {
    if (stage === null) return set({ stage });
    me.follow(stage);
    set({ stage, ...desks.at(stage) });
    if (!mayHave('desk')) links.disconnect('desk');
    else if (links.get('desk') === undefined) connectDesk();
    if (mayHave('guide')) guide.open();
    else guide.close();
    if (!mayHave('report')) report.close();
    // There are keys only once there are answers.
    if (stage.phase === 'closed' || Object.keys({ ...stage.answers, ...stage.hidden }).length > 0)
      ownKeeper.open();
    // When all is over, to let go of what was kept.
    if (stage.phase === 'closed' || accessTo('board', seat, stage) === 'write') boardKeeper.open();
  };

  const { awareness: attention } = links.connect('stage', stageDoc).provider;
  attention.on('change', () => set(keepEqual({ away: getState().away }, { away: readAway(attention) })));
  const stopStage = mirror(stageDoc, readStage, onStage);
  connectBoard();
  const room = onDemand(
    () => import('./watchRoom.ts'),
    ({ watchRoom }) => ({
      close: watchRoom(
        () => links.documents(),
        (nearlyFull) => {
          if (nearlyFull !== getState().nearlyFull) set({ nearlyFull });
        },
      ),
    }),
  );
  // Nobody waits for these while the first page comes. Without a connection they must be there later.
  const calm = setTimeout(() => {
    room.open();
    ownKeeper.open();
  }, calmMs);
  void desk.kept.then((keptOnDevice) => set({ keptOnDevice }));

  const close = () => {
    if (over) return;
    over = true;
    links.close();
    stopStage();
    room.close();
    stageDoc.destroy();
    boardKeeper.close();
    board.close();
    desk.close();
    guide.close();
    report.close();
    ownKeeper.close();
    clearTimeout(calm);
  };

  return {
    kind: 'live',
    store,
    others,
    board: alwaysCurrent(() => board.editor),
    desk: alwaysCurrent(() => desk.editor(null)),
    deskOf: (member) => alwaysCurrent(() => desk.editor(member === seat ? null : member)),
    guide: alwaysCurrent(() => guide.part().editor),
    report: alwaysCurrent(() => report.part().editor),
    openReport: () => {
      let wanted = true;
      let letGo = () => {};
      report.open((replica) => {
        if (wanted) letGo = replica.open();
      });
      return () => {
        wanted = false;
        letGo();
      };
    },
    random: browserRandom,
    send: async (command) => {
      const sentAt = Date.now();
      const result = await sendCommand(sessionId, seat, command);
      if (result.ok) measure({ sentAt, now: result.now, receivedAt: Date.now() });
      // A hand and a hidden answer are in no document.
      if (/^(?:hand|answer)\./.test(command.type)) await me.ask();
      return result.ok ? { ok: true } : result;
    },
    point: presence.point,
    setElsewhere: presence.setElsewhere,
    allowKeys: (wanted) => ownKeeper.open(({ allow }) => allow(wanted)),
    close,
  };
}
