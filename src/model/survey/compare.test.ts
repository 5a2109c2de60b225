import { describe, expect, it } from 'vitest';

import { comparisonOf, differenceOf, meanOf, outerScales, weakestScale } from './compare.ts';
import { fullKennisscan, shortKennisscan } from './kennisscan.ts';
import type { AnswerScaleId, Questionnaire, SurveyScale } from './questionnaire.ts';
import { releaseOf } from './testRelease.ts';

const scaleOf = ({ scales }: Questionnaire, id: string): SurveyScale => {
  const found = scales.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const managing = scaleOf(fullKennisscan, 'managing');
const involving = scaleOf(fullKennisscan, 'involving');
/** Each item of a scale answered like this. */
const all = ({ items }: SurveyScale, counts: readonly number[]) =>
  Object.fromEntries(items.map(({ id }) => [id, counts]));

describe('a difference in words', () => {
  it.each<[AnswerScaleId, number, number, string]>([
    // Four answers: from 0.5, and clearly from 1.0.
    ['sufficient', 226, 226, 'equal'],
    ['sufficient', 275, 226, 'equal'],
    ['sufficient', 276, 226, 'higher'],
    ['sufficient', 325, 226, 'higher'],
    ['sufficient', 326, 226, 'clearly-higher'],
    ['often', 207, 256, 'equal'],
    ['often', 206, 256, 'lower'],
    ['often', 157, 256, 'lower'],
    ['often', 156, 256, 'clearly-lower'],
    // Five: from 0.7, and clearly from 1.2.
    ['regular', 299, 230, 'equal'],
    ['regular', 300, 230, 'higher'],
    ['regular', 349, 230, 'higher'],
    ['regular', 350, 230, 'clearly-higher'],
    ['regular', 258, 327, 'equal'],
    ['regular', 257, 327, 'lower'],
    ['regular', 208, 327, 'lower'],
    ['regular', 207, 327, 'clearly-lower'],
    ['agree', 419, 300, 'higher'],
    ['agree', 420, 300, 'clearly-higher'],
  ])('[K22] of %s: %i beside %i is %s', (answers, own, other, expected) => {
    expect(differenceOf(own, other, answers)).toBe(expected);
  });

  it.each<AnswerScaleId>(['presence', 'need'])('is not said of %s', (answers) => {
    expect(differenceOf(300, 100, answers)).toBeNull();
  });

  it('[K22] comes exactly at the border out of answers, whatever binary numbers make of it', () => {
    // 2.39 of a hundred people, and 3.09 in the survey: 0.6999999999999997 in binary.
    const polling = scaleOf(fullKennisscan, 'polling');
    const beside = (counts: readonly number[]) =>
      comparisonOf(fullKennisscan, polling, releaseOf(fullKennisscan, all(polling, counts), 100), {
        minimum: 5,
        sizeClass: 'up-to-25000',
      });
    expect(beside([0, 61, 39, 0, 0])).toMatchObject({
      own: 239,
      sameSize: { hundredths: 309, difference: 'lower' },
    });
    expect(beside([0, 60, 40, 0, 0])?.sameSize?.difference).toBe('equal');
  });
});

/** By hand from the brief: the figures of each scale in hundredths, by size class and of all. */
const figures: Readonly<Record<string, readonly number[]>> = {
  availability: [221, 227, 259, 210, 226],
  managing: [223, 223, 268, 231, 231],
  external: [249, 238, 277, 288, 256],
  contacts: [262, 263, 252, 263, 261],
  polling: [309, 304, 376, 363, 327],
  involving: [238, 221, 260, 218, 230],
};
const sizes = ['up-to-25000', 'up-to-50000', 'up-to-100000', 'over-100000'] as const;

describe.each(Object.entries(figures))('every mean that a team can have on %s', (id, others) => {
  it('[K22] is beside each figure of the survey what the brief says of such a difference', () => {
    const scale = scaleOf(fullKennisscan, id);
    const five = ['polling', 'involving'].includes(id);
    // On four answers from 0.5 and 1.0, on five from 0.7 and 1.2: in hundredths nothing is rounded.
    const [some, clear] = five ? [70, 120] : [50, 100];
    const wordsOf = (apart: number) =>
      apart <= -clear
        ? 'clearly-lower'
        : apart <= -some
          ? 'lower'
          : apart < some
            ? 'equal'
            : apart < clear
              ? 'higher'
              : 'clearly-higher';
    const said = new Set<string>();
    for (let own = 100; own <= (five ? 500 : 400); own += 1) {
      // A hundred people, of whom some chose the answer below and the others the one above.
      const [below, above] = [Math.floor(own / 100), own % 100];
      const counts = Array.from({ length: five ? 5 : 4 }, (_, index) =>
        index + 1 === below ? 100 - above : index === below ? above : 0,
      );
      const release = releaseOf(fullKennisscan, all(scale, counts), 100);
      for (const [at, sizeClass] of sizes.entries()) {
        const found = comparisonOf(fullKennisscan, scale, release, { minimum: 5, sizeClass });
        const beside = [found?.sameSize, found?.all].map((one) => [one?.hundredths, one?.difference]);
        const expected = [others[at] ?? 0, others[4] ?? 0].map((other) => [other, wordsOf(own - other)]);
        expect([found?.own, ...beside], `${own}, ${sizeClass}`).toEqual([own, ...expected]);
        said.add(String(found?.all.difference));
      }
    }
    expect(said.size).toBe(5);
  });
});

describe('the mean of a scale', () => {
  it('counts each item as much, in hundredths, with half a hundredth upwards', () => {
    const release = releaseOf(
      fullKennisscan,
      { ...all(managing, [0, 7, 0, 0]), 'managing-finding': [0, 6, 1, 0], 'managing-training': [0, 5, 0, 0] },
      7,
    );
    // (2 1/7 + 2 + 2 + 2) / 4
    expect(meanOf(managing, release, 5)).toBe(204);
    const half = releaseOf(fullKennisscan, all(managing, [0, 47, 153, 0]), 200);
    expect(meanOf(managing, half, 5)).toBe(277);
  });

  it.each([
    ['fewer took part than the minimum', releaseOf(fullKennisscan, {}, 4)],
    [
      'fewer answered one of its items',
      releaseOf(fullKennisscan, { 'managing-recruiting': [1, 2, 1, 0] }, 7),
    ],
  ])('is not there when %s', (_, release) => {
    expect(meanOf(managing, release, 5)).toBeNull();
    expect(
      comparisonOf(fullKennisscan, managing, release, { minimum: 5, sizeClass: 'over-100000' }),
    ).toBeNull();
  });

  it('is there from the minimum on', () => {
    const release = releaseOf(fullKennisscan, { 'managing-recruiting': [1, 2, 2, 0] }, 7);
    expect(meanOf(managing, release, 5)).not.toBeNull();
  });
});

describe('a comparison with other municipalities', () => {
  const release = releaseOf(fullKennisscan, all(involving, [0, 0, 0, 7, 0]));

  it('has the size class and all, each with its number and how it differs', () => {
    expect(
      comparisonOf(fullKennisscan, involving, release, { minimum: 5, sizeClass: 'up-to-100000' }),
    ).toEqual({
      scaleId: 'involving',
      own: 400,
      sameSize: {
        sizeClass: 'up-to-100000',
        hundredths: 260,
        municipalities: 11,
        difference: 'clearly-higher',
      },
      all: { hundredths: 230, municipalities: 83, difference: 'clearly-higher' },
      addedUp: false,
    });
  });

  it('is never of fewer than four, also in a group that chose to see everything openly', () => {
    const asked = { minimum: 1, sizeClass: null };
    expect(comparisonOf(fullKennisscan, involving, releaseOf(fullKennisscan, {}, 3), asked)).toBeNull();
    expect(comparisonOf(fullKennisscan, involving, releaseOf(fullKennisscan, {}, 4), asked)).not.toBeNull();
  });

  it('is with all alone while nobody knows the size', () => {
    expect(comparisonOf(fullKennisscan, involving, release, { minimum: 5, sizeClass: null })).toMatchObject({
      sameSize: null,
      all: { municipalities: 83 },
    });
  });

  it('[K22] is not made of a scale of which not all was asked, nor of a part without figures, nor of another questionnaire', () => {
    const asked = { minimum: 5, sizeClass: 'up-to-25000' } as const;
    const none = (questionnaire: Questionnaire, id: string) =>
      comparisonOf(questionnaire, scaleOf(questionnaire, id), releaseOf(questionnaire), asked);
    expect(none(shortKennisscan, 'involving')).toBeNull();
    expect(none(fullKennisscan, 'infrastructure')).toBeNull();
    expect(none(fullKennisscan, 'evaluations')).toBeNull();
    expect(none({ ...fullKennisscan, id: 'eigen' }, 'involving')).toBeNull();
    const cut = {
      ...fullKennisscan,
      scales: fullKennisscan.scales.map((scale) => ({ ...scale, items: scale.items.slice(1) })),
    };
    expect(none(cut, 'involving')).toBeNull();
  });
});

describe('the weakest scale', () => {
  it('is the lowest on its own answers: four and five can be put beside each other', () => {
    // 2 of 4 is a third of the way up, 2.33 of 5 as well; 2 of 5 is less.
    expect(
      weakestScale(fullKennisscan, releaseOf(fullKennisscan, all(involving, [0, 5, 2, 0, 0])), 5)?.id,
    ).toBe('polling');
    const low = releaseOf(fullKennisscan, all(managing, [7, 0, 0, 0]));
    expect(weakestScale(fullKennisscan, low, 5)?.id).toBe('managing');
  });

  it('is not there when two are as low, or when there is nothing beside it', () => {
    expect(weakestScale(fullKennisscan, releaseOf(fullKennisscan), 5)).toBeNull();
    const one = { ...fullKennisscan, scales: [managing] };
    expect(weakestScale(one, releaseOf(one), 5)).toBeNull();
  });

  it('has the strongest opposite it', () => {
    const high = releaseOf(fullKennisscan, all(managing, [0, 0, 0, 7]));
    const { lowest, highest } = outerScales(fullKennisscan, high, 5);
    expect([lowest?.id, highest?.id]).toEqual([undefined, 'managing']);
  });
});
