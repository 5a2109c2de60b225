import type { ReadFault } from '../../exports/deck/sheet.ts';
import type { Opened } from './openFile.ts';

/** A file that was read, or why it was not. */
export type ReadAnswer =
  { readonly opened: Opened } | { readonly fault: ReadFault | 'tooSlow'; readonly row: number | null };

const mostMs = 5_000;

/** Reads a file in a worker of its own, which is ended after five seconds. Never throws. */
export async function openInWorker(file: Blob): Promise<ReadAnswer> {
  // Larger than anything that is read: not even fetched from the disk.
  if (file.size > 4 * 1024 * 1024) return { fault: 'tooLarge', row: null };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return { fault: 'damagedWorkbook', row: null };
  const worker = new Worker(new URL('./openFile.worker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const answer = await new Promise<ReadAnswer>((resolve) => {
    timer = setTimeout(() => resolve({ fault: 'tooSlow', row: null }), mostMs);
    worker.addEventListener('message', ({ data }: MessageEvent<ReadAnswer>) => resolve(data));
    worker.addEventListener('error', () => resolve({ fault: 'damagedWorkbook', row: null }));
    worker.postMessage(bytes, [bytes.buffer]);
  });
  clearTimeout(timer);
  worker.terminate();
  return answer;
}
