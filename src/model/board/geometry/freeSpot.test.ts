import { describe, expect, test } from 'vitest';

import { areaOf, freeSpot } from './freeSpot.ts';
import { answerSize, cardSize } from './itemSizes.ts';
import { createPacker } from './packer.ts';
import { middleOf, overlap, templateIds, zoneAt, type Box } from '../template.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';

const template = readyTemplates.vrij;

describe('a free spot', () => {
  test.each([['now'], ['later'], ['parked'], [null]] as const)('lies inside %s', (zone) => {
    const spot = freeSpot(createPacker(), areaOf(template, zone), cardSize);
    expect(zoneAt(template, spot.x, spot.y)).toBe(zone);
    expect(zoneAt(template, spot.x + cardSize.width, spot.y + cardSize.height)).toBe(zone);
  });

  test.each(templateIds)('for a card is there in every zone of %s', (id) => {
    for (const zone of readyTemplates[id].zones) {
      const spot = freeSpot(createPacker(), zone, cardSize);
      const middle = middleOf({ ...spot, ...cardSize });
      expect(zoneAt(readyTemplates[id], middle.x, middle.y), zone.id).toBe(zone.id);
    }
  });

  test('covers nothing as long as there is room', () => {
    const area = areaOf(template, 'now');
    const items: Box[] = [];
    for (let count = 0; count < 6; count += 1) {
      const spot = { ...freeSpot(createPacker(items), area, cardSize), ...cardSize };
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

  test.each(['later', 'parked'])('has room for nine answers in %s, and then staggers them', (zone) => {
    const area = areaOf(template, zone);
    const items: Box[] = [];
    for (let count = 0; count < 14; count += 1) {
      const spot = { ...freeSpot(createPacker(items), area, answerSize), ...answerSize };
      const covered = items.filter((item) => overlap(item, spot));
      if (count < 9) expect(covered).toEqual([]);
      // Of what it covers, the first line of text stays in sight.
      for (const { y } of covered) expect(Math.abs(spot.y - y)).toBeGreaterThanOrEqual(28);
      expect(spot.x + spot.width).toBeLessThanOrEqual(area.x + area.width);
      expect(spot.y + spot.height).toBeLessThanOrEqual(area.y + area.height);
      items.push(spot);
    }
  });

  test.each(['later', 'now'])('is another for each thing, however full %s is', (zone) => {
    const items: Box[] = [];
    for (let count = 0; count < 40; count += 1)
      items.push({ ...freeSpot(createPacker(items), areaOf(template, zone), answerSize), ...answerSize });
    expect(new Set(items.map(({ x, y }) => `${x},${y}`)).size).toBe(items.length);
    for (const { x, y } of items) expect(zoneAt(template, x, y)).toBe(zone);
  });
});
