import type { ThingId } from '../../../model/board/board.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import type { BoardThing } from '../items/boardThing.ts';
import { useSurface } from '../surface/SurfaceContext.ts';
import type { Selecting } from './useSelecting.ts';
import { useTakingOff } from './useTakingOff.ts';

/** What the Delete key takes off the board: all that is chosen, or else the thing that has the focus. */
export function useTakeOffKey(
  things: readonly BoardThing[],
  selecting: Selecting,
  focusItem: (id: ThingId) => void,
): (focused: ThingId) => void {
  const { selection } = useSurface();
  const announce = useAnnounce();
  const { hindrance, takeOff } = useTakingOff();
  return (focused) => {
    const selected = selection.get();
    const going = things.filter(({ id }) => (selected.size > 0 ? selected.has(id) : id === focused));
    const reason = hindrance(going);
    if (reason !== undefined) return announce(reason);
    // The focus goes on to what lies next, for its own thing may be gone.
    const from = things.findIndex(({ id }) => id === focused);
    const next = [...things.slice(from), ...things.slice(0, from).toReversed()].find(
      (thing) => !going.includes(thing),
    );
    selecting.clear();
    takeOff(going);
    if (next !== undefined) focusItem(next.id);
  };
}
