import { expect, test } from 'vitest';
import type { CardId } from '../../../model/deck.ts';
import { answerSize, cardSize } from '../../../model/board/geometry/itemSizes.ts';
import type { PlacedAnswer, PlacedCard } from '../../../model/board/geometry/layout.ts';
import { readyTemplates } from '../../../model/board/templates/readyTemplates.ts';
import { contentOf, stillToLay } from './autoView.ts';
import { boardView, toScreen } from './viewport.ts';

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

const sources = readyTemplates['drie-bronnen'];
const answer = (x: number, y: number, zone: PlacedAnswer['zone']): PlacedAnswer => ({
  id: `a-${x}-${y}` as PlacedAnswer['id'],
  cardId: 'leren-1' as CardId,
  kind: 'answer',
  cluster: null,
  ...answerSize,
  x,
  y,
  zone,
  z: 0,
});

test('[B68] a board to sort on is seen first with its zones and the beginning of what waits, at 13 px on a laptop', () => {
  const waiting = answer(54, sources.free.y + 48, null);
  const items = [card(sources.width + 80, 88, null), answer(45, 136, 'experience'), waiting];
  expect(stillToLay(sources, items)).toEqual([waiting]);
  const { board } = contentOf(sources, items);
  if (!board) throw new Error('No board to sort on');
  // What a window of 1440 by 900 leaves for the board, beside the rail and an open drawer, above the tools.
  const surface = { width: 1_109, height: 779 };
  const view = boardView(surface, board);
  expect(15 * view.zoom).toBeGreaterThanOrEqual(13);
  for (const { x, y, width, height } of sources.zones) {
    const [from, to] = [toScreen(view, { x, y }), toScreen(view, { x: x + width, y: y + height })];
    expect(Math.min(from.x, from.y)).toBeGreaterThanOrEqual(0);
    expect(to.x).toBeLessThanOrEqual(surface.width);
  }
  const begun = { x: waiting.x, y: waiting.y + waiting.height / 2 };
  expect(toScreen(view, begun).y).toBeLessThan(surface.height);
});

test('before anything is answered one sees the whole template', () => {
  expect(contentOf(sources, [card(sources.width + 80, 88, null)]).board).toBeNull();
  expect(stillToLay(template, [answer(60, 1_300, null)])).toEqual([]);
});
