import { describe, expect, it } from 'vitest';

import type { Localized } from '../../deck.ts';
import { answerSize, cardSize } from '../geometry/itemSizes.ts';
import { isZoneId, middleOf, templateIds, zoneAt, zoneOf } from '../template.ts';
import { readyTemplates } from './readyTemplates.ts';

const mostWordsInASentence = 20;
const sentencesOf = (text: string) =>
  text.split(/[.?!:](?:\s|$)/).filter((sentence) => sentence.trim() !== '');

describe.each(templateIds.map((id) => [id, readyTemplates[id]] as const))(
  'the template %s',
  (_id, template) => {
    const texts: Localized[] = [
      template.title,
      template.about,
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

    it('has zones with ids and names of their own, in which a card fits', () => {
      const { zones } = template;
      expect(new Set(zones.map(({ id }) => id)).size).toBe(zones.length);
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
