import type { LiveSession } from './liveSession.ts';

/** Long enough for a slow connection; when there is none, the question itself says so. */
const longestMs = 4_000;

/** Waits until the server has what was typed here: after some commands it takes nothing more. */
export function untilSaved({ store }: Pick<LiveSession, 'store'>): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(end, longestMs);
    const stop = store.subscribe(({ saved }) => saved === 'saved' && end());
    if (store.getState().saved === 'saved') end();
  });
}
