import type { CommandOf, ProgrammeChange } from '../command.ts';
import { isOccupied } from '../activities/registry.ts';
import { newStepId, type StepId } from '../ids.ts';
import { limits } from '../limits.ts';
import { fillProgramme } from '../programme/fillProgramme.ts';
import { begun, stepOf, type Programme, type ProgrammeStep } from '../programme/programme.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { cardOf, type Stage } from '../session/stage.ts';
import { spotlit } from './cards.ts';
import { accept, type Context, type Decision } from './context.ts';
import { keepingBoard } from './snapshots.ts';

/**
 * The stage at a step of the programme. The step's card goes into the spotlight, unless people are busy (writing, say):
 * a step never takes anything away from them. The timer of the step before stops for the same reason only when free.
 */
export function atStep(stage: Stage, step: ProgrammeStep, now: number): Stage {
  const { programme } = stage;
  const { current, currentSince, spentMs } = programme;
  const visit = currentSince === null ? 0 : Math.max(0, now - currentSince);
  const moved: Programme = {
    ...(programme.startedAt === null ? begun(programme, now) : programme),
    current: step.id,
    currentSince: now,
    spentMs: current === null ? spentMs : { ...spentMs, [current]: (spentMs[current] ?? 0) + visit },
  };
  const next: Stage = { ...stage, phase: 'table', programme: moved };
  if (isOccupied(stage)) return next;
  const free: Stage = { ...next, timer: null };
  return step.cardId === null || step.cardId === stage.spotlight ? free : spotlit(free, step.cardId, now);
}

/**
 * Goes to a step, forwards or back, and keeps the board as it is then. A press that was meant for an earlier moment is
 * refused: somebody moved on.
 */
export function stepGo(stage: Stage, command: CommandOf<'step.go'>, context: Context): Decision {
  const { programme } = stage;
  const step = stepOf(programme, command.to);
  if (step === undefined) return refuse('no-such-step');
  if (command.from !== undefined && command.from !== programme.current) return refuse('step-moved-on');
  if (step.id === programme.current) return accept(stage);
  return keepingBoard(accept(atStep(stage, step, context.now)), stage, context, 'step');
}

/** Changes the programme, before or during the session. */
export function programmeEdit(
  stage: Stage,
  { change }: CommandOf<'programme.edit'>,
  context: Context,
): Decision {
  const changed = changedSteps(stage, change, context);
  if (!changed.ok) return changed;
  if (changed.programme.steps.length > limits.steps) return refuse('too-many-steps');
  return accept({ ...stage, programme: changed.programme });
}

type Changed = { readonly ok: true; readonly programme: Programme } | Refusal;

function changedSteps(stage: Stage, change: ProgrammeChange, { random, now }: Context): Changed {
  const { programme } = stage;
  const to = (steps: readonly ProgrammeStep[]): Changed => ({ ok: true, programme: { ...programme, steps } });
  if (change.kind === 'use') {
    const filled = fillProgramme(change.programmeId, { cards: stage.cards, random });
    const [first] = filled.steps;
    if (stage.phase !== 'table' || first === undefined) return { ok: true, programme: filled };
    return { ok: true, programme: { ...begun(filled, now), current: first.id, currentSince: now } };
  }
  if (change.kind === 'add') {
    const wrong = wrongFields(stage, change);
    if (wrong !== null) return wrong;
    const { after, activity, minutes, title = '', cardId = null } = change;
    const step: ProgrammeStep = {
      id: newStepId(random),
      activity,
      key: null,
      title: title.trim(),
      minutes,
      cardId,
      skipped: false,
    };
    const steps = inserted(programme.steps, step, after);
    return steps === null ? refuse('no-such-step') : to(steps);
  }
  const step = stepOf(programme, change.stepId);
  if (step === undefined) return refuse('no-such-step');
  const others = programme.steps.filter(({ id }) => id !== step.id);
  switch (change.kind) {
    case 'set': {
      const wrong = wrongFields(stage, change);
      if (wrong !== null) return wrong;
      const next: ProgrammeStep = {
        ...step,
        activity: change.activity ?? step.activity,
        minutes: change.minutes ?? step.minutes,
        title: change.title?.trim() ?? step.title,
        cardId: change.cardId === undefined ? step.cardId : change.cardId,
        skipped: change.skipped ?? step.skipped,
      };
      return to(programme.steps.map((one) => (one.id === step.id ? next : one)));
    }
    case 'move': {
      if (change.after === step.id) return to(programme.steps);
      const steps = inserted(others, step, change.after);
      return steps === null ? refuse('no-such-step') : to(steps);
    }
    case 'repeat': {
      const copy = { ...step, id: newStepId(random), skipped: false };
      return to(inserted(programme.steps, copy, step.id) ?? programme.steps);
    }
    case 'remove':
      return step.id === programme.current ? refuse('step-is-current') : to(others);
  }
}

/** The steps with one more after another, or first; null when that other is not there. */
function inserted(
  steps: readonly ProgrammeStep[],
  step: ProgrammeStep,
  after: StepId | null,
): ProgrammeStep[] | null {
  const at = after === null ? 0 : steps.findIndex(({ id }) => id === after) + 1;
  return after !== null && at === 0 ? null : steps.toSpliced(at, 0, step);
}

function wrongFields(
  stage: Stage,
  fields: {
    readonly title?: string | undefined;
    readonly cardId?: ProgrammeStep['cardId'] | undefined;
  },
): Refusal | null {
  if ((fields.title?.trim().length ?? 0) > limits.stepTitleLength) return refuse('step-title-too-long');
  const { cardId } = fields;
  return cardId && cardOf(stage, cardId) === undefined ? refuse('no-such-card') : null;
}
