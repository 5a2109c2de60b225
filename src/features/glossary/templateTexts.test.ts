import { describe, expect, it } from 'vitest';

import { glossary } from '../../../decks/glossary/glossary.ts';
import { templateIds } from '../../model/board/template.ts';
import { templateOf } from '../../model/board/templates/stageTemplates.ts';
import { findTerms } from '../../model/findTerms.ts';
import { templateTexts } from './templateTexts.ts';

const termsOf = (id: (typeof templateIds)[number], locale: 'nl' | 'en') =>
  findTerms(templateTexts(templateOf(id), locale).join('\n'), glossary, locale).map((term) => term.id);

describe('the texts of a template', () => {
  it('[X1] are what it is for, and every heading and hint on it', () => {
    for (const id of templateIds) {
      const { about, zones, headings } = templateOf(id);
      const texts = templateTexts(templateOf(id), 'nl');
      const wanted = [
        about,
        ...headings.map(({ label }) => label),
        ...zones.flatMap(({ label, hint }) => [label, hint]),
      ];
      for (const text of wanted) if (text !== undefined) expect(texts).toContain(text.nl);
    }
  });

  it('[X1] have the words that the glossary explains', () => {
    const columns = ['arena', 'gerichtheid', 'procesvoering'];
    for (const locale of ['nl', 'en'] as const)
      expect(termsOf('knelpunten-kansen', locale)).toEqual(expect.arrayContaining(columns));
  });
});
