import type { CheckinResult } from '../../../model/activities/checkin/checkin.ts';

/** How many gave something. */
export function peopleIn(results: readonly CheckinResult[]): number {
  return results.reduce((sum, { count }) => sum + count, 0);
}

/** How large a word is drawn by how often it was given: from 1 for once to 2 for the most often. */
export function sizeOf(count: number, results: readonly CheckinResult[]): number {
  const most = Math.max(...results.map((result) => result.count));
  return most > 1 ? 1 + (count - 1) / (most - 1) : 1;
}
