/** A session in which the kennisscan and statements were answered, for tests. */
import type { Survey } from '../../../model/activities/survey/survey.ts';
import type { CardId } from '../../../model/deck.ts';
import type { RunId } from '../../../model/ids.ts';
import { fullKennisscan } from '../../../model/survey/kennisscan.ts';
import type { Questionnaire, SurveyRelease } from '../../../model/survey/questionnaire.ts';
import { releaseOf } from '../../../model/survey/testRelease.ts';
import { namelessSession, type GoldenSession } from '../../golden/sessions.ts';

/** Statements as people may have typed them. */
export const statements: Questionnaire = {
  id: 'stellingen',
  title: { nl: 'Stellingen', en: 'Statements' },
  scales: [
    {
      id: 'stellingen',
      title: { nl: 'Herken je dit?', en: 'Do you recognise this?' },
      answers: 'agree',
      items: [
        ['s-1', 'De waan van de dag wint.', 'The issues of the day win.'],
        ['s-2', '=1+1 <b>vet</b> | Jan zegt *ja*', '=1+1 <b>bold</b> | Jan says *yes*'],
      ].map(([id = '', nl = '', en = '']) => ({ id, stem: { nl, en } })),
    },
  ],
};

function surveyOf(number: number, questionnaire: Questionnaire, release: SurveyRelease | null): Survey {
  return {
    id: `s-${number}` as RunId,
    activity: 'survey',
    forgets: true,
    state: 'past',
    order: number,
    ready: 0,
    of: 0,
    readyMembers: [],
    kind: questionnaire === statements ? 'statements' : 'scan',
    layout: 'list',
    questionnaire,
    minimum: 5,
    openedAt: 0,
    askedBefore: null,
    release,
    closedAt: 0,
  };
}

export const scanAnswers = {
  'availability-practice': [3, 3, 0, 0],
  'managing-training': [4, 0, 0, 3],
  'managing-in-house': [0, 0, 5, 2],
  'polling-meetings': [0, 0, 0, 0, 7],
  'involving-experience': [7, 0, 0, 0, 0],
  'infrastructure-budget': [4, 3],
};

/** `closed` is false for questionnaires that people still answer, or that were broken off. */
export function surveyedSession(closed = true): GoldenSession {
  const { stage, board } = namelessSession();
  const runs = [
    surveyOf(1, statements, closed ? releaseOf(statements, { 's-1': [0, 0, 1, 4, 2] }, 8) : null),
    surveyOf(2, fullKennisscan, closed ? releaseOf(fullKennisscan, scanAnswers) : null),
  ];
  const activities = Object.fromEntries(runs.map((run) => [run.id, run]));
  const [deck] = stage.decks;
  const [card] = stage.cards;
  if (deck === undefined || card === undefined) throw new Error('The session has cards');
  // One that fits what stands out.
  const fitting = { ...card, id: 'kennisbeleid-2' as CardId, deckId: deck.id, number: 9 };
  return {
    stage: { ...stage, cards: [...stage.cards, fitting], sizeClass: 'up-to-50000', activities },
    board,
  };
}
