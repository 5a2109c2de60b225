import { afterEach, expect, it, vi } from 'vitest';

import { saveBlob } from './files.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('[T47] a file that somebody saves can be fetched as long as the page lives', () => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { createElement: () => ({ click: () => {} }) });
  const revoked = vi.spyOn(URL, 'revokeObjectURL');
  saveBlob(new Blob(['words']), 'bord.png');
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(revoked).not.toHaveBeenCalled();
});
