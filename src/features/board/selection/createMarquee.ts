/** Selecting by drawing a rectangle. It lies on the board, so it stays right when the board slides underneath. */
import type { Laid } from '../drag/carriedAlong.ts';
import type { Surface } from '../surface/createSurface.ts';
import { nothing, rectBetween, touching, type Selection } from './selection.ts';
import { toBoard, type Point } from '../surface/viewport.ts';

/** A rectangle smaller than this is a click. */
const clickTolerance = 4;

export interface Marquee {
  /** At a point of the surface. `adding`: what was selected stays so. */
  readonly start: (at: Point, adding: boolean) => void;
  readonly move: (to: Point) => void;
  /** Whether it is more than a click by now. */
  readonly isDrawn: () => boolean;
  readonly end: () => void;
  readonly cancel: () => void;
}

/** `onChosen` hears how many things are selected, once the rectangle is done. */
export function createMarquee(
  { viewport, selection, marquee }: Pick<Surface, 'viewport' | 'selection' | 'marquee'>,
  things: () => readonly Laid[],
  onChosen: (count: number) => void,
): Marquee {
  let from: Point | null = null;
  let before: Selection = nothing;
  let base: Selection = nothing;
  const isDrawn = () => marquee.get() !== null;
  return {
    isDrawn,
    start: (at, adding) => {
      from = toBoard(viewport.view(), at);
      before = selection.get();
      base = adding ? before : nothing;
    },
    move: (to) => {
      if (from === null) return;
      const rect = rectBetween(from, toBoard(viewport.view(), to));
      const size = Math.max(rect.width, rect.height) * viewport.view().zoom;
      if (!isDrawn() && size < clickTolerance) return;
      marquee.set(rect);
      selection.set(new Set([...base, ...touching(things(), rect)]));
    },
    end: () => {
      if (isDrawn()) onChosen(selection.get().size);
      from = null;
      marquee.set(null);
    },
    cancel: () => {
      if (isDrawn()) selection.set(before);
      from = null;
      marquee.set(null);
    },
  };
}
