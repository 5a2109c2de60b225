import { expect, it } from 'vitest';

import type { CardId } from '../../deck.ts';
import type { AnswerId, MemberId, RoundId } from '../../ids.ts';
import type { Answer } from '../../session/stage.ts';
import { mixed } from './mixed.ts';

const answer = (id: string, roundId: string, order: number): Answer => ({
  id: id as AnswerId,
  roundId: roundId as RoundId,
  cardId: 'kaart-1' as CardId,
  text: id,
  source: null,
  author: { memberId: `m-${Math.floor(order / 3)}` as MemberId, name: 'Sem' },
  order,
  corrected: false,
  inGroup: false,
});
const round = (roundId: string) =>
  Array.from({ length: 30 }, (_, index) => answer(`a-${roundId}-${index}`, roundId, index));
const ids = (answers: readonly Answer[]) => answers.map(({ id }) => id);

it('lays what one person wrote not side by side, and keeps every answer', () => {
  const [before, after] = [round('r-1'), mixed(round('r-1'))];
  expect(ids(after)).not.toEqual(ids(before));
  expect(ids(after).toSorted()).toEqual(ids(before).toSorted());
  const sideBySide = after.filter(
    ({ author }, index) => author?.memberId === after[index + 1]?.author?.memberId,
  );
  expect(sideBySide.length).toBeLessThan(8);
});

it('is the same on every screen, and when an answer goes or comes', () => {
  const all = ids(mixed(round('r-1')));
  expect(ids(mixed(round('r-1').toReversed()))).toEqual(all);
  expect(ids(mixed(round('r-1').slice(1)))).toEqual(all.filter((id) => id !== 'a-r-1-0'));
});

it('keeps a later round after an earlier one', () => {
  const both = mixed([...round('r-1'), ...round('r-2')]);
  expect(both.slice(0, 30).every(({ roundId }) => roundId === 'r-1')).toBe(true);
});
