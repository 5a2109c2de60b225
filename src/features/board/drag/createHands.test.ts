import { expect, test, vi } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import type { MemberId } from '../../../model/ids.ts';
import type { Presence } from '../../../model/session/presence.ts';
import { createHands, type Drag } from './createHands.ts';

const [fatma, joris] = ['m-fatma', 'm-joris'] as MemberId[] as [MemberId, MemberId];
const note = 'a-1' as ThingId;
const person = (member: MemberId, cursor: Presence['cursor'], drag: Presence['drag'] = null): Presence => ({
  member,
  cursor,
  drag,
});
const dragged = (x: number): Drag => ({ itemId: note, x, y: 0, along: [] });
const alone = ({ itemId, x, y }: Drag) => [{ id: itemId, point: { x, y } }];

function room() {
  let time = 0;
  let next: (() => void) | null = null;
  const motion = {
    carry: vi.fn<(id: ThingId, point: object) => void>(),
    release: vi.fn<(id: ThingId) => void>(),
  };
  const view = { x: 100, y: 0, zoom: 2 };
  const hands = createHands(
    motion,
    { view: () => view },
    { now: () => time, request: (draw) => (next = draw), isCalm: () => false, loosen: () => () => undefined },
  );
  const pass = (ms: number) => {
    time += ms;
    const draw = next;
    next = null;
    draw?.();
  };
  return { hands, motion, pass };
}

test('a pointer is drawn where it is on the board, and goes smoothly to where it goes', () => {
  const { hands, pass } = room();
  const element = { style: { translate: '' } };
  hands.hear([person(fatma, { x: 10, y: 5 })], alone);
  hands.drawPointer(fatma, element);
  expect(element.style.translate).toBe('120px 10px');
  pass(50);
  hands.hear([person(fatma, { x: 110, y: 5 })], alone);
  pass(25);
  expect(element.style.translate).toBe('220px 10px');
  pass(25);
  expect(element.style.translate).toBe('320px 10px');
});

test('only who comes and goes is news; who moves is not', () => {
  const { hands } = room();
  const news = vi.fn<() => void>();
  hands.pointers.subscribe(news);
  hands.hear([person(fatma, { x: 0, y: 0 }), person(joris, null)], alone);
  hands.hear([person(fatma, { x: 9, y: 0 }), person(joris, null)], alone);
  expect(news).toHaveBeenCalledTimes(1);
  expect(hands.pointers.get()).toEqual([fatma]);
  hands.hear([], alone);
  expect(hands.pointers.get()).toEqual([]);
});

test('what somebody holds goes along, is known to be held, and is let go once', () => {
  const { hands, motion } = room();
  const news = vi.fn<() => void>();
  hands.holders.subscribe(news);
  for (const x of [0, 10, 20]) hands.hear([person(fatma, { x, y: 0 }, dragged(x))], alone);
  expect(motion.carry).toHaveBeenLastCalledWith(note, { x: 20, y: 0 });
  expect([...hands.holders.get()]).toEqual([[note, fatma]]);
  expect(hands.pointOf(note)).toEqual({ x: 20, y: 0 });
  expect(hands.pointers.get()).toEqual([]);
  expect(news).toHaveBeenCalledTimes(1);
  hands.hear([person(fatma, { x: 20, y: 0 })], alone);
  expect(motion.release).toHaveBeenCalledExactlyOnceWith(note);
  expect(hands.holders.get().size).toBe(0);
});
