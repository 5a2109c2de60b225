import type { MemberId } from '../model/ids.ts';
import type { Presence } from '../model/session/presence.ts';
import { memberOf, type Stage } from '../model/session/stage.ts';
import type { Links } from './links.ts';

interface Options {
  readonly seat: MemberId;
  readonly links: Pick<Links, 'get'>;
  readonly stage: () => Stage | null;
}

export interface OwnPresence {
  readonly point: (pointed: Omit<Presence, 'member'>) => void;
  readonly setElsewhere: (elsewhere: boolean) => void;
  /** Shows on a board that was just connected where one points. */
  onBoard(): void;
}

/**
 * What this browser shows of itself: where one points, on the board, and whether one looks elsewhere, apart from that
 * beside the stage. Nothing that others receive may change with the second.
 */
export function createOwnPresence({ seat, links, stage: stageNow }: Options): OwnPresence {
  let pointed: Omit<Presence, 'member'> = { cursor: null, drag: null };
  /** Without names a cursor would tell who looks at their own answers: it leaves the board at that moment. */
  const shown = () => {
    const stage = stageNow();
    const open = stage?.named !== false || memberOf(stage, seat)?.role === 'facilitator';
    return open ? pointed : { ...pointed, cursor: null };
  };
  // Who only watches shows nothing.
  const takesPart = () => {
    const stage = stageNow();
    return stage !== null && memberOf(stage, seat)?.role !== 'observer';
  };
  const show = (document: 'board' | 'stage', state: object) =>
    links.get(document)?.provider.awareness.setLocalState({ member: seat, ...state });
  return {
    point: (next) => {
      pointed = next;
      if (takesPart()) show('board', shown());
    },
    setElsewhere: (elsewhere) => {
      if (takesPart()) show('stage', { elsewhere });
    },
    onBoard: () => show('board', shown()),
  };
}
