import { describe, expect, it } from 'vitest';

import * as english from './en/core.ts';
import { lazyTexts, type LazyGroup } from './lazyTexts.ts';
import * as dutch from './nl/core.ts';
import { nl } from './translate.ts';

const groups = Object.keys(lazyTexts) as LazyGroup[];

/** What a participant reads from the invitation to the first answer. Everybody waits for it: think before you add. */
const firstLoad = ['join', 'lobby', 'round', 'table', 'time', 'together', 'trust', 'ui'];

describe('the groups of texts', () => {
  it('load at first only what a participant needs', () => {
    expect(Object.keys(dutch).toSorted()).toEqual(firstLoad);
    expect(Object.keys(english).toSorted()).toEqual(firstLoad);
  });

  it('keep what only facilitators or single pages show out of the first load', () => {
    for (const area of [
      'steer',
      'open',
      'pages',
      'home',
      'library',
      'notes',
      'notesPage',
      'screen',
      'board',
      'words',
    ]) {
      expect(nl).toHaveProperty(area);
      expect(dutch).not.toHaveProperty(area);
    }
  });

  it('have every area in one group', async () => {
    const lazy = await Promise.all(groups.map((group) => lazyTexts[group].nl()));
    const areas = [dutch, ...lazy].flatMap((texts) => Object.keys(texts));
    expect(areas.toSorted()).toEqual(Object.keys(nl).toSorted());
  });

  it.each(groups)('have the same areas in both languages: %s', async (group) => {
    const { nl: dutchTexts, en: englishTexts } = lazyTexts[group];
    expect(Object.keys(await englishTexts()).toSorted()).toEqual(Object.keys(await dutchTexts()).toSorted());
  });
});
