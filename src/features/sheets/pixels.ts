import { seen, type Perspective } from './perspective.ts';

/** A picture as a browser holds it: red, green, blue and opacity of each dot, row by row. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly width: number;
  readonly height: number;
}

/** A rectangle on paper, in mm. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly high: number;
}

/** A part of the paper as if one looked straight at it. What the photo does not show is white. */
export function flattened(photo: Pixels, toPhoto: Perspective, area: Area, dotsPerMm: number): Pixels {
  const [width, height] = [Math.round(area.wide * dotsPerMm), Math.round(area.high * dotsPerMm)];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      const at = { x: area.x + (column + 0.5) / dotsPerMm, y: area.y + (row + 0.5) / dotsPerMm };
      const { x, y } = seen(toPhoto, at);
      const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
      if (left < 0 || top < 0 || left + 1 >= photo.width || top + 1 >= photo.height) continue;
      const [right, below] = [x - 0.5 - left, y - 0.5 - top];
      const from = 4 * (top * photo.width + left);
      const under = from + 4 * photo.width;
      for (let colour = 0; colour < 3; colour += 1) {
        const above =
          (photo.data[from + colour] ?? 0) * (1 - right) + (photo.data[from + 4 + colour] ?? 0) * right;
        const lower =
          (photo.data[under + colour] ?? 0) * (1 - right) + (photo.data[under + 4 + colour] ?? 0) * right;
        data[4 * (row * width + column) + colour] = above * (1 - below) + lower * below;
      }
    }
  return { data, width, height };
}

/** How light a dot is, from 0 to 255. */
export function lightAt({ data, width }: Pixels, x: number, y: number): number {
  const at = 4 * (y * width + x);
  return 0.3 * (data[at] ?? 0) + 0.59 * (data[at + 1] ?? 0) + 0.11 * (data[at + 2] ?? 0);
}
