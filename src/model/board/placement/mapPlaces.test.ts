import { describe, expect, it } from 'vitest';

import type { Place } from '../board.ts';
import { cardSize } from '../geometry/itemSizes.ts';
import { mapPlace, mapPlaces } from './mapPlaces.ts';
import { middleOf, templateIds, zoneAt, zoneOf } from '../template.ts';
import { drawOwnTemplate } from '../templates/stageTemplates.ts';
import type { OwnTemplate } from '../templates/ownTemplate.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';

const { vrij, 'drie-bronnen': bronnen } = readyTemplates;
const choice: OwnTemplate = {
  form: 'columns',
  title: 'Van ons',
  zones: ['Ideeën', 'LATER', 'Geparkeerd'],
};
const own = drawOwnTemplate(choice);
const circles = drawOwnTemplate({ form: 'circles', title: 'Rondom', zones: ['Nu bespreken', 'Later'] });
const later: Place = { x: 500, y: 750, zone: 'later', z: 4 };

describe('a place under another template', () => {
  it('[B16] goes to the zone of the same name, whatever the case, and inside it', () => {
    const mapped = mapPlace(later, vrij, own, cardSize);
    expect(zoneOf(own, mapped.zone)?.label.nl).toBe('LATER');
    expect(zoneAt(own, mapped.x, mapped.y)).toBe(mapped.zone);
    expect(zoneAt(own, mapped.x + cardSize.width - 1, mapped.y + cardSize.height - 1)).toBe(mapped.zone);
    expect(mapped.z).toBe(4);
  });

  it('[B16] goes into the ring of the same name', () => {
    for (const place of [later, { ...later, zone: 'now', x: 700, y: 400 }]) {
      const mapped = mapPlace(place, vrij, circles, cardSize);
      const middle = middleOf({ ...mapped, ...cardSize });
      expect(mapped.zone).not.toBeNull();
      expect(zoneAt(circles, middle.x, middle.y)).toBe(mapped.zone);
    }
  });

  it('[B16] goes beside the board where no zone has its name, and lies to the others as it did', () => {
    const one = mapPlace(later, vrij, bronnen, cardSize);
    const other = mapPlace({ ...later, x: 560, y: 700 }, vrij, bronnen, cardSize);
    expect(one.zone).toBeNull();
    expect(one.x).toBeGreaterThan(bronnen.width);
    expect([other.x - one.x, other.y - one.y]).toEqual([60, -50]);
  });

  it('[B16] lies as it did when the old template comes back, and keeps no zone that the template never had', () => {
    const places = {
      'a-1': later,
      'a-2': { ...later, zone: 'own-2', era: 1 },
      'a-3': { ...later, zone: 'x' },
    };
    const map = (era: number) =>
      mapPlaces(places, testStage({ templates: ['vrij', choice], era }), () => cardSize);
    expect(map(0)['a-1']).toBe(later);
    expect(map(0)['a-2']).toMatchObject({ zone: 'later' });
    expect(map(0)['a-3']).toMatchObject({ x: later.x, y: later.y, zone: null });
    expect(map(1)['a-2']).toBe(places['a-2']);
    expect(Object.keys(map(1))).toEqual(Object.keys(places));
  });

  it('[B16] is somewhere under every template, also when nobody knows the old one', () => {
    for (const from of [undefined, ...templateIds.map((id) => readyTemplates[id])])
      for (const id of templateIds) {
        const place = mapPlace(
          { ...later, zone: from?.zones[0]?.id ?? null },
          from,
          readyTemplates[id],
          cardSize,
        );
        expect(Number.isFinite(place.x) && Number.isFinite(place.y)).toBe(true);
        if (place.zone !== null) expect(zoneOf(readyTemplates[id], place.zone)).toBeDefined();
      }
  });
});
