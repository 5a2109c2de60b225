/** What everybody gave in a check-in, added up. Who gave what is in no result, and no order tells it. */
import type { Desk } from '../../session/desk.ts';
import { faces, givenIn, highestNumber, type Checkin, type CheckinResult } from './checkin.ts';

const numbers = Array.from({ length: highestNumber }, (_, index) => index + 1);

/** The outcome of a check-in from these desks. */
export function tallied(checkin: Checkin, desks: Iterable<Desk>): CheckinResult[] {
  const given = [...desks].flatMap((desk) => givenIn(desk, checkin) ?? []);
  switch (checkin.kind) {
    case 'face':
      return faces.map((value) => ({ value, count: given.filter((one) => one === value).length }));
    case 'number':
      return numbers.map((value) => ({ value, count: given.filter((one) => one === value).length }));
    case 'word':
      return words(given.map(String));
  }
}

/** The same word with other capitals is one. Most often first; as often: by the alphabet. */
function words(given: readonly string[]): CheckinResult[] {
  const alike = Map.groupBy(given.toSorted(), (word) => word.toLocaleLowerCase('nl'));
  return [...alike.values()]
    .map((same) => ({ value: same.at(-1) ?? '', count: same.length }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'nl'));
}
