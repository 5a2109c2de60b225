import type { Locale } from '../../messages/locale.ts';

const english = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = { one: 'st', two: 'nd', few: 'rd' };

/** A place in an order, in figures: `2e`, `2nd`. */
export function ordinal(place: number, locale: Locale): string {
  return locale === 'nl' ? `${place}e` : `${place}${endings[english.select(place)] ?? 'th'}`;
}
