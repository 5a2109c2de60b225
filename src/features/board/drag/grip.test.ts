import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemId } from '../../../model/ids.ts';
import { readyTemplates } from '../../../model/board/templates/readyTemplates.ts';
import { zoneUnder } from '../../../model/board/geometry/arrange.ts';
import { gripPlace, type Grip } from './grip.ts';
import { maxZoom, minZoom, panBy, toScreen, zoomAround } from '../surface/viewport.ts';

const origin = { x: 288, y: 60 };
const zooms = fc.double({ min: minZoom, max: maxZoom, noNaN: true });
const numbers = fc.integer({ min: -1_000, max: 1_000 });
const points = fc.record({ x: numbers, y: numbers });
const onScreen = (view: { x: number; y: number; zoom: number }, place: { x: number; y: number }) => {
  const at = toScreen(view, place);
  return { x: at.x + origin.x, y: at.y + origin.y };
};
const grip = (from: { x: number; y: number }, grab: { x: number; y: number }, scale: number): Grip => ({
  id: 'leren-1' as ItemId,
  from,
  grab,
  scale,
  size: { width: 240, height: 170 },
  byKeyboard: false,
  fromDeck: false,
});

test('[B40] a drop is exact at every zoom, also when the board slid during the drag', () => {
  fc.assert(
    fc.property(points, points, points, points, zooms, (place, moved, slid, offset, zoom) => {
      const view = { ...offset, zoom };
      const held = grip(onScreen(view, place), { x: 10, y: 10 }, zoom);
      const at = gripPlace(held, moved, panBy(view, slid), origin);
      expect(at.x).toBeCloseTo(place.x + (moved.x - slid.x) / zoom, 5);
      expect(at.y).toBeCloseTo(place.y + (moved.y - slid.y) / zoom, 5);
    }),
  );
});

test('what is zoomed while it is held stays under the hand', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  const held = grip(onScreen(view, { x: 100, y: 100 }), { x: 60, y: 40 }, 1);
  const zoomed = zoomAround(view, { x: 160, y: 140 }, 0.5);
  expect(gripPlace(held, { x: 0, y: 0 }, zoomed, origin)).toEqual({ x: 100, y: 100 });
});

test('what comes from a deck is held at the same spot of the card, however small the board is drawn', () => {
  const view = { x: 0, y: 0, zoom: 0.5 };
  const held = grip({ x: 20, y: 200 }, { x: 120, y: 80 }, 1);
  const place = gripPlace(held, { x: 400, y: 100 }, view, origin);
  const grabbed = onScreen(view, { x: place.x + 120, y: place.y + 80 });
  expect(grabbed).toEqual({ x: 20 + 120 + 400, y: 200 + 80 + 100 });
});

test('a thing is in the zone under its middle', () => {
  const template = readyTemplates.vrij;
  const size = { width: 240, height: 170 };
  const [zone] = template.zones;
  if (zone === undefined) throw new Error('a template has zones');
  const { x, y } = zone;
  expect(zoneUnder(template, { x: x - 100, y: y - 60, ...size })).toBe(zone.id);
  expect(zoneUnder(template, { x: x - 140, y: y - 60, ...size })).toBeNull();
});
