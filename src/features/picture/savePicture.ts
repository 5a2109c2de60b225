/** Gives a picture to the person as a file. Nothing is sent anywhere. */
import type { BoardPicture } from '../../exports/picture/boardPicture.ts';

/** Twice as fine as the screen; but no browser draws without end. */
const scale = 2;
const mostPixels = 40_000_000;

function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read it before this task ends.
  setTimeout(() => URL.revokeObjectURL(url), 1_000);
}

const asFile = ({ svg }: BoardPicture) => new Blob([svg], { type: 'image/svg+xml' });

/** Saves a picture that can be made as large as one likes. */
export function saveSvg(picture: BoardPicture, name: string): void {
  save(asFile(picture), `${name}.svg`);
}

/** Saves a picture of dots. Gives false where the browser cannot draw it. */
export async function savePng(picture: BoardPicture, name: string): Promise<boolean> {
  const { width, height } = picture;
  const ratio = Math.min(scale, Math.sqrt(mostPixels / (width * height)));
  const url = URL.createObjectURL(asFile(picture));
  try {
    const image = new Image(width, height);
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (blob === null) return false;
    save(blob, `${name}.png`);
    return true;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}
