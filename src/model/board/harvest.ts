/** What people fill in for each kind of harvest. */
import type { Harvest, HarvestKind } from './board.ts';

export type HarvestField = Exclude<keyof Harvest, 'id' | 'order' | 'kind'>;

/** Nobody does a disagreement, and on no day. */
export const harvestFieldsOf: Readonly<Record<HarvestKind, readonly HarvestField[]>> = {
  agreement: ['text', 'who', 'when'],
  action: ['text', 'who', 'when'],
  disagreement: ['text'],
  next: ['text', 'who', 'when'],
};
