import { describe, expect, it } from 'vitest';

import type { Localized } from '../../deck.ts';
import type { PublicationKey } from '../../publications.ts';
import { answerSize, cardSize } from '../geometry/itemSizes.ts';
import { isZoneId, middleOf, templateIds, zoneAt, zoneOf, type TemplateId } from '../template.ts';
import { boardExample, readyNotes } from './filled.ts';
import { readyTemplates } from './readyTemplates.ts';

const mostWordsInASentence = 20;
const sentencesOf = (text: string) =>
  text.split(/[.?!:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');

/** What the content brief names for each board. */
const sources: Readonly<Record<TemplateId, readonly PublicationKey[]>> = {
  tafel: [],
  vrij: [],
  'drie-bronnen': ['aan-de-slag'],
  knoppen: ['aan-de-slag'],
  'haalbaar-prioriteit': ['aan-de-slag'],
  invloed: ['aan-de-slag'],
  'vier-pijlers': ['kenniscultuur'],
  'te-veel-niet-genoeg': ['kenniscultuur'],
  'knelpunten-kansen': ['utrecht'],
  'eens-oneens': ['utrecht'],
  'open-gesloten': ['utrecht'],
  'publieke-balans': ['utrecht'],
  innovatiecyclus: ['vng'],
  denkkader: ['vng'],
  'vijf-leerlijnen': ['vng'],
  'team-speelvelden': ['utrecht'],
  rollen: ['kenniscultuur', 'utrecht'],
  kennisnetwerken: ['rathenau'],
  'rol-gemeente': ['utrecht'],
  'trap-data': ['utrecht', 'vng'],
  'zeven-themas': ['vng'],
  'verkennen-blauwdruk': ['utrecht'],
};

describe.each(templateIds.map((id) => [id, readyTemplates[id]] as const))(
  'the template %s',
  (name, template) => {
    const texts: Localized[] = [
      template.title,
      template.about,
      ...[template.when, template.next].filter((text) => text !== undefined),
      ...(template.checklist ? [template.checklist.label, ...template.checklist.items] : []),
      ...template.headings.map(({ label }) => label),
      ...template.zones.flatMap(({ label, short, hint }) => [
        label,
        ...(short ? [short] : []),
        ...(hint ? [hint] : []),
      ]),
      ...(template.axes === null
        ? []
        : [template.axes.across, ...(template.axes.up === null ? [] : [template.axes.up])].flatMap(
            ({ label, low, high }) => [label, low, high],
          )),
    ];

    it('says everything in both languages, in short sentences', () => {
      for (const text of texts)
        for (const words of [text.nl, text.en]) {
          expect(words.trim()).not.toBe('');
          for (const sentence of sentencesOf(words))
            expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(mostWordsInASentence);
        }
    });

    it('[B90] says when to use it, what to lay in each zone, and what it is based on', () => {
      expect(template.when).toBeDefined();
      for (const { id: zone, hint } of template.zones) expect(hint, zone).toBeDefined();
      expect(template.basedOn ?? []).toEqual(sources[name]);
    });

    it('[B90] has an example: four to eight short notes, each in a zone that there is', () => {
      const notes = boardExample(name);
      expect(notes.length).toBeGreaterThanOrEqual(4);
      expect(notes.length).toBeLessThanOrEqual(8);
      for (const { zone, text } of notes) {
        // Only on the table do things lie outside the zones.
        if (zone !== null || template.isTable !== true) expect(zoneOf(template, zone), text.nl).toBeDefined();
        for (const words of [text.nl, text.en]) {
          expect(words.trim()).not.toBe('');
          expect(words.length, words).toBeLessThanOrEqual(90);
        }
      }
    });

    it('has zones with ids and names of their own, in which a card fits', () => {
      const { zones } = template;
      expect(new Set(zones.map((zone) => zone.id)).size).toBe(zones.length);
      for (const locale of ['nl', 'en'] as const)
        expect(new Set(zones.map(({ label }) => label[locale])).size).toBe(zones.length);
      for (const zone of zones) {
        expect(isZoneId(zone.id)).toBe(true);
        expect(zone.width).toBeGreaterThanOrEqual(cardSize.width + 40);
        expect(zone.height).toBeGreaterThanOrEqual(cardSize.height + 60);
        expect(zone.x >= 0 && zone.x + zone.width <= template.width).toBe(true);
        expect(zone.y >= 0 && zone.y + zone.height <= template.height).toBe(true);
      }
    });

    it('has zones that leave each other alone, and a free surface outside them', () => {
      for (const zone of template.zones) {
        const { from = 0, to = 0 } = zone.ring ?? {};
        const middle = middleOf(zone);
        const inside = zone.ring === undefined ? middle : { ...middle, y: middle.y - (from + to) / 2 };
        expect(zoneAt(template, inside.x, inside.y)).toBe(zone.id);
      }
      const { x, y, width, height } = template.free;
      expect(zoneAt(template, x + 1, y + 1)).toBeNull();
      expect(zoneAt(template, x + width - 1, y + height - 1)).toBeNull();
      expect(width).toBeGreaterThan(answerSize.width);
      if (template.arrivals !== null) expect(zoneOf(template, template.arrivals)).toBeDefined();
    });
  },
);

describe('the notes that are ready to lay down', () => {
  const columns = ['arena', 'knowledge', 'direction', 'process'];
  const notes = readyNotes('knelpunten-kansen');
  const perColumn = (row: string) =>
    columns.map((column) => notes.filter(({ zone }) => zone === `${column}-${row}`).length);

  it('[B91] are 20 bottlenecks and 22 success factors, one of which has no column', () => {
    expect(perColumn('problem')).toEqual([5, 5, 5, 5]);
    expect(perColumn('success')).toEqual([6, 6, 5, 4]);
    expect(notes.filter(({ zone }) => zone === null)).toHaveLength(1);
    expect(notes).toHaveLength(42);
  });

  it('[B91] each say something else, shortly, in both languages, and only that board has them', () => {
    for (const locale of ['nl', 'en'] as const) {
      expect(new Set(notes.map(({ text }) => text[locale])).size).toBe(notes.length);
      for (const { text } of notes) expect(text[locale].length, text[locale]).toBeLessThanOrEqual(80);
    }
    const others = templateIds.filter((id) => id !== 'knelpunten-kansen');
    expect(others.flatMap((id) => readyNotes(id))).toEqual([]);
  });
});
