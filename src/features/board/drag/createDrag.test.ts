import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import { answerSize } from '../../../model/board/geometry/itemSizes.ts';
import type { PlacedThing } from '../../../model/board/geometry/layout.ts';
import { readyTemplates } from '../../../model/board/templates/readyTemplates.ts';
import type { CardId } from '../../../model/deck.ts';
import type { AnswerId, ClusterId } from '../../../model/ids.ts';
import { createSurface } from '../surface/createSurface.ts';
import { createDrag } from './createDrag.ts';
import type { Grip } from './grip.ts';

// What a drop does is decided while one drags: `over` says it, and useBoardDrag carries it out.

const template = readyTemplates.vrij;
const cardId = 'kaart-1' as CardId;
const answer = (
  id: string,
  x: number,
  y: number,
  z: number,
  cluster: ClusterId | null = null,
): PlacedThing => ({
  id: id as AnswerId,
  kind: 'answer',
  cardId,
  cluster,
  x,
  y,
  zone: 'now',
  z,
  ...answerSize,
});
const clusterOf = (id: string, x: number, y: number, z: number, item: string): PlacedThing => ({
  id: id as ClusterId,
  kind: 'cluster',
  cardId: null,
  cluster: null,
  items: [item as AnswerId],
  x,
  y,
  width: 440,
  height: 240,
  zone: 'now',
  z,
});
const things = [
  answer('a-1', 100, 100, 1),
  answer('a-2', 110, 108, 3),
  clusterOf('g-1', 600, 100, 2, 'a-3'),
  answer('a-3', 614, 156, 2, 'g-1' as ClusterId),
  clusterOf('g-2', 600, 500, 2, 'a-4'),
  answer('a-4', 614, 556, 2, 'g-2' as ClusterId),
];

/** Takes a thing up that has its corner at a place, by the middle unless said otherwise. The board is not zoomed. */
function takeUp(id: string, from: { x: number; y: number }, grip: Partial<Grip> = {}) {
  const surface = createSurface(() => undefined);
  surface.snaps.setState(false);
  const drag = createDrag(surface, { things: () => things, template, neighbours: () => [] }, () => undefined);
  const { width, height } = things.find((thing) => thing.id === id) ?? answerSize;
  drag.start({
    id: id as ThingId,
    from,
    grab: { x: width / 2, y: height / 2 },
    scale: 1,
    size: { width, height },
    byKeyboard: false,
    fromDeck: false,
    ...grip,
  });
  /** Carries it so that its corner comes here, and says what letting go would do. */
  const carryTo = (x: number, y: number) => {
    drag.move({ x: x - from.x, y: y - from.y });
    return surface.over.getState();
  };
  return { drag, surface, carryTo, over: () => surface.over.getState() };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('letting go of what one drags', () => {
  it('lays it in the zone under its middle', () => {
    const { drag, carryTo } = takeUp('a-1', { x: 100, y: 100 });
    expect(carryTo(60, 450)).toEqual({ zone: 'now', onto: null, tray: null });
    expect(carryTo(500, 750)).toEqual({ zone: 'later', onto: null, tray: null });
    expect(carryTo(-900, 0)).toEqual({ zone: null, onto: null, tray: null });
    expect(drag.place()).toEqual({ x: -900, y: 0 });
  });

  it('groups it with the highest answer under the hand, once the hand rests on that', () => {
    const { carryTo, over } = takeUp('a-9', { x: 300, y: 450 });
    expect(carryTo(105, 104).onto).toBeNull();
    vi.advanceTimersByTime(449);
    expect(over().onto).toBeNull();
    vi.advanceTimersByTime(1);
    expect(over().onto).toBe('a-2');
    // Small movements over it change nothing.
    expect(carryTo(108, 100).onto).toBe('a-2');
    expect(carryTo(105, 700)).toMatchObject({ onto: null });
  });

  it('does not group it with what the hand only passes over', () => {
    const { carryTo, over } = takeUp('a-9', { x: 300, y: 450 });
    carryTo(105, 104);
    vi.advanceTimersByTime(300);
    carryTo(300, 450);
    vi.advanceTimersByTime(1_000);
    expect(over().onto).toBeNull();
  });

  it('puts it in the cluster under the hand at once, also where the hand is over an item of that', () => {
    const { carryTo } = takeUp('a-9', { x: 300, y: 450 });
    expect(carryTo(800, 100).onto).toBe('g-1');
    expect(carryTo(620, 150).onto).toBe('g-1');
    expect(carryTo(300, 450).onto).toBeNull();
  });

  it('never groups it with itself, nor with what is carried along', () => {
    const { surface, drag, carryTo, over } = takeUp('g-1', { x: 600, y: 100 });
    expect(surface.held.getState()?.ids).toEqual(new Set(['g-1', 'a-3']));
    expect(carryTo(602, 102).onto).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(over().onto).toBeNull();
    drag.end(false);
    expect(over()).toEqual({ zone: null, onto: null, tray: null });
  });

  it('puts a cluster together with a cluster only', () => {
    const { carryTo, over } = takeUp('g-1', { x: 600, y: 100 });
    carryTo(-20, 60);
    vi.advanceTimersByTime(1_000);
    expect(over().onto).toBeNull();
    expect(carryTo(590, 490).onto).toBe('g-2');
  });

  it('by keyboard only moves it, wherever it comes to lie', () => {
    const { carryTo, over } = takeUp('a-1', { x: 100, y: 100 }, { byKeyboard: true, grab: { x: 0, y: 0 } });
    expect(carryTo(620, 150)).toEqual({ zone: 'now', onto: null, tray: null });
    vi.advanceTimersByTime(1_000);
    expect(over().onto).toBeNull();
  });

  it('groups nothing once the hand is open: a rest that had begun is forgotten', () => {
    const { drag, carryTo, over } = takeUp('a-9', { x: 300, y: 450 });
    carryTo(105, 104);
    drag.end(true);
    vi.advanceTimersByTime(1_000);
    expect(over()).toEqual({ zone: null, onto: null, tray: null });
  });
});
