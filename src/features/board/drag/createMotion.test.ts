import { expect, test } from 'vitest';
import type { ThingId } from '../../../model/board/board.ts';
import { createMotion } from './createMotion.ts';
import type { Frames } from '../surface/frames.ts';
import type { Point } from '../surface/viewport.ts';

const card = 'leren-1' as ThingId;

/** A board with one thing on it, and a clock that goes only when told. */
function table(place: Point, isCalm = false) {
  let time = 1_000;
  let next: (() => void) | null = null;
  let loose = 0;
  const frames: Frames = {
    now: () => time,
    request: (draw) => {
      next = draw;
    },
    isCalm: () => isCalm,
    loosen: () => {
      loose += 1;
      return () => {
        loose -= 1;
      };
    },
  };
  const motion = createMotion(frames);
  const element = { style: { translate: '', left: '', top: '' } };
  motion.lay(card, element, place);
  /** Lets time go by, drawing sixty frames a second; gives where the thing was drawn in each. */
  const pass = (ms: number): Point[] => {
    const drawn: Point[] = [];
    for (let passed = 0; passed < ms; passed += 16) {
      time += 16;
      const draw = next;
      next = null;
      draw?.();
      drawn.push(seen());
    }
    return drawn;
  };
  const seen = (): Point => {
    const [dx = 0, dy = 0] = element.style.translate.split(' ').map((part) => Number.parseFloat(part) || 0);
    return { x: Number.parseFloat(element.style.left) + dx, y: Number.parseFloat(element.style.top) + dy };
  };
  const lay = (to: Point) => motion.lay(card, element, to);
  return { motion, element, lay, pass, seen, loose: () => loose };
}

/** The longest way between two frames. */
const longestStep = (from: Point, drawn: readonly Point[]) =>
  Math.max(
    ...drawn.map((at, index) =>
      Math.hypot(at.x - (drawn[index - 1] ?? from).x, at.y - (drawn[index - 1] ?? from).y),
    ),
  );

test('a thing lies at its place at once, without a transform, and glides to another', () => {
  const { lay, pass, seen, element } = table({ x: 10, y: 20 });
  expect(seen()).toEqual({ x: 10, y: 20 });
  expect(element.style.translate).toBe('none');
  lay({ x: 310, y: 20 });
  expect(seen()).toEqual({ x: 10, y: 20 });
  const drawn = pass(240);
  expect(drawn.at(-1)).toEqual({ x: 310, y: 20 });
  expect(longestStep({ x: 10, y: 20 }, drawn)).toBeLessThan(100);
  expect(element.style.translate).toBe('none');
});

test('[B68] under another template a thing takes 600 ms to its place, and is there at once where nothing may move', () => {
  const [three, four] = [{}, {}];
  const { motion, element, pass, seen } = table({ x: 0, y: 0 });
  motion.lay(card, element, { x: 0, y: 0 }, three);
  motion.lay(card, element, { x: 600, y: 300 }, four);
  expect(pass(400).at(-1)?.x).toBeLessThan(600);
  expect(pass(208).at(-1)).toEqual({ x: 600, y: 300 });
  motion.lay(card, element, { x: 0, y: 0 }, four);
  expect(pass(240).at(-1)).toEqual({ x: 0, y: 0 });
  const calm = table({ x: 0, y: 0 }, true);
  calm.motion.lay(card, calm.element, { x: 600, y: 300 }, three);
  expect(calm.seen()).toEqual({ x: 600, y: 300 });
  expect(seen()).toEqual({ x: 0, y: 0 });
});

test('what is in one’s own hand is exactly there, whatever others do with it', () => {
  const { motion, pass, seen, lay } = table({ x: 0, y: 0 });
  motion.hold(card, { x: 50, y: 60 });
  expect(seen()).toEqual({ x: 50, y: 60 });
  motion.carry(card, { x: 900, y: 0 });
  lay({ x: 700, y: 700 });
  pass(500);
  expect(seen()).toEqual({ x: 50, y: 60 });
});

test('[B41] what another lets go waits for its new place, and does not go back in between', () => {
  const { motion, lay, pass } = table({ x: 0, y: 0 });
  for (let x = 50; x <= 400; x += 50) {
    motion.carry(card, { x, y: 0 });
    pass(50);
  }
  motion.release(card);
  const waiting = pass(200);
  expect(waiting.at(-1)).toEqual({ x: 400, y: 0 });
  lay({ x: 400, y: 0 });
  const after = pass(600);
  for (const drawn of [...waiting.slice(8), ...after]) expect(drawn).toEqual({ x: 400, y: 0 });
});

test('[B41] the same when its new place is known before it is let go', () => {
  const { motion, lay, pass } = table({ x: 0, y: 0 });
  motion.carry(card, { x: 300, y: 0 });
  pass(200);
  lay({ x: 300, y: 0 });
  motion.release(card);
  for (const drawn of pass(800)) expect(drawn.x).toBeCloseTo(300, 6);
});

test('what is let go without a new place goes back to the old one, by itself', () => {
  const { motion, pass, seen } = table({ x: 0, y: 0 });
  motion.carry(card, { x: 300, y: 0 });
  pass(200);
  motion.release(card);
  pass(300);
  expect(seen().x).toBe(300);
  pass(500);
  expect(seen()).toEqual({ x: 0, y: 0 });
  motion.hold(card, { x: 80, y: 0 });
  motion.putBack(card);
  expect(pass(240).at(-1)).toEqual({ x: 0, y: 0 });
});

test('with little motion wanted, things are where they belong at once', () => {
  const { motion, lay, pass, seen } = table({ x: 0, y: 0 }, true);
  lay({ x: 100, y: 0 });
  pass(16);
  expect(seen()).toEqual({ x: 100, y: 0 });
  motion.carry(card, { x: 200, y: 0 });
  pass(16);
  expect(seen()).toEqual({ x: 200, y: 0 });
});

test('a thing that gets another element goes on from where it was drawn', () => {
  const { motion } = table({ x: 0, y: 0 });
  motion.carry(card, { x: 300, y: 0 });
  const another = { style: { translate: '', left: '', top: '' } };
  motion.lay(card, another, { x: 500, y: 0 });
  expect(motion.placeOf(card)).toEqual({ x: 500, y: 0 });
  expect(motion.drawnAt(card)?.x).toBeLessThan(300);
});

test('the browser hears of each thing that moves, and that it stopped', () => {
  const { motion, lay, pass, loose } = table({ x: 0, y: 0 });
  expect(loose()).toBe(0);
  motion.hold(card, { x: 10, y: 0 });
  expect(loose()).toBe(1);
  pass(100);
  expect(loose()).toBe(1);
  motion.release(card);
  lay({ x: 10, y: 0 });
  pass(100);
  expect(loose()).toBe(0);
  motion.carry(card, { x: 90, y: 0 });
  pass(300);
  expect(loose()).toBe(1);
  motion.release(card);
  pass(1_000);
  expect(loose()).toBe(0);
});
