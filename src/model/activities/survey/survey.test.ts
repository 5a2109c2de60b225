import { describe, expect, it } from 'vitest';

import { accepted, refused } from '../../../../tests/fixtures/testDecide.ts';
import {
  seededRandom,
  testCard,
  testContext,
  testMember,
  testStage,
} from '../../../../tests/fixtures/testStage.ts';
import type { CardId } from '../../deck.ts';
import { applyDecision } from '../../decide/applyDecision.ts';
import type { CommandOf } from '../../command.ts';
import type { MemberId } from '../../ids.ts';
import { momentOf } from '../../programme/moment.ts';
import { emptyDesk, type Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { emptyVault, type Vault } from '../../session/vault.ts';
import { countReady } from '../readiness.ts';
import type { Asked } from './schema.ts';
import { survey as surveyActivity } from './surveying.ts';
import { answersIn, surveysInOrder, writtenAnswers, type Survey } from './survey.ts';

const names = ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne', 'Piet'];
const idOf = (name: string) => `m-${name.toLowerCase()}` as MemberId;
const cards = [testCard(1), { ...testCard(2), kind: 'statement' as const }];
const tableOf = (changes: Partial<Stage> = {}, people = names) =>
  testStage({ minimumGroup: 4, cards, ...changes }, people);

const asks: CommandOf<'survey.open'> = {
  type: 'survey.open',
  asks: { kind: 'statements', cardIds: ['kaart-2' as CardId], own: ['  Wij delen wat we weten. '] },
  layout: 'one',
};

const surveyOf = (stage: Stage): Survey => {
  const survey = surveysInOrder(stage).at(-1);
  if (survey === undefined) throw new Error('There is no survey');
  return survey;
};

function opened(
  stage = tableOf(),
  changes: Partial<CommandOf<'survey.open'>> = {},
  vault = emptyVault,
  now = 10,
) {
  const decision = accepted(stage, { ...asks, ...changes }, testContext({ vault, now }));
  return {
    stage: decision.stage,
    vault: decision.vault ?? vault,
    survey: surveyOf(decision.stage),
  };
}

const desksOf = ({ id }: Survey, texts: readonly string[], people = names) =>
  new Map(
    texts.map((answers, index): [MemberId, Desk] => [
      idOf(people[index] ?? 'Nobody'),
      { ...emptyDesk, given: { [id]: { answers } } },
    ]),
  );

const closed = (at: ReturnType<typeof opened>, texts: readonly string[], people = names) =>
  accepted(
    at.stage,
    { type: 'survey.close', runId: at.survey.id },
    testContext({ desks: desksOf(at.survey, texts, people), vault: at.vault, now: 20 }),
  );

describe('what people answer', () => {
  const { survey } = opened();
  const read = (answers: unknown) =>
    answersIn({ ...emptyDesk, given: { [survey.id]: { answers: answers as string } } }, survey);

  it('[K13] is one sign for each item, and what is none is no answer', () => {
    expect(read('4u')).toEqual([4, 'unknown']);
    expect(read('s-')).toEqual(['skipped', null]);
    for (const nonsense of ['57', 'éé', 3, '', '--', ['4']]) expect(read(nonsense)).toEqual([null, null]);
    expect(read('0'.repeat(500))).toEqual([0, 0]);
  });

  it('is written as it is read', () => {
    expect(writtenAnswers([4, 'unknown', 'skipped', null])).toBe('4us-');
    expect(writtenAnswers([null, null])).toBeNull();
    expect(read(writtenAnswers([2, 'unknown']))).toEqual([2, 'unknown']);
  });
});

describe('a questionnaire', () => {
  it('[K14] asks cards of the session and statements of one’s own, each once', () => {
    const { survey, stage } = opened();
    expect(momentOf(stage).kind).toBe('answering-statements');
    expect(survey.questionnaire.scales[0]?.items).toEqual([
      { id: 'kaart-2', stem: { nl: 'Vraag 2?', en: 'Vraag 2?' }, cardId: 'kaart-2' },
      { id: 'own-2', stem: { nl: 'Wij delen wat we weten.', en: 'Wij delen wat we weten.' } },
    ]);
    const wrong = (one: CommandOf<'survey.open'>['asks']) => refused(tableOf(), { ...asks, asks: one });
    expect(wrong({ kind: 'statements' })).toBe('nothing-to-ask');
    expect(wrong({ kind: 'statements', own: ['\u200d'] })).toBe('card-empty');
    expect(wrong({ kind: 'statements', own: ['x'.repeat(300)] })).toBe('card-too-long');
    expect(wrong({ kind: 'statements', cardIds: ['kaart-9' as CardId] })).toBe('no-such-card');
  });

  it('asks the kennisscan, short and full', () => {
    const lengths = (['short', 'full'] as const).map((length) => {
      const { stage, survey } = opened(tableOf(), { asks: { kind: 'scan', length } });
      expect(momentOf(stage).kind).toBe('answering-scan');
      return survey.questionnaire.scales.flatMap(({ items }) => items).length;
    });
    expect(lengths[0]).toBeGreaterThan(0);
    expect(lengths[1]).toBeGreaterThan(lengths[0] ?? 0);
  });

  it.each([true, false])('[K11] shows counts, from five people on, and never who (named: %s)', (named) => {
    const at = opened(tableOf({ named }));
    const desks = desksOf(at.survey, ['4u', '40', '44', '4-']);
    const close = { type: 'survey.close', runId: at.survey.id } as const;
    expect(refused(at.stage, close, testContext({ desks, vault: at.vault }))).toBe('too-few-answers');
    // Nobody and one less than the minimum are told alike.
    expect(refused(at.stage, close, testContext({ vault: at.vault }))).toBe('too-few-answers');
    const { stage } = closed(at, ['4u', '40', '44', '4s', '4-', '0-']);
    expect(momentOf(stage).kind).toBe('statements-shown');
    expect(surveyOf(stage).release).toEqual({
      respondents: 6,
      // Three answered the other one: as if nobody had.
      counts: { 'kaart-2': { answers: [1, 0, 0, 0, 5], unknown: 0 } },
    });
    for (const name of names) expect(JSON.stringify(stage.activities)).not.toContain(idOf(name));
  });

  it('[K12] is closed without a question where too few take part: that is refused at once', () => {
    const asksFirst = (people: string[]) => {
      const moment = momentOf(opened(tableOf({}, people)).stage);
      return moment.kind === 'answering-statements' && surveyActivity.next(moment).main.doubtful === true;
    };
    expect(asksFirst(names.slice(0, 4))).toBe(false);
    expect(asksFirst(names.slice(0, 5))).toBe(true);
  });

  it('[K11] counts no facilitator for the minimum, nor people on one device twice', () => {
    const four = names.slice(0, 4);
    const guest = { ...testMember('Gast'), host: idOf('Joris') };
    const start = tableOf({}, four);
    const at = opened({ ...start, members: { ...start.members, [guest.id]: guest } });
    const desks = desksOf(at.survey, ['44', '44', '44', '44', '44', '44'], [...four, 'Gast', 'Fatma']);
    const context = testContext({ desks, vault: at.vault });
    expect(refused(at.stage, { type: 'survey.close', runId: at.survey.id }, context)).toBe('too-few-answers');
  });

  it('[K11] has its minimum for good, and never less than four', () => {
    expect(opened().survey.minimum).toBe(5);
    const at = opened(tableOf(), { minimum: 4 });
    expect(surveyOf(closed(at, ['44', '44', '44', '44']).stage).release?.respondents).toBe(4);
    // Whoever runs the server may ask for more.
    expect(opened(tableOf({ minimumGroup: 8 }), { minimum: 4 }).survey.minimum).toBe(8);
    const higher = opened(tableOf(), { minimum: 6 });
    const context = testContext({
      desks: desksOf(higher.survey, ['44', '44', '44', '44', '44']),
      vault: higher.vault,
    });
    const close = { type: 'survey.close', runId: higher.survey.id } as const;
    expect(refused(higher.stage, close, context)).toBe('too-few-answers');
  });

  it('[K12] is shown with fewer only when that was said before anybody answered', () => {
    const at = opened(tableOf({}, names.slice(0, 2)), { openly: true });
    expect(at.survey.openly).toBe(10);
    expect(surveyOf(closed(at, ['44', '0u']).stage).release).toMatchObject({ respondents: 2 });
  });

  it.each([true, false])(
    '[K15] tells how many are done in steps, and nobody by name (named: %s)',
    (named) => {
      const { stage, vault, survey } = opened(tableOf({ named }));
      const told = [1, 2, 3, 4, 5, 6].map((people) => {
        const texts = Array.from({ length: people }, () => '4u');
        return surveyOf(countReady(stage, desksOf(survey, texts), vault));
      });
      expect(told.map(({ ready }) => ready)).toEqual([0, 0, 0, 0, 5, 5]);
      expect(told.every(({ readyMembers, of }) => readyMembers.length === 0 && of === 6)).toBe(true);
    },
  );

  it('[K15] counts people who come in later, and tells of none of them', () => {
    const at = opened(tableOf({}, []));
    const late = Object.fromEntries(names.map((name) => [idOf(name), { ...testMember(name), cameInAt: 15 }]));
    const later = { ...at, stage: { ...at.stage, members: { ...at.stage.members, ...late } } };
    const told = (people: number) =>
      surveyOf(
        countReady(
          later.stage,
          desksOf(
            at.survey,
            names.slice(0, people).map(() => '44'),
          ),
          at.vault,
        ),
      ).ready;
    expect([4, 5, 6].map(told)).toEqual([0, 5, 5]);
    expect(surveyOf(closed(later, ['44', '44', '44', '44', '44']).stage).release?.respondents).toBe(5);
  });

  it('[K16] is asked again only when as many new people came in as the minimum', () => {
    const at = opened();
    const first = closed(at, ['44', '44', '44', '44', '44']);
    const { stage } = accepted(first.stage, { type: 'card.draw' });
    expect(refused(stage, asks)).toBe('asked-before');
    expect(refused(stage, { ...asks, openly: true })).toBe('asked-before');
    // In other words it is another statement; the card is the same.
    const card: Asked = { kind: 'statements', cardIds: ['kaart-2' as CardId] };
    expect(refused(stage, { ...asks, asks: card })).toBe('asked-before');
    // Two outcomes of the same words could be put side by side, however they are written.
    for (const same of ['Vraag 2', 'VRAAG  2?!', 'Wij delen: wat we weten', 'Wij délen wat we wеten…'])
      expect(refused(stage, { ...asks, asks: { kind: 'statements', own: [same] } }), same).toBe(
        'asked-before',
      );
    const other: Asked = { kind: 'statements', own: ['Iets anders.'] };
    expect(accepted(stage, { ...asks, asks: other }).ok).toBe(true);

    const fresh = ['Anna', 'Bas', 'Cas', 'Dirk', 'Eva'];
    const come = Object.fromEntries(fresh.map((name) => [idOf(name), { ...testMember(name), cameInAt: 30 }]));
    const again = opened({ ...stage, members: { ...stage.members, ...come } }, {}, first.vault, 40);
    const close = { type: 'survey.close', runId: again.survey.id } as const;
    const mixed = desksOf(
      again.survey,
      ['44', '44', '44', '44', '44', '44'],
      [...fresh.slice(0, 4), 'Joris', 'Noor'],
    );
    expect(refused(again.stage, close, testContext({ desks: mixed, vault: again.vault, now: 50 }))).toBe(
      'too-few-answers',
    );
    expect(surveyOf(closed(again, ['44', '44', '44', '44', '44'], fresh).stage).release?.respondents).toBe(5);
  });

  it('[K16] takes nobody for new who has a new seat', () => {
    const at = opened();
    const { stage } = accepted(
      closed(
        at,
        Array.from(names, () => '44'),
      ).stage,
      { type: 'card.draw' },
    );
    const fresh = ['Anna', 'Bas', 'Cas', 'Dirk', 'Eva'].map((name) => ({
      ...testMember(name),
      cameInAt: 30,
    }));
    const members = { ...stage.members, ...Object.fromEntries(fresh.map((member) => [member.id, member])) };
    expect(accepted({ ...stage, members }, asks, testContext({ now: 40 })).ok).toBe(true);
    const joris = { ...testMember('Joris'), sameAs: idOf('Anna') };
    const merged = { ...stage, members: { ...members, [joris.id]: joris } };
    expect(refused(merged, asks, testContext({ now: 40 }))).toBe('asked-before');
    // Nor when the two are found to be one after it was opened.
    const again = opened({ ...stage, members }, {}, emptyVault, 40);
    const later = { ...again.stage, members: { ...again.stage.members, [joris.id]: joris } };
    const texts = ['44', '44', '44', '44', '44'];
    const desks = desksOf(again.survey, texts, ['Anna', 'Bas', 'Cas', 'Dirk', 'Eva']);
    const close = { type: 'survey.close', runId: again.survey.id } as const;
    expect(accepted(again.stage, close, testContext({ desks, vault: again.vault })).ok).toBe(true);
    expect(refused(later, close, testContext({ desks, vault: again.vault }))).toBe('too-few-answers');
  });

  it.each([true, false])('[K11] counts one person at two seats once (named: %s)', (named) => {
    const at = opened(tableOf({ named }, names.slice(0, 5)));
    const desks = desksOf(at.survey, ['44', '44', '44', '44', '44']);
    const close = { type: 'survey.close', runId: at.survey.id } as const;
    const joris = { ...testMember('Joris'), sameAs: idOf('Mirjam') };
    const merged = { ...at.stage, members: { ...at.stage.members, [joris.id]: joris } };
    expect(refused(merged, close, testContext({ desks, vault: at.vault }))).toBe('too-few-answers');
  });

  it.each(['survey.close', 'survey.cancel'] as const)(
    '[K13] takes the answers off every desk in the decision that ends it: %s',
    (type) => {
      const at = opened();
      const left: Vault = {
        ...at.vault,
        left: { [idOf('Weg')]: { ...emptyDesk, given: { [at.survey.id]: { answers: '44' } } } },
      };
      const guest = { ...testMember('Gast'), host: idOf('Joris') };
      const stage = { ...at.stage, members: { ...at.stage.members, [guest.id]: guest } };
      const desks = desksOf(at.survey, ['44', '44', '44', '44', '44', '44'], [...names.slice(0, 5), 'Gast']);
      const done = { ...emptyDesk, ready: { [at.survey.id]: true as const } };
      const held = {
        stage,
        desks: new Map([...desks, [idOf('Piet'), done]]),
        authorships: new Map(),
        vault: left,
      };
      const decision = accepted(stage, { type, runId: at.survey.id }, testContext(held));
      const after = applyDecision(held, decision);
      expect([...after.held.desks.values()]).toEqual(Array.from({ length: 7 }, () => emptyDesk));
      expect(after.held.vault.left).toEqual({});
      expect(after.held.vault.expected).toEqual({});
      const forgotten = after.deeds.flatMap((deed) => (deed.type === 'desk.forget' ? [deed.owner] : []));
      expect(forgotten.toSorted()).toEqual(names.map(idOf).toSorted());
    },
  );

  it.each([true, false])(
    '[K10] tells the same whatever people answer, until it is closed (named: %s)',
    (named) => {
      const at = opened(tableOf({ named }));
      const random = seededRandom(7);
      const signs = ['0', '1', '2', '3', '4', 'u'];
      for (let world = 0; world < 200; world += 1) {
        const filled = Array.from({ length: random.below(7) }, () => [random.below(2), random.below(2)]);
        const told = [0, 1].map(() => {
          const texts = filled.map((items) =>
            items.map((given) => (given === 0 ? '-' : signs[random.below(signs.length)])).join(''),
          );
          return JSON.stringify(countReady(at.stage, desksOf(at.survey, texts), at.vault));
        });
        expect(told[0]).toBe(told[1]);
      }
    },
  );

  it('is left alone while people answer, and is not lost when the session closes', () => {
    const { stage, vault, survey } = opened();
    expect(refused(stage, { type: 'card.draw' })).toBe('activity-open');
    const desks = desksOf(survey, ['4-']);
    expect(refused(stage, { type: 'session.close' }, testContext({ desks, vault }))).toBe('activity-open');
    // It is the same while nobody answered: that would tell who is the first.
    expect(refused(stage, { type: 'session.close' }, testContext({ vault }))).toBe('activity-open');
  });

  it('[K13] shows nothing when it is broken off, and takes nothing that comes too late', () => {
    const { stage, survey } = opened();
    const after = accepted(stage, { type: 'survey.cancel', runId: survey.id }).stage;
    expect(momentOf(after).kind).toBe('no-card');
    expect(surveyOf(after)).toMatchObject({ state: 'past', release: null });
    expect(refused(after, { type: 'survey.close', runId: survey.id })).toBe('activity-not-open');
  });

  it.each([true, false])(
    '[K11] keeps what somebody answered who is removed by another (named: %s)',
    (named) => {
      const at = opened(tableOf({ named }));
      const desks = desksOf(at.survey, ['44', '44', '44', '44', '00']);
      const removed = accepted(
        at.stage,
        { type: 'member.remove', memberId: idOf('Sanne') },
        testContext({ desks, vault: at.vault }),
      );
      const rest = new Map([...desks].filter(([id]) => id !== idOf('Sanne')));
      const context = testContext({ desks: rest, vault: removed.vault ?? at.vault });
      const { stage } = accepted(removed.stage, { type: 'survey.close', runId: at.survey.id }, context);
      expect(surveyOf(stage).release?.counts['kaart-2']?.answers).toEqual([1, 0, 0, 0, 4]);
    },
  );
});
