/** Selecting by drawing a rectangle. It lies on the board, so it stays right when the board slides underneath. */
import { useMemo, type RefObject } from 'react';
import { useStore } from 'zustand';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Laid } from '../drag/grip.ts';
import type { Surface } from '../surface/createSurface.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { toBoard, toScreen, type Point } from '../surface/viewport.ts';
import { nothing, rectBetween, touching, type Selection } from './selection.ts';

/** A rectangle smaller than this is a click. */
const clickTolerance = 4;

export type Marquee = ReturnType<typeof createMarquee>;

/** `say` hears how many things are selected, once the rectangle is done. */
function createMarquee(
  { viewport, selection, marquee }: Surface,
  things: RefObject<readonly Laid[]>,
  say: (count: number) => void,
) {
  let from: Point | null = null;
  let before: Selection = nothing;
  let base: Selection = nothing;
  const isDrawn = () => marquee.getState() !== null;
  const stop = () => {
    from = null;
    marquee.setState(null);
  };
  return {
    /** Whether it is more than a click by now. */
    isDrawn,
    /** At a point of the surface. `adding`: what was selected stays so. */
    start: (at: Point, adding: boolean) => {
      from = toBoard(viewport.view(), at);
      before = selection.getState();
      base = adding ? before : nothing;
    },
    move: (to: Point) => {
      if (from === null) return;
      const rect = rectBetween(from, toBoard(viewport.view(), to));
      const size = Math.max(rect.width, rect.height) * viewport.view().zoom;
      if (!isDrawn() && size < clickTolerance) return;
      marquee.setState(rect);
      selection.setState(new Set([...base, ...touching(things.current, rect)]), true);
    },
    end: () => {
      if (isDrawn()) say(selection.getState().size);
      stop();
    },
    cancel: () => {
      if (isDrawn()) selection.setState(before, true);
      stop();
    },
  };
}

/** A rectangle to select with, that announces how much it took in. */
export function useMarquee(surface: Surface, things: RefObject<readonly Laid[]>): Marquee {
  const announce = useAnnounce();
  const t = useMessages('board');
  return useMemo(() => {
    const textOf = (count: number) => t(($) => $.surface.selection.count, { count });
    return createMarquee(surface, things, (count) => announce(textOf(count), 'quiet'));
  }, [surface, things, announce, t]);
}

/** The rectangle as it is being drawn. */
export function MarqueeRect() {
  const { viewport, marquee } = useSurface();
  const rect = useStore(marquee);
  if (rect === null) return null;
  const view = viewport.view();
  const { x, y } = toScreen(view, rect);
  return (
    <div
      aria-hidden="true"
      className="pointer-events-none absolute top-0 left-0 rounded-sm border-2 border-action bg-action/10"
      style={{ translate: `${x}px ${y}px`, width: rect.width * view.zoom, height: rect.height * view.zoom }}
    />
  );
}
