/**
 * What people tried, and what came of it. A line for each requirement, once somebody took its steps:
 *
 *     { requirement: '1.4.11', on: '2027-02-11', by: 'Stichting Toegang', with: 'Firefox 140', outcome: 'passed', note: '' }
 *
 * Without a line a requirement is not tested. A line of more than three years ago counts no longer.
 */
import type { RequirementId } from './requirements.ts';

export interface Trial {
  readonly requirement: RequirementId;
  /** The day, as yyyy-mm-dd. */
  readonly on: string;
  /** Who says so: a person or an organisation that stands for it. */
  readonly by: string;
  /** The browser, and the assistive technology if any. */
  readonly with: string;
  readonly outcome: 'passed' | 'failed' | 'inapplicable';
  /** What was found: of what failed, where and how. */
  readonly note: string;
  /** Only this part; left out for the screens and the documents both. */
  readonly of?: 'screens' | 'documents';
}

export const triedByPeople: readonly Trial[] = [];
