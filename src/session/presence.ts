/** Presence over the wire: the pointer of this browser, and those of everybody else. */
import type { Awareness } from 'y-protocols/awareness';
import type { StoreApi } from 'zustand/vanilla';

import type { MemberId } from '../model/ids.ts';
import { parsePresence, type Frame, type Presence } from '../model/session/presence.ts';
import { memberOf, type Stage } from '../model/session/stage.ts';
import type { Links } from './links.ts';
import { createStore } from './listen.ts';

export type Pointed = Pick<Presence, 'cursor' | 'drag'>;

/** The pointers of everybody else. They are not in the state: they change many times a second, for few components. */
export type Others = StoreApi<readonly Presence[]>;

export const createOthers = (): Others => createStore<readonly Presence[]>(() => []);

export function readOthers(awareness: Awareness): Presence[] {
  const others = [...awareness.getStates()].filter(([client]) => client !== awareness.clientID);
  return others.flatMap(([, state]) => parsePresence(state) ?? []);
}

/** The members who look at something other than the table. The server tells facilitators only. */
export function readAway(awareness: Awareness): MemberId[] {
  return [...awareness.getStates().values()].flatMap(({ member, elsewhere }) =>
    elsewhere === true ? [member as MemberId] : [],
  );
}

/**
 * What this browser shows of itself: on the board where one points, and apart from that, beside the stage, whether one
 * looks elsewhere. Nothing that everybody receives may change when one looks away. An observer shows nothing.
 */
export function createOwnPresence(seat: MemberId, links: Pick<Links, 'get'>, stageNow: () => Stage | null) {
  let pointed: Pointed = { cursor: null, drag: null };
  let frame: Frame | null = null;
  const roleIn = (stage: Stage) => memberOf(stage, seat)?.role;
  const takesPart = () => {
    const stage = stageNow();
    return stage !== null && roleIn(stage) !== 'observer';
  };
  const show = (document: 'board' | 'stage', state: object) =>
    links.get(document)?.provider.awareness.setLocalState({ member: seat, ...state });
  const showPointed = () => {
    const stage = stageNow();
    // Without names a cursor would tell who looks at their own answers: it leaves the board at that moment.
    const hidesCursor = stage?.named === false && roleIn(stage) !== 'facilitator';
    const leads = frame !== null && stage !== null && roleIn(stage) === 'facilitator';
    show('board', { ...pointed, ...(hidesCursor && { cursor: null }), ...(leads && { frame }) });
  };
  return {
    point: (next: Pointed) => {
      pointed = next;
      if (takesPart()) showPointed();
    },
    lookAt: (next: Frame | null) => {
      frame = next;
      if (takesPart()) showPointed();
    },
    setElsewhere: (elsewhere: boolean) => {
      if (takesPart()) show('stage', { elsewhere });
    },
    /** Shows on a board that was just connected where one points. */
    onBoard: showPointed,
  };
}
