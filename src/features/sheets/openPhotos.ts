import type { PhotoAnswer } from './readPhoto.worker.ts';
import type { FoundCard } from './findCards.ts';

/** The cards of a photo, or why there are none. */
export type ReadPhoto = { readonly cards: readonly FoundCard[] } | { readonly fault: 'unreadable' | 'slow' };

/** Enough to read a small code, and no more than a phone can hold beside the page. */
const longestSide = 2_600;
/** The first photo waits for the reader to come, over the connection of a town hall. */
const mostMs = 30_000;

/** The dots of a photo; null when the browser cannot open it. */
async function dotsOf(file: Blob): Promise<ImageData | null> {
  try {
    const bitmap = await createImageBitmap(file);
    const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height].map((side) => Math.round(side * scale)) as [
      number,
      number,
    ];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return context?.getImageData(0, 0, canvas.width, canvas.height) ?? null;
  } catch {
    return null;
  }
}

/** Opens what reads photos, in a worker. Nothing that it sees leaves the browser. It never throws. */
export function openPhotoReader() {
  const worker = new Worker(new URL('./readPhoto.worker.ts', import.meta.url), { type: 'module' });
  return {
    read: async (file: Blob): Promise<ReadPhoto> => {
      const dots = await dotsOf(file);
      if (dots === null) return { fault: 'unreadable' };
      const done = new AbortController();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const answer = await new Promise<ReadPhoto>((resolve) => {
        timer = setTimeout(() => resolve({ fault: 'slow' }), mostMs);
        const { signal } = done;
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<PhotoAnswer>) =>
            resolve(data === null ? { fault: 'unreadable' } : { cards: data }),
          { signal },
        );
        worker.addEventListener('error', () => resolve({ fault: 'unreadable' }), { signal });
        const { data, width, height } = dots;
        worker.postMessage({ data, width, height }, [data.buffer]);
      });
      clearTimeout(timer);
      done.abort();
      return answer;
    },
    close: () => worker.terminate(),
  };
}
