import type { Locale } from '../../messages/locale.ts';

/** The names react-aria knows our languages by; the build keeps only these two. */
export const ariaLocales: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-US' };
