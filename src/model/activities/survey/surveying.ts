import { steer, steerWhenFree } from '../../access/permission.ts';
import { ifThere } from '../../records.ts';
import type { Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { commanding, ending, type Action, type Activity, type OpenRun } from '../activity.ts';
import { asPast, withRun, withRuns } from '../run.ts';
import {
  answersIn,
  givenName,
  isAnswer,
  isSurvey,
  surveysInOrder,
  writtenAnswers,
  type Survey,
} from './survey.ts';

/** Where people agreed to be told openly, counts still go in steps of no less than this. */
const smallestStep = 2;

interface At<Kind extends string> {
  readonly kind: Kind;
  readonly step: 'choose';
  readonly survey: Survey;
}

type SurveyMoment =
  At<'answering-statements'> | At<'statements-shown'> | At<'answering-scan'> | At<'scan-shown'>;

type SurveyAction = Action<'openStatements' | 'openScan' | 'closeSurvey' | 'next', 'survey'>;

export type SurveyCommand = `survey.${'open' | 'close' | 'cancel'}`;

const inState = (stage: Stage, state: Survey['state']) =>
  surveysInOrder(stage).find((survey) => survey.state === state);

/** A questionnaire that goes on, as the rest of the model sees it. */
export function runOfSurvey(survey: Survey): OpenRun {
  const { id, openly, openedAt, minimum, ahead } = survey;
  const answered = (desk: Desk) => answersIn(desk, survey);
  const isDone = (desk: Desk) =>
    Object.hasOwn(desk.ready, id) || answered(desk).every((answer) => answer !== null);
  const tookPart = (desk: Desk) => answered(desk).some(isAnswer);
  return {
    id,
    count: survey,
    tellsWho: false,
    openly,
    guard: { minimum: openly === undefined ? minimum : smallestStep, since: openedAt },
    isDone,
    endsTurn: isDone,
    tookPart,
    oncePerPerson: true,
    keepsOpen: (desk) => (tookPart(desk) ? 'activity-open' : null),
    leaves: (desk) =>
      ifThere(writtenAnswers(answered(desk)), (text) => ({ given: { [id]: { [givenName]: text } } })) ?? {},
    counted: (stage, { ready, of }) => withRun(stage, { ...survey, ready, of }),
    ...(ahead && { aside: true }),
  };
}

export const survey: Activity<SurveyMoment, SurveyAction, SurveyCommand> = {
  name: 'survey',
  open: (stage) => ifThere(inState(stage, 'open'), runOfSurvey),
  occupies: { as: 'answering', reason: 'activity-open' },
  closed: (stage) =>
    withRuns(stage, (run) => (!isSurvey(run) ? run : run.state === 'open' ? null : asPast(run))),
  makesRoom: (stage) =>
    withRuns(stage, (run) => (isSurvey(run) && run.state === 'shown' ? asPast(run) : run)),
  moments: {
    busy: (stage) =>
      ifThere(inState(stage, 'open'), (going) =>
        going.ahead ? null : { kind: `answering-${going.kind}`, step: 'choose', survey: going },
      ),
    outcome: (stage) =>
      ifThere(inState(stage, 'shown'), (shown) => ({
        kind: `${shown.kind}-shown`,
        step: 'choose',
        survey: shown,
      })),
  },
  busyAt: ['answering-statements', 'answering-scan'],
  shownAt: ['statements-shown', 'scan-shown'],
  next: ({ kind, survey: { id, ready, of, minimum, openly } }) => {
    if (kind === 'statements-shown' || kind === 'scan-shown')
      return { main: commanding('next', { type: 'card.draw' }), other: null };
    const close = commanding('closeSurvey', { type: 'survey.close', runId: id });
    // So few have no outcome, whatever they answer: that is said at once, and nothing is asked first.
    const tooFew = openly === undefined && of < minimum;
    return { main: tooFew ? close : ending(close, { ready, of }), other: null };
  },
  steps: [
    {
      activity: 'statements',
      busyAt: ['answering-statements'],
      doneAt: ['statements-shown'],
      begin: { word: 'openStatements', does: { opens: 'survey' } },
      offersMore: false,
    },
    {
      activity: 'scan',
      busyAt: ['answering-scan'],
      doneAt: ['scan-shown'],
      begin: { word: 'openScan', does: { opens: 'survey' } },
      offersMore: false,
    },
  ],
  permits: { 'survey.open': steerWhenFree, 'survey.close': steer, 'survey.cancel': steer },
};
