// Reads a file of somebody else apart from the page, so that one made to do harm can be ended.
import { UnreadableError } from '../../exports/deck/sheet.ts';
import type { ReadAnswer } from './openInWorker.ts';
import { openFile } from './openFile.ts';

addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => {
  const answer = (read: ReadAnswer) => postMessage(read);
  openFile(data).then(
    (opened) => answer({ opened }),
    (error: unknown) => {
      const known = error instanceof UnreadableError;
      answer({ fault: known ? error.fault : 'damagedWorkbook', row: known ? error.row : null });
    },
  );
});
