import { describe, expect, it } from 'vitest';

import type { CardId } from '../deck.ts';
import type { TimerId } from '../ids.ts';
import { limits } from '../limits.ts';
import { openRound, type Stage } from '../session/stage.ts';
import { seededRandom, testStage } from '../../../tests/fixtures/testStage.ts';
import { remainingOf, urgencyOf, type Timer } from '../programme/timer.ts';
import { expireTimer, timerEndsAt } from './timer.ts';
import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';

const minute = 60_000;
const timerOf = (stage: Stage) => stage.timer as Timer;
const started = (changes: Partial<Stage> = {}, locksAnswers = false) =>
  accepted(testStage(changes), { type: 'timer.start', ms: 5 * minute, locksAnswers }, { now: 0 }).stage;
const writing = () => accepted(testStage(), { type: 'round.open', cardId: 'kaart-1' as CardId }).stage;

describe('the timer', () => {
  it('runs, stands still and goes on', () => {
    const running = started();
    const { id } = timerOf(running);
    expect(remainingOf(timerOf(running), 2 * minute)).toBe(3 * minute);
    const paused = accepted(running, { type: 'timer.pause', timerId: id }, { now: 2 * minute }).stage;
    expect(remainingOf(timerOf(paused), 60 * minute)).toBe(3 * minute);
    expect(timerEndsAt(paused)).toBeNull();
    const on = accepted(paused, { type: 'timer.resume', timerId: id }, { now: 10 * minute }).stage;
    expect(timerEndsAt(on)).toBe(13 * minute);
  });

  it('gets more time while it runs, stands still, or is up', () => {
    const running = started();
    const timerId = timerOf(running).id;
    const more = { type: 'timer.extend', timerId, ms: minute } as const;
    expect(timerEndsAt(accepted(running, more, { now: minute }).stage)).toBe(6 * minute);
    const paused = accepted(running, { type: 'timer.pause', timerId }, { now: minute }).stage;
    expect(timerOf(accepted(paused, more).stage).remainingMs).toBe(5 * minute);
    const up = expireTimer(running, 5 * minute);
    const again = accepted(up, more, { now: 9 * minute }).stage;
    expect(timerOf(again)).toMatchObject({ state: 'running', endsAt: 10 * minute, totalMs: minute });
  });

  it('never runs longer than the limit', () => {
    const stage = accepted(testStage(), { type: 'timer.start', ms: limits.timerMs }, { now: 0 }).stage;
    const more = { type: 'timer.extend', timerId: timerOf(stage).id, ms: limits.timerMs } as const;
    expect(timerEndsAt(accepted(stage, more, { now: 0 }).stage)).toBe(limits.timerMs);
  });

  it('[C31] a stale press, meant for an earlier timer, does nothing', () => {
    const stale = timerOf(started()).id;
    const other = accepted(
      started(),
      { type: 'timer.start', ms: minute },
      { now: 0, random: seededRandom(9) },
    ).stage;
    for (const type of ['timer.pause', 'timer.resume', 'timer.stop'] as const)
      expect(refused(other, { type, timerId: stale })).toBe('no-such-timer');
    expect(refused(other, { type: 'timer.extend', timerId: stale, ms: minute })).toBe('no-such-timer');
    expect(refused(testStage(), { type: 'timer.stop', timerId: 't-x' as TimerId })).toBe('no-such-timer');
  });

  it('is up at its time and not before, and only the one that runs', () => {
    const running = started();
    expect(expireTimer(running, 5 * minute - 1)).toBe(running);
    expect(timerOf(expireTimer(running, 5 * minute)).state).toBe('up');
    const paused = accepted(running, { type: 'timer.pause', timerId: timerOf(running).id }, { now: 0 }).stage;
    expect(expireTimer(paused, 50 * minute)).toBe(paused);
  });

  it('turns orange at a fifth and red at a twentieth', () => {
    const timer = timerOf(started());
    expect(urgencyOf(timer, minute + 1)).toBe('calm');
    expect(urgencyOf(timer, minute)).toBe('soon');
    expect(urgencyOf(timer, minute / 4)).toBe('last');
    expect(urgencyOf(timer, 0)).toBe('up');
  });
});

describe('answers when the time is up', () => {
  it('[C32] go on as they were, unless the facilitator chose that they stop', () => {
    expect(openRound(expireTimer(started(writing()), 5 * minute))?.locked).toBe(false);
    const stopped = expireTimer(started(writing(), true), 5 * minute);
    expect(openRound(stopped)?.locked).toBe(true);
  });

  it('go on again with more time, with another timer, and without one', () => {
    const stopped = expireTimer(started(writing(), true), 5 * minute);
    const timerId = timerOf(stopped).id;
    for (const command of [
      { type: 'timer.extend', timerId, ms: minute },
      { type: 'timer.start', ms: minute },
      { type: 'timer.stop', timerId },
    ] as const)
      expect(openRound(accepted(stopped, command).stage)?.locked).toBe(false);
  });
});
