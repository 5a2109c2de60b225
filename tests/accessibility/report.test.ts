/** The report says what was found and by whom, and never more. */
import { describe, expect, it } from 'vitest';

import { createTranslator } from '../../src/messages/translate.ts';
import { requirementIds } from '../../src/model/accessibility/requirements.ts';
import { standingOf } from '../../src/model/accessibility/standing.ts';
import type { Trial } from '../../src/model/accessibility/triedByPeople.ts';
import { earlOf } from './earl.ts';
import { evaluate } from './evaluation.ts';
import { renderPage } from './page.ts';
import { readRuns, type JourneyReport, type UnitReport } from './runs.ts';

const today = '2027-03-01';
const about = { version: '1.0.0', on: today, data: 'earl.jsonld' };

const found = (violations: string[] = [], incomplete: string[] = []) => ({
  type: 'axe',
  description: JSON.stringify({ path: '/', passes: ['image-alt'], incomplete, violations }),
});
const journey = (
  title: string,
  annotations: { type: string; description: string }[],
  steps: { title: string; error?: unknown }[] = [],
  ok = true,
) => ({ title, ok, tests: [{ annotations, results: [{ steps }] }] });

const journeys: JourneyReport = {
  suites: [
    {
      specs: [
        journey('[U1] [U2] [U5] passes axe: home (320 px, nl, dark)', [found()], [{ title: '[F27] large' }]),
        journey(
          '[U1] [U2] [U5] passes axe: home (1440 px, nl, light)',
          [found()],
          [{ title: '[F27] large' }],
        ),
        journey(
          '[U1] [U2] [U5] passes axe: join: code (320 px, nl, dark)',
          [found(['image-alt'])],
          [],
          false,
        ),
        journey('[V1] a whole vote', [found([], ['html-has-lang'])]),
        journey('[B11] a drag', []),
      ],
    },
  ],
};
const units: UnitReport = {
  testResults: [
    {
      assertionResults: [
        { title: '[N8] reads aloud', status: 'passed' },
        { title: '[N18] the board', status: 'failed' },
      ],
    },
  ],
};
const runs = readRuns(units, journeys);
const evaluation = evaluate(runs, [], today);
const of = (id: string, list = evaluation) => {
  const one = list.find((evaluated) => evaluated.id === id);
  if (one === undefined) throw new Error(id);
  return one;
};

describe('the report on accessibility', () => {
  it('[F21] has each screen once, and what lies behind a seat', () => {
    expect(runs.visits.map(({ kind, name }) => [kind, name])).toEqual([
      ['screen', 'home'],
      ['screen', 'join: code'],
      ['seat', 'a whole vote'],
    ]);
    expect(runs.promises.get('U1')).toBe(false);
    expect(runs.promises.get('F27')).toBe(true);
  });

  it('[F21] has every requirement', () => {
    expect(evaluation.map(({ id }) => id)).toEqual(requirementIds);
  });

  it('[F21] says of each screen what axe and our tests found there', () => {
    expect(of('1.1.1').machine).toBe('failed');
    expect(of('1.1.1').screens.map(({ outcome }) => outcome)).toEqual(['cantTell', 'failed', 'cantTell']);
    expect(of('2.5.8').screens.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'passed']);
    // What axe could not decide is not met.
    expect(of('3.1.1').screens.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'cantTell']);
  });

  it('[F21] never says that a requirement is met which a person must judge', () => {
    for (const { check, machine, person } of evaluation)
      if (check.rest === 'hand' || check.rest === 'user') {
        expect(machine).not.toBe('passed');
        expect(person).toBe('untested');
      }
  });

  it('[F21] takes a promise without a test in the run as not tested', () => {
    const nothing = evaluate(readRuns({}, {}), [], today);
    expect(of('2.1.4', nothing).machine).toBe('untested');
    expect(nothing.filter(({ machine }) => machine === 'passed')).toEqual([]);
  });

  it('[F21] has what people tried, as long as it counts', () => {
    const trial = {
      requirement: '1.4.11',
      on: '2026-12-01',
      by: 'Toets',
      with: 'Firefox',
      outcome: 'failed',
      note: 'randen',
    } as const;
    expect(of('1.4.11', evaluate(runs, [trial], today)).person).toBe('failed');
    expect(of('1.4.11', evaluate(runs, [{ ...trial, on: '2023-01-01' }], today)).person).toBe('untested');
    expect(of('1.4.11', evaluate(runs, [{ ...trial, of: 'documents' }], today)).person).toBe('untested');
  });

  it('[F21] is EARL: each assertion has a subject, a test, a mode and an outcome that there is', () => {
    const earl = earlOf(evaluation, runs.visits, createTranslator('en'), about);
    const subjects = [earl.defineScope.scope.id, ...earl.selectSample.structuredSample.map(({ id }) => id)];
    expect(earl.auditSample.length).toBeGreaterThan(requirementIds.length * 2);
    for (const { subject, test, mode, result } of earl.auditSample) {
      expect(subjects).toContain(subject);
      expect(test).toMatch(/^(?:WCAG22:[a-z-]+|urn:en-301-549:3\.2\.1:[\d.]+)$/u);
      expect(mode).toMatch(/^earl:(?:automatic|manual)$/u);
      expect(result.outcome).toMatch(/^earl:(?:passed|failed|cantTell|inapplicable|untested)$/u);
    }
    const byHand = earl.auditSample.filter(({ mode }) => mode === 'earl:manual');
    expect(new Set(byHand.map(({ result }) => result.outcome))).toEqual(new Set(['earl:untested']));
  });

  it.each(['nl', 'en'] as const)('[F21] is a page that names what failed and what waits (%s)', (locale) => {
    const t = createTranslator(locale);
    const page = renderPage(evaluation, runs, locale, about).replaceAll(/\s+/gu, ' ');
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page).toContain('<summary> join: code: 1.1.1 </summary>');
    expect(page).toContain(t(($) => $.accessibility.steps['1.4.11']));
    expect(page).toContain(t(($) => $.accessibility.statement.status.first));
    expect(page).not.toContain(t(($) => $.accessibility.statement.status.full));
  });
});

describe('the status of the statement', () => {
  const tried = (outcome: Trial['outcome'], left: string | null = null, on = '2026-12-01'): Trial[] =>
    requirementIds
      .filter((requirement) => requirement !== left)
      .map((requirement) => ({ requirement, on, by: 'Toets', with: 'Firefox', outcome, note: '' }));

  it('[F29] is at most C while anything that the law asks for was not examined', () => {
    expect(standingOf([], today).status).toBe('first');
    expect(standingOf(tried('passed', '1.4.11'), today).status).toBe('first');
    expect(standingOf(tried('passed', null, '2024-02-28'), today).status).toBe('first');
  });

  it('[F29] is A or B only after people examined everything', () => {
    expect(standingOf(tried('passed'), today).status).toBe('full');
    expect(standingOf(tried('failed'), today).status).toBe('partial');
  });

  it('[F29] leaves no requirement out', () => {
    const { byMachine, tried: done, waiting, organisation } = standingOf([], today);
    expect([...byMachine, ...done, ...waiting, ...organisation].toSorted()).toEqual(
      [...requirementIds].toSorted(),
    );
  });
});
