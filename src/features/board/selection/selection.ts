/** Which things are selected: a set that is never changed in place. */
import { useEffect, useMemo, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { overlap } from '../../../model/board/template.ts';
import { useAnnounce } from '../../../ui/announce.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import type { Laid } from '../drag/grip.ts';
import type { BoardThing } from '../items/boardThing.ts';
import type { Surface } from '../surface/createSurface.ts';
import { isInside, type Point, type Rect } from '../surface/viewport.ts';

export type Selection = ReadonlySet<ThingId>;

export const nothing: Selection = new Set();

export function toggled<Id>(selection: ReadonlySet<Id>, id: Id): ReadonlySet<Id> {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
}

/** What is still there of a selection. The same set when all of it is. */
export function present(selection: Selection, things: readonly Laid[]): Selection {
  const ids = new Set(things.map(({ id }) => id));
  const left = [...selection].filter((id) => ids.has(id));
  return left.length === selection.size ? selection : new Set(left);
}

export function rectBetween(a: Point, b: Point): Rect {
  return {
    x: Math.min(a.x, b.x),
    y: Math.min(a.y, b.y),
    width: Math.abs(a.x - b.x),
    height: Math.abs(a.y - b.y),
  };
}

/**
 * What a rectangle drawn over the board takes in: all it touches. A cluster only when it lies inside as a whole, and
 * then for all its items: half a cluster is a choice among its items.
 */
export function touching(things: readonly Laid[], rect: Rect): Selection {
  const touched = things.filter((thing) => overlap(thing, rect));
  const clusters = new Set(things.flatMap(({ cluster }) => cluster ?? []));
  const whole = new Set<ThingId>(
    touched.filter((thing) => clusters.has(thing.id as never) && isInside(thing, rect)).map(({ id }) => id),
  );
  const chosen = touched.filter(
    ({ id, cluster }) => whole.has(id) || (!clusters.has(id as never) && !(cluster && whole.has(cluster))),
  );
  return new Set(chosen.map(({ id }) => id));
}

export type Selecting = ReturnType<typeof useSelecting>;

/** Selecting things one by one. Each step is read out: what is selected is otherwise only to be seen. */
export function useSelecting(
  { selection }: Pick<Surface, 'selection'>,
  things: readonly BoardThing[],
  now: RefObject<readonly BoardThing[]>,
  labelOf: (id: ThingId) => string,
) {
  const announce = useAnnounce();
  const t = useMessages('board');
  // What somebody else takes off the board is not selected any more.
  useEffect(() => selection.setState(present(selection.getState(), things), true), [selection, things]);
  return useMemo(() => {
    const say = (text: string) => announce(text, 'quiet');
    return {
      toggle: (id: ThingId) => {
        const next = toggled(selection.getState(), id);
        selection.setState(next, true);
        const said = { label: labelOf(id), count: next.size };
        say(
          next.has(id)
            ? t(($) => $.surface.selection.added, said)
            : t(($) => $.surface.selection.removed, said),
        );
      },
      /** All that is in no cluster, and the clusters as wholes. */
      selectAll: () => {
        const all = now.current.filter(({ cluster }) => cluster === null).map(({ id }) => id);
        selection.setState(new Set(all), true);
        say(t(($) => $.surface.selection.count, { count: all.length }));
      },
      clear: () => {
        if (selection.getState().size === 0) return;
        selection.setState(nothing, true);
        say(t(($) => $.surface.selection.cleared));
      },
      isAny: () => selection.getState().size > 0,
    };
  }, [selection, now, labelOf, announce, t]);
}
