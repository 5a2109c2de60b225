/** Tells others where one points and looks, a few times a second at most; the last change always arrives. */
import type { Frame } from '../../../model/session/presence.ts';
import type { Pointed } from '../../../session/presence.ts';
import type { Viewport } from './createViewport.ts';
import { toBoard } from './viewport.ts';

const paceMs = 50;
/** Longer than an edit takes to be safe on disk and reach the others. */
const letGoMs = 250;

const nothing: Pointed = { cursor: null, drag: null };

export function createPointing(send: (pointed: Pointed) => void) {
  let pointed = nothing;
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let lettingGo: ReturnType<typeof setTimeout> | null = null;
  let unsent = false;

  const flush = () => {
    waiting = null;
    if (!unsent) return;
    unsent = false;
    send(pointed);
    waiting = setTimeout(flush, paceMs);
  };
  const forgetLetGo = () => {
    if (lettingGo !== null) clearTimeout(lettingGo);
    lettingGo = null;
  };
  /** Changes a part of what others see. */
  const show = (part: Partial<Pointed>) => {
    if (part.drag !== undefined) forgetLetGo();
    pointed = { ...pointed, ...part };
    unsent = true;
    if (waiting === null) flush();
  };

  return {
    show,
    /** Lets go, a little later: others must know first where the thing lies now. */
    letGo: () => {
      forgetLetGo();
      lettingGo = setTimeout(() => show({ drag: null }), letGoMs);
    },
    /** Takes everything away at once, and forgets what was waiting. */
    stop: () => {
      if (waiting !== null) clearTimeout(waiting);
      forgetLetGo();
      waiting = null;
      unsent = false;
      if (pointed === nothing) return;
      pointed = nothing;
      send(nothing);
    },
  };
}

/** Calm enough for a room that looks along. */
const lookMs = 300;

/**
 * Tells which part of the board somebody chose to look at, and null while it was chosen for them or nobody sees it.
 * Gives the way to stop.
 */
export function followView(
  {
    view,
    surface,
    isChosen,
    subscribe,
  }: Pick<Viewport, 'view' | 'surface' | 'isChosen'> & {
    readonly subscribe: (hear: () => void) => () => void;
  },
  tell: (frame: Frame | null) => void,
  now: () => number,
): () => void {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let at = now();
  let told: Frame | null = null;

  const look = () => {
    waiting = null;
    const frame = isChosen() && document.visibilityState === 'visible' ? frameNow() : null;
    if (JSON.stringify(frame) !== JSON.stringify(told)) tell(frame);
    told = frame;
  };
  const frameNow = (): Frame | null => {
    const { width, height } = surface();
    const { zoom } = view();
    if (width === 0 || height === 0) return null;
    const { x, y } = toBoard(view(), { x: 0, y: 0 });
    const [left, top, across, down] = [x, y, width / zoom, height / zoom].map(Math.round) as [
      number,
      number,
      number,
      number,
    ];
    return { x: left, y: top, width: across, height: down, at };
  };
  const moved = () => {
    at = now();
    waiting ??= setTimeout(look, lookMs);
  };
  const stop = subscribe(moved);
  document.addEventListener('visibilitychange', look);
  return () => {
    stop();
    if (waiting !== null) clearTimeout(waiting);
    document.removeEventListener('visibilitychange', look);
    if (told !== null) tell(null);
  };
}
