import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { emptyBoard } from '../model/board/board.ts';
import type { CardId } from '../model/deck.ts';
import type { DeskAnswerId, MemberId } from '../model/ids.ts';
import { openRound } from '../model/session/stage.ts';
import { facilitator, testStage } from '../../tests/fixtures/testStage.ts';
import { boardOf } from './boardOf.ts';
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
      laid: 1,
      of: 2,
      laidMembers: [joris],
    });
    await vi.advanceTimersByTimeAsync(1_300);

    const round = openRound(getState().stage ?? testStage());
    if (round === null) throw new Error('no round');
    const id = 'd-mine' as DeskAnswerId;
    session.desk.handIn({ id, roundId: round.id, cardId, text: 'Van mij', source: 'scientific' });
    expect(getState().stage?.rounds[round.id]).toMatchObject({ laid: 3, of: 3, allIn: true });
    expect(JSON.stringify(getState().stage)).not.toContain('Van mij');

    expect(await session.send({ type: 'round.reveal', roundId: round.id })).toEqual({ ok: true });
    const answers = Object.values(getState().stage?.answers ?? {});
    expect(answers.map(({ text }) => text).sort()).toEqual(['Van Joris', 'Van Mirjam', 'Van mij']);
    expect(Object.values(getState().authored)).toEqual([id]);
    session.close();
  });

  it('edits and undoes on its board, and refuses what a real session refuses', async () => {
    const session = open();
    boardOf(session).moveItem(cardId, { x: 3, y: 4, zone: null });
    expect(session.store.getState().board.places).toHaveProperty(cardId);
    expect(boardOf(session).canUndo()).toBe(true);
    boardOf(session).undo();
    expect(session.store.getState().board.places).toEqual({});
    const refused = await session.send({ type: 'card.spotlight', cardId: 'kaart-9' as CardId });
    expect(refused).toEqual({ ok: false, reason: 'no-such-card' });
    session.close();
  });

  /** Starts a round whose answers stop when its minute is up. */
  async function writing(session: ReturnType<typeof open>) {
    await session.send({ type: 'round.open', cardId });
    await session.send({ type: 'timer.start', ms: 60_000, locksAnswers: true });
    const stage = () => session.store.getState().stage ?? testStage();
    const round = openRound(stage());
    if (round === null) throw new Error('no round');
    const handIn = (id: string, text: string) =>
      session.desk.handIn({ id: id as DeskAnswerId, roundId: round.id, cardId, text, source: null });
    const onDesk = () => session.store.getState().desk;
    return { round, stage, handIn, onDesk };
  }

  it('[R3] [R4] takes no answer after the time, keeps its words as a draft, and says why', async () => {
    const session = open();
    const { round, stage, handIn, onDesk } = await writing(session);
    handIn('d-early', 'Op tijd');
    await vi.advanceTimersByTimeAsync(61_000);
    handIn('d-late', 'Te laat');
    expect(onDesk().answers.map(({ text }) => text)).toEqual(['Op tijd']);
    expect(onDesk().drafts[cardId]?.text).toBe('Te laat');
    expect(session.store.getState().refused).toEqual({ reason: 'time-up', count: 1, texts: [] });

    session.desk.discard('d-early' as DeskAnswerId);
    session.desk.keepInGroup('d-early' as DeskAnswerId, true);
    expect(onDesk().answers).toMatchObject([{ text: 'Op tijd' }]);
    expect(onDesk().answers[0]?.inGroup).not.toBe(true);
    expect(session.store.getState().refused?.count).toBe(3);

    session.desk.setDraft(cardId, { text: 'Verder gedacht', source: null });
    session.desk.setReady(round.id, true);
    expect(onDesk()).toMatchObject({
      drafts: { [cardId]: { text: 'Verder gedacht' } },
      ready: { [round.id]: true },
    });
    expect(session.store.getState().refused?.count).toBe(3);

    await session.send({ type: 'round.reveal', roundId: round.id });
    const answers = Object.values(stage().answers).map(({ text }) => text);
    expect(answers).toContain('Op tijd');
    expect(answers).not.toContain('Te laat');
    session.close();
  });

  it('[R4] is as strict when the clock of the browser rings late', async () => {
    const session = open();
    const { handIn, onDesk } = await writing(session);
    vi.setSystemTime(Date.now() + 61_000);
    handIn('d-late', 'Te laat');
    expect(onDesk().answers).toEqual([]);
    expect(onDesk().drafts[cardId]?.text).toBe('Te laat');
    session.close();
  });

  it('takes answers again after a minute more', async () => {
    const session = open();
    const { stage, handIn, onDesk } = await writing(session);
    await vi.advanceTimersByTimeAsync(61_000);
    const { timer } = stage();
    if (timer === null) throw new Error('no timer');
    await session.send({ type: 'timer.extend', timerId: timer.id, ms: 60_000 });
    handIn('d-late', 'Net op tijd');
    expect(onDesk().answers.map(({ text }) => text)).toEqual(['Net op tijd']);
    session.close();
  });

  it('takes nothing on a desk once it is closed', async () => {
    const session = open();
    const { round, handIn, onDesk } = await writing(session);
    await session.send({ type: 'round.reveal', roundId: round.id });
    expect(await session.send({ type: 'session.close' })).toEqual({ ok: true });
    handIn('d-late', 'Te laat');
    session.desk.setDraft(cardId, { text: 'Ook te laat', source: null });
    expect(onDesk()).toMatchObject({ answers: [], drafts: {} });
    expect(session.store.getState().refused).toEqual({ reason: 'session-closed', count: 2, texts: [] });
    session.close();
  });

  it('simulates nobody after it was closed', async () => {
    const session = open();
    await session.send({ type: 'round.open', cardId });
    session.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
