import { describe, expect, it } from 'vitest';

import type { CardId } from '../../model/deck.ts';
import { emptyDesk } from '../../model/session/desk.ts';
import type { DealId, DeskAnswerId, RoundId, VoteId } from '../../model/ids.ts';
import type { Round } from '../../model/session/stage.ts';
import { testStage } from '../../../tests/fixtures/testStage.ts';
import type { Vote } from '../../model/activities/vote/vote.ts';
import { runAt } from './registry.ts';

const cardId = 'kaart-1' as CardId;
const said = (id: RoundId | VoteId | DealId) => ({ ...emptyDesk, ready: { [id]: true as const } });

describe('what everybody does for themselves', () => {
  it('is nothing while all look at the same thing', () => {
    expect(runAt(testStage({ spotlight: cardId }))).toBeNull();
    expect(runAt(testStage({ phase: 'closed' }))).toBeNull();
  });

  it('is writing, and a turn ends with an answer or with passing', () => {
    const round = { id: 'r-1' as RoundId, cardId, state: 'open' } as Round;
    const task = runAt(testStage({ rounds: { [round.id]: round } }));
    const answer = {
      id: 'd-1' as DeskAnswerId,
      roundId: round.id,
      cardId,
      text: 'x',
      source: null,
      order: 1,
    };
    expect(task?.endsTurn(emptyDesk)).toBe(false);
    expect(task?.endsTurn({ ...emptyDesk, answers: [answer] })).toBe(true);
    expect(task?.endsTurn(said(round.id))).toBe(true);
  });

  it('is voting, and one may still move the last dot before one says that one is done', () => {
    const vote = {
      id: 'v-1' as VoteId,
      state: 'open',
      dots: 1,
      perItem: 1,
      items: [
        { id: cardId, label: null },
        { id: 'kaart-2' as CardId, label: null },
      ],
    } as unknown as Vote;
    const task = runAt(testStage({ votes: { [vote.id]: vote }, vote: vote.id }));
    const given = { ...emptyDesk, ballots: { [vote.id]: { [cardId]: 1 } } };
    expect(task?.isDone(given)).toBe(true);
    expect(task?.endsTurn(given)).toBe(false);
    expect(task?.endsTurn({ ...given, ...said(vote.id), ballots: given.ballots })).toBe(true);
  });

  it('is choosing from a hand, until one says that one is done', () => {
    const deal = { id: 'e-1' as DealId, count: 2, ready: 0, of: 0 };
    const task = runAt(testStage({ deal }));
    expect(task?.endsTurn(emptyDesk)).toBe(false);
    expect(task?.endsTurn(said(deal.id))).toBe(true);
  });
});
