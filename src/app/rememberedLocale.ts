import { preferredLocale, type Locale } from '../messages/locale.ts';
import { onDevice } from '../session/onDevice.ts';

const storageKey = 'kt-language';

/** The language to start in: the one chosen before on this device, else the browser's, else Dutch. */
export function startingLocale(): Locale {
  const stored = onDevice((storage) => storage.getItem(storageKey), null);
  return stored === 'nl' || stored === 'en' ? stored : preferredLocale(navigator.languages);
}

/** Remembers a choice on this device. */
export const rememberLocale = (locale: Locale): void =>
  onDevice((storage) => storage.setItem(storageKey, locale), undefined);
