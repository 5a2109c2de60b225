/** Opens one session on the server: its documents, mirrored into one store. */
import { readBoard } from '../documents/boardDocument.ts';
import type { BoardEditor, CreateBoardEditor } from '../documents/boardEditor.ts';
import type { Desks } from '../documents/desksOn.ts';
import { readStage } from '../documents/stageDocument.ts';
import { writableBoardParts, type BoardPart } from '../model/access/boardParts.ts';
import { accessTo, answersAreLocked, type DocumentName } from '../model/access/documents.ts';
import type { DeskAnswerId, MemberId, SessionId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import { emptyGuide } from '../model/programme/programme.ts';
import type { Reason } from '../model/refusal.ts';
import type { Stage } from '../model/session/stage.ts';
import { alwaysCurrent } from './alwaysCurrent.ts';
import { sendCommand } from './api.ts';
import { createAskedOfMe } from './askedOfMe.ts';
import type { KeptOnDevice } from './deviceCopy.ts';
import { openDeskReplica, reopenDeskReplica } from './deskReplica.ts';
import { copyEpoch, copyState, onCopyState, setCopyState } from './keptCopies.ts';
import { createLinks } from './links.ts';
import { createStore, listen } from './listen.ts';
import type { LiveSession } from './liveSession.ts';
import { keepEqual, openReplica } from './mirror.ts';
import { onDemand } from './onDemand.ts';
import { createOthers, createOwnPresence, readAway, readOthers } from './presence.ts';
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

/** Opens the session, and gives it at once: the store is filled as its documents arrive. */
export function openLiveSession({ sessionId, seat, serverUrl }: Options): LiveSession {
  const own = { sessionId, seat };
  const store = createStore<SessionState>(() => initialState(seat));
  const { setState: set, getState } = store;
  /** Tells nobody when nothing differs. */
  const setChanged = (part: Partial<SessionState>) => {
    const now: Readonly<Record<string, unknown>> = { ...getState() };
    if (Object.entries(part).some(([name, value]) => value !== now[name])) set(part);
  };
  const others = createOthers();
  let over = false;
  const clock = createServerClock();
  const measure = (exchange: Exchange) => {
    clock.measure(exchange);
    setChanged({ clockOffsetMs: clock.offsetMs() });
  };
  const me = createAskedOfMe(sessionId, seat, set);
  const ownKeeper = onDemand(
    () => import('./ownKeeper.ts'),
    ({ keepOwnKeys }) => keepOwnKeys(store, sessionId, seat),
  );

  const forgetting = onDemand(
    () => import('./forgetting.ts'),
    ({ forgetSeat }) => {
      void forgetSeat(own);
      return { close: () => undefined };
    },
  );

  const links = createLinks({
    serverUrl,
    sessionId,
    seat,
    onTrust: (trust) => {
      const { connection } = getState();
      setChanged(trust);
      showWhereTextsAre();
      if (trust.connection === 'online' && connection !== 'online') void me.ask();
      refused.explain();
      report.now()?.tidy();
      noteDesk();
    },
    onEnded: (ended) => {
      set({ ended });
      close();
      if (ended === 'no-such-session' || ended === 'not-a-member') forgetting.open();
    },
    onRefused: (name, code) => {
      const restored = code === closeCodes.otherEpoch;
      if (restored) links.setEpoch(null);
      else {
        if (name === 'board') lost.push(...(boardKeeper.now()?.takeRefused() ?? []));
        refused.refuse({ name, code, unsaved: links.get(name)?.saved() !== 'saved' });
      }
      reopen[name](restored);
    },
    onDamaged: (name) => (name === 'stage' ? set({ ended: 'damaged' }) : onReason('damaged')),
    onGeneration: (number) => refused.learnGeneration(number),
    onClock: measure,
    onNoRoom: () => onReason('no-room'),
  });
  /** Words of which is not told yet that they were refused. */
  const lost: string[] = [];
  const onReason = (reason: Reason, words: readonly string[] = []) => {
    const { count, texts } = getState().refused ?? { count: 0, texts: [] };
    set({ refused: { reason, count: count + 1, texts: [...texts, ...lost.splice(0), ...words] } });
  };
  // The store is up to a frame behind the document.
  const stageNow = () => readStage(stageReplica.doc);
  const refused = createRefusedWrites(
    seat,
    () => (links.get('stage')?.connection() === 'online' ? stageNow() : undefined),
    onReason,
  );

  const mayHave = (document: DocumentName) => {
    const { stage } = getState();
    return stage !== null && accessTo(document, seat, stage) !== 'none';
  };
  const guide = onDemand(
    () => import('../documents/guideDocument.ts'),
    ({ createGuideEditor, readGuide }) => {
      const replica = openReplica(createGuideEditor, readGuide, (words) => set({ guide: words }));
      links.connect('guide', replica.doc);
      const close = () => {
        links.disconnect('guide');
        replica.close();
        // The words must not stay with somebody who is no facilitator any more.
        set({ guide: emptyGuide });
      };
      return { ...replica, close };
    },
  );
  const report = onDemand(
    () => import('./reportReplica.ts'),
    ({ createReportReplica }) => createReportReplica(links, (edits) => set({ report: edits })),
  );
  const { onBoard, ...presence } = createOwnPresence(seat, links, () => getState().stage);

  const desks = createShownDesks(seat, getState);
  let deskKept: KeptOnDevice = null;
  /** The epoch that the copy on this device is of. */
  let copyIsOf = copyEpoch(own);
  /** The answers of which the server has said that it has them. */
  const received = new Set<DeskAnswerId>();
  const onTheirWay = () => {
    const { desk: mine, guests } = getState();
    const ids = [mine, ...Object.values(guests)].flatMap(({ answers }) => answers.map(({ id }) => id));
    return ids.filter((id) => !received.has(id));
  };
  /** What the screen says of a text is a receipt, of the server or of this device. */
  const showWhereTextsAre = () => {
    if (links.get('desk')?.saved() === 'saved') for (const id of onTheirWay()) received.add(id);
    const unsent = (document: DocumentName) => links.get(document)?.unsent() === true;
    // The device has no copy of these two. With a connection they are on their way, and nobody needs to know.
    const inThisTabAlone =
      getState().connection === 'offline' && (['guide', 'report'] as const).some((name) => unsent(name));
    const boardKept = !unsent('board') || (boardKeeper.now()?.kept() ?? null);
    const parts = [deskKept, boardKept, !inThisTabAlone];
    setChanged({
      onTheirWay: keepEqual(getState().onTheirWay, onTheirWay()),
      keptOnDevice: parts.includes(false) ? false : parts.includes(null) ? null : true,
    });
  };
  const where = {
    sessionId,
    seat,
    onDesks: (carried: Desks) => {
      set(desks.take(carried));
      setChanged({ onTheirWay: keepEqual(getState().onTheirWay, onTheirWay()) });
    },
    onKept: (kept: KeptOnDevice) => {
      const waited = deskKept === null && kept !== null;
      deskKept = kept;
      showWhereTextsAre();
      if (waited) followDesk();
    },
  };
  const mayWrite = (part: BoardPart) => {
    const { stage } = getState();
    return stage !== null && writableBoardParts(seat, stage).has(part);
  };
  const templateIndex = () => getState().stage?.era ?? 0;
  const freshBoard = () =>
    openReplica(
      (doc) => {
        let editor: BoardEditor | undefined;
        return (create: CreateBoardEditor) =>
          // Components ask again what can be undone whenever the store tells of something.
          (editor ??= create(doc, templateIndex, mayWrite, () => set({})));
      },
      readBoard,
      (shown) => set({ board: shown }),
    );
  let board = freshBoard();
  const boardKeeper = onDemand(
    () => import('./boardKeeper.ts'),
    ({ createBoardKeeper }) => {
      const keeper = createBoardKeeper({
        store,
        sessionId,
        seat,
        onDropped: onReason,
        onKept: showWhereTextsAre,
      });
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
    onBoard();
    listen(awareness, 'change', () => others.setState(readOthers(awareness), true));
  };
  const connectDesk = () => {
    const replica = desk;
    listen(links.connect('desk', replica.doc).provider, 'sync', (synced: boolean) => {
      const stage = stageNow();
      if (!synced) return;
      void replica.settle(stage !== null && answersAreLocked(stage)).then(() => {
        const epoch = stageNow()?.epoch ?? 0;
        if (copyIsOf === epoch) return;
        copyIsOf = epoch;
        deskSent = null;
        noteDesk();
      });
    });
  };
  function followDesk(): void {
    if (!mayHave('desk')) links.disconnect('desk');
    else if (links.get('desk') === undefined) {
      if (copyIsOf !== (getState().stage?.epoch ?? 0)) {
        // Of a copy of another epoch only the texts are taken over, once the device has read it.
        if (deskKept === null) return;
        desk = reopenDeskReplica(desk, where);
      }
      connectDesk();
    }
  }

  const reopen: Readonly<Record<DocumentName, (restored: boolean) => void>> = {
    stage: (restored) => {
      // No client of ours writes the stage: if the server says that one did, this tab is older than the server.
      if (!restored) return set({ ended: 'outdated-client' });
      links.disconnect('stage');
      stageReplica.close();
      stageReplica = freshStage();
      connectStage();
      onReason('session-restored');
    },
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

  /** Whether the server lacks something of the desk, as far as this tab knows; null: it has not been connected yet. */
  let deskSent: boolean | null = null;
  const noteDesk = () => {
    const saved = links.get('desk')?.saved();
    if (saved === undefined || deskSent === (saved === 'saved')) return;
    deskSent = saved === 'saved';
    if (copyState(own) !== 'unwanted') setCopyState(own, deskSent ? 'sent' : 'unsent', copyIsOf);
  };
  const allowCopy = async (wanted: boolean) => {
    await desk.allowCopy(wanted);
    if (!wanted) where.onKept(false);
  };
  const stopFollowing = onCopyState(own, (state) => {
    if (state === 'unwanted') void allowCopy(false);
  });
  let closedHere = false;
  const dropCopy = async () => {
    setCopyState(own, null);
    await desk.allowCopy(false);
  };
  /** A closed session has no desks. What the server did not receive of this one stays until the session is deleted. */
  const letGoOfDesk = () => {
    if (!closedHere && copyState(own) !== 'unsent') void dropCopy();
    closedHere = true;
  };

  const onStage = (stage: Stage | null) => {
    if (stage === null) return;
    links.setEpoch(stage.epoch ?? 0);
    me.follow(stage);
    set({ stage, ...desks.at(stage) });
    if (stage.phase === 'closed') letGoOfDesk();
    followDesk();
    if (mayHave('guide')) guide.open();
    else guide.close();
    if (!mayHave('report')) report.close();
    // There are keys only once there are answers.
    if (stage.phase === 'closed' || Object.keys({ ...stage.answers, ...stage.hidden }).length > 0)
      ownKeeper.open();
    // It is there at the end too, to let go of what was kept.
    if (stage.phase === 'closed' || accessTo('board', seat, stage) === 'write') boardKeeper.open();
  };

  const freshStage = () => openReplica(() => null, readStage, onStage);
  let stageReplica = freshStage();
  const connectStage = () => {
    const { awareness } = links.connect('stage', stageReplica.doc).provider;
    listen(awareness, 'change', () => setChanged({ away: keepEqual(getState().away, readAway(awareness)) }));
  };
  connectStage();
  connectBoard();
  const room = onDemand(
    () => import('./watchRoom.ts'),
    ({ watchRoom }) => watchRoom(links.documents, (nearlyFull) => setChanged({ nearlyFull })),
  );
  const late = onDemand(
    () => import('./watchLate.ts'),
    ({ watchLate }) =>
      watchLate({
        store,
        stageNow,
        lacksDesk: () => deskKept !== null && (deskSent === false || copyState(own) === 'unsent'),
        tell: onReason,
      }),
  );
  // Nobody waits for these while the first page comes. Without a connection they must be there later.
  const calm = setTimeout(() => {
    room.open();
    ownKeeper.open();
    late.open();
  }, calmMs);

  const close = () => {
    if (over) return;
    over = true;
    clearTimeout(calm);
    stopFollowing();
    for (const part of [links, stageReplica, room, late, boardKeeper, board, desk, guide, report, ownKeeper])
      part.close();
  };

  return {
    kind: 'live',
    store,
    others,
    editBoardBy: (create) => board.editor(create),
    desk: alwaysCurrent(() => desk.editor(null)),
    deskOf: (member) => alwaysCurrent(() => desk.editor(member === seat ? null : member)),
    guide: alwaysCurrent(() => guide.part().editor),
    report: alwaysCurrent(() => report.part().editor()),
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
      // Hands and hidden answers are in no document.
      if (/^(?:hand|answer)\./.test(command.type)) await me.ask();
      return result;
    },
    ...presence,
    allowKeys: (wanted) => {
      ownKeeper.open(({ allow }) => allow(wanted));
      if (closedHere) return void (wanted || dropCopy());
      setCopyState(own, wanted ? 'unsent' : 'unwanted');
      deskSent = null;
      noteDesk();
      return void allowCopy(wanted);
    },
    close,
  };
}
