import { useLayoutEffect, useRef } from 'react';
import { loosen } from '../surface/frames.ts';
import type { Guide } from './snap.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import { toScreen, type View } from '../surface/viewport.ts';

/** More lines than this at once help nobody. */
const lines = 6;
const length = 100;

function transformOf({ axis, at, from, to }: Guide, view: View): string {
  const start = toScreen(view, axis === 'x' ? { x: at, y: from } : { x: from, y: at });
  const stretch = ((to - from) * view.zoom) / length;
  return `translate(${start.x}px, ${start.y}px) ${axis === 'x' ? 'rotate(90deg)' : ''} scaleX(${stretch})`;
}

/** The lines that show what something is laid straight with. They come and go with every frame: nothing renders. */
export function SnapGuides() {
  const { viewport, guides } = useSurface();
  const root = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const draw = () => {
      const shown = guides.get();
      [...(root.current?.children ?? [])].forEach((line, index) => {
        if (!(line instanceof HTMLElement)) return;
        const guide = shown[index];
        line.style.transform = guide === undefined ? 'scale(0)' : transformOf(guide, viewport.view());
      });
    };
    draw();
    const fastenings = [...(root.current?.children ?? [])].map((line) => loosen(line, 'transform'));
    const stop = guides.subscribe(draw);
    return () => {
      stop();
      for (const fasten of fastenings) fasten();
    };
  }, [guides, viewport]);
  return (
    <div ref={root} aria-hidden="true" className="pointer-events-none absolute top-0 left-0">
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          className="absolute top-0 left-0 h-0.5 origin-top-left bg-action will-change-transform forced-colors:bg-[Highlight]"
          style={{ width: length }}
        />
      ))}
    </div>
  );
}
