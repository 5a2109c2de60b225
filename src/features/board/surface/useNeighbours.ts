import { useCallback, type RefObject } from 'react';
import { questionSize } from '../../../model/board/geometry/itemSizes.ts';
import { overlap } from '../../../model/board/template.ts';
import { itemIdOf, type Held, type Laid } from '../drag/grip.ts';
import type { Surface } from './createSurface.ts';
import { shownPart } from './overview.ts';
import type { Rect } from './viewport.ts';

/** The things in sight around what is picked up, as large as they are really drawn: texts differ in length. */
export function useNeighbours(
  root: RefObject<HTMLElement | null>,
  { viewport }: Pick<Surface, 'viewport'>,
  things: RefObject<readonly Laid[]>,
): (held: Held) => readonly Rect[] {
  return useCallback(
    (held) => {
      const part = shownPart(viewport.view(), viewport.surface());
      const loose = things.current.filter(
        (thing) => thing.cluster === null && !held.ids.has(thing.id) && overlap(thing, part),
      );
      const elements = root.current?.querySelectorAll<HTMLElement>('[data-item]:not([data-deck])') ?? [];
      const drawn = new Map([...elements].map((element) => [itemIdOf(element), element]));
      return loose.map(({ id, x, y, width, height }) => {
        const { offsetWidth, offsetHeight } = drawn.get(id) ?? { offsetWidth: width, offsetHeight: height };
        // Where the answers to a question come from stands below it, in the room that it has.
        const isQuestion = width === questionSize.width;
        return {
          x,
          y,
          width: offsetWidth,
          height: isQuestion ? Math.max(height, offsetHeight) : offsetHeight,
        };
      });
    },
    [root, viewport, things],
  );
}
