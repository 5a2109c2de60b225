import type { Storage } from './storage.ts';

/** How often a storage that failed is tried. */
const againMs = 1_000;

export type Pause = ReturnType<typeof createPause>;

/**
 * When a storage fails, writing stops until it takes something again: what is there can be read meanwhile, and nobody is
 * sent away over and over.
 */
export function createPause(storage: Pick<Storage, 'probe'>) {
  let pause: Promise<void> | null = null;
  let over = false;

  async function untilItWrites(): Promise<void> {
    for (;;) {
      const writes = await storage.probe().then(
        () => true,
        () => false,
      );
      if (writes || over) return;
      await new Promise((resolve) => {
        setTimeout(resolve, againMs).unref();
      });
    }
  }

  return {
    /** Resolves when the storage writes again; null when it does. */
    now: (): Promise<void> | null => pause,
    /** A commit failed. */
    begin: (): void => {
      if (over) return;
      pause ??= untilItWrites().then(() => {
        pause = null;
      });
    },
    end: (): void => {
      over = true;
    },
  };
}
