import { useMemo, type RefObject } from 'react';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Laid } from '../drag/carriedAlong.ts';
import { createMarquee, type Marquee } from './createMarquee.ts';
import type { Surface } from '../surface/createSurface.ts';

/** A rectangle to select with, that says what it took in. */
export function useMarquee(surface: Surface, things: RefObject<readonly Laid[]>): Marquee {
  const announce = useAnnounce();
  const t = useMessages('board');
  return useMemo(
    () =>
      createMarquee(
        surface,
        () => things.current,
        (count) =>
          announce(
            t(($) => $.surface.selection.count, { count }),
            'quiet',
          ),
      ),
    [surface, things, announce, t],
  );
}
