/** Opens one session on the server: four documents, mirrored into one store. */
import * as Y from 'yjs';
import { createStore } from 'zustand/vanilla';

import { keepEqual } from '../documents/keepEqual.ts';
import { readStage } from '../documents/stageDocument.ts';
import { accessTo, answersAreLocked, type DocumentName } from '../model/access.ts';
import type { Board } from '../model/board.ts';
import { emptyGuide } from '../model/guide.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import type { Presence } from '../model/presence.ts';
import { memberOf, type Stage } from '../model/stage.ts';
import { alwaysCurrent } from './alwaysCurrent.ts';
import { sendCommand } from './api.ts';
import { createAskedOfMe } from './askedOfMe.ts';
import { besideOf } from './besideOf.ts';
import { openBoardReplica } from './boardReplica.ts';
import { openDeskReplica, reopenDeskReplica } from './deskReplica.ts';
import type { Desks } from './desksOn.ts';
import { forgetOnDevice } from './deviceCopy.ts';
import type { GuideReplica } from './guideReplica.ts';
import { createLinks } from './links.ts';
import type { LiveSession } from './liveSession.ts';
import { mirror } from './mirror.ts';
import { createOthers, readAway, readOthers } from './others.ts';
import { keepOwnKeys } from './ownKeeper.ts';
import { browserRandom } from './random.ts';
import { createRefusedWrites } from './refusedWrites.ts';
import type { ReportReplica } from './reportReplica.ts';
import { createServerClock, type Exchange } from './serverClock.ts';
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
  const others = createOthers();
  let over = false;
  const clock = createServerClock();
  const measure = (exchange: Exchange) => {
    clock.measure(exchange);
    const clockOffsetMs = clock.offsetMs();
    if (clockOffsetMs !== getState().clockOffsetMs) set({ clockOffsetMs });
  };
  const me = createAskedOfMe({ sessionId, seat, onKnown: set });
  const keeper = keepOwnKeys({ store, sessionId, seat });

  const links = createLinks(
    { serverUrl, sessionId, seat },
    {
      onTrust: (trust) => {
        const { connection, saved } = getState();
        if (trust.connection !== connection || trust.saved !== saved) set(trust);
        if (trust.connection === 'online' && connection !== 'online') void me.ask();
        refused.explain();
        report?.tidy();
      },
      onEnded: (ended) => {
        set({ ended });
        close();
        if (ended !== 'no-such-session') return;
        keeper.forget();
        void forgetOnDevice(sessionId, seat);
      },
      onRefused: (name, code) => {
        refused.refuse({ name, code, unsaved: links.get(name)?.saved() !== 'saved' });
        reopen[name]();
      },
      onGeneration: (number) => refused.learnGeneration(number),
      onClock: measure,
    },
  );
  const refused = createRefusedWrites({
    viewer: seat,
    // The store is up to a frame behind the document.
    stageNow: () => (links.get('stage')?.connection() === 'online' ? readStage(stageDoc) : undefined),
    onReason: (reason) => set({ refused: { reason, count: (getState().refused?.count ?? 0) + 1 } }),
  });

  const onBoard = (board: Board) => set({ board });
  const onHistory = (history: { canUndo: boolean; canRedo: boolean }) => set(history);
  let onDesks: Desks | null = null;
  const showDesks = (stage: Stage | null) => {
    if (onDesks === null) return {};
    const beside = stage === null ? {} : besideOf(stage, seat, onDesks);
    return { desk: onDesks.own, beside: keepEqual(getState().beside, beside) };
  };
  const where = {
    sessionId,
    seat,
    onDesks: (desks: Desks) => {
      onDesks = desks;
      set(showDesks(getState().stage));
    },
  };
  const stageDoc = new Y.Doc();
  const freshBoard = () => openBoardReplica(onBoard, onHistory, () => getState().stage?.era ?? 0);
  let board = freshBoard();
  let desk = openDeskReplica(where);
  let guide: GuideReplica | null = null;
  let report: ReportReplica | null = null;
  // Only who makes a report ready needs it, so only they fetch it.
  const fetchReport = async () => {
    const { createReportReplica } = await import('./reportReplica.ts');
    report ??= createReportReplica({
      connect: (doc) => links.connect('report', doc),
      disconnect: () => links.disconnect('report'),
      onReport: (edits) => set({ report: edits }),
    });
    return report;
  };
  const openReport = () => {
    let wanted = true;
    let letGo = () => {};
    void fetchReport().then((replica) => {
      if (wanted && !over) letGo = replica.open();
    });
    return () => {
      wanted = false;
      letGo();
    };
  };

  const takesPart = () => {
    const { stage } = getState();
    return stage !== null && memberOf(stage, seat)?.role !== 'observer';
  };
  let presence: Omit<Presence, 'member'> = { cursor: null, drag: null };
  const showPresence = (pointed: typeof presence) => {
    presence = pointed;
    if (takesPart()) links.get('board')?.provider.awareness.setLocalState({ member: seat, ...presence });
  };

  const connectBoard = () => {
    const { awareness } = links.connect('board', board.doc).provider;
    awareness.setLocalState({ member: seat, ...presence });
    awareness.on('change', () => others.setState(readOthers(awareness), true));
  };
  const connectDesk = () => {
    const replica = desk;
    links.connect('desk', replica.doc).provider.on('sync', (synced: boolean) => {
      const stage = readStage(stageDoc);
      if (synced) void replica.settle(stage !== null && answersAreLocked(stage));
    });
  };
  const mayHave = (document: DocumentName) => {
    const { stage } = getState();
    return stage !== null && accessTo(document, seat, stage) !== 'none';
  };
  // Facilitators alone have a guide, so they alone fetch what reads it.
  const connectGuide = async () => {
    const { openGuideReplica } = await import('./guideReplica.ts');
    if (over || guide !== null || !mayHave('guide')) return;
    guide = openGuideReplica((words) => set({ guide: words }));
    links.connect('guide', guide.doc);
  };
  const dropGuide = () => {
    if (guide === null) return;
    links.disconnect('guide');
    guide.close();
    guide = null;
    set({ guide: emptyGuide });
  };
  const reopen: Readonly<Record<DocumentName, () => void>> = {
    // No client of ours writes the stage: if the server says it did, this tab is not of the server's time.
    stage: () => set({ ended: 'outdated-client' }),
    report: () => report?.fetch(),
    guide: () => {
      dropGuide();
      void connectGuide();
    },
    board: () => {
      links.disconnect('board');
      board.close();
      board = freshBoard();
      set({ canUndo: false, canRedo: false });
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
    set({ stage, ...showDesks(stage) });
    if (!mayHave('desk')) links.disconnect('desk');
    else if (links.get('desk') === undefined) connectDesk();
    if (!mayHave('guide'))
      // The words must not stay with who is no facilitator any more.
      dropGuide();
    else if (guide === null) void connectGuide();
    if (!mayHave('report')) report?.drop();
  };

  // Apart from where one points: nothing that others receive may change with it.
  const { awareness: attention } = links.connect('stage', stageDoc).provider;
  attention.on('change', () => set(keepEqual({ away: getState().away }, { away: readAway(attention) })));
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
    guide?.close();
    report?.drop();
    keeper.stop();
  };

  return {
    kind: 'live',
    store,
    others,
    board: alwaysCurrent(() => board.editor),
    desk: alwaysCurrent(() => desk.editor(null)),
    deskOf: (member) => alwaysCurrent(() => desk.editor(member === seat ? null : member)),
    guide: alwaysCurrent(() => {
      if (guide === null) throw new Error('Only facilitators have a guide');
      return guide.editor;
    }),
    report: alwaysCurrent(() => {
      if (report === null) throw new Error('The report is not open');
      return report.editor;
    }),
    openReport,
    random: browserRandom,
    send: async (command) => {
      const sentAt = Date.now();
      const result = await sendCommand(sessionId, seat, command);
      if (result.ok) measure({ sentAt, now: result.now, receivedAt: Date.now() });
      // A hand and a hidden answer are in no document.
      if (/^(?:hand|answer)\./.test(command.type)) await me.ask();
      return result.ok ? { ok: true } : result;
    },
    point: showPresence,
    setElsewhere: (elsewhere) => {
      if (takesPart()) attention.setLocalState({ member: seat, elsewhere });
    },
    allowKeys: (wanted) => keeper.allow(wanted),
    close,
  };
}
