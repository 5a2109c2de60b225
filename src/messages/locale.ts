// The languages of the product. Dutch is the first language and sets the shape of the other.

export type Locale = 'nl' | 'en';

export const locales: readonly Locale[] = ['nl', 'en'];

/** Dutch, unless the reader's browser asks for another language of ours first. */
export function preferredLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const locale = locales.find((ours) => language.toLowerCase().split('-')[0] === ours);
    if (locale) return locale;
  }
  return 'nl';
}
