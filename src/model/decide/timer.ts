import { newTimerId, type TimerId } from '../ids.ts';
import { openRuns } from '../activities/registry.ts';
import type { Command } from '../command.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import type { Stage } from '../session/stage.ts';
import { remainingOf, type Timer } from '../programme/timer.ts';
import { accept, type Context, type Decide, type Decides, type Decision } from './context.ts';

/** Decides about the timer that a command names; refuses when another has taken its place, or none is left. */
const withTimer =
  <C extends Command & { readonly timerId: TimerId }>(
    decide: (stage: Stage, timer: Timer, context: Context, command: C) => Decision,
  ): Decide<C> =>
  (stage, command, context) =>
    stage.timer?.id === command.timerId
      ? decide(stage, stage.timer, context, command)
      : refuse('no-such-timer');

export const timerDecisions: Decides<`timer.${string}`> = {
  /** Starts a timer in the place of any other. People who were stopped by the last one may write again. */
  'timer.start': (stage, { ms, locksAnswers = false }, { now, random }) => {
    const timer: Timer = {
      id: newTimerId(random),
      totalMs: ms,
      state: 'running',
      endsAt: now + ms,
      remainingMs: null,
      locksAnswers,
    };
    return accept(withAnswersLocked({ ...stage, timer }, false));
  },

  /** Makes the timer stand still. A timer that is up stays up. */
  'timer.pause': withTimer((stage, timer, { now }) => {
    if (timer.state !== 'running') return accept(stage);
    const remainingMs = remainingOf(timer, now);
    return accept({ ...stage, timer: { ...timer, state: 'paused', endsAt: null, remainingMs } });
  }),

  'timer.resume': withTimer((stage, timer, { now }) => {
    if (timer.state !== 'paused') return accept(stage);
    const endsAt = now + remainingOf(timer, now);
    return accept({ ...stage, timer: { ...timer, state: 'running', endsAt, remainingMs: null } });
  }),

  /** Gives more time. A timer that was up runs again, and people who were stopped by it may write again. */
  'timer.extend': withTimer((stage, timer, { now }, { ms }) => {
    const left = Math.min(remainingOf(timer, now) + ms, limits.timerMs);
    const totalMs = timer.state === 'up' ? left : Math.min(timer.totalMs + ms, limits.timerMs);
    const extended: Timer =
      timer.state === 'paused'
        ? { ...timer, totalMs, remainingMs: left }
        : { ...timer, totalMs, state: 'running', endsAt: now + left, remainingMs: null };
    return accept(withAnswersLocked({ ...stage, timer: extended }, false));
  }),

  /** Takes the timer away. The writing that it stopped goes on too. */
  'timer.stop': withTimer((stage) => accept(withAnswersLocked({ ...stage, timer: null }, false))),
};

/** When the server must look again, in epoch ms on its clock; null when no timer runs. */
export function timerEndsAt(stage: Stage): number | null {
  return stage.timer?.state === 'running' ? stage.timer.endsAt : null;
}

/** The stage when the timer that runs is up at `now`; the same stage when it is not, or when none runs. */
export function expireTimer(stage: Stage, now: number): Stage {
  const { timer } = stage;
  if (timer?.state !== 'running' || timer.endsAt === null || now < timer.endsAt) return stage;
  const up: Stage = { ...stage, timer: { ...timer, state: 'up' } };
  return timer.locksAnswers ? withAnswersLocked(up, true) : up;
}

function withAnswersLocked(stage: Stage, locked: boolean): Stage {
  return openRuns(stage).reduce((changed, { withLock }) => withLock?.(changed, locked) ?? changed, stage);
}
