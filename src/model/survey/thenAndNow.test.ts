import { describe, expect, it } from 'vitest';

import { seededRandom } from '../../../tests/fixtures/testStage.ts';
import type { Random } from '../ids.ts';
import { answerCounts } from './answerScales.ts';
import { fullKennisscan, shortKennisscan } from './kennisscan.ts';
import type { EarlierSurvey, Questionnaire, SurveyScale } from './questionnaire.ts';
import { releaseOf as releaseBy, type Respondent } from './release.ts';
import { releaseOf } from './testRelease.ts';
import { carriedSurvey, thenAndNow } from './thenAndNow.ts';

const scaleOf = (id: string): SurveyScale => {
  const found = fullKennisscan.scales.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const managing = scaleOf('managing');
const polling = scaleOf('polling');
/** Each item of a scale answered like this. */
const all = ({ items }: SurveyScale, counts: readonly number[]) =>
  Object.fromEntries(items.map(({ id }) => [id, counts]));
const both = (text: string) => ({ nl: text, en: text });
const statementsOf = (...texts: string[]): Questionnaire => ({
  id: 'statements',
  title: both('Stellingen'),
  scales: [
    {
      id: 'statements',
      title: both('Stellingen'),
      answers: 'agree',
      items: texts.map((text, index) => ({ id: `own-${index + 1}`, stem: both(text) })),
    },
  ],
});

const answered = (
  questionnaire: Questionnaire,
  changed: Readonly<Record<string, readonly number[]>> = {},
  { people = 100, minimum = 5 } = {},
) => ({ questionnaire, release: releaseOf(questionnaire, changed, people), minimum });

function carried(now: Parameters<typeof carriedSurvey>[0]): EarlierSurvey {
  const survey = carriedSurvey(now);
  if (survey === null) throw new Error('Nothing comes along');
  return survey;
}
const asText = (survey: EarlierSurvey | null) => JSON.stringify(survey);

/** What is said of one scale, with these counts then and now for each of its items. */
function saidOf(scale: SurveyScale, then: readonly number[], now: readonly number[]) {
  const found = thenAndNow(
    carried(answered(fullKennisscan, all(scale, then))),
    answered(fullKennisscan, all(scale, now)),
  );
  const { title } = scale;
  return found.find((one) => one.title.nl === title.nl);
}

describe('then and now', () => {
  it.each([
    // Four answers, with 2.00 then.
    [managing, [0, 100, 0, 0], [0, 51, 49, 0], 'equal'],
    [managing, [0, 100, 0, 0], [0, 50, 50, 0], 'higher'],
    [managing, [0, 100, 0, 0], [0, 1, 99, 0], 'higher'],
    [managing, [0, 100, 0, 0], [0, 0, 100, 0], 'clearly-higher'],
    [managing, [0, 0, 100, 0], [0, 49, 51, 0], 'equal'],
    [managing, [0, 0, 100, 0], [0, 50, 50, 0], 'lower'],
    [managing, [0, 0, 100, 0], [0, 99, 1, 0], 'lower'],
    [managing, [0, 0, 100, 0], [0, 100, 0, 0], 'clearly-lower'],
    // Five.
    [polling, [0, 100, 0, 0, 0], [0, 31, 69, 0, 0], 'equal'],
    [polling, [0, 100, 0, 0, 0], [0, 30, 70, 0, 0], 'higher'],
    [polling, [0, 100, 0, 0, 0], [0, 0, 81, 19, 0], 'higher'],
    [polling, [0, 100, 0, 0, 0], [0, 0, 80, 20, 0], 'clearly-higher'],
    [polling, [0, 0, 0, 100, 0], [0, 0, 70, 30, 0], 'lower'],
    [polling, [0, 0, 0, 100, 0], [0, 20, 80, 0, 0], 'clearly-lower'],
  ] as const)('[K30] of %o, %j then and %j now, is %s', (scale, then, now, difference) => {
    expect(saidOf(scale, then, now)?.difference).toBe(difference);
  });

  it.each([
    // Of four answers one of five makes at most 0.6, of five 0.8.
    [managing, [0, 0, 5, 0], [0, 3, 2, 0], 'equal'],
    [managing, [0, 0, 5, 0], [0, 4, 1, 0], 'lower'],
    [managing, [0, 3, 2, 0], [0, 0, 5, 0], 'equal'],
    [managing, [5, 0, 0, 0], [0, 5, 0, 0], 'clearly-higher'],
    [polling, [0, 0, 0, 5, 0], [0, 0, 4, 1, 0], 'equal'],
    [polling, [0, 0, 0, 5, 0], [0, 0, 5, 0, 0], 'lower'],
    // Of eight no more than what is called the same anyhow.
    [managing, [0, 0, 8, 0], [0, 4, 4, 0], 'lower'],
  ] as const)(
    '[K39] calls nothing a difference that one person can make: of %o, %j and %j, %s',
    (...example) => {
      const [scale, then, now, difference] = example;
      const people = then.reduce((sum: number, one) => sum + one, 0);
      const of = (counts: readonly number[]) => answered(fullKennisscan, all(scale, counts), { people });
      const found = thenAndNow(carried(of(then)), of(now));
      expect(found.find(({ title }) => title === scale.title)?.difference).toBe(difference);
    },
  );

  it('[K30] is said scale by scale in the order of now, with how many people answered then', () => {
    const found = thenAndNow(
      carried(answered(fullKennisscan, all(managing, [0, 50, 50, 0]))),
      answered(fullKennisscan, all(managing, [0, 0, 100, 0])),
    );
    expect(found.find(({ title }) => title === managing.title)).toEqual({
      title: managing.title,
      before: 100,
      difference: 'higher',
    });
    const titles = found.map(({ title }) => title);
    expect(titles).toEqual(
      fullKennisscan.scales.map(({ title }) => title).filter((one) => titles.includes(one)),
    );
    // Yes and no know no more or less, nor does a need.
    expect(titles).not.toContain(scaleOf('infrastructure').title);
    expect(titles).not.toContain(scaleOf('need').title);
  });

  it('[K30] is of what was asked both times alone', () => {
    const cut = {
      ...fullKennisscan,
      scales: fullKennisscan.scales.map((scale) =>
        scale.id === 'managing' ? { ...scale, items: scale.items.slice(1) } : scale,
      ),
    };
    const titles = (a: Questionnaire, b: Questionnaire) =>
      thenAndNow(carried(answered(a)), answered(b)).map(({ title }) => title.nl);
    expect(titles(cut, fullKennisscan)).not.toContain(managing.title.nl);
    expect(titles(fullKennisscan, cut)).not.toContain(managing.title.nl);
    expect(titles(cut, cut)).toContain(managing.title.nl);
    const shared = titles(fullKennisscan, shortKennisscan);
    expect(shared.length).toBeLessThan(titles(fullKennisscan, fullKennisscan).length);
    expect(titles(statementsOf('Wij delen.'), fullKennisscan)).toEqual([]);
  });

  it('[K30] takes each statement by itself, by its words', () => {
    const then = carried(
      answered(statementsOf('Wij delen wat we weten.', 'Wij leren.'), { 'own-2': [0, 0, 0, 0, 100] }),
    );
    const now = answered(statementsOf('Iets anders.', '  wij LEREN!'), { 'own-2': [0, 100, 0, 0, 0] });
    expect(thenAndNow(then, now)).toEqual([
      { title: both('  wij LEREN!'), before: 100, difference: 'clearly-lower' },
    ]);
  });
});

describe('how many people must be behind it', () => {
  const five = { people: 5, minimum: 5 };
  const four = { people: 4, minimum: 4 };
  const of = (then: typeof five, now: typeof five) => {
    const along = carriedSurvey(answered(fullKennisscan, {}, then));
    return along === null ? 0 : thenAndNow(along, answered(fullKennisscan, {}, now)).length;
  };

  it('[K31] is the minimum both times, and the higher of the two', () => {
    expect(of(five, five)).toBeGreaterThan(0);
    expect(of({ people: 4, minimum: 5 }, five)).toBe(0);
    expect(of(five, { people: 4, minimum: 5 })).toBe(0);
    expect(of(four, four)).toBeGreaterThan(0);
    expect(of(four, five)).toBe(0);
    expect(of(five, four)).toBe(0);
    expect(of({ people: 7, minimum: 5 }, { people: 7, minimum: 8 })).toBe(0);
    expect(of({ people: 8, minimum: 5 }, { people: 8, minimum: 8 })).toBeGreaterThan(0);
  });

  it('[K31] is four also where a group chose to see everything openly', () => {
    expect(of({ people: 3, minimum: 1 }, { people: 3, minimum: 1 })).toBe(0);
    expect(of({ people: 4, minimum: 1 }, { people: 3, minimum: 1 })).toBe(0);
    expect(of({ people: 4, minimum: 1 }, { people: 4, minimum: 1 })).toBeGreaterThan(0);
  });

  it('[K31] holds for each item: who said that they do not know is not counted', () => {
    const few = { 'managing-recruiting': [0, 4, 0, 0] };
    const enough = { 'managing-recruiting': [0, 5, 0, 0] };
    const has = (then: object, now: object) =>
      thenAndNow(
        carried(answered(fullKennisscan, { ...then }, { people: 7 })),
        answered(fullKennisscan, { ...now }, { people: 7 }),
      ).some(({ title }) => title === managing.title);
    expect(has(enough, enough)).toBe(true);
    expect(has(few, enough)).toBe(false);
    expect(has(enough, few)).toBe(false);
  });

  it('[K31] is looked at again here, whatever somebody wrote into the file', () => {
    const along = carried(answered(fullKennisscan));
    const now = answered(fullKennisscan);
    const withChange = (change: Partial<EarlierSurvey>) => thenAndNow({ ...along, ...change }, now).length;
    expect(withChange({})).toBeGreaterThan(0);
    expect(withChange({ respondents: 4 })).toBe(0);
    expect(withChange({ minimum: 101 })).toBe(0);
    for (const mean of [0, 99, 501, 200.5, Number.NaN, Infinity])
      expect(withChange({ parts: along.parts.map((part) => ({ ...part, mean })) }), String(mean)).toBe(0);
    expect(withChange({ parts: along.parts.map((part) => ({ ...part, answered: 4 })) })).toBe(0);
  });
});

describe('what comes along', () => {
  it('[K32] is a mean of each part: the same for people who answered otherwise with the same mean', () => {
    const apart = carriedSurvey(answered(fullKennisscan, all(managing, [50, 0, 50, 0])));
    const together = carriedSurvey(answered(fullKennisscan, all(managing, [0, 100, 0, 0])));
    expect(asText(apart)).toBe(asText(together));
    expect(asText(apart)).not.toContain('counts');
  });

  it('[K32] is nothing at all of what too few answered', () => {
    expect(carriedSurvey(answered(fullKennisscan, {}, { people: 4 }))).toBeNull();
    expect(carriedSurvey(answered(statementsOf('A', 'B'), { 'own-1': [0, 3, 0, 0, 0] }))?.parts).toHaveLength(
      1,
    );
  });
});

/** Two scales and a statement, so that there are many histories in which somebody passes over a part. */
const small: Questionnaire = {
  ...fullKennisscan,
  scales: [managing, polling].map((scale) => ({ ...scale, items: scale.items.slice(0, 2) })),
};

interface Session {
  readonly people: readonly Respondent[];
  readonly minimum: number;
}

/** A session of its own: everybody in it came in after whatever was before. */
function sessionOf(random: Random, number: number): Session {
  const people = Array.from({ length: random.below(11) }, (_, index): Respondent => {
    const given = small.scales.flatMap(({ items, answers }) =>
      items.flatMap(({ id }): (readonly [string, number | 'unknown'])[] => {
        const what = random.below(12);
        if (what === 0) return [];
        return [[id, what === 1 ? 'unknown' : random.below(answerCounts[answers])]];
      }),
    );
    return { answers: Object.fromEntries(given), device: `${number}-${index}`, isNew: true };
  });
  return { people, minimum: 4 + random.below(4) };
}

/** The same people in a later session, but that one of them is not there, is new, or answers otherwise. */
function butOne({ people, minimum }: Session, random: Random): Session {
  const [first, ...others] = people;
  const [changed] = sessionOf(random, 9).people;
  if (first === undefined || changed === undefined) return { people, minimum };
  const now = [others, [...people, changed], [changed, ...others]][random.below(3)] ?? people;
  return { people: now, minimum };
}

const histories = 100_000;

it(`[K31] [K39] a random history of sessions that follow each other says nothing of fewer than the minimum, nor of one person: ${histories} of them`, () => {
  let times = 0;
  for (let seed = 1; seed <= histories; seed += 1) {
    const random = seededRandom(seed);
    const first = sessionOf(random, 0);
    const second = sessionOf(random, 1);
    const sessions = [first, second, butOne(second, random)];
    const shown = sessions.map(({ people, minimum }) => ({
      questionnaire: small,
      release: releaseBy(small, people, { minimum, again: false }),
      minimum,
    }));
    for (const [at, now] of shown.entries()) {
      const before = shown[at - 1];
      if (before === undefined || before.release === null || now.release === null) continue;
      const { release, ...rest } = before;
      const along = carriedSurvey({ ...rest, release });
      const parts = along === null ? [] : thenAndNow(along, { ...now, release: now.release });
      const minimum = Math.max(before.minimum, now.minimum);
      for (const { title, difference } of parts) {
        times += 1;
        if (at === 2 && difference !== 'equal') throw new Error(`seed ${seed}: one person was told of`);
        const { items = [] } = small.scales.find((scale) => scale.title === title) ?? {};
        for (const { people } of sessions.slice(at - 1, at + 1))
          for (const { id } of items) {
            const behind = people.filter(({ answers }) => typeof answers[id] === 'number').length;
            if (behind < minimum) throw new Error(`seed ${seed}: ${id} of ${behind}, with ${minimum}`);
          }
      }
    }
  }
  // Histories in which nothing is ever said would prove nothing.
  expect(times).toBeGreaterThan(histories / 10);
}, 600_000);
