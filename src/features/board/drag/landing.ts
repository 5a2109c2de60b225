/** Where what one holds would land, and the one edit when it does. */
import { useCallback, type RefObject } from 'react';
import type { ThingId } from '../../../model/board/board.ts';
import { movesTo, zoneUnder } from '../../../model/board/geometry/arrange.ts';
import { forbids } from '../../../model/access/commands.ts';
import type { CardId } from '../../../model/deck.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import type { ZoneId } from '../../../model/board/template.ts';
import { currentTemplate } from '../../../model/board/templates/stageTemplates.ts';
import type { ClusterId, ItemId } from '../../../model/ids.ts';
import { boardOf } from '../../../session/boardOf.ts';
import { useSession, useStage } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { joinCluster, makeCluster } from '../items/useItemActions.ts';
import { around, type Point, type Rect } from '../surface/viewport.ts';
import type { Held } from './grip.ts';

/** Where something would land if one let go of it now. */
export interface Over {
  readonly zone: ZoneId | null;
  /** The thing it would be put together with. */
  readonly onto: ThingId | null;
  /** The tray at the edge of the screen that would take it. */
  readonly tray: ZoneId | null;
}

export const nowhere: Over = { zone: null, onto: null, tray: null };

const contains = ({ x, y, width, height }: Rect, point: Point) =>
  point.x >= x && point.x < x + width && point.y >= y && point.y < y + height;

/**
 * The thing under the pointer that what one holds could be put together with: the cluster it is in, or else the item
 * itself. Null when there is none. A cluster goes together with a cluster only; it covers other things.
 */
export function thingUnder(things: readonly PlacedThing[], held: Held, pointer: Point): ThingId | null {
  const holdsCluster = things.some(({ id, kind }) => kind === 'cluster' && held.ids.has(id));
  const [found] = things
    .filter((thing) => !held.ids.has(thing.id) && contains(thing, pointer))
    .filter(({ kind }) => !holdsCluster || kind === 'cluster')
    .sort((a, b) => Number(a.kind === 'cluster') - Number(b.kind === 'cluster') || b.z - a.z);
  return found === undefined ? null : (found.cluster ?? found.id);
}

/** All that is held and decides itself where it goes, when the thing that was taken hold of lies at a place. */
function landed(things: readonly PlacedThing[], { grip, carried }: Held, place: Point) {
  return carried.map(({ id, offset, inCluster }) => {
    const { width, height } = id === grip.id ? grip.size : (things.find((one) => one.id === id) ?? grip.size);
    return { id, inCluster, x: place.x + offset.x, y: place.y + offset.y, width, height };
  });
}

/** As large as it counts when it lies: a short text is drawn lower than that. */
export function byRule(things: readonly PlacedThing[], id: ThingId, rect: Rect): Rect {
  const { width, height } = things.find((one) => one.id === id) ?? rect;
  return { x: rect.x, y: rect.y, width, height };
}

/** The rectangle around all that is held, when the thing that was taken hold of lies at a place. */
export function rectHeld(things: readonly PlacedThing[], held: Held, place: Point): Rect {
  return around(landed(things, held, place));
}

/**
 * Gives the function that puts down what is held: in one cluster with the thing under it, or where it is. Its answer is the
 * sentence to announce.
 */
export function useLanding(
  things: RefObject<readonly PlacedThing[]>,
  labelOf: (id: ThingId) => string,
  nameOf: (held: Held) => string,
  zoneName: (zone: ZoneId | null) => string,
  onGrouped: (cluster: ClusterId) => void,
): (held: Held, place: Point, over: Pick<Over, 'onto' | 'tray'>) => string {
  const session = useSession();
  const t = useMessages('board');
  const template = useStage(currentTemplate);
  return useCallback(
    (held, place, { onto, tray }) => {
      const all = things.current;
      const free = landed(all, held, place).filter(({ inCluster }) => !inCluster);
      const label = nameOf(held);
      if (tray !== null) {
        boardOf(session).moveItems(movesTo(template, all, free, tray));
        return t(($) => $.board.drag.dropped, { label, zone: zoneName(tray) });
      }
      const { stage, viewer } = session.store.getState();
      const asks =
        held.grip.fromDeck &&
        onto === null &&
        template.isTable === true &&
        zoneUnder(template, { ...place, ...held.grip.size }) === null &&
        stage !== null &&
        forbids(stage, viewer, 'card.spotlight') === null;
      if (asks) {
        // The middle of the table is for all: a card laid there is on every screen.
        void session.send({ type: 'card.spotlight', cardId: held.grip.id as CardId });
        return t(($) => $.board.done.spotlit, { label });
      }
      if (onto === null) {
        const moves = free.map(({ id, ...rect }) => ({
          id,
          x: rect.x,
          y: rect.y,
          zone: zoneUnder(template, byRule(all, id, rect)),
        }));
        // The thing that was taken hold of comes to lie on top of what went along.
        boardOf(session).moveItems(moves.toReversed());
        return t(($) => $.board.drag.dropped, { label, zone: zoneName(moves[0]?.zone ?? null) });
      }
      if (all.some(({ id, kind }) => id === onto && kind === 'cluster')) {
        const coming = free
          .map(({ id }) => id)
          .filter((id) => all.find((thing) => thing.id === id)?.cluster !== onto);
        if (coming.length > 0) joinCluster(session, onto as ClusterId, coming);
        return t(($) => $.surface.drag.joined, { label, cluster: labelOf(onto) });
      }
      // A cluster is never put down on a single item.
      const together = [...free.map(({ id }) => id), onto] as ItemId[];
      const made = makeCluster(session, together);
      if (made !== null) onGrouped(made);
      return t(($) => $.surface.drag.grouped, { label });
    },
    [things, labelOf, nameOf, zoneName, onGrouped, session, t, template],
  );
}
