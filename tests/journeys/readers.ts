/** For whom every screen must be right. */
import type { BrowserContextOptions } from '@playwright/test';

import type { Locale } from '../../src/messages/locale.ts';

export interface Reader {
  readonly name: string;
  readonly locale: Locale;
  readonly width: number;
  readonly device: BrowserContextOptions;
}

const reader = (locale: Locale, colorScheme: 'light' | 'dark', width: number, height: number): Reader => ({
  name: `${width} px, ${locale}, ${colorScheme}`,
  locale,
  width,
  device: {
    locale: locale === 'nl' ? 'nl-NL' : 'en-US',
    colorScheme,
    viewport: { width, height },
    reducedMotion: 'reduce',
  },
});

/** Both languages in light and in dark, and every size once. */
export const readers: readonly Reader[] = [
  reader('nl', 'dark', 320, 640),
  reader('en', 'light', 390, 844),
  reader('en', 'dark', 768, 1024),
  reader('nl', 'light', 1440, 900),
];
