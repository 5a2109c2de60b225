import { withScreensFree } from '../../decide/cards.ts';
import type { Context, Decision } from '../../decide/context.ts';
import { newRunId, type MemberId, type RunId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { asAsked } from '../../ownQuestionnaire.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { lookOf } from '../../session/likeness.ts';
import { earlierSeatsOf, participantsHere } from '../../session/persons.ts';
import { asHeading, harmlessHeading } from '../../session/names.ts';
import { keptPastItsDay } from '../../session/retention.ts';
import { cardOf, personOf, type Stage } from '../../session/stage.ts';
import { fullKennisscan, shortKennisscan } from '../../survey/kennisscan.ts';
import type { Questionnaire, SurveyItem } from '../../survey/questionnaire.ts';
import { releaseOf, type Respondent } from '../../survey/release.ts';
import { thenAndNow } from '../../survey/thenAndNow.ts';
import type { ActivityCommands } from '../activity.ts';
import { noneReady } from '../count.ts';
import { cameInAt, desksToShow, devicesIn } from '../expected.ts';
import { beginning, finishing } from '../readiness.ts';
import { occupyingActivity } from '../registry.ts';
import { withRun } from '../run.ts';
import type { Asked } from './schema.ts';
import {
  answersIn,
  isAnswer,
  itemsOf,
  shownFrom,
  surveyAhead,
  surveysInOrder,
  usualMinimum,
  type Survey,
} from './survey.ts';
import { runOfSurvey, type SurveyCommand } from './surveying.ts';

const title = { nl: 'Stellingen', en: 'Statements' };

/** The questionnaire that is asked for: with cards of the session, in their order here, and then those typed now. */
function questionnaireOf(stage: Stage, asks: Asked): Questionnaire | Refusal {
  if (asks.kind === 'scan') return asks.length === 'short' ? shortKennisscan : fullKennisscan;
  if (asks.kind === 'own') return asAsked(asks.questionnaire);
  const items: SurveyItem[] = [];
  for (const id of new Set(asks.cardIds)) {
    const card = cardOf(stage, id);
    if (card === undefined) return refuse('no-such-card');
    items.push({ id, stem: card.question, cardId: id });
  }
  const texts = new Set((asks.own ?? []).map((one) => harmlessHeading(asHeading(one))));
  for (const text of texts) {
    if (text === '') return refuse('card-empty');
    if (text.length > limits.cardTextLength) return refuse('card-too-long');
    items.push({ id: `own-${items.length + 1}`, stem: { nl: text, en: text } });
  }
  if (items.length === 0) return refuse('nothing-to-ask');
  if (items.length > limits.surveyItems) return refuse('too-many-cards');
  return { id: 'statements', title, scales: [{ id: 'statements', title, answers: 'agree', items }] };
}

/** What says that an item is the same, in whatever questionnaire: two outcomes about it could be put side by side. */
function marksOf({ cardId, stem }: SurveyItem): string[] {
  const read = (words: string) => lookOf(words)[1].replaceAll(/[^\p{L}\p{N}]/gu, '') || words;
  // With a sign that no id has: a card is not the same as words that are its id.
  const card = cardId === undefined ? [] : [`#${cardId}`];
  return [...card, ...[...new Set([stem.nl, stem.en])].map(read)];
}

/** The earlier questionnaires with one of these items that had an outcome. */
function earlierWith(stage: Stage, questionnaire: Questionnaire): Survey[] {
  const marksIn = (one: Questionnaire) => itemsOf(one).flatMap(({ item }) => marksOf(item));
  const asked = new Set(marksIn(questionnaire));
  return surveysInOrder(stage).filter(
    (one) => one.release !== null && marksIn(one.questionnaire).some((mark) => asked.has(mark)),
  );
}

/** When a person first came in, at whatever seat: a new seat makes nobody new. */
function firstCameInAt(stage: Stage, id: MemberId): number {
  const person = personOf(stage, id);
  const seats = [person, ...earlierSeatsOf(stage, person).map((seat) => seat.id)];
  return Math.min(...seats.map((seat) => cameInAt(stage, seat)));
}

/** What everybody answered, and where they count. Of each only what is needed to add up. */
function respondentsIn(stage: Stage, survey: Survey, context: Context): Respondent[] {
  const run = runOfSurvey(survey);
  const desks = desksToShow(stage, run, context) ?? new Map();
  const where = devicesIn(stage, context.vault, run);
  const items = itemsOf(survey.questionnaire).map(({ item }) => item.id);
  return [...desks].map(([id, desk]) => {
    const answers = answersIn(desk, survey);
    const given = items.flatMap((item, index) => {
      const answer = answers[index];
      return isAnswer(answer) ? [[item, answer] as const] : [];
    });
    return {
      answers: Object.fromEntries(given),
      device: survey.openly === undefined ? (where[personOf(stage, id)] ?? where[id] ?? null) : id,
      isNew: firstCameInAt(stage, id) > (survey.askedBefore ?? -1),
    };
  });
}

/** Decides about the open questionnaire that a command names. */
const withOpenSurvey =
  (decide: (stage: Stage, survey: Survey, context: Context) => Decision) =>
  (stage: Stage, { runId }: { readonly runId: RunId }, context: Context): Decision => {
    const survey = surveysInOrder(stage).find(({ id }) => id === runId);
    if (survey === undefined) return refuse('no-such-activity');
    return survey.state === 'open' ? decide(stage, survey, context) : refuse('activity-not-open');
  };

/** It is over, with or without an outcome. What was answered goes from every desk in the same transaction. */
function ended(stage: Stage, survey: Survey, context: Context): Decision {
  return { ...finishing(withRun(stage, survey), survey.id, context), forgets: survey.id };
}

export const surveyCommands: ActivityCommands<SurveyCommand> = {
  decide: {
    /**
     * Opens a questionnaire and puts it on every screen. What had an outcome before is refused, unless enough people came in
     * since.
     */
    'survey.open': (stage, { asks, layout, openly = false, ahead = false, ...wanted }, context) => {
      // One that people answer ahead is in nobody's way, so it must be asked for.
      if (surveyAhead(stage) !== null) return refuse('activity-open');
      // Whoever runs the server may ask for more than a facilitator can.
      const minimum = Math.max(wanted.minimum ?? usualMinimum, stage.minimumGroup);
      const questionnaire = questionnaireOf(stage, asks);
      if ('ok' in questionnaire) return questionnaire;
      const order = Object.keys(stage.activities ?? {}).length;
      if (order >= limits.activities) return refuse('too-many-activities');
      // Whoever runs the server may have turned the minimum off.
      const shownAnyway = openly || stage.minimumGroup === 0;
      const earlier = earlierWith(stage, questionnaire);
      const askedBefore = earlier.length === 0 ? null : Math.max(...earlier.map((one) => one.closedAt ?? 0));
      if (askedBefore !== null) {
        const fresh = participantsHere(stage).filter(({ id }) => firstCameInAt(stage, id) > askedBefore);
        const mayAgain = shownAnyway
          ? earlier.every((one) => one.openly !== undefined)
          : fresh.length >= minimum;
        if (!mayAgain) return refuse('asked-before');
      }
      const waits = ahead && stage.phase === 'lobby';
      const survey: Survey = {
        id: newRunId(context.random),
        activity: 'survey',
        forgets: true,
        state: 'open',
        order,
        kind: asks.kind === 'statements' ? 'statements' : 'scan',
        layout,
        questionnaire,
        minimum,
        openedAt: context.now,
        ...(waits && { ahead: true }),
        askedBefore,
        ...(shownAnyway && { openly: context.now }),
        ...noneReady,
        release: null,
        closedAt: null,
      };
      if (waits) return beginning(withRun(keptPastItsDay(stage, context.now), survey), survey.id, context);
      const free: Stage = { ...withScreensFree(stage), phase: 'table', shownAt: context.now };
      return beginning(withRun(free, survey), survey.id, context);
    },

    /** Shows how many chose each answer, all at once. Refused while too few people answered. */
    'survey.close': withOpenSurvey((stage, survey, context) => {
      // It is shown on every screen, where people may be busy with something else.
      const busy = occupyingActivity(stage)?.occupies;
      if (survey.ahead && busy) return refuse(busy.reason);
      const { questionnaire } = survey;
      const minimum = shownFrom(survey);
      const release = releaseOf(questionnaire, respondentsIn(stage, survey, context), {
        minimum,
        again: survey.openly === undefined && survey.askedBefore !== null,
      });
      if (release === null) return refuse('too-few-answers');
      const overTime = context.vault.earlier.flatMap((earlier) =>
        thenAndNow(earlier, { questionnaire, release, minimum }),
      );
      const shown: Survey = {
        ...survey,
        state: 'shown',
        release,
        closedAt: context.now,
        ...(overTime.length > 0 && { overTime }),
      };
      const free: Stage = survey.ahead ? { ...withScreensFree(stage), phase: 'table' } : stage;
      return ended({ ...free, shownAt: context.now }, shown, context);
    }),

    /** Ends it without an outcome. It stays known by its id, so that an answer that comes too late is destroyed as well. */
    'survey.cancel': withOpenSurvey((stage, survey, context) =>
      ended(stage, { ...survey, state: 'past' }, context),
    ),
  },
  changesScreens: [],
};
