/** Every requirement has a way in which it is checked, and what that way names is there. */
import { globSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { createTranslator } from '../../src/messages/translate.ts';
import {
  checkOf,
  clauseIds,
  criteria,
  criterionIds,
  isCriterion,
  needsPerson,
  requirementIds,
  type Check,
  type Criterion,
} from '../../src/model/accessibility/requirements.ts';
import { triedByPeople } from '../../src/model/accessibility/triedByPeople.ts';
import { nl } from '../../src/messages/translate.ts';
import { promisesIn } from '../architecture/promises.ts';
import { alsoRun, axeRules, rulesFor } from './axeRules.ts';

const promised = promisesIn(readFileSync('docs/promises.md', 'utf8'));
const all: readonly (readonly [id: string, criterion: Criterion])[] = Object.entries(criteria);

/** WCAG 2.2, A and AA, as W3C numbers them: how many each guideline has. 4.1.1 is in EN 301 549 alone. */
const perGuideline: Readonly<Record<string, number>> = {
  '1.1': 1,
  '1.2': 5,
  '1.3': 5,
  '1.4': 9,
  '2.1': 3,
  '2.2': 2,
  '2.3': 1,
  '2.4': 8,
  '2.5': 6,
  '3.1': 2,
  '3.2': 5,
  '3.3': 6,
  '4.1': 3,
};

describe('the requirements of accessibility', () => {
  it('[F20] are those of WCAG 2.2 A and AA, with the fifty that the law asks for', () => {
    const counted: Record<string, number> = {};
    for (const id of criterionIds) {
      const guideline = id.split('.').slice(0, 2).join('.');
      counted[guideline] = (counted[guideline] ?? 0) + 1;
    }
    expect(counted).toEqual(perGuideline);
    expect(all.filter(([, { since }]) => since !== '2.2')).toHaveLength(50);
    expect(all.filter(([, { since }]) => since === '2.2').map(([id]) => id)).toEqual([
      '2.4.11',
      '2.5.7',
      '2.5.8',
      '3.2.6',
      '3.3.7',
      '3.3.8',
    ]);
    expect(new Set(all.map(([, { handle }]) => handle)).size).toBe(criterionIds.length);
  });

  it('[F20] name only promises that there are', () => {
    const checks: Check[] = [
      ...requirementIds.map(checkOf),
      ...all.flatMap(([, { documents }]) => (typeof documents === 'object' ? [documents] : [])),
    ];
    expect(checks.flatMap(({ promises }) => promises).filter((id) => !promised.includes(id))).toEqual([]);
  });

  it('[F20] say of each criterion whether axe looks at it, as axe does', () => {
    for (const [id, { axe }] of all)
      // To axe nobody plays a film here; 4.1.1 it no longer tests.
      if (!id.startsWith('1.2.') && id !== '1.4.2') expect([id, axe]).toEqual([id, rulesFor(id).length > 0]);
    for (const rule of alsoRun) expect([rule, axeRules.has(rule)]).toEqual([rule, true]);
  });

  it('[F20] leave nothing to a machine that nothing checks', () => {
    for (const [id, { axe, promises, rest }] of all)
      if (rest === 'none') expect([id, axe || promises.length > 0]).toEqual([id, true]);
    for (const id of clauseIds) expect([id, checkOf(id).rest === 'none']).toEqual([id, false]);
  });

  it('[F20] have steps for a person exactly where a person is needed', () => {
    expect(Object.keys(nl.accessibility.steps).toSorted()).toEqual(
      requirementIds.filter(needsPerson).toSorted(),
    );
  });

  it.each(['nl', 'en'] as const)('[F20] each have a name of their own (%s)', (locale) => {
    const t = createTranslator(locale);
    const names = requirementIds.map((id) => t(($) => $.accessibility.names[id]));
    expect(new Set(names).size).toBe(requirementIds.length);
  });

  it('[F20] were tried by people on a day that there is', () => {
    for (const { on } of triedByPeople) expect(new Date(on).toISOString().slice(0, 10)).toBe(on);
  });

  it('[F28] nothing in the product plays a film, listens, or asks to move the device', () => {
    const used = globSync('src/**/*.{ts,tsx}').filter((path) =>
      /<(?:video|audio|embed)\b|<object\s+\w+=|devicemotion|deviceorientation|getUserMedia|createElement\('(?:video|audio)/u.test(
        readFileSync(path, 'utf8'),
      ),
    );
    expect(used).toEqual([]);
  });
});

describe('docs/accessibility.md', () => {
  it('[F20] says how each requirement is checked', async () => {
    const t = createTranslator('en');
    const cell = (text: string) => text.replaceAll('|', '\\|');
    const rows = requirementIds.map((id) => {
      const check = checkOf(id);
      const criterion: Criterion | null = isCriterion(id) ? criteria[id] : null;
      const machine = [
        ...(criterion?.axe === true ? ['axe'] : []),
        ...check.promises.map((promise) => `[${promise}]`),
      ];
      const documents = criterion?.documents ?? null;
      const pdf =
        documents === null || documents === 'void'
          ? '–'
          : documents === 'absent'
            ? t(($) => $.accessibility.rest.absent)
            : [
                ...documents.promises.map((promise) => `[${promise}]`),
                t(($) => $.accessibility.rest[documents.rest]),
              ].join(' ');
      const steps = needsPerson(id)
        ? t(($) => $.accessibility.steps[id as keyof typeof $.accessibility.steps])
        : '';
      return [
        `${id} ${t(($) => $.accessibility.names[id])}`,
        criterion?.level ?? 'EN',
        machine.join(' '),
        t(($) => $.accessibility.rest[check.rest]),
        pdf,
        steps,
      ];
    });
    const page = [
      '# How accessibility is checked',
      'Each requirement of WCAG 2.2 (A and AA), and the clauses of EN 301 549 V3.2.1 that add to them for web and documents. The division into clauses follows what is known of annex A; the text of the EN was not read for it. `npm test` writes the outcome to `reports/accessibility`: `report.nl.html`, `report.en.html` and `earl.jsonld` (WCAG-EM, EARL).',
      'A machine that finds nothing proves little. What says "by hand" or "by a user" is **not tested** until somebody takes the steps and adds a line to `src/model/accessibility/triedByPeople.ts`. The page `/toegankelijkheid` of the product is a draft of the Dutch statement, filled from the same list.',
      '<!-- Drawn from src/model/accessibility by tests/accessibility/requirements.test.ts: npx vitest run tests/accessibility -u -->',
      [
        '| Requirement | Level | Machine | Then | PDFs | Steps of a person |',
        '| --- | --- | --- | --- | --- | --- |',
        ...rows.map((cells) => `| ${cells.map(cell).join(' | ')} |`),
      ].join('\n'),
      '',
    ].join('\n\n');
    await expect(page).toMatchFileSnapshot('../../docs/accessibility.md');
  });
});
