/** The board: where things are and what we agreed. Every member who may write, writes it. */
import type { ClusterId, HarvestId, ItemId, NoteId, SnapshotId, StepId } from '../ids.ts';
import type { ZoneId } from './template.ts';

/** A thing with a place of its own: an item, or a cluster of items. */
export type ThingId = ItemId | ClusterId;

/** The place of a thing: one plain value, so that two people who move one thing end at one of the two places. */
export interface Place {
  /** Top left corner, in board units. */
  readonly x: number;
  readonly y: number;
  /** The zone the thing was put in, or null on the free surface. */
  readonly zone: ZoneId | null;
  /** The higher covers the lower. */
  readonly z: number;
  /** The index of the template under which it was put there (`templateIndex`, stored as `era`). Left out: the first. */
  readonly era?: number;
}

/** A place as a person chooses it: on top, and under the present template. */
export type Spot = Pick<Place, 'x' | 'y' | 'zone'>;
export interface Move extends Spot {
  readonly id: ThingId;
}

/** A loose note: a text of its own, that answers no card. */
export interface Note {
  readonly text: string;
  /** Its first place. It holds until the note is moved, so that adding a note writes no place. */
  readonly at: Place;
}

export interface Cluster {
  /** Empty while nobody has named it. */
  readonly title: string;
}

/** In the order of the notes: what was decided, who does what, where people do not agree, and how it goes on. */
export const harvestKinds = ['agreement', 'action', 'disagreement', 'next'] as const;
export type HarvestKind = (typeof harvestKinds)[number];

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
  readonly places: Readonly<Record<ThingId, Place>>;
  readonly clusters: Readonly<Record<ClusterId, Cluster>>;
  /** The one cluster that an item is in. It can name a cluster that is gone: then the item is loose. */
  readonly members: Readonly<Record<ItemId, ClusterId>>;
  readonly notes: Readonly<Record<NoteId, Note>>;
  readonly insights: Readonly<Record<ItemId, true>>;
  /** In order. */
  readonly harvest: readonly Harvest[];
  readonly minutes: string;
}

export const emptyBoard: Board = {
  places: {},
  clusters: {},
  members: {},
  notes: {},
  insights: {},
  harvest: [],
  minutes: '',
};

/** Why it was kept: asked for, or right before a step, a round of writing, another template or a restore. */
export type SnapshotReason = 'asked' | 'step' | 'round' | 'template' | 'restore';

export interface BoardSnapshot {
  readonly id: SnapshotId;
  readonly at: number;
  readonly because: SnapshotReason;
  readonly stepId: StepId | null;
  readonly era: number;
  readonly things: number;
  /** The same for the same arrangement, so that none is kept twice in a row. */
  readonly print: string;
}

export type Arrangement = Pick<Board, 'places' | 'clusters' | 'members' | 'notes'>;

export const boardLimits = {
  clusters: 500,
  clusterTitleLength: 80,
  notes: 500,
  noteTextLength: 500,
  snapshots: 30,
  /** Templates of one session, one after the other. */
  templates: 40,
} as const;
