/** Gives a picture to the person as a file. Nothing is sent anywhere. */
import { toHtml } from '../../exports/markup.ts';
import type { BoardPicture } from '../../exports/picture/boardPicture.ts';
import { pixelsOf } from '../../exports/picture/pixels.ts';
import { drawPng } from '../../ui/drawPng.ts';

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it before this task ends.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

/** Saves a picture that can be made as large as one likes. */
export function saveSvg({ draw }: BoardPicture, name: string): void {
  save(new Blob([toHtml(draw())], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a picture of dots. Gives false where the browser cannot draw it. */
export async function savePng(picture: BoardPicture, name: string): Promise<boolean> {
  const blob = await drawPng(toHtml(picture.draw()), pixelsOf(picture));
  if (blob !== null) save(blob, `${name}.png`);
  return blob !== null;
}
