/** The picture of the board as the server draws it for an office file. */
import { drawPng } from '../../server/print/drawPng.ts';
import { toHtml } from '../../src/exports/markup.ts';
import type { BlockOf, Outline } from '../../src/exports/outline/outline.ts';
import { pixelsOf } from '../../src/exports/picture/boardPicture.ts';

/** The picture among the blocks of an outline. */
export function pictureBlock({ sections }: Outline): BlockOf<'picture'> | undefined {
  return sections.flatMap(({ blocks }) => blocks).find((block) => block.type === 'picture');
}

/** Its parts as PNG; none when the outline has no picture. */
export async function boardPngs(outline: Outline): Promise<Uint8Array[]> {
  const parts = pictureBlock(outline)?.picture.parts ?? [];
  return Promise.all(parts.map((part) => drawPng({ svg: toHtml(part.draw()), width: pixelsOf(part).width })));
}

/** How many dots a PNG is wide and high, and which parts it has: those for words have names of their own. */
export function readPng(bytes: Uint8Array): { width: number; height: number; parts: string[] } {
  const data = Buffer.from(bytes);
  const parts: string[] = [];
  for (let at = 8; at < data.length; at += 12 + data.readUInt32BE(at))
    parts.push(data.toString('latin1', at + 4, at + 8));
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20), parts };
}
