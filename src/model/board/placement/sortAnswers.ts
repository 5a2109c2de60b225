/**
 * What people answered, under a template with zones to sort into. An answer whose source has a zone goes there by itself.
 * Those to the question of this moment that fit nowhere wait under the board; those to earlier questions lie with their
 * card.
 */
import type { ItemId, RoundId } from '../../ids.ts';
import type { Answer, Round, SortedSpot, Stage } from '../../session/stage.ts';
import type { Source } from '../../source.ts';
import { waitingSpots, zoneSpots } from '../geometry/autoSpots.ts';
import { answerSize } from '../geometry/itemSizes.ts';
import type { PlacedThing } from '../geometry/layout.ts';
import { boxAt, type Packer, type Point } from '../geometry/packer.ts';
import { sorts, type Template, type Zone, type ZoneId } from '../template.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';

/** Answers to one round that have no spot yet, by their order; undefined where one is hidden or withdrawn. */
export interface ToSort {
  readonly round: Round;
  readonly orders: ReadonlyMap<number, Answer | undefined>;
}

type Sorted = ReadonlyMap<RoundId, ReadonlyMap<number, SortedSpot>>;

const nothing: Sorted = new Map();

const zoneOfSource = ({ zones }: Template, source: Source | null): Zone | undefined =>
  source === null ? undefined : zones.find((zone) => zone.source === source);

/** Where these answers go that do not lie with their card. The packer gets those that nobody `placed`. */
export function sortAnswers(
  stage: Stage,
  rounds: readonly ToSort[],
  packer: Packer,
  settled: readonly PlacedThing[],
  placed: (id: ItemId) => boolean,
): Sorted {
  const template = currentTemplate(stage);
  if (!sorts(template)) return nothing;
  const sorted = new Map(rounds.map(({ round }) => [round.id, new Map<number, SortedSpot>()]));
  const lay = (
    id: RoundId,
    order: number,
    answer: Answer | undefined,
    spots: Iterable<Point>,
    zone: ZoneId | null,
  ) => {
    const spot = packer.firstFree(spots, answerSize);
    if (spot === undefined) return;
    sorted.get(id)?.set(order, [spot.x, spot.y, zone]);
    if (answer !== undefined && placed(answer.id)) return;
    packer.add(boxAt(spot, answerSize));
    if (spot.y >= template.free.y) bottom = Math.max(bottom, spot.y + answerSize.height);
  };
  const under = settled.filter((one) => isBelow(one, template));
  /** The lowest of what lies under the board: what did not fit in its zone, and what waits. */
  let bottom = Math.max(template.free.y, ...under.map(({ y, height }) => y + height));
  const toZones = () => {
    const full = bottom;
    for (const { round, orders } of rounds)
      for (const [order, answer] of orders) {
        const zone = answer && zoneOfSource(template, answer.source);
        if (zone !== undefined) lay(round.id, order, answer, zoneSpots(template, zone, full), zone.id);
      }
  };
  const toStrip = (top: number) => {
    for (const { round, orders } of rounds)
      for (const [order, answer] of orders) {
        const waits =
          round.cardId === stage.spotlight && zoneOfSource(template, answer?.source ?? null) === undefined;
        if (waits) lay(round.id, order, answer, waitingSpots(template, top), null);
      }
  };
  // What waits stays together in one strip, with whatever does not fit in its zone above or below it.
  const waiting = under.filter(({ zone }) => zone === null);
  if (waiting.length > 0) {
    toStrip(template.free.y);
    toZones();
  } else {
    toZones();
    toStrip(bottom);
  }
  return sorted;
}

/** Whether a thing lies under the board. */
export const isBelow = ({ x, y, cluster }: PlacedThing, { free }: Template): boolean =>
  cluster === null && y >= free.y && x >= free.x && x < free.x + free.width;
