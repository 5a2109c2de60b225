import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { emptyBoard } from '../model/board.ts';
import type { CardId } from '../model/deck.ts';
import type { DeskAnswerId, MemberId } from '../model/ids.ts';
import { openRound } from '../model/stage.ts';
import { facilitator, testStage } from '../model/testStage.ts';
import { openExampleSession } from './openExampleSession.ts';

const cardId = 'kaart-1' as CardId;
const joris = 'm-joris' as MemberId;
const mirjam = 'm-mirjam' as MemberId;

function open() {
  return openExampleSession({
    stage: testStage({ named: true }),
    board: emptyBoard,
    viewer: facilitator,
    simulatedAnswers: {
      [cardId]: [
        { memberId: joris, text: 'Van Joris', source: 'experience' },
        { memberId: mirjam, text: 'Van Mirjam', source: null },
      ],
    },
  });
}

describe('the example session', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('plays a whole round by the rules of a real one, with simulated members', async () => {
    const session = open();
    const { getState } = session.store;
    expect(await session.send({ type: 'round.open', cardId })).toEqual({ ok: true });
    await vi.advanceTimersByTimeAsync(1_300);
    expect(openRound(getState().stage ?? testStage())).toMatchObject({
      ready: 1,
      of: 2,
      readyMembers: [joris],
    });
    await vi.advanceTimersByTimeAsync(1_300);

    const round = openRound(getState().stage ?? testStage());
    if (round === null) throw new Error('no round');
    const id = 'd-mine' as DeskAnswerId;
    session.desk.handIn({ id, roundId: round.id, cardId, text: 'Van mij', source: 'scientific' });
    expect(getState().stage?.rounds[round.id]).toMatchObject({ ready: 3, of: 3 });
    expect(JSON.stringify(getState().stage)).not.toContain('Van mij');

    expect(await session.send({ type: 'round.reveal', roundId: round.id })).toEqual({ ok: true });
    const answers = Object.values(getState().stage?.answers ?? {});
    expect(answers.map(({ text }) => text).sort()).toEqual(['Van Joris', 'Van Mirjam', 'Van mij']);
    expect(Object.values(getState().authored)).toEqual([id]);
    session.close();
  });

  it('edits and undoes on its board, and refuses what a real session refuses', async () => {
    const session = open();
    session.board.moveItem(cardId, { x: 3, y: 4, zone: null });
    expect(session.store.getState().board.places).toHaveProperty(cardId);
    expect(session.store.getState().canUndo).toBe(true);
    session.board.undo();
    expect(session.store.getState().board.places).toEqual({});
    const refused = await session.send({ type: 'card.spotlight', cardId: 'kaart-9' as CardId });
    expect(refused).toEqual({ ok: false, reason: 'no-such-card' });
    session.close();
  });

  it('simulates nobody after it was closed', async () => {
    const session = open();
    await session.send({ type: 'round.open', cardId });
    session.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
