/** Pages of a PDF as pictures: in signs, to compare with what was agreed, and in dots, to measure. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';

import { findPdfReaders } from '../../scripts/launch/office.js';

const [cellsAcross, cellsDown] = [66, 93];

/** The pages as signs, the darker the more ink there is: a picture that can be read in a review. */
function readPages(path: string): string {
  const options = ['-gray', '-scale-to-x', String(cellsAcross * 4), '-scale-to-y', String(cellsDown * 4)];
  const pgm = execFileSync(findPdfReaders()?.picture ?? '', [...options, path], {
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const header = Buffer.from(`P5\n${cellsAcross * 4} ${cellsDown * 4}\n255\n`);
  const pages: string[] = [];
  for (let at = pgm.indexOf(header); at >= 0; at = pgm.indexOf(header, at + header.length)) {
    const rows = Array.from({ length: cellsDown }, (_, y) =>
      Array.from({ length: cellsAcross }, (__, x) => {
        let ink = 0;
        for (let dot = 0; dot < 16; dot += 1)
          ink +=
            255 -
            (pgm[at + header.length + (4 * y + (dot >> 2)) * cellsAcross * 4 + 4 * x + (dot & 3)] ?? 255);
        return shades.charAt(Math.min(shades.length - 1, Math.round((ink / 16 / 255) * 12)));
      })
        .join('')
        .trimEnd(),
    );
    pages.push(`${rows.join('\n').trimEnd()}\n`);
  }
  return pages.join('=== \n');
}

const shades = ' .:-=+*#%@';

/** Letters may be smoothed in another way: nearly all cells are the same or next to it. */
function alike(one: string, other: string): boolean {
  const [ours, theirs] = [one.split('\n'), other.split('\n')];
  if (ours.length !== theirs.length) return false;
  let [cells, off] = [0, 0];
  for (const [index, line] of ours.entries())
    for (let x = 0; x < cellsAcross; x += 1) {
      const [a, b] = [line.charAt(x) || ' ', theirs[index]?.charAt(x) || ' '];
      if (a !== ' ' || b !== ' ') cells += 1;
      if (Math.abs(shades.indexOf(a) - shades.indexOf(b)) > 1) off += 1;
    }
  return off <= cells / 100;
}

/** Fails when the pages look otherwise than the golden file of this name. */
export async function expectToLookAs(name: string, path: string): Promise<void> {
  const picture = readPages(path);
  const golden = join(import.meta.dirname, 'golden', name);
  if (existsSync(golden) && alike(picture, readFileSync(golden, 'utf8'))) return;
  await expect(picture).toMatchFileSnapshot(golden);
}

const dotsPerInch = 300;
const dotsPerMm = dotsPerInch / 25.4;

/** A line over a page, so many mm from its corner. */
type Along = { readonly x: number } | { readonly y: number };

/** How dark a page is, from 0 to 255, at a place in mm from its corner. */
export interface Dots {
  readonly width: number;
  readonly height: number;
  at(x: number, y: number): number;
  /** Where there is something along a line of the page, in mm: the middle of each piece, weighed by how dark it is. */
  marksAlong(line: Along): number[];
  /** Where along a line of the page the first and the last ink is, in mm. */
  extentAlong(line: Along): number[];
}

/** One page at 300 dots to the inch. */
export function dotsOf(path: string, page: number): Dots {
  const options = ['-gray', '-r', String(dotsPerInch), '-f', String(page), '-l', String(page)];
  const pgm = execFileSync(findPdfReaders()?.picture ?? '', [...options, path], {
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const header = /^P5\n(\d+) (\d+)\n255\n/u.exec(pgm.toString('latin1', 0, 40));
  if (header === null) throw new Error('No picture');
  const [across, down] = [Number(header[1]), Number(header[2])];
  const dark = (column: number, row: number) => 255 - (pgm[header[0].length + row * across + column] ?? 255);
  const dot = (mm: number) => Math.floor(mm * dotsPerMm);
  const inkAlong = (line: Along) =>
    'y' in line
      ? Array.from({ length: across }, (_, column) => dark(column, dot(line.y)))
      : Array.from({ length: down }, (_, row) => dark(dot(line.x), row));
  return {
    width: across / dotsPerMm,
    height: down / dotsPerMm,
    at: (x, y) => dark(dot(x), dot(y)),
    marksAlong: (line) => {
      const found: number[] = [];
      let [weight, sum] = [0, 0];
      for (const [place, ink] of [...inkAlong(line), 0].entries())
        if (ink > 10) {
          weight += ink;
          sum += ink * (place + 0.5);
        } else if (weight > 0) {
          found.push(sum / weight / dotsPerMm);
          [weight, sum] = [0, 0];
        }
      return found;
    },
    extentAlong: (line) => {
      const ink = inkAlong(line);
      const isInk = (one: number) => one > 60;
      return [ink.findIndex(isInk) / dotsPerMm, (ink.findLastIndex(isInk) + 1) / dotsPerMm];
    },
  };
}

/** Whether there is anything on the pages that is no shade of grey. */
export function hasColour(path: string): boolean {
  const ppm = execFileSync(findPdfReaders()?.picture ?? '', ['-r', '50', path], {
    maxBuffer: 100_000_000,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const header = /^P6\n\d+ \d+\n255\n/u;
  for (let at = 0; at < ppm.length;) {
    const found = header.exec(ppm.toString('latin1', at, at + 40))?.[0];
    if (found === undefined) throw new Error('No picture');
    const [width = 0, height = 0] = found.split(/\s/u).slice(1).map(Number);
    const end = at + found.length + 3 * width * height;
    for (let dot = at + found.length; dot < end; dot += 3) {
      const [red = 0, green = 0, blue = 0] = ppm.subarray(dot, dot + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 8) return true;
    }
    at = end;
  }
  return false;
}
