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

/** The actions with words that say not yet who does them, and those that say not yet when. */
export function unfinishedActions(harvest: readonly Harvest[]) {
  const actions = harvest.filter(({ kind, text }) => kind === 'action' && text.trim() !== '');
  return {
    unnamed: actions.filter(({ who }) => who.trim() === ''),
    undated: actions.filter(({ when }) => when.trim() === ''),
  };
}
