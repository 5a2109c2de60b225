/** Bad photos of a sheet, made from its picture: taken from aside, turned, in uneven light, not sharp, and packed as JPEG. */
import type { Random } from '../../src/model/ids.ts';
import type { Pixels } from '../../src/features/sheets/pixels.ts';
import { fitPerspective, inverse, seen } from '../../src/features/sheets/perspective.ts';

/** Shades of grey, from 0 to 255, row by row. */
export interface Grey {
  readonly light: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Two million dots. */
const photoSize = { width: 1224, height: 1632 };
const turnedBy = (7 * Math.PI) / 180;

export interface Badness {
  /** In quarter turns: how the camera was held. */
  readonly held: 0 | 1 | 2 | 3;
  /** In dots of the photo. */
  readonly blur: number;
}

/** From -1 to 1. */
const any = (random: Random) => random.below(20_001) / 10_000 - 1;

/** How the sheet lies in the photo: up to 7° turned, each corner off by up to 5 % of the width. */
function laid(page: Grey, random: Random) {
  const [middle, turn] = [{ x: photoSize.width / 2, y: photoSize.height / 2 }, any(random) * turnedBy];
  const scale = (0.8 * photoSize.width) / page.width;
  const pairs = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ].map(([right = 0, down = 0]) => {
    const [x, y] = [(right - 0.5) * page.width * scale, (down - 0.5) * page.height * scale];
    const off = () => any(random) * 0.05 * photoSize.width;
    return {
      paper: { x: right * page.width, y: down * page.height },
      photo: {
        x: middle.x + x * Math.cos(turn) - y * Math.sin(turn) + off(),
        y: middle.y + x * Math.sin(turn) + y * Math.cos(turn) + off(),
      },
    };
  });
  const toPhoto = fitPerspective(pairs);
  if (toPhoto === null) throw new Error('no sheet');
  return inverse(toPhoto);
}

function takenFrom(page: Grey, random: Random): Grey {
  const toPaper = laid(page, random);
  const { width, height } = photoSize;
  const light = new Float32Array(width * height);
  const [shadow, slope, dim] = [random.below(360), 0.35 + 0.2 * any(random), 0.82 + 0.12 * any(random)];
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = seen(toPaper, { x: x + 0.5, y: y + 0.5 });
      const [left, top] = [Math.floor(at.x - 0.5), Math.floor(at.y - 0.5)];
      let shade = 96 + 20 * Math.sin(x / 9) + 8 * Math.sin(y / 31);
      if (left >= 0 && top >= 0 && left + 1 < page.width && top + 1 < page.height) {
        const [right, below] = [at.x - 0.5 - left, at.y - 0.5 - top];
        const dot = (column: number, row: number) => page.light[row * page.width + column] ?? 0;
        shade =
          (dot(left, top) * (1 - right) + dot(left + 1, top) * right) * (1 - below) +
          (dot(left, top + 1) * (1 - right) + dot(left + 1, top + 1) * right) * below;
      }
      // Lighter at one side than at the other, and darker in the corners.
      const way = (shadow * Math.PI) / 180;
      const [across, down] = [x / width - 0.5, y / height - 0.5];
      const lit =
        dim - slope * (across * Math.cos(way) + down * Math.sin(way)) - 0.3 * (across ** 2 + down ** 2);
      light[y * width + x] = shade * lit + 4 * any(random);
    }
  return { light, width, height };
}

/** Once along the rows and once along the columns. */
function blurred({ light, width, height }: Grey, radius: number): Grey {
  const reach = Math.ceil(radius * 3);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * radius ** 2)),
  );
  const sum = weights.reduce((one, other) => one + other, 0);
  const along = (from: Float32Array, step: number, length: number, every: number, lines: number) => {
    const to = new Float32Array(from.length);
    for (let row = 0; row < lines; row += 1)
      for (let at = 0; at < length; at += 1) {
        let total = 0;
        for (let by = -reach; by <= reach; by += 1) {
          const there = Math.min(length - 1, Math.max(0, at + by));
          total += (from[row * every + there * step] ?? 0) * (weights[by + reach] ?? 0);
        }
        to[row * every + at * step] = total / sum;
      }
    return to;
  };
  const rows = along(light, 1, width, width, height);
  return { light: along(rows, width, height, 1, width), width, height };
}

// The luminance table of JPEG (ITU T.81, K.1), at quality 70.
const table = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
].map((step) => Math.floor((step * 60 + 50) / 100));
const waves = Array.from({ length: 8 }, (_, wave) =>
  Array.from(
    { length: 8 },
    (__, at) => (wave === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * at + 1) * wave * Math.PI) / 16),
  ),
);

/** What is left after JPEG: its loss is in the rounding of waves, and the packing after that loses nothing. */
function packed({ light, width, height }: Grey): Grey {
  const result = new Float32Array(light.length);
  const [block, half] = [new Float64Array(64), new Float64Array(64)];
  const transform = (back: boolean) => {
    for (let row = 0; row < 8; row += 1)
      for (let to = 0; to < 8; to += 1) {
        let sum = 0;
        for (let from = 0; from < 8; from += 1)
          sum += (block[row * 8 + from] ?? 0) * ((back ? waves[from]?.[to] : waves[to]?.[from]) ?? 0);
        half[to * 8 + row] = sum;
      }
    block.set(half);
  };
  for (let top = 0; top < height; top += 8)
    for (let left = 0; left < width; left += 8) {
      for (let at = 0; at < 64; at += 1)
        block[at] = (light[(top + (at >> 3)) * width + left + (at & 7)] ?? 0) - 128;
      transform(false);
      transform(false);
      for (let at = 0; at < 64; at += 1) {
        const step = table[at] ?? 1;
        block[at] = Math.round((block[at] ?? 0) / step) * step;
      }
      transform(true);
      transform(true);
      for (let at = 0; at < 64; at += 1)
        result[(top + (at >> 3)) * width + left + (at & 7)] = (block[at] ?? 0) + 128;
    }
  return { light: result, width, height };
}

/** A bad photo of a page. */
export function badPhoto(page: Grey, random: Random, { held, blur }: Badness): Pixels {
  const { light, width, height } = packed(blurred(takenFrom(page, random), blur));
  const [across, down] = held % 2 === 0 ? [width, height] : [height, width];
  const data = new Uint8ClampedArray(across * down * 4).fill(255);
  for (let y = 0; y < down; y += 1)
    for (let x = 0; x < across; x += 1) {
      const [fromX = 0, fromY = 0] =
        [
          [x, y],
          [y, height - 1 - x],
          [width - 1 - x, height - 1 - y],
          [width - 1 - y, x],
        ][held] ?? [];
      data.fill(light[fromY * width + fromX] ?? 0, 4 * (y * across + x), 4 * (y * across + x) + 3);
    }
  return { data, width: across, height: down };
}
