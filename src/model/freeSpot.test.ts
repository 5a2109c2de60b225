import { describe, expect, test } from 'vitest';

import { areaOf, freeSpot } from './freeSpot.ts';
import { answerSize, cardSize } from './itemSizes.ts';
import { middleOf, templateIds, zoneAt, type Box } from './template.ts';
import { readyTemplates } from './templates/readyTemplates.ts';

const template = readyTemplates.vrij;

describe('a free spot', () => {
  test.each([['now'], ['later'], ['parked'], [null]] as const)('lies inside %s', (zone) => {
    const spot = freeSpot([], areaOf(template, zone), cardSize);
    expect(zoneAt(template, spot.x, spot.y)).toBe(zone);
    expect(zoneAt(template, spot.x + cardSize.width, spot.y + cardSize.height)).toBe(zone);
  });

  test.each(templateIds)('for a card is there in every zone of %s', (id) => {
    for (const zone of readyTemplates[id].zones) {
      const spot = freeSpot([], zone, cardSize);
      const middle = middleOf({ ...spot, ...cardSize });
      expect(zoneAt(readyTemplates[id], middle.x, middle.y), zone.id).toBe(zone.id);
    }
  });

  test('covers nothing as long as there is room', () => {
    const area = areaOf(template, 'now');
    const items: Box[] = [];
    for (let count = 0; count < 6; count += 1) {
      const spot = { ...freeSpot(items, area, cardSize), ...cardSize };
      for (const item of items) {
        const apart =
          spot.x >= item.x + item.width ||
          item.x >= spot.x + spot.width ||
          spot.y >= item.y + item.height ||
          item.y >= spot.y + spot.height;
        expect(apart).toBe(true);
      }
      items.push(spot);
    }
  });

  test('spreads over the zone when it is full, each thing in a place of its own', () => {
    const area = areaOf(template, 'later');
    const items: Box[] = [];
    for (let count = 0; count < 8; count += 1)
      items.push({ ...freeSpot(items, area, answerSize), ...answerSize });
    expect(new Set(items.map(({ x, y }) => `${x},${y}`)).size).toBe(items.length);
    for (const { x, y } of items) expect(zoneAt(template, x, y)).toBe('later');
  });
});
