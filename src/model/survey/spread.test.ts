import { describe, expect, it } from 'vitest';

import { fullKennisscan } from './kennisscan.ts';
import type { AnswerScaleId, Questionnaire } from './questionnaire.ts';
import { findingOf, isDivided, marksOf, spreadOf, summedSpread, type Finding } from './spread.ts';
import { releaseOf } from './testRelease.ts';

function spread(answers: AnswerScaleId, counts: readonly number[], unknown = 0) {
  return spreadOf({ respondents: 7, counts: { one: { answers: counts, unknown } } }, 'one', answers);
}

describe('the finding of an item', () => {
  it.each<[AnswerScaleId, readonly number[], Finding]>([
    ['often', [0, 0, 0, 0], { kind: 'nobody' }],
    ['often', [0, 7, 0, 0], { kind: 'unanimous', answer: 1, count: 7 }],
    // Beside each other is not divided, at the ends it is.
    ['often', [0, 4, 3, 0], { kind: 'majority', answer: 1, count: 4, of: 7 }],
    ['often', [4, 0, 0, 3], { kind: 'divided', lowest: 0, highest: 3 }],
    ['often', [0, 3, 0, 3], { kind: 'divided', lowest: 1, highest: 3 }],
    ['often', [2, 3, 2, 0], { kind: 'most', answer: 1, count: 3, of: 7 }],
    ['often', [0, 3, 3, 0], { kind: 'tie', answers: [1, 2], count: 3, of: 6 }],
    ['agree', [0, 2, 3, 2, 0], { kind: 'most', answer: 2, count: 3, of: 7 }],
    ['agree', [2, 1, 1, 1, 2], { kind: 'divided', lowest: 0, highest: 4 }],
    // One in three says something else.
    ['presence', [5, 2], { kind: 'divided', lowest: 0, highest: 1 }],
    ['presence', [6, 1], { kind: 'majority', answer: 0, count: 6, of: 7 }],
  ])('of %s %j is %j', (answers, counts, finding) => {
    expect(findingOf(spread(answers, counts), answers)).toEqual(finding);
  });

  it('is the same for what is not in the release and for what nobody answered', () => {
    const release = { respondents: 7, counts: {} };
    expect(spreadOf(release, 'gone', 'often')).toEqual(spread('often', [0, 0, 0, 0]));
    expect(spreadOf(release, 'toString', 'often')).toEqual(spread('often', [0, 0, 0, 0]));
  });

  it('measures division from 0 to 1', () => {
    expect(spread('often', [7, 0, 0, 0]).division).toBe(0);
    expect(spread('agree', [3, 0, 0, 0, 3]).division).toBe(1);
  });

  it('takes two sides of a statement for divided, however mildly people say it', () => {
    expect(isDivided(spread('agree', [0, 3, 0, 4, 0]), 'agree')).toBe(true);
    expect(isDivided(spread('agree', [0, 2, 0, 5, 0]), 'agree')).toBe(false);
    expect(isDivided(spread('regular', [0, 3, 0, 4, 0]), 'regular')).toBe(false);
  });
});

it('adds up the answers to all items of a part', () => {
  const items = [{ id: 'one' }, { id: 'two' }, { id: 'not-published' }];
  const counts = { one: { answers: [1, 0, 6], unknown: 0 }, two: { answers: [0, 4, 1], unknown: 2 } };
  expect(summedSpread({ answers: 'need', items }, { respondents: 7, counts })).toMatchObject({
    counts: [1, 4, 7],
    unknown: 2,
    answered: 12,
  });
});

describe('what stands out', () => {
  const marked = (
    changed: Readonly<Record<string, readonly number[]>>,
    questionnaire: Questionnaire = fullKennisscan,
  ) => Object.fromEntries(marksOf(questionnaire, releaseOf(questionnaire, changed), 5));

  it('is the item on which people are furthest apart, and the one with the lowest answers', () => {
    const marks = marked({
      'managing-training': [4, 0, 0, 3],
      'external-literature': [3, 0, 1, 3],
      'polling-plans': [7, 0, 0, 0, 0],
    });
    expect(marks).toEqual({ 'managing-training': ['divided'], 'polling-plans': ['weakest'] });
  });

  it('is nothing that fewer than the minimum answered', () => {
    expect(marked({ 'managing-training': [2, 0, 0, 2], 'polling-plans': [4, 0, 0, 0, 0] })).toEqual({});
  });

  it('is nothing where more than two are alike', () => {
    const low = [0, 1, 2].map((at) => fullKennisscan.scales[0]?.items[at]?.id ?? '');
    expect(marked(Object.fromEntries(low.map((id) => [id, [7, 0, 0, 0]])))).toEqual({});
  });

  it('is no part that has no weak side: nobody can say that about a need, or about how much a challenge grew', () => {
    expect(
      marked({
        'need-switch': [7, 0, 0],
        'growth-new': [7, 0, 0, 0],
        'evaluations-accounting': [7, 0, 0, 0],
      }),
    ).toEqual({});
  });

  it('is the statement that most recognised, when more agreed than not', () => {
    const questionnaire: Questionnaire = {
      id: 'stellingen',
      title: { nl: 'Stellingen', en: 'Statements' },
      scales: [
        {
          id: 'all',
          title: { nl: '', en: '' },
          answers: 'agree',
          items: ['a', 'b', 'c', 'd'].map((id) => ({ id, stem: { nl: id, en: id } })),
        },
      ],
    };
    const quiet = { a: [0, 0, 7, 0, 0], b: [0, 1, 6, 0, 0], c: [0, 2, 5, 0, 0], d: [0, 3, 4, 0, 0] };
    expect(marked(quiet, questionnaire)).toEqual({});
    expect(marked({ ...quiet, b: [0, 0, 1, 5, 1] }, questionnaire)).toEqual({ b: ['recognised'] });
  });
});
