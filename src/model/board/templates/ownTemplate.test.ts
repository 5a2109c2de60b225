import { describe, expect, it } from 'vitest';

import { zoneAt } from '../template.ts';
import { drawOwnTemplate } from './stageTemplates.ts';
import { parseOwnTemplate } from './ownTemplate.ts';

const axis = { label: 'Kosten', low: 'laag', high: 'hoog' };

describe('a template of one’s own', () => {
  it('is tidied, drawn, and the same in both languages', () => {
    const own = parseOwnTemplate({ form: 'columns', title: '  Onze   kring ', zones: ['Wij', ' Zij '] });
    expect(own).toEqual({ form: 'columns', title: 'Onze kring', zones: ['Wij', 'Zij'] });
    if (own === null) throw new Error('it is one');
    const { title, zones } = drawOwnTemplate(own);
    expect(title).toEqual({ nl: 'Onze kring', en: 'Onze kring' });
    expect(zones.map(({ label }) => label.en)).toEqual(['Wij', 'Zij']);
  });

  it.each([
    { form: 'columns', title: 'Een', zones: ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] },
    { form: 'circles', title: 'Twee', zones: ['a', 'b', 'c', 'd', 'e'] },
    { form: 'line', title: 'Drie', zones: ['a', 'b'] },
    { form: 'matrix', title: 'Vier', zones: ['a', 'b', 'c', 'd'], across: axis, up: axis },
  ])('can be a $form', (value) => {
    const own = parseOwnTemplate(value);
    if (own === null) throw new Error('it is one');
    const drawn = drawOwnTemplate(own);
    expect(drawn.zones).toHaveLength(value.zones.length);
    for (const zone of drawn.zones) {
      expect(zoneAt(drawn, zone.x + zone.width / 2, zone.y + 5)).toBe(zone.id);
    }
  });

  it.each([
    null,
    'columns',
    { form: 'spiral', title: 'x', zones: ['a', 'b'] },
    { form: 'columns', title: '', zones: ['a', 'b'] },
    { form: 'columns', title: 'x', zones: ['a'] },
    { form: 'columns', title: 'x', zones: ['a', 'A'] },
    { form: 'columns', title: 'x', zones: ['a', ' '] },
    { form: 'columns', title: 'x', zones: ['a', 'b'.repeat(41)] },
    { form: 'columns', title: 'x', zones: Array.from({ length: 9 }, (_, index) => `zone ${index}`) },
    { form: 'matrix', title: 'x', zones: ['a', 'b', 'c', 'd'] },
    { form: 'matrix', title: 'x', zones: ['a', 'b', 'c'], across: axis, up: axis },
  ])('is refused when it is none: %j', (value) => {
    expect(parseOwnTemplate(value)).toBeNull();
  });
});
