import { useEffect, type RefObject } from 'react';
import { useSession } from '../../../session/hooks.tsx';
import { carriedAlong, type Laid } from './carriedAlong.ts';
import type { Surface } from '../surface/createSurface.ts';

/** Lets others' hands move what they hold, straight from what is heard of them: nothing renders for it. */
export function useOthersHands({ hands, viewport }: Surface, things: RefObject<readonly Laid[]>): void {
  const { others } = useSession();
  useEffect(() => {
    const hear = () =>
      hands.hear(others.getState(), ({ itemId, x, y, along }) =>
        carriedAlong(things.current, itemId, new Set([itemId, ...along])).map(({ id, offset }) => ({
          id,
          point: { x: x + offset.x, y: y + offset.y },
        })),
      );
    hear();
    const stopHearing = others.subscribe(hear);
    const stopWatching = viewport.subscribe(hands.redraw);
    return () => {
      stopHearing();
      stopWatching();
    };
  }, [hands, viewport, others, things]);
}
