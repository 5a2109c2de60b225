/** The board: where things *lie* and what we *agreed*. Every member who may write, writes it. */
import type { HarvestId, ItemId } from './ids.ts';
import type { ZoneId } from './template.ts';

/** Where an item lies: one plain value, so that two people moving one item end at one of the two places. */
export interface Place {
  /** Top left corner, in board units. */
  readonly x: number;
  readonly y: number;
  /** The zone the item was put in, or null on the free surface. */
  readonly zone: ZoneId | null;
  /** What lies higher covers what lies lower. */
  readonly z: number;
}

export const harvestKinds = ['agreement', 'action'] as const;
export type HarvestKind = (typeof harvestKinds)[number];

/** An agreement or an action. */
export interface Harvest {
  readonly id: HarvestId;
  readonly kind: HarvestKind;
  readonly text: string;
  /** Free text: a name, a team. Empty when nobody was named. */
  readonly who: string;
  /** A day as `yyyy-mm-dd`, or free text such as "vanaf januari". */
  readonly when: string;
  readonly order: number;
}

export interface Board {
  readonly places: Readonly<Record<ItemId, Place>>;
  /** Items marked as an insight. */
  readonly insights: Readonly<Record<ItemId, true>>;
  /** In order. */
  readonly harvest: readonly Harvest[];
  readonly minutes: string;
}

export const emptyBoard: Board = { places: {}, insights: {}, harvest: [], minutes: '' };
