import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snap } from './snapping.tsx';

const size = { width: 190, height: 128 };
const at = (x: number, y: number) => ({ x, y, ...size });
const reach = 8;

describe('[B44] laying things straight', () => {
  test('goes to the edge of a neighbour, and shows the line they share', () => {
    const { by, lines } = snap(at(105, 300), [at(100, 100)], [], reach);
    expect(by).toEqual({ x: -5, y: 0 });
    // Between the two, and over the words of neither.
    expect(lines).toEqual([{ axis: 'x', at: 100, from: 228, to: 300 }, expect.anything(), expect.anything()]);
  });

  test('shows no line through a third thing, and goes on no further than the nearest', () => {
    const between = { x: 60, y: 200, width: 300, height: 60 };
    expect(snap(at(105, 300), [at(100, 50), between], [], reach).lines).toEqual([]);
    const { lines } = snap(at(105, 500), [at(100, 100), at(100, 300)], [], reach);
    expect(lines.map(({ from, to }) => [from, to])).toEqual([
      [428, 500],
      [428, 500],
      [428, 500],
    ]);
  });

  test('shows a line along what lies beside each other, or in a zone, as long as both', () => {
    const beside = snap(at(100 + 190 + 17, 130), [at(100, 100)], [], reach).lines;
    expect(beside).toEqual([{ axis: 'x', at: 304, from: 130, to: 228 }]);
    const zone = { x: 40, y: 40, width: 1_160, height: 600 };
    expect(snap(at(64, 300), [], [zone], reach).lines).toEqual([{ axis: 'x', at: 60, from: 300, to: 428 }]);
  });

  test('goes to a usual distance beside a neighbour', () => {
    const { by } = snap(at(100 + 190 + 17, 103), [at(100, 100)], [], reach);
    expect(by).toEqual({ x: -3, y: -3 });
  });

  test('goes to the middle of something of another size', () => {
    const { by } = snap(at(1_000, 104), [{ x: 700, y: 100, width: 240, height: 140 }], [], reach);
    expect(by.y).toBe(2);
  });

  test('goes to the padding of the zone it is in, under its name', () => {
    const zone = { x: 40, y: 40, width: 1_160, height: 600 };
    expect(snap(at(64, 85), [], [zone], reach).by).toEqual({ x: -4, y: 3 });
    expect(snap(at(1_400, 85), [], [zone], reach)).toEqual({ by: { x: 0, y: 0 }, lines: [] });
  });

  test('leaves alone what is far from everything', () => {
    expect(snap(at(100, 100), [at(900, 103)], [], reach)).toEqual({ by: { x: 0, y: 0 }, lines: [] });
    expect(snap(at(100, 100), [at(130, 400)], [], reach).by.x).toBe(0);
  });

  test('never shifts further than asked, and a second time not at all', () => {
    const places = fc.record({
      x: fc.integer({ min: -500, max: 500 }),
      y: fc.integer({ min: -500, max: 500 }),
    });
    fc.assert(
      fc.property(
        places,
        fc.array(places, { maxLength: 8 }),
        fc.integer({ min: 1, max: 20 }),
        (one, rest, far) => {
          const neighbours = rest.map(({ x, y }) => at(x, y));
          const { by } = snap(at(one.x, one.y), neighbours, [], far);
          expect(Math.abs(by.x)).toBeLessThanOrEqual(far);
          expect(Math.abs(by.y)).toBeLessThanOrEqual(far);
          const again = snap(at(one.x + by.x, one.y + by.y), neighbours, [], 0);
          expect(again.by).toEqual({ x: 0, y: 0 });
        },
      ),
    );
  });
});
