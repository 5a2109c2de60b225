import { activities, activityAt, type ActivityMoment } from '../activities/registry.ts';
import type { CardId } from '../deck.ts';
import { cardOf, type Stage } from '../session/stage.ts';
import { stepOf, type ProgrammeStep } from './programme.ts';

/** Where the conversation is. `step` is null when nothing can happen any more. What people do together, activities say. */
export type Moment =
  | { readonly kind: 'lobby'; readonly step: 'choose' }
  | { readonly kind: 'no-card'; readonly step: 'choose' }
  | { readonly kind: 'card'; readonly step: 'choose'; readonly cardId: CardId; readonly faceDown: boolean }
  | ActivityMoment
  | { readonly kind: 'closed'; readonly step: null };

/** The moment that the first activity makes that has an answer to a question; null when none has. */
function firstOf(ask: (makes: (typeof activities)[number]['moments']) => ActivityMoment | null | undefined) {
  for (const { moments } of activities) {
    const made = ask(moments) ?? null;
    if (made !== null) return made;
  }
  return null;
}

/** What is going on now. Follows from the stage, so that every screen tells the same. */
export function momentOf(stage: Stage): Moment {
  if (stage.phase === 'closed') return { kind: 'closed', step: null };
  if (stage.phase === 'lobby') return { kind: 'lobby', step: 'choose' };
  const before = firstOf(({ busy }) => busy?.(stage)) ?? firstOf(({ outcome }) => outcome?.(stage));
  if (before !== null) return before;
  const card = cardOf(stage, stage.spotlight);
  if (card === undefined)
    return firstOf(({ withoutCard }) => withoutCard?.(stage)) ?? { kind: 'no-card', step: 'choose' };
  const { faceDown } = stage;
  const about = faceDown ? null : firstOf(({ onCard }) => onCard?.(stage, card.id));
  return about ?? { kind: 'card', step: 'choose', cardId: card.id, faceDown };
}

/** Whether people have something in their hands at this moment, that a next step should not pass over. */
export function isBusy({ kind }: Moment): boolean {
  return activityAt(kind)?.busyAt.some((busy) => busy === kind) === true;
}

/** Whether people choose, sealed, among what lies on the board: where one points would tell what one chooses. */
export function isChoosing(stage: Stage): boolean {
  const { kind } = momentOf(stage);
  return activityAt(kind)?.choosesAt?.some((chooses) => chooses === kind) === true;
}

/** Whether something was put on the screens since the step began. What the step itself brought does not count. */
function isShownSinceStep({ shownAt, programme }: Stage): boolean {
  return shownAt !== null && programme.currentSince !== null && shownAt > programme.currentSince;
}

/** Whether the table goes before what the step is for: people are busy with it, or it was put there since. */
export function holdsAttention(stage: Stage, moment: Moment): boolean {
  const nothingThere = moment.kind === 'lobby' || moment.kind === 'no-card' || moment.kind === 'closed';
  return !nothingThere && (isBusy(moment) || isShownSinceStep(stage));
}

/** Whether everybody looks at the harvest now: the step is for that, and nothing on the table goes before it. */
export function isHarvesting(stage: Stage, moment: Moment): boolean {
  return (
    stage.phase === 'table' &&
    stepOf(stage.programme, stage.programme.current)?.activity === 'harvest' &&
    !holdsAttention(stage, moment)
  );
}

/** The step of the programme that everybody is at, when what goes on is that step's; undefined while it is something else. */
export function stepNow(stage: Stage, moment: Moment): ProgrammeStep | undefined {
  const step = stepOf(stage.programme, stage.programme.current);
  if (step === undefined || stage.phase !== 'table') return undefined;
  const { activity } = step;
  const made = activities.flatMap(({ steps }) => steps ?? []).find((one) => one.activity === activity);
  if (isBusy(moment)) return made?.busyAt.some((kind) => kind === moment.kind) ? step : undefined;
  // Before it began, or once it is done.
  if (made !== undefined) return undefined;
  const { kind } = moment;
  const fits =
    activity === 'choose'
      ? kind === 'no-card' || kind === 'card'
      : (activity === 'discuss' && kind === 'revealed') || !holdsAttention(stage, moment);
  return fits ? step : undefined;
}
