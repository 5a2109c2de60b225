import { expect, test } from 'vitest';
import type { CardId } from '../../../model/deck.ts';
import { cardSize } from '../../../model/board/geometry/itemSizes.ts';
import type { PlacedCard } from '../../../model/board/geometry/layout.ts';
import { readyTemplates } from '../../../model/board/templates/readyTemplates.ts';
import { contentOf } from './autoView.ts';

const template = readyTemplates.vrij;
const card = (x: number, y: number, zone: PlacedCard['zone']): PlacedCard => ({
  id: 'leren-1' as CardId,
  cardId: 'leren-1' as CardId,
  kind: 'card',
  cluster: null,
  ...cardSize,
  x,
  y,
  zone,
  z: 1,
});

test('everything is the board and what lies beyond its edges', () => {
  const { whole } = contentOf(template, [card(-500, 0, null)]);
  expect(whole).toEqual({ x: -500, y: 0, width: template.width + 500, height: template.height });
});

test('one looks first at the first zone, or at what lies elsewhere while that is empty', () => {
  expect(contentOf(template, []).part).toEqual(template.zones[0]);
  const [now] = template.zones;
  expect(contentOf(template, [card(700, 100, 'now'), card(0, 0, null)]).part).toEqual({
    x: now?.x,
    y: now?.y,
    width: now?.width,
    height: now?.height,
  });
  expect(contentOf(template, [card(20, 30, null)]).part).toMatchObject({ x: 20, y: 30 });
});

test('[B47] one sees at first what came into the first zone and did not fit in it', () => {
  expect(contentOf(template, [card(60, 90, 'now'), card(1700, 90, 'now')]).part).toMatchObject({
    x: 40,
    width: 1700 + cardSize.width - 40,
  });
});
