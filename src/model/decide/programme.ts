import type { ProgrammeChange } from '../command.ts';
import { occupyingActivity } from '../activities/registry.ts';
import type { TemplateChoice } from '../board/templates/ownTemplate.ts';
import { newStepId, type StepId } from '../ids.ts';
import { limits } from '../limits.ts';
import { fillOwnProgramme, fillProgramme } from '../programme/fillProgramme.ts';
import { begun, boardAt, stepOf, type Programme, type ProgrammeStep } from '../programme/programme.ts';
import { refuse, type Refusal } from '../refusal.ts';
import { asHeading, misleads } from '../session/names.ts';
import { cardOf, type Stage } from '../session/stage.ts';
import { spotlit } from './cards.ts';
import { accept, type Context, type Decides } from './context.ts';
import { keepingBoard, withTemplate } from './board.ts';

/**
 * The stage at a step of the programme. The step's card goes into the spotlight and the board gets its template, unless
 * people are busy (writing, say): a step never takes anything away from them. The timer of the step before stops for the
 * same reason only when free. Who calls this keeps the board.
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
  const free: Stage = { ...withBoardOf(next, step, current), timer: null };
  return step.cardId === null || step.cardId === stage.spotlight ? free : spotlit(free, step.cardId, now);
}

/**
 * The stage with the board of a step: the step's own, or that of the part of the programme it is in, when one comes from
 * another part. Within a part the board stays what a facilitator made of it.
 */
export function withBoardOf(stage: Stage, step: ProgrammeStep, from: StepId | null): Stage {
  const { programme } = stage;
  const [there, here] = [boardAt(programme, step.id), boardAt(programme, from)];
  const other = JSON.stringify(there) === JSON.stringify(here) ? undefined : there;
  const template = step.template ?? other;
  // Without room for one more template the board stays as it is: going on never depends on it.
  return (template === undefined ? null : withTemplate(stage, template)) ?? stage;
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

  /** Changes the steps. With another programme comes its board, unless people are busy. */
  'programme.edit': (stage, { change }, context) => {
    const changed = changedSteps(stage, change, context);
    if (!changed.ok) return changed;
    const { programme } = changed;
    if (programme.steps.length > limits.steps) return refuse('too-many-steps');
    const next: Stage = { ...stage, programme };
    const stays =
      (change.kind !== 'use' && change.kind !== 'useOwn') ||
      programme.steps.length === 0 ||
      occupyingActivity(stage) !== undefined;
    if (stays || programme.board === undefined) return accept(next);
    return keepingBoard(accept(withTemplate(next, programme.board) ?? next), stage, context, 'template');
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
        ? fillProgramme(change.programmeId, { cards, random, minutes: change.minutes })
        : fillOwnProgramme(change.programme, { cards });
    const [first] = filled.steps;
    if (stage.phase !== 'table' || first === undefined) return { ok: true, programme: filled };
    return { ok: true, programme: { ...begun(filled, now), current: first.id, currentSince: now } };
  }
  if (change.kind === 'add') {
    const wrong = wrongFields(stage, change);
    if (wrong !== null) return wrong;
    const { after, activity, minutes, title = '', cardId = null, template } = change;
    const step = { activity, key: null, title: asHeading(title), minutes, cardId, skipped: false };
    return to(inserted(programme.steps, { id: newStepId(random), ...step, ...bringing(template) }, after));
  }
  const step = stepOf(programme, change.stepId);
  if (step === undefined) return refuse('no-such-step');
  const others = programme.steps.filter(({ id }) => id !== step.id);
  switch (change.kind) {
    case 'set': {
      const wrong = wrongFields(stage, change);
      if (wrong !== null) return wrong;
      const { template, ...rest } = step;
      const next: ProgrammeStep = {
        ...rest,
        ...bringing(change.template === undefined ? template : change.template),
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

/** The field of a step for the board that it brings: none where it brings none. */
const bringing = (template: TemplateChoice | null | undefined): Pick<ProgrammeStep, 'template'> =>
  template ? { template } : {};

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
