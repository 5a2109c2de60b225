/** How the board was ordered: its clusters, its zones, and what is in them. */
import type { Board } from '../model/board/board.ts';
import { lastDots } from '../model/activities/vote/outcome.ts';
import { layOutBoard, itemsAmong, type PlacedThing } from '../model/board/geometry/layout.ts';
import type { Stage } from '../model/session/stage.ts';
import { currentTemplate } from '../model/board/templates/stageTemplates.ts';
import type { RecordedCluster, RecordedItem, RecordedPicture, RecordedZone } from './notesRecord.ts';
import { plainLine } from './plainText.ts';
import { inBoth } from './recordedItems.ts';

export interface RecordedBoard {
  readonly clusters: RecordedCluster[];
  readonly zones: RecordedZone[];
  readonly picture: RecordedPicture;
}

/** Clusters and zones with the items in them, except items that the notes may not name. */
export function recordedBoard(
  stage: Stage,
  board: Board,
  nameable: ReadonlyMap<string, RecordedItem>,
): RecordedBoard {
  const things = layOutBoard(stage, board);
  const dots = lastDots(stage);
  const named = (ids: readonly string[]) => ids.flatMap((id) => nameable.get(id) ?? []);
  const clusters = things.flatMap((thing): RecordedCluster[] => {
    if (thing.kind !== 'cluster') return [];
    const title = plainLine(board.clusters[thing.id]?.title ?? '');
    return [{ id: thing.id, title, dots: dots.get(thing.id) ?? null, items: named(thing.items) }];
  });
  const { zones, arrivals } = currentTemplate(stage);
  const inReadingOrder = itemsAmong(things).toSorted(
    (a, b) => a.y - b.y || a.x - b.x || (a.id < b.id ? -1 : 1),
  );
  const filled = zones
    .filter(({ id }) => id !== arrivals)
    .map(({ id, label }) => ({
      id,
      label: inBoth(label),
      items: named(inReadingOrder.filter(({ zone }) => zone === id).map((item) => item.id)),
    }));
  const nonEmpty = clusters.filter(({ items }) => items.length > 0);
  const known = new Set<string>([...nameable.keys(), ...nonEmpty.map(({ id }) => id)]);
  return {
    clusters: nonEmpty,
    zones: filled.filter(({ items }) => items.length > 0),
    picture: {
      template: stage.templates[stage.era] ?? 'vrij',
      things: placesOf(things.filter(({ id }) => known.has(id))),
    },
  };
}

/** A thing on top of another comes later; at the same height, a cluster comes before its items. */
function placesOf(things: readonly PlacedThing[]): RecordedPicture['things'] {
  return things
    .toSorted((a, b) => a.z - b.z)
    .map(({ id, x: left, y: top, width, height, zone }) => {
      const [x, y] = [Math.round(left), Math.round(top)];
      return { id, x, y, width, height, zone };
    });
}
