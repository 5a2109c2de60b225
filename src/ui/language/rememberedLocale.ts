import { preferredLocale, type Locale } from '../../messages/locale.ts';

const storageKey = 'kt-language';

/** The language to start in: the one chosen before on this device, else the browser's, else Dutch. */
export function startingLocale(): Locale {
  try {
    const stored = localStorage.getItem(storageKey);
    if (stored === 'nl' || stored === 'en') return stored;
  } catch {
    // Storage can be forbidden (private windows, policies); the language is then chosen anew each time.
  }
  return preferredLocale(navigator.languages);
}

/** Remembers a choice on this device. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Nothing is lost but the choice itself.
  }
}
