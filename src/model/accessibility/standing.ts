/** How far the product is: what the Dutch model of the statement calls the status, and what that rests on. */
import { checkOf, criteria, isCriterion, requirementIds, type RequirementId } from './requirements.ts';
import type { Trial } from './triedByPeople.ts';

/**
 * - `full` (A) and `partial` (B): every requirement was examined, within three years.
 * - `first` (C): not everything was. The organisation has a study planned, or it is D; the product cannot know.
 */
export type Status = 'full' | 'partial' | 'first';

export interface Standing {
  readonly status: Status;
  /** Decided by machine, or there is nothing of the kind. */
  readonly byMachine: readonly RequirementId[];
  readonly tried: readonly RequirementId[];
  readonly failed: readonly RequirementId[];
  /** Waits for somebody who takes the steps. */
  readonly waiting: readonly RequirementId[];
  /** Only the organisation can say. */
  readonly organisation: readonly RequirementId[];
}

/** The criteria that the law asks for: those of WCAG 2.1. */
const isAsked = (id: RequirementId): boolean => isCriterion(id) && criteria[id].since !== '2.2';

/** Whether a trial is recent enough to count. `today` and its day are as yyyy-mm-dd. */
export function counts({ on }: Pick<Trial, 'on'>, today: string): boolean {
  const oldest = `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`;
  return on >= oldest && on <= today;
}

/** What people found of a requirement, of screens or of documents, last first. */
export function trialsOf(
  trials: readonly Trial[],
  id: RequirementId,
  part: 'screens' | 'documents',
  today: string,
): readonly Trial[] {
  return trials
    .filter(
      (trial) =>
        trial.requirement === id && (trial.of === undefined || trial.of === part) && counts(trial, today),
    )
    .toSorted((one, other) => other.on.localeCompare(one.on));
}

/** Whether a person is needed for the documents too. */
function needsDocuments(id: RequirementId): boolean {
  if (!isCriterion(id)) return false;
  const { documents } = criteria[id];
  return typeof documents === 'object' && documents.rest === 'hand';
}

/** Where the product stands on a day. A machine that found nothing never makes it `full` or `partial`: only people do. */
export function standingOf(trials: readonly Trial[], today: string): Standing {
  const needs = (id: RequirementId) => {
    const { rest } = checkOf(id);
    return [
      ...(rest === 'hand' || rest === 'user' ? (['screens'] as const) : []),
      ...(needsDocuments(id) ? (['documents'] as const) : []),
    ];
  };
  const outcomes = (id: RequirementId) =>
    needs(id).map((part) => trialsOf(trials, id, part, today)[0]?.outcome);
  const forPeople = requirementIds.filter((id) => needs(id).length > 0);
  const waiting = forPeople.filter((id) => outcomes(id).includes(undefined));
  const tried = forPeople.filter((id) => !waiting.includes(id));
  const failed = forPeople.filter((id) => outcomes(id).includes('failed'));
  const status = waiting.some(isAsked) ? 'first' : failed.some(isAsked) ? 'partial' : 'full';
  return {
    status,
    byMachine: requirementIds.filter((id) => needs(id).length === 0 && checkOf(id).rest !== 'organisation'),
    tried,
    failed,
    waiting,
    organisation: requirementIds.filter((id) => checkOf(id).rest === 'organisation'),
  };
}
