/** Brings together the requirements, what the tests showed, and what people tried: the evaluation, by requirement and by screen. */
import {
  checkOf,
  criteria,
  isCriterion,
  requirementIds,
  type Check,
  type RequirementId,
} from '../../src/model/accessibility/requirements.ts';
import { trialsOf } from '../../src/model/accessibility/standing.ts';
import type { Trial } from '../../src/model/accessibility/triedByPeople.ts';
import { rulesFor } from './axeRules.ts';
import type { Runs, Visit } from './runs.ts';

/** As EARL has them. A machine that found nothing where a person must still look "cannot tell". */
export type Outcome = 'passed' | 'failed' | 'cantTell' | 'inapplicable' | 'untested';

export interface OnScreen {
  readonly visit: Visit;
  readonly outcome: Outcome;
  /** Rules of axe that could not decide here. */
  readonly undecided: readonly string[];
}

export interface Evaluated {
  readonly id: RequirementId;
  readonly check: Check;
  /** What the machine shows of all screens. */
  readonly machine: Outcome;
  /** What people found on the screens. */
  readonly person: Outcome;
  readonly trial: Trial | null;
  /** Of the PDFs; null where there is no such requirement for documents. */
  readonly documents: { readonly machine: Outcome; readonly person: Outcome; readonly check: Check } | null;
  readonly axe: readonly string[];
  readonly screens: readonly OnScreen[];
}

/** The promises that some screen shows in a step of its own, so that they are told by screen. */
const byScreen = (runs: Runs) => new Set(runs.visits.flatMap(({ shown }) => [...shown.keys()]));

/** Whether the tests of all these promises passed; nothing where one of them did not run. */
function kept(promises: readonly string[], runs: Runs): boolean | undefined {
  const states = promises.map((promise) => runs.promises.get(promise));
  if (states.includes(false)) return false;
  return states.includes(undefined) ? undefined : true;
}

/** A machine's "nothing found" in the light of what is left. */
const settled = (found: boolean | undefined, rest: Check['rest']): Outcome => {
  if (found === undefined) return 'untested';
  if (!found) return 'failed';
  return rest === 'none' ? 'passed' : rest === 'absent' ? 'inapplicable' : 'cantTell';
};

/** Whether all that was shown was shown well; nothing where nothing was. */
const every = (shown: readonly (boolean | undefined)[]): boolean | undefined => {
  const looked = shown.filter((one) => one !== undefined);
  return looked.length === 0 ? undefined : looked.every(Boolean);
};

function onScreen(check: Check, axe: readonly string[], visit: Visit, told: Set<string>): OnScreen {
  const { findings, shown } = visit;
  const violated = findings.some(({ violations }) => violations.some((rule) => axe.includes(rule)));
  const looked = axe.length > 0 && findings.length > 0;
  const own = every(
    check.promises.filter((promise) => told.has(promise)).map((promise) => shown.get(promise)),
  );
  const found = every([looked ? !violated : undefined, own]);
  const undecided = axe.filter((rule) => findings.some(({ incomplete }) => incomplete.includes(rule)));
  const outcome = settled(found, check.rest);
  // What axe leaves open a test of our own may decide; else it is for people.
  const isOpen = outcome === 'passed' && undecided.length > 0 && own === undefined;
  return { visit, outcome: isOpen ? 'cantTell' : outcome, undecided };
}

function ofDocuments(
  id: RequirementId,
  runs: Runs,
  trials: readonly Trial[],
  today: string,
): Evaluated['documents'] {
  if (!isCriterion(id)) return null;
  const { documents } = criteria[id];
  if (documents === 'void') return null;
  const check: Check = documents === 'absent' ? { promises: [], rest: 'absent' } : documents;
  const [trial] = trialsOf(trials, id, 'documents', today);
  const found =
    documents === 'absent' ? true : check.promises.length === 0 ? undefined : kept(check.promises, runs);
  return {
    check,
    machine: settled(found, check.rest),
    person: check.rest === 'hand' ? (trial?.outcome ?? 'untested') : 'inapplicable',
  };
}

/** The whole evaluation, in the order of the requirements. `today` is as yyyy-mm-dd. */
export function evaluate(runs: Runs, trials: readonly Trial[], today: string): readonly Evaluated[] {
  const told = byScreen(runs);
  return requirementIds.map((id) => {
    const check = checkOf(id);
    const axe = isCriterion(id) && criteria[id].axe ? rulesFor(id) : [];
    const screens = runs.visits.map((visit) => onScreen(check, axe, visit, told));
    const outcomes = screens.map(({ outcome }) => outcome);
    const looked = outcomes.filter((outcome) => outcome !== 'untested');
    const promised = kept(check.promises, runs);
    const nothingToSee = axe.length === 0 && check.promises.length === 0;
    const whole = outcomes.includes('failed')
      ? false
      : nothingToSee
        ? check.rest === 'absent' || undefined
        : axe.length > 0 && looked.length === 0
          ? undefined
          : promised;
    const settledSo = settled(whole, check.rest);
    const machine = settledSo === 'passed' && outcomes.includes('cantTell') ? 'cantTell' : settledSo;
    const forPeople = machine === 'cantTell' || ['hand', 'user', 'organisation'].includes(check.rest);
    const [trial = null] = trialsOf(trials, id, 'screens', today);
    return {
      id,
      check,
      machine,
      person: forPeople ? (trial?.outcome ?? 'untested') : 'inapplicable',
      trial,
      documents: ofDocuments(id, runs, trials, today),
      axe,
      screens,
    };
  });
}
