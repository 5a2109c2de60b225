/** The source balance as a picture: one bar of shares. The table beside it has the numbers. */
import { strToU8, zlibSync } from 'fflate';

import { sources } from '../../model/source.ts';
import type { BlockOf } from '../outline/outline.ts';
import { sourceColour, untagged } from './colours.ts';
import type { Picture } from './picture.ts';

const width = 1200;
const height = 48;
const gap = 4;

/** The bar of a table's total, or nothing when there is nothing to show. */
export function balancePicture({ caption, columns, rows }: BlockOf<'table'>): Picture | null {
  const total = rows.find((row) => row.total);
  if (total === undefined || total.balance === null) return null;
  const { balance } = total;
  const parts = [
    ...sources.map((source) => ({ count: balance[source], colour: sourceColour[source] })),
    { count: balance.untagged, colour: untagged },
  ].filter(({ count }) => count > 0);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  let before = 0;
  const rectangles = parts.map(({ count, colour }, index): Rectangle => {
    const x = Math.round((before / all) * width);
    before += count;
    const end = Math.round((before / all) * width);
    const last = index === parts.length - 1;
    return { x, width: Math.max(1, end - x - (last ? 0 : gap)), colour };
  });
  const shares = columns.slice(1).map(({ label }, index) => `${label} ${total.cells[index + 1]?.text ?? ''}`);
  return {
    name: 'balance',
    bytes: drawRow(rectangles),
    width,
    height,
    title: caption,
    description: `${caption} ${shares.join(', ')}.`,
  };
}

// PNG by hand, of plain rectangles: office programs cannot be trusted with SVG yet.

interface Rectangle {
  readonly x: number;
  readonly width: number;
  /** Six digits. */
  readonly colour: string;
}

/** A picture of one row of rectangles, each as high as the picture. */
function drawRow(rectangles: readonly Rectangle[]): Uint8Array {
  // White, after the byte that says that the row is not filtered.
  const row = new Uint8Array(1 + width * 3).fill(0xff, 1);
  for (const { x, width: wide, colour } of rectangles) {
    for (let at = x; at < x + wide; at += 1) row.set(channels(colour), 1 + at * 3);
  }
  const pixels = new Uint8Array(row.length * height);
  for (let y = 0; y < height; y += 1) pixels.set(row, y * row.length);
  const eightBitColour = [8, 2, 0, 0, 0];
  return concatenated([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', Uint8Array.of(...bigEndian(width), ...bigEndian(height), ...eightBitColour)),
    chunk('IDAT', zlibSync(pixels)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function channels(colour: string): number[] {
  const value = Number.parseInt(colour, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}

function bigEndian(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = concatenated([strToU8(name), content]);
  return concatenated([
    Uint8Array.from(bigEndian(content.length)),
    body,
    Uint8Array.from(bigEndian(crc32(body))),
  ]);
}

function crc32(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
