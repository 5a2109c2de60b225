/** Makes PDFs for tests: all the same, and as soon as it is let go. */
import type { Typeset } from '../../server/print/typeset.ts';

export interface HeldTypeset {
  readonly typeset: Typeset;
  /** Resolves once it is at one. */
  readonly begun: Promise<void>;
  /** Lets it be done with all of them, also those that come later. */
  letGo(): void;
}

export function heldTypeset(): HeldTypeset {
  const [begun, open] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  return {
    typeset: async () => {
      begun.resolve();
      await open.promise;
      return Uint8Array.from(Buffer.from('%PDF-fake'));
    },
    begun: begun.promise,
    letGo: () => open.resolve(),
  };
}

/** Cannot make any. */
export const brokenTypeset: Typeset = () => Promise.reject(new Error('No PDF'));
