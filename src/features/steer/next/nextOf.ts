import { activities } from '../../../model/activities/registry.ts';
import { holdsAttention, isBusy, momentOf, type Moment } from '../../../model/programme/moment.ts';
import { nextStep, stepOf, type Programme, type ProgrammeStep } from '../../../model/programme/programme.ts';
import type { StepActivity } from '../../../model/programme/stepActivity.ts';
import { cardOf, type Stage } from '../../../model/session/stage.ts';
import { restsAt } from '../../activities/registry.ts';
import { actionsAt, type Action } from './action.ts';

export interface Next {
  /** The one main button. */
  readonly main: Action;
  readonly secondary: readonly Action[];
}

/** What comes next at the table; null when there is nothing to steer. A programme proposes, and never forces. */
export function nextOf(stage: Stage): Next | null {
  const { programme } = stage;
  const moment = momentOf(stage);
  const here = actionsAt(moment);
  if (here === null) return null;
  const onwards = onwardsFrom(programme);
  const step = stepOf(programme, programme.current);
  const others = (...actions: readonly (Action | null)[]) => actions.filter((action) => action !== null);
  if (onwards === null || step === undefined)
    return { main: here.main, secondary: others(here.other, onwards) };
  const missed = missedCard(stage, step, moment);
  if (missed !== null) return { main: missed, secondary: [onwards] };
  if (isDone(step.activity, moment, stage) && beginsNext(programme, moment))
    return { main: here.main, secondary: [onwards] };
  if (isDone(step.activity, moment, stage))
    return { main: onwards, secondary: others(secondary(step.activity, moment)) };
  const begin = isBusy(moment) ? null : stepFor(step.activity)?.begin;
  return { main: begin ?? here.main, secondary: [onwards] };
}

/** To the step after this one; after the last, the end of the session. Null in a session without steps. */
function onwardsFrom(programme: Programme): Action | null {
  const { steps, current } = programme;
  const next = nextStep(programme);
  if (next !== undefined)
    return {
      word: current === null ? 'begin' : 'nextStep',
      does: { command: { type: 'step.go', to: next.id, from: current } },
    };
  const left = steps.some(({ id }) => id === current);
  return left ? { word: 'finish', does: { opens: 'close' } } : null;
}

/**
 * Lays the card of this step on the table, when the step began while people were busy with another card, and nothing
 * else was put there since.
 */
function missedCard(stage: Stage, { cardId }: ProgrammeStep, moment: Moment): Action | null {
  if (cardId === null || cardId === stage.spotlight || holdsAttention(stage, moment)) return null;
  if (cardOf(stage, cardId) === undefined) return null;
  return { word: 'stepCard', does: { command: { type: 'card.spotlight', cardId } } };
}

/** The activity's part in a step that is for one; undefined in other steps. */
function stepFor(activity: StepActivity) {
  return activities.flatMap(({ steps }) => steps ?? []).find((step) => step.activity === activity);
}

/** Whether the purpose of this step is done, so that going on comes next. */
function isDone(activity: StepActivity, moment: Moment, stage: Stage): boolean {
  if (isBusy(moment)) return false;
  if (moment.kind === 'card' && moment.faceDown) return false;
  const step = stepFor(activity);
  if (step !== undefined) return step.doneAt.some((kind) => kind === moment.kind);
  if (activity === 'choose')
    return moment.kind === 'card' || (moment.kind === 'no-card' && restsAt(stage).length > 0);
  return true;
}

/** Whether a card is chosen, and the step after this one is for writing on it: to begin that takes the programme along. */
function beginsNext(programme: Programme, moment: Moment): boolean {
  const next = nextStep(programme);
  if (moment.kind !== 'card' || next?.activity !== 'write') return false;
  const chosen = stepOf(programme, programme.current)?.activity === 'choose';
  return chosen && (next.cardId === null || next.cardId === moment.cardId);
}

/** What a facilitator may still want in a step that is done. */
function secondary(activity: StepActivity, moment: Moment): Action | null {
  const here = actionsAt(moment);
  if (here === null) return null;
  const step = stepFor(activity);
  if (step !== undefined) return step.offersMore ? (here.other ?? here.main) : null;
  if (activity === 'choose') return here.other ?? here.main;
  if (activity === 'discuss') return moment.kind === 'card' ? here.main : here.other;
  return activity === 'free' ? here.main : null;
}
