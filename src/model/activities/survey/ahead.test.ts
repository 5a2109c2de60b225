import { describe, expect, it } from 'vitest';

import { accepted, refused } from '../../../../tests/fixtures/testDecide.ts';
import { seededRandom, testContext, testMember, testStage } from '../../../../tests/fixtures/testStage.ts';
import type { CommandOf } from '../../command.ts';
import type { CardId } from '../../deck.ts';
import { applyDecision } from '../../decide/applyDecision.ts';
import type { MemberId } from '../../ids.ts';
import { emptyQuestionnaire, finishedQuestionnaire, withLines } from '../../ownQuestionnaire.ts';
import { momentOf } from '../../programme/moment.ts';
import { emptyDesk, type Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { comparisonOf } from '../../survey/compare.ts';
import { fullKennisscan } from '../../survey/kennisscan.ts';
import { topicsOf } from '../../survey/cardsFor.ts';
import { countReady } from '../readiness.ts';
import { surveyAhead, surveysInOrder, type Survey } from './survey.ts';

const names = ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne', 'Piet'];
const idOf = (name: string) => `m-${name.toLowerCase()}` as MemberId;
const day = 24 * 3_600_000;
/** Two days before the session. */
const before = Date.parse('2026-11-10T09:00:00Z');

const open: CommandOf<'survey.open'> = {
  type: 'survey.open',
  asks: { kind: 'scan', length: 'short' },
  layout: 'one',
  ahead: true,
};

const last = (stage: Stage): Survey => {
  const survey = surveysInOrder(stage).at(-1);
  if (survey === undefined) throw new Error('There is no survey');
  return survey;
};

/** Asked while nobody is there yet; then these come, by the invitation. */
function askedAhead(people = names, changes: Partial<CommandOf<'survey.open'>> = {}) {
  const lobby = testStage({ phase: 'lobby', minimumGroup: 4, deleteAt: before + day }, []);
  const decision = accepted(lobby, { ...open, ...changes }, testContext({ now: before }));
  const come = people.map((name) => [idOf(name), { ...testMember(name), cameInAt: before + day }] as const);
  const members = { ...decision.stage.members, ...Object.fromEntries(come) };
  const stage: Stage = { ...decision.stage, members };
  return { stage, vault: decision.vault ?? testContext().vault, survey: last(stage) };
}

const desksOf = ({ id }: Survey, texts: readonly string[]) =>
  new Map(
    texts.map((answers, index): [MemberId, Desk] => [
      idOf(names[index] ?? 'Nobody'),
      { ...emptyDesk, given: { [id]: { answers } } },
    ]),
  );

describe('a questionnaire that people answer before the session', () => {
  it('[K26] begins nothing else: the lobby stays a lobby', () => {
    const { stage, survey } = askedAhead();
    expect(stage.phase).toBe('lobby');
    expect(momentOf(stage).kind).toBe('lobby');
    expect(surveyAhead(stage)).toBe(survey);
    expect(survey).toMatchObject({ state: 'open', ahead: true, minimum: 5 });
    expect(refused(stage, open)).toBe('activity-open');
  });

  it('[K26] is one as any other where the session runs already', () => {
    const { stage } = accepted(testStage({ minimumGroup: 4 }, names), open);
    expect(surveyAhead(stage)).toBeNull();
    expect(momentOf(stage).kind).toBe('answering-scan');
  });

  it('[K26] keeps nobody from anything once the session runs, and asks for attention nowhere', () => {
    const { stage, vault } = askedAhead();
    const begun = accepted(stage, { type: 'session.start' }, testContext({ vault })).stage;
    expect(momentOf(begun).kind).toBe('no-card');
    const drawn = accepted(begun, { type: 'card.draw' }, testContext({ vault })).stage;
    expect(momentOf(drawn).kind).toBe('card');
    expect(surveyAhead(drawn)?.state).toBe('open');
    expect(refused(drawn, { ...open, ahead: false })).toBe('activity-open');
    // It would be gone unseen.
    expect(refused(drawn, { type: 'session.close' }, testContext({ vault }))).toBe('activity-open');
  });

  it('[K26] is closed and shown in the session, and never over what people are busy with', () => {
    const { stage, vault, survey } = askedAhead();
    const desks = desksOf(survey, ['0', '1', '1', 'u', '0']);
    const close = { type: 'survey.close', runId: survey.id } as const;
    const context = testContext({ vault, desks, now: before + 2 * day });
    const cardId = 'kaart-1' as CardId;
    const begun = accepted(stage, { type: 'session.start' }, context).stage;
    const writing = accepted(
      accepted(begun, { type: 'card.spotlight', cardId }, context).stage,
      { type: 'round.open', cardId },
      context,
    ).stage;
    expect(refused(writing, close, context)).toBe('round-open');
    const held = { stage: begun, desks, authorships: new Map(), vault };
    const decision = accepted(begun, close, context);
    const after = applyDecision(held, decision).held;
    expect(momentOf(after.stage).kind).toBe('scan-shown');
    expect(last(after.stage).release).toMatchObject({ respondents: 5 });
    expect(surveyAhead(after.stage)).toBeNull();
    expect([...after.desks.values()]).toEqual(Array.from({ length: 5 }, () => emptyDesk));
    // Closed in the lobby it is shown as well: there is no other screen for it.
    expect(accepted(stage, close, context).stage.phase).toBe('table');
  });

  it('[K26] counts whoever came in later, in steps, and whoever is gone again', () => {
    const { stage, vault, survey } = askedAhead();
    const gone = Object.fromEntries(
      Object.entries(stage.members).map(([id, member]) => [id, { ...member, goneSince: before + day }]),
    );
    const away = { ...stage, members: gone };
    const all = 's'.repeat(500);
    const told = [1, 4, 5, 6].map(
      (people) =>
        last(
          countReady(
            away,
            desksOf(
              survey,
              Array.from({ length: people }, () => all),
            ),
            vault,
          ),
        ).ready,
    );
    expect(told).toEqual([0, 0, 5, 5]);
    const few = testContext({ vault, desks: desksOf(survey, ['0', '0', '0', '0']) });
    expect(refused(away, { type: 'survey.close', runId: survey.id }, few)).toBe('too-few-answers');
  });

  it('[K27] keeps the session past its day, and never shorter', () => {
    expect(askedAhead().stage.deleteAt).toBe(Date.parse('2026-11-12T23:00:00Z') - 1 + 14 * day);
    const long = testStage({ phase: 'lobby', deleteAt: before + 300 * day }, []);
    expect(accepted(long, open, testContext({ now: before })).stage.deleteAt).toBe(before + 300 * day);
    const passed = testStage({ phase: 'lobby', deleteAt: before + day, date: '2026-11-01' }, []);
    expect(accepted(passed, open, testContext({ now: before })).stage.deleteAt).toBe(before + day);
  });
});

describe('a questionnaire of one’s own, in a session', () => {
  const random = seededRandom(3);
  const empty = emptyQuestionnaire(random);
  const [scale] = empty.scales;
  if (scale === undefined) throw new Error('It begins with one part');
  const questionnaire = finishedQuestionnaire({
    ...empty,
    title: 'Onze\u202E vragen',
    scales: [{ ...withLines(scale, 'Wij leren.\n\n  Wij\u202E delen.  ', random), answers: 'sufficient' }],
  });
  if (questionnaire === null) throw new Error('It is finished');
  const asks = { kind: 'own', questionnaire } as const;

  it('[K28] is asked as it was written, under ids of the session, and turns nothing around it', () => {
    const { survey } = askedAhead(names, { asks, ahead: false });
    expect(survey.kind).toBe('scan');
    const title = { nl: 'Onze vragen', en: 'Onze vragen' };
    expect(survey.questionnaire).toEqual({
      id: empty.id,
      title,
      scales: [
        {
          id: 'own-part-1',
          title,
          answers: 'sufficient',
          items: [
            { id: 'own-1', stem: { nl: 'Wij leren.', en: 'Wij leren.' } },
            { id: 'own-2', stem: { nl: 'Wij delen.', en: 'Wij delen.' } },
          ],
        },
      ],
    });
  });

  it('[K28] is put beside no other municipality, whatever words and ids it has', () => {
    const [availability] = fullKennisscan.scales;
    if (availability === undefined) throw new Error('The kennisscan has scales');
    const copied = {
      id: empty.id,
      title: fullKennisscan.title.nl,
      scales: [
        {
          id: 'p-availability',
          title: availability.title.nl,
          answers: availability.answers,
          items: availability.items.map(({ stem }, at) => ({ id: `p-${at}`, text: stem.nl })),
        },
      ],
    };
    const { stage, survey, vault } = askedAhead(names, {
      asks: { kind: 'own', questionnaire: copied },
    });
    const texts = Array.from({ length: 6 }, () => '0'.repeat(availability.items.length));
    const context = testContext({ vault, desks: desksOf(survey, texts) });
    const shown = last(accepted(stage, { type: 'survey.close', runId: survey.id }, context).stage);
    const [asked] = shown.questionnaire.scales;
    if (asked === undefined || shown.release === null) throw new Error('It was shown');
    const compared = { minimum: 5, sizeClass: 'up-to-25000' } as const;
    expect(comparisonOf(shown.questionnaire, asked, shown.release, compared)).toBeNull();
    expect(topicsOf(shown.questionnaire, shown.release, 5).flatMap(({ cards }) => cards)).toEqual([]);
  });
});
