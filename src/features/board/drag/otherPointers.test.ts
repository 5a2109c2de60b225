import { expect, test, vi } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import type { MemberId } from '../../../model/ids.ts';
import type { Presence } from '../../../model/session/presence.ts';
import { createOtherPointers, type OthersDrag } from './otherPointers.ts';

const [fatma, joris] = ['m-fatma', 'm-joris'] as MemberId[] as [MemberId, MemberId];
const note = 'a-1' as ThingId;
const person = (member: MemberId, cursor: Presence['cursor'], drag: Presence['drag'] = null): Presence => ({
  member,
  cursor,
  drag,
});
const dragged = (x: number): OthersDrag => ({ itemId: note, x, y: 0, along: [] });
const alone = ({ itemId, x, y }: OthersDrag) => [{ id: itemId, point: { x, y } }];

function room() {
  let time = 0;
  let next: (() => void) | null = null;
  const motion = {
    carry: vi.fn<(id: ThingId, point: object) => void>(),
    release: vi.fn<(id: ThingId) => void>(),
  };
  const view = { x: 100, y: 0, zoom: 2 };
  const others = createOtherPointers(
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
  return { others, motion, pass };
}

test('a pointer is drawn where it is on the board, and goes smoothly to where it goes', () => {
  const { others, pass } = room();
  const element = { style: { translate: '' } };
  others.hear([person(fatma, { x: 10, y: 5 })], alone);
  others.drawPointer(fatma, element);
  expect(element.style.translate).toBe('120px 10px');
  pass(50);
  others.hear([person(fatma, { x: 110, y: 5 })], alone);
  pass(25);
  expect(element.style.translate).toBe('220px 10px');
  pass(25);
  expect(element.style.translate).toBe('320px 10px');
});

test('only who comes and goes is news; who moves is not', () => {
  const { others } = room();
  const news = vi.fn<() => void>();
  others.pointers.subscribe(news);
  others.hear([person(fatma, { x: 0, y: 0 }), person(joris, null)], alone);
  others.hear([person(fatma, { x: 9, y: 0 }), person(joris, null)], alone);
  expect(news).toHaveBeenCalledTimes(1);
  expect(others.pointers.getState()).toEqual([fatma]);
  others.hear([], alone);
  expect(others.pointers.getState()).toEqual([]);
});

test('what somebody holds goes along, is known to be held, and is let go once', () => {
  const { others, motion } = room();
  const news = vi.fn<() => void>();
  others.holders.subscribe(news);
  for (const x of [0, 10, 20]) others.hear([person(fatma, { x, y: 0 }, dragged(x))], alone);
  expect(motion.carry).toHaveBeenLastCalledWith(note, { x: 20, y: 0 });
  expect([...others.holders.getState()]).toEqual([[note, fatma]]);
  expect(others.pointOf(note)).toEqual({ x: 20, y: 0 });
  expect(others.pointers.getState()).toEqual([]);
  expect(news).toHaveBeenCalledTimes(1);
  others.hear([person(fatma, { x: 20, y: 0 })], alone);
  expect(motion.release).toHaveBeenCalledExactlyOnceWith(note);
  expect(others.holders.getState().size).toBe(0);
});
