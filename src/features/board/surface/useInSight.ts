import { useEffect, useState } from 'react';
import type { Laid } from '../drag/carriedAlong.ts';
import { countInSight, shownPart, type InSight } from './overview.ts';
import { useSurface } from './SurfaceContext.ts';

/** Long enough for a movement of the view to be over. */
const calmMs = 150;

/** How much is in sight, counted when the view has come to rest. */
export function useInSight(things: readonly Laid[]): InSight {
  const { viewport } = useSurface();
  const [inSight, setInSight] = useState<InSight>({ seen: 0, total: 0 });
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      const surface = viewport.surface();
      if (surface.width === 0) return;
      const next = countInSight(things, shownPart(viewport.view(), surface));
      setInSight((before) => (before.seen === next.seen && before.total === next.total ? before : next));
    };
    const countSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(count, calmMs);
    };
    countSoon();
    const stop = viewport.subscribe(countSoon);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [viewport, things]);
  return inSight;
}
