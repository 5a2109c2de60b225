import { useSurface } from './SurfaceContext.ts';
import { useCell } from './useCell.ts';
import { toScreen } from './viewport.ts';

/** The rectangle one draws over the board to select what it touches. */
export function MarqueeRect() {
  const { viewport, marquee } = useSurface();
  const rect = useCell(marquee, (one) => one);
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
