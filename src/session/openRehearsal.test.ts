import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { findLibraryCard } from '../../decks/library.ts';
import { checkinKinds, checkinsInOrder } from '../model/activities/checkin/checkin.ts';
import { surveysInOrder } from '../model/activities/survey/survey.ts';
import type { CardId } from '../model/deck.ts';
import type { RoundId, StepId } from '../model/ids.ts';
import { fillProgramme } from '../model/programme/fillProgramme.ts';
import { answersTo, openRound, openVote, type Stage } from '../model/session/stage.ts';
import { seededRandom, testStage } from '../../tests/fixtures/testStage.ts';
import type { LiveSession } from './liveSession.ts';
import { openRehearsal } from './openRehearsal.ts';

const cardId = 'kaart-1' as CardId;
const real = testStage({
  named: true,
  title: 'De echte sessie',
  rules: { moveItems: true, addNotes: false, editHarvest: false, guests: true, admission: 'open' },
  programme: {
    ...fillProgramme('eerste-gesprek', { cards: [], random: seededRandom(3) }),
    startedAt: 1,
    current: 'p-x' as StepId,
  },
});
const [firstStep] = real.programme.steps;
if (firstStep === undefined) throw new Error('no steps');
const guide = { steps: { [firstStep.id]: 'Vertel wie je bent.' }, cards: { [cardId]: 'Vraag door.' } };

const stageOf = (session: LiveSession): Stage => {
  const { stage } = session.store.getState();
  if (stage === null) throw new Error('no stage');
  return stage;
};
const everybodyActs = () => vi.advanceTimersByTimeAsync(12_000);

describe('a rehearsal', () => {
  let session: LiveSession;
  beforeEach(() => {
    vi.useFakeTimers();
    session = openRehearsal({ stage: real, guide, locale: 'nl' });
  });
  afterEach(() => {
    session.close();
    vi.useRealTimers();
  });

  it('[T6] begins with the preparation of the session, and nobody and nothing of what happened in it', () => {
    const stage = stageOf(session);
    expect(stage).toMatchObject({
      title: 'De echte sessie',
      phase: 'lobby',
      cards: real.cards,
      rules: real.rules,
    });
    expect(stage.programme).toMatchObject({ steps: real.programme.steps, current: null, startedAt: null });
    expect(session.store.getState().guide).toEqual(guide);
    expect(stage.sessionId).not.toBe(real.sessionId);
    const names = Object.values(stage.members).map(({ name }) => name);
    expect(names).toEqual(['Jij']);
  });

  it('lets six people come in, write, vote, choose from their hand and get ready', async () => {
    await everybodyActs();
    expect(Object.keys(stageOf(session).members)).toHaveLength(7);
    await session.send({ type: 'session.start' });
    await session.send({ type: 'round.open', cardId });
    await everybodyActs();
    const round = openRound(stageOf(session));
    expect(round).toMatchObject({ laid: 5, ready: 4, of: 6, allIn: true });
    if (round === null) throw new Error('no round');
    await session.send({ type: 'round.reveal', roundId: round.id });
    expect(Object.keys(stageOf(session).answers)).toHaveLength(5);

    const itemIds = real.cards.map(({ id }) => id);
    await session.send({ type: 'vote.open', over: 'cards', itemIds, dots: 3, perItem: 2 });
    await everybodyActs();
    const vote = openVote(stageOf(session));
    expect(vote).toMatchObject({ ready: 6, of: 6, results: null });
    if (vote === null) throw new Error('no vote');
    await session.send({ type: 'vote.close', voteId: vote.id });
    const dots = stageOf(session).votes[vote.id]?.results?.reduce((sum, result) => sum + result.dots, 0);
    expect(dots).toBe(18);

    await session.send({ type: 'hand.deal', count: 2 });
    await everybodyActs();
    expect(stageOf(session).deal).toMatchObject({ ready: 6, of: 6 });
    expect(stageOf(session).played.length).toBeGreaterThan(0);
  });

  it.each(checkinKinds)('lets all of them check in with a %s', async (kind) => {
    await everybodyActs();
    await session.send({ type: 'session.start' });
    await session.send({ type: 'checkin.open', kind });
    await everybodyActs();
    const [open] = checkinsInOrder(stageOf(session));
    expect(open).toMatchObject({ ready: 6, of: 6, results: null });
    if (open === undefined) throw new Error('no check-in');
    await session.send({ type: 'checkin.show', runId: open.id });
    const results = checkinsInOrder(stageOf(session))[0]?.results ?? [];
    expect(results.reduce((sum, { count }) => sum + count, 0)).toBe(6);
  });

  it('[K29] shows what people answered to a questionnaire, and lets them write to a card that came in for it', async () => {
    session.close();
    session = openRehearsal({
      stage: real,
      guide,
      locale: 'nl',
      findCard: (id) => Promise.resolve(findLibraryCard(id)),
    });
    await everybodyActs();
    await session.send({ type: 'survey.open', asks: { kind: 'scan', length: 'short' }, layout: 'one' });
    await everybodyActs();
    const [survey] = surveysInOrder(stageOf(session));
    if (survey === undefined) throw new Error('no questionnaire');
    expect(await session.send({ type: 'survey.close', runId: survey.id })).toEqual({ ok: true });
    expect(surveysInOrder(stageOf(session))[0]?.release?.respondents).toBe(6);
    const brought = 'leren-3' as CardId;
    expect(await session.send({ type: 'card.bring', cardId: brought })).toEqual({ ok: true });
    await session.send({ type: 'round.open', cardId: brought });
    await everybodyActs();
    await session.send({ type: 'round.reveal', roundId: openRound(stageOf(session))?.id as RoundId });
    expect(answersTo(stageOf(session), brought)).toHaveLength(5);
  });

  it('lets the timer run out by its own clock, and stops handing in when that was chosen', async () => {
    await session.send({ type: 'round.open', cardId });
    await session.send({ type: 'timer.start', ms: 60_000, locksAnswers: true });
    await vi.advanceTimersByTimeAsync(59_999);
    expect(stageOf(session).timer?.state).toBe('running');
    await vi.advanceTimersByTimeAsync(1);
    expect(stageOf(session).timer?.state).toBe('up');
    expect(openRound(stageOf(session))?.locked).toBe(true);
  });

  it('keeps who comes in at the door where one has to be let in', async () => {
    session.close();
    session = openRehearsal({
      stage: { ...real, rules: { ...real.rules, admission: 'ask' } },
      guide,
      locale: 'en',
    });
    await everybodyActs();
    const waiting = () => Object.values(stageOf(session).members).filter(({ admitted }) => !admitted);
    expect(waiting()).toHaveLength(6);
    await session.send({ type: 'member.admit', memberId: null });
    expect(waiting()).toEqual([]);
  });

  it('lets the one who rehearses write for somebody without a device', async () => {
    await session.send({ type: 'member.seatBeside', name: 'Buurman' });
    const beside = Object.values(stageOf(session).members).find(({ name }) => name === 'Buurman');
    if (beside === undefined) throw new Error('no seat');
    await session.send({ type: 'round.open', cardId });
    const round = openRound(stageOf(session));
    if (round === null) throw new Error('no round');
    session.deskOf(beside.id).setReady(round.id, true);
    expect(session.store.getState().guests[beside.id]?.ready).toEqual({ [round.id]: true });
    expect(openRound(stageOf(session))?.readyMembers).toEqual([beside.id]);
  });

  it('simulates nothing any more once it is closed', async () => {
    await session.send({ type: 'timer.start', ms: 60_000 });
    await session.send({ type: 'round.open', cardId });
    session.close();
    expect(vi.getTimerCount()).toBe(0);
  });
});
