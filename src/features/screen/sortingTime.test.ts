import { expect, it } from 'vitest';

import type { CardId } from '../../model/deck.ts';
import type { RoundId } from '../../model/ids.ts';
import { momentOf } from '../../model/programme/moment.ts';
import type { Round, Stage } from '../../model/session/stage.ts';
import { testStage } from '../../../tests/fixtures/testStage.ts';
import { isSortingTime, mayLead } from './sortingTime.ts';

const cardId = 'kaart-1' as CardId;
const id = 'r-1' as RoundId;
const round: Round = {
  id,
  cardId,
  state: 'revealed',
  locked: false,
  order: 0,
  ready: 1,
  of: 1,
  readyMembers: [],
  autoPlaced: { from: 0, offsets: { 0: [[0, 200]], 1: [[0, 200]] } },
};
const sortedStage = (changes: Partial<Stage>) =>
  testStage({
    phase: 'table',
    spotlight: cardId,
    rounds: { [id]: round },
    templates: ['tafel', 'drie-bronnen'],
    era: 1,
    ...changes,
  });
const sorts = (changes: Partial<Stage>) => {
  const stage = sortedStage(changes);
  return isSortingTime(stage, momentOf(stage));
};
const follows = (changes: Partial<Stage>) => {
  const stage = sortedStage(changes);
  return mayLead(stage, momentOf(stage));
};

it('shows the board when the template was changed after the answers came', () => {
  expect(sorts({})).toBe(true);
  expect(sorts({ spotlight: null })).toBe(true);
});

it('shows the answers as long as nobody sorts them', () => {
  const fresh = { ...round, autoPlaced: { from: 0, offsets: { 1: [[0, 200] as const] } } };
  expect(sorts({ rounds: { [id]: fresh } })).toBe(false);
  expect(sorts({ templates: ['drie-bronnen', 'tafel'] })).toBe(false);
});

it('[B94] shows a board to lay things on while no card is open', () => {
  const without = { rounds: {}, spotlight: null };
  expect(sorts({ ...without, templates: ['knelpunten-kansen'], era: 0 })).toBe(true);
  expect(sorts({ ...without, templates: ['vrij'], era: 0 })).toBe(false);
  expect(sorts({ rounds: {}, templates: ['knelpunten-kansen'], era: 0 })).toBe(false);
});

it('takes the wall from nobody who writes', () => {
  expect(sorts({ rounds: { [id]: { ...round, state: 'open' } } })).toBe(false);
});

it('[U38] goes along with a facilitator on any template, but not while people write or a card is face down', () => {
  expect(follows({})).toBe(true);
  expect(follows({ templates: ['tafel'], era: 0, spotlight: null })).toBe(true);
  expect(follows({ rounds: { [id]: { ...round, state: 'open' } } })).toBe(false);
  expect(follows({ faceDown: true })).toBe(false);
  expect(follows({ phase: 'closed' })).toBe(false);
});
