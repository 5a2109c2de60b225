// What the decks are based on, by key. Shown by title, never copied.

import type { Localized } from '../src/model/deck.ts';

export const sources: Readonly<Record<string, Localized>> = {
  S3: {
    nl: 'Reflectievragen ‘Direct zelf aan de slag’ over een sterkere kenniscultuur bij gemeenten',
    en: 'Reflection questions ‘Direct zelf aan de slag’ on a stronger knowledge culture in municipalities',
  },
};
