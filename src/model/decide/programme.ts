import type { ProgrammeChange } from '../command.ts';
import { occupyingActivity } from '../activities/registry.ts';
import { newStepId, type StepId } from '../ids.ts';
import { limits } from '../limits.ts';
import { fillOwnProgramme, fillProgramme } from '../programme/fillProgramme.ts';
import { begun, stepOf, type Programme, type ProgrammeStep } from '../programme/programme.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { asHeading, misleads } from '../session/names.ts';
import { cardOf, type Stage } from '../session/stage.ts';
import { spotlit } from './cards.ts';
import { accept, type Context, type Decides } from './context.ts';
import { keepingBoard } from './board.ts';

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
  if (occupyingActivity(stage) !== undefined) return next;
  const free: Stage = { ...next, timer: null };
  return step.cardId === null || step.cardId === stage.spotlight ? free : spotlit(free, step.cardId, now);
}

export const programmeDecisions: Decides<'step.go' | 'programme.edit'> = {
  /** Goes to a step, and keeps the board. Refuses a press that was meant for an earlier moment: somebody moved on. */
  'step.go': (stage, { to, from }, context) => {
    const { programme } = stage;
    const step = stepOf(programme, to);
    if (step === undefined) return refuse('no-such-step');
    if (from !== undefined && from !== programme.current) return refuse('step-moved-on');
    if (step.id === programme.current) return accept(stage);
    return keepingBoard(accept(atStep(stage, step, context.now)), stage, context, 'step');
  },

  'programme.edit': (stage, { change }, context) => {
    const changed = changedSteps(stage, change, context);
    if (!changed.ok) return changed;
    if (changed.programme.steps.length > limits.steps) return refuse('too-many-steps');
    return accept({ ...stage, programme: changed.programme });
  },
};

type Changed = { readonly ok: true; readonly programme: Programme } | Refusal;

function changedSteps(stage: Stage, change: ProgrammeChange, { random, now }: Context): Changed {
  const { programme } = stage;
  const to = (steps: readonly ProgrammeStep[] | null): Changed =>
    steps === null ? refuse('no-such-step') : { ok: true, programme: { ...programme, steps } };
  if (change.kind === 'use' || change.kind === 'useOwn') {
    const { cards } = stage;
    const filled =
      change.kind === 'use'
        ? fillProgramme(change.programmeId, { cards, random })
        : fillOwnProgramme(change.programme, cards);
    const [first] = filled.steps;
    if (stage.phase !== 'table' || first === undefined) return { ok: true, programme: filled };
    return { ok: true, programme: { ...begun(filled, now), current: first.id, currentSince: now } };
  }
  if (change.kind === 'add') {
    const wrong = wrongFields(stage, change);
    if (wrong !== null) return wrong;
    const { after, activity, minutes, title = '', cardId = null } = change;
    const step = { activity, key: null, title: asHeading(title), minutes, cardId, skipped: false };
    return to(inserted(programme.steps, { id: newStepId(random), ...step }, after));
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
        title: change.title === undefined ? step.title : asHeading(change.title),
        cardId: change.cardId === undefined ? step.cardId : change.cardId,
        skipped: change.skipped ?? step.skipped,
      };
      return to(programme.steps.map((one) => (one.id === step.id ? next : one)));
    }
    case 'move':
      return to(change.after === step.id ? programme.steps : inserted(others, step, change.after));
    case 'repeat': {
      const copy = { ...step, id: newStepId(random), skipped: false };
      return to(inserted(programme.steps, copy, step.id));
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
  { title = '', cardId }: Extract<ProgrammeChange, { kind: 'add' | 'set' }>,
): Refusal | null {
  const heading = asHeading(title);
  if (heading.length > limits.stepTitleLength) return refuse('step-title-too-long');
  if (misleads(heading)) return refuse('text-characters');
  return cardId && cardOf(stage, cardId) === undefined ? refuse('no-such-card') : null;
}
