/** A flat sheet as a photo shows it: from places on paper, in mm, to places in the photo, in pixels, and back. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Nine numbers, row by row: the way from one plane to another. */
export type Perspective = readonly [number, number, number, number, number, number, number, number, number];

/** Where a place is on the other plane. Called for every dot, so it takes the numbers by their place: that is fastest. */
export function seen(way: Perspective, { x, y }: Point): Point {
  const depth = way[6] * x + way[7] * y + way[8];
  return { x: (way[0] * x + way[1] * y + way[2]) / depth, y: (way[3] * x + way[4] * y + way[5]) / depth };
}

/** The way back. */
export function inverse([a, b, c, d, e, f, g, h, i]: Perspective): Perspective {
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** Solves a square system by elimination; null where it has no answer. */
function solve(rows: readonly (readonly number[])[]): number[] | null {
  const left = rows.map((row) => [...row]);
  const size = left.length;
  for (let at = 0; at < size; at += 1) {
    const best = left
      .slice(at)
      .reduce(
        (most, row, index) => (Math.abs(row[at] ?? 0) > Math.abs(left[most]?.[at] ?? 0) ? at + index : most),
        at,
      );
    const pivot = left[best] ?? [];
    const value = pivot[at] ?? 0;
    if (Math.abs(value) < 1e-12) return null;
    left[best] = left[at] ?? [];
    left[at] = pivot.map((one) => one / value);
    for (let other = 0; other < size; other += 1) {
      const row = left[other] ?? [];
      const by = row[at] ?? 0;
      if (other !== at && by !== 0)
        left[other] = row.map((one, index) => one - by * (left[at]?.[index] ?? 0));
    }
  }
  return left.map((row) => row[size] ?? 0);
}

// Numbers near one, so that the sums lose nothing.
const [perPaper, perPhoto] = [100, 1_000];

/**
 * The perspective that fits pairs of places best; null for fewer than four, or when they lie on a line. `flat`: as if one
 * looked straight at it, turned and stretched. Of one small square that says more about what is far from it.
 */
export function fitPerspective(
  pairs: readonly { readonly paper: Point; readonly photo: Point }[],
  flat = false,
): Perspective | null {
  if (pairs.length < 4) return null;
  const equations = pairs.flatMap(({ paper, photo }) => {
    const [x, y, u, v] = [paper.x / perPaper, paper.y / perPaper, photo.x / perPhoto, photo.y / perPhoto];
    return flat
      ? [
          [x, y, 1, 0, 0, 0, u],
          [0, 0, 0, x, y, 1, v],
        ]
      : [
          [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
          [0, 0, 0, x, y, 1, -v * x, -v * y, v],
        ];
  });
  const unknown = flat ? 6 : 8;
  // The least squares: what each unknown has to do with each other.
  const normal = Array.from({ length: unknown }, (_, row) =>
    Array.from({ length: unknown + 1 }, (__, column) =>
      equations.reduce((sum, one) => sum + (one[row] ?? 0) * (one[column] ?? 0), 0),
    ),
  );
  const found = solve(normal);
  if (found === null) return null;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = found;
  return [
    (a * perPhoto) / perPaper,
    (b * perPhoto) / perPaper,
    c * perPhoto,
    (d * perPhoto) / perPaper,
    (e * perPhoto) / perPaper,
    f * perPhoto,
    g / perPaper,
    h / perPaper,
    1,
  ];
}
