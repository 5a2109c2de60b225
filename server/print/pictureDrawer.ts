/** Makes PNGs of pictures beside the server, so that no session waits for it; one at a time. */
import { Worker } from 'node:worker_threads';

import { errorFacts, type Log } from '../log.ts';
import { createQueue } from './queue.ts';

const longestQueue = 16;
const longestMs = 45_000;

/** What one drawing needs, as it goes to drawPng.ts. */
export interface Drawing {
  readonly svg: string;
  readonly width: number;
}

export interface PictureDrawer {
  /** The SVG as PNG; null when it cannot be drawn, `full` when too many are waiting. */
  draw(drawing: Drawing): Promise<Uint8Array | null | 'full'>;
}

/** A drawer whose every drawing has a thread of its own, which is gone afterwards with all that it needed. */
export function createPictureDrawer(log: Log): PictureDrawer {
  const inTurn = createQueue(longestQueue);
  return { draw: (drawing) => inTurn(() => drawBeside(drawing, log)) };
}

function drawBeside(drawing: Drawing, log: Log): Promise<Uint8Array | null> {
  const worker = new Worker(new URL('drawPng.ts', import.meta.url), { workerData: drawing });
  return new Promise((resolve) => {
    const end = (png: Uint8Array | null) => {
      clearTimeout(timer);
      resolve(png);
      void worker.terminate();
    };
    const timer = setTimeout(() => {
      log('picture-too-slow');
      end(null);
    }, longestMs);
    worker.once('message', (png: Uint8Array) => end(png));
    worker.once('error', (error) => {
      log('picture-failed', errorFacts(error));
      end(null);
    });
    worker.once('exit', () => end(null));
  });
}
