import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { budgetOf, compare, totals, type Budget, type Judged } from './budget.ts';
import { everyText } from './everyText.ts';
import { explain } from './explain.ts';
import { measure } from './measure.ts';

const judge = (place: string, text: string): Judged => {
  const one = { place, locale: 'nl', text, explained: false, aloud: false } as const;
  return { ...one, findings: measure(one) };
};
const long = (words: number) => `${'een '.repeat(words - 1)}kaart.`;
const nothing: Budget = { nl: {}, en: {} };

describe('the budget', () => {
  it('[F61] has no room for a bad sentence in a new text, and says where it is and why', () => {
    const { worse } = compare(nothing, [
      judge('messages table.new', 'Kort. De functionaris wordt gevraagd.'),
    ]);
    expect(worse.map(({ text, finding }) => explain(text, finding))).toEqual([
      'nl  messages table.new\n    De functionaris wordt gevraagd.\n    passive: “wordt gevraagd”. Say who does it.',
      'nl  messages table.new\n    De functionaris wordt gevraagd.\n    “functionaris” is not among the words that most people use. Take one of every day.',
    ]);
  });

  it('[F61] lets no finding take the place of another', () => {
    const before = budgetOf([judge('a', 'De functionaris belt.')]);
    const { worse, better } = compare(before, [judge('a', 'De ondermijning belt.')]);
    expect(worse.map(({ finding }) => finding.what)).toEqual(['ondermijning']);
    expect(better.map(({ allowed }) => allowed)).toEqual(['rare functionaris']);
  });

  it('[F61] lets a long sentence get shorter, not longer', () => {
    const before = budgetOf([judge('a', long(20))]);
    expect(compare(before, [judge('a', long(20))])).toEqual({ worse: [], better: [] });
    expect(compare(before, [judge('a', long(21))]).worse).toHaveLength(1);
    expect(compare(before, [judge('a', long(18))]).worse).toEqual([]);
  });

  it('[F62] must be lowered when a text became plainer, and then has no room for what was there', () => {
    const hard = judge('a', `${long(20)} De functionaris belt.`);
    const plainer = judge('a', `${long(17)} Iemand belt.`);
    const { worse, better } = compare(budgetOf([hard]), [plainer]);
    expect(worse).toEqual([]);
    expect(better.map(({ allowed }) => allowed).toSorted()).toEqual([
      'rare functionaris',
      'sentence 20 is now 17',
    ]);
    const lowered = budgetOf([plainer]);
    expect(compare(lowered, [plainer])).toEqual({ worse: [], better: [] });
    expect(compare(lowered, [hard]).worse).toHaveLength(2);
  });

  it('goes along with a text that moved, and is not there twice', () => {
    const before = budgetOf([judge('old', 'De functionaris belt.')]);
    const moved = judge('new', 'De functionaris belt.');
    expect(compare(before, [moved]).worse).toEqual([]);
    expect(compare(before, [judge('old', 'De functionaris belt.'), moved]).worse).toHaveLength(1);
  });

  const hardPart = fc.constantFrom(
    'De functionaris belt.',
    'Het wordt gewist.',
    'Wij zijn verantwoordelijk.',
    long(16),
    long(22),
    'Dit is kort.',
  );
  const texts = fc
    .dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(hardPart, { maxLength: 4 }))
    .map((all) => Object.entries(all).map(([place, parts]) => judge(place, parts.join(' '))));

  it('[F62] is never larger after it was lowered', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const budget = budgetOf(before);
        if (compare(budget, after).worse.length > 0) return;
        const sizeOf = (of: Budget) => Object.values(totals(of, 'nl')).reduce((sum, count) => sum + count, 0);
        expect(sizeOf(budgetOf(after))).toBeLessThanOrEqual(sizeOf(budget));
      }),
    );
  });

  it('[F61] fits the texts that it was made of, and those alone', () => {
    fc.assert(
      fc.property(texts, (all) => {
        expect(compare(budgetOf(all), all)).toEqual({ worse: [], better: [] });
      }),
    );
  });
});

describe('the command', () => {
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['tests/plain/main.ts', ...args], {
      encoding: 'utf8',
    });
    return { status, said: stdout + stderr };
  };

  it('[F64] prints the worst first and writes all of it as JSON', () => {
    const { status, said } = run('--show', '5');
    expect(status).toBe(0);
    const hardest = [...said.matchAll(/^(\d+) {2}(?:nl|en) {2}/gmu)].map(([, weight]) => Number(weight));
    expect(hardest).toHaveLength(5);
    expect(hardest).toEqual(hardest.toSorted((a, b) => b - a));
    const written = JSON.parse(readFileSync('.cache/plain.json', 'utf8')) as { readonly texts: number };
    expect(written.texts).toBe(everyText().length);
  });

  it('refuses what it does not know', () => {
    expect(run('raise').status).toBe(1);
  });
});
