import type { CommandOf } from '../command.ts';
import { newTimerId, type TimerId } from '../ids.ts';
import { limits } from '../limits.ts';
import { refuse, type Refusal } from '../refusal.ts';
import type { Stage } from '../session/stage.ts';
import { remainingOf, withAnswersLocked, type Timer } from '../programme/timer.ts';
import { accept, type Context, type Decision } from './context.ts';

/** The timer that a command is about; refused when another has taken its place, or none is left. */
function current(stage: Stage, id: TimerId): { ok: true; timer: Timer } | Refusal {
  return stage.timer?.id === id ? { ok: true, timer: stage.timer } : refuse('no-such-timer');
}

/** Starts a timer in the place of any other. Whoever was stopped by the last one may write again. */
export function timerStart(
  stage: Stage,
  command: CommandOf<'timer.start'>,
  { now, random }: Context,
): Decision {
  const timer: Timer = {
    id: newTimerId(random),
    totalMs: command.ms,
    state: 'running',
    endsAt: now + command.ms,
    remainingMs: null,
    locksAnswers: command.locksAnswers === true,
  };
  return accept(withAnswersLocked({ ...stage, timer }, false));
}

/** Lets the timer stand still. A timer that is up stays up. */
export function timerPause(stage: Stage, command: CommandOf<'timer.pause'>, { now }: Context): Decision {
  const found = current(stage, command.timerId);
  if (!found.ok) return found;
  const { timer } = found;
  if (timer.state !== 'running') return accept(stage);
  const remainingMs = remainingOf(timer, now);
  return accept({ ...stage, timer: { ...timer, state: 'paused', endsAt: null, remainingMs } });
}

/** Lets a timer that stands still go on. */
export function timerResume(stage: Stage, command: CommandOf<'timer.resume'>, { now }: Context): Decision {
  const found = current(stage, command.timerId);
  if (!found.ok) return found;
  const { timer } = found;
  if (timer.state !== 'paused') return accept(stage);
  const endsAt = now + remainingOf(timer, now);
  return accept({ ...stage, timer: { ...timer, state: 'running', endsAt, remainingMs: null } });
}

/** Gives more time. A timer that was up runs again, and who was stopped by it may write again. */
export function timerExtend(stage: Stage, command: CommandOf<'timer.extend'>, { now }: Context): Decision {
  const found = current(stage, command.timerId);
  if (!found.ok) return found;
  const { timer } = found;
  const left = Math.min(remainingOf(timer, now) + command.ms, limits.timerMs);
  const totalMs = timer.state === 'up' ? left : Math.min(timer.totalMs + command.ms, limits.timerMs);
  const paused = timer.state === 'paused';
  const extended: Timer = {
    ...timer,
    totalMs,
    state: paused ? 'paused' : 'running',
    endsAt: paused ? null : now + left,
    remainingMs: paused ? left : null,
  };
  return accept(withAnswersLocked({ ...stage, timer: extended }, false));
}

/** Takes the timer away. Who was stopped by it stays so only until something new begins, so writing goes on too. */
export function timerStop(stage: Stage, command: CommandOf<'timer.stop'>): Decision {
  const found = current(stage, command.timerId);
  return found.ok ? accept(withAnswersLocked({ ...stage, timer: null }, false)) : found;
}
