/** Gives a picture to the person as a file. Nothing is sent anywhere. */
import { toHtml } from '../../exports/markup.ts';
import type { BoardPicture } from '../../exports/picture/boardPicture.ts';
import { pixelsOf } from '../../exports/picture/boardPicture.ts';
import { drawPng } from '../../ui/drawPng.ts';
import { saveBlob } from '../../ui/files.ts';

/** Saves a picture that can be made as large as one likes. */
export function saveSvg({ draw }: BoardPicture, name: string): void {
  saveBlob(new Blob([toHtml(draw())], { type: 'image/svg+xml' }), `${name}.svg`);
}

/** Saves a picture of dots. Gives false where the browser cannot draw it. */
export async function savePng(picture: BoardPicture, name: string): Promise<boolean> {
  const blob = await drawPng(toHtml(picture.draw()), pixelsOf(picture));
  if (blob !== null) saveBlob(blob, `${name}.png`);
  return blob !== null;
}
