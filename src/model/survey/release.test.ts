import { describe, expect, it } from 'vitest';

import { seededRandom } from '../../../tests/fixtures/testStage.ts';
import type { Random } from '../ids.ts';
import { answerCounts } from './answerScales.ts';
import type { Questionnaire, SurveyRelease } from './questionnaire.ts';
import { releaseOf, type Respondent } from './release.ts';

const both = (text: string) => ({ nl: text, en: text });
const asked: Questionnaire = {
  id: 'q',
  title: both('Vragen'),
  scales: [
    {
      id: 'a',
      title: both('A'),
      answers: 'agree',
      items: ['a1', 'a2'].map((id) => ({ id, stem: both(id) })),
    },
    { id: 'b', title: both('B'), answers: 'presence', items: [{ id: 'b1', stem: both('b1') }] },
  ],
};
const rule = { minimum: 5, again: false };

const people = (count: number, answers: Respondent['answers'], isNew = true): Respondent[] =>
  Array.from({ length: count }, (_, index) => ({ answers, device: `${isNew}-${index}`, isNew }));

describe('what is released', () => {
  it('[K11] is nothing below the minimum, and looks as if nobody answered', () => {
    expect(releaseOf(asked, people(4, { a1: 1 }), rule)).toBeNull();
    expect(releaseOf(asked, people(9, {}), rule)).toBeNull();
    expect(releaseOf(asked, [...people(4, { a1: 1 }), ...people(2, {})], rule)).toBeNull();
    const few = [...people(5, { a1: 1 }), ...people(4, { a2: 0 }, false)];
    const nobody = [...people(5, { a1: 1 }), ...people(4, { b1: 0 }, false)];
    expect(releaseOf(asked, few, rule)).toEqual(releaseOf(asked, nobody, rule));
  });

  it('counts each answer and each “weet ik niet”', () => {
    const given = [...people(3, { a1: 0, b1: 1 }), ...people(4, { a1: 'unknown', b1: 0 }, false)];
    expect(releaseOf(asked, given, rule)).toEqual({
      respondents: 7,
      counts: {
        a1: { answers: [3, 0, 0, 0, 0], unknown: 4 },
        b1: { answers: [4, 3], unknown: 0 },
      },
    });
  });

  it('[K16] of what had an outcome before needs as many new people', () => {
    const old = people(9, { a1: 1 }, false);
    expect(releaseOf(asked, [...old, ...people(4, { a1: 1 })], { minimum: 5, again: true })).toBeNull();
    expect(
      releaseOf(asked, [...old, ...people(5, { a1: 1 })], { minimum: 5, again: true })?.respondents,
    ).toBe(14);
  });
});

/** Somebody in a made-up history. What they answer and when they came is all that there is to know. */
interface Person {
  readonly device: string | null;
  readonly cameIn: number;
  answers: Record<string, number | 'unknown'>;
}

interface Shown {
  /** Who was counted for each item that was shown, by device. */
  readonly behind: ReadonlyMap<string, ReadonlySet<Person>>;
  readonly minimum: number;
}

const items = asked.scales.flatMap((scale) =>
  scale.items.map(({ id }) => ({ id, most: answerCounts[scale.answers] })),
);

/** A history of people who come, answer, change, withdraw, go and come late, over several questionnaires. */
function history(random: Random): Shown[] {
  const shown: Shown[] = [];
  const everybody: Person[] = [];
  let inside: Person[] = [];
  let now = 0;
  let closedAt: number | null = null;
  const pick = () => inside[random.below(Math.max(1, inside.length))];
  const minimum = 4 + random.below(3);
  const questionnaires = 1 + random.below(4);
  for (let round = 0; round < questionnaires; round += 1) {
    for (const person of inside) person.answers = {};
    for (let step = random.below(100); step > 0; step -= 1) {
      now += 1;
      const what = random.below(10);
      if (what < 3) {
        const host = random.below(5) === 0 ? pick() : undefined;
        const device = random.below(8) === 0 ? null : (host?.device ?? `d-${everybody.length}`);
        const person = { device, cameIn: now, answers: {} };
        everybody.push(person);
        inside.push(person);
      } else if (what === 3) {
        const gone = pick();
        inside = inside.filter((one) => one !== gone);
      } else if (what === 4) {
        const person = pick();
        if (person !== undefined) person.answers = {};
      } else {
        const person = pick();
        const item = items[random.below(items.length)];
        if (person !== undefined && item !== undefined)
          person.answers[item.id] = random.below(6) === 0 ? 'unknown' : random.below(item.most);
      }
    }
    if (random.below(6) === 0) continue;
    const again = closedAt !== null;
    const since = closedAt ?? -1;
    const respondents = inside.map(({ device, answers, cameIn }) => ({
      device,
      answers,
      isNew: cameIn > since,
    }));
    const release = releaseOf(asked, respondents, { minimum, again });
    // Sealed for everybody: other answers of the same people change nothing of whether there is an outcome.
    const turned = respondents.map((one) => ({
      ...one,
      answers: Object.fromEntries(Object.keys(one.answers).map((id) => [id, 'unknown' as const])),
    }));
    const other = releaseOf(asked, turned, { minimum, again });
    // Compared as text: an expectation for each would take most of the time.
    const itemsIn = (one: SurveyRelease | null) => Object.keys(one?.counts ?? {}).join();
    if (itemsIn(other) !== itemsIn(release)) throw new Error('Answers decide whether there is an outcome');
    // Nor does the order in which they are counted.
    const turnedRound = releaseOf(asked, respondents.toReversed(), { minimum, again });
    if (JSON.stringify(turnedRound) !== JSON.stringify(release)) throw new Error('It has an order');
    if (release === null) continue;
    now += 1;
    closedAt = now;
    const behind = new Map(
      Object.keys(release.counts).map((id) => [
        id,
        new Set(inside.filter(({ answers }) => Object.hasOwn(answers, id))),
      ]),
    );
    for (const [id, those] of behind) {
      const figures = release.counts[id];
      const counted = figures?.answers.reduce((sum, one) => sum + one, figures.unknown);
      if (counted !== those.size) throw new Error(`${counted} of ${those.size} are counted`);
    }
    shown.push({ behind, minimum });
  }
  return shown;
}

const devicesOf = (those: Iterable<Person>) => new Set([...those].flatMap(({ device }) => device ?? [])).size;

const histories = 100_000;

describe('a random history', () => {
  it(`[K11] [K16] shows nothing of fewer than the minimum, nor two outcomes that fewer differ by: ${histories} of them`, () => {
    let [outcomes, pairs] = [0, 0];
    for (let seed = 1; seed <= histories; seed += 1) {
      const shown = history(seededRandom(seed));
      outcomes += shown.length;
      for (const [index, { behind, minimum }] of shown.entries())
        for (const [id, those] of behind) {
          if (devicesOf(those) < minimum) throw new Error(`seed ${seed}: ${id} of ${devicesOf(those)}`);
          for (const earlier of shown.slice(0, index)) {
            const before = earlier.behind.get(id);
            if (before === undefined) continue;
            pairs += 1;
            const apart = [...those].filter((one) => !before.has(one));
            if (devicesOf(apart) < minimum)
              throw new Error(`seed ${seed}: ${id} differs by ${devicesOf(apart)}`);
          }
        }
    }
    // Histories in which nothing is ever shown would prove nothing.
    expect(outcomes).toBeGreaterThan(histories / 4);
    expect(pairs).toBeGreaterThan(histories / 50);
  }, 600_000);
});
