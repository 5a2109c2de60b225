/** Names that were found in a store, beside those of the list in src/model/stored/holdings.ts. */
import { holdings, type HoldingPlace } from '../../src/model/stored/holdings.ts';

/** Whether a name that was found in a place is in the list. */
export function isListed(place: HoldingPlace, found: string): boolean {
  return Object.keys(holdings[place]).some((name) => fits(name, found));
}

/** Whether a found name is what a listed one says; `*` stands for something without a slash. */
export function fits(listed: string, found: string): boolean {
  const literal = (part: string) => part.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const anything = listed.endsWith(' *') ? '.+' : '[^/]+';
  return new RegExp(`^${listed.split('*').map(literal).join(anything)}$`, 'u').test(found);
}
