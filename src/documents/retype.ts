import type * as Y from 'yjs';

import { changeBetween, rebase } from '../model/session/sharedText.ts';

/**
 * Makes a shared text, as `shown` when the edit was made, this text, by one deletion and one insertion. What others typed
 * since then stays: a screen is always a little behind the document.
 */
export function retype(shared: Y.Text, text: string, shown = shared.toString()): void {
  const before = shared.toString();
  const after = rebase(shown, text, before);
  if (before === after) return;
  const { start, end, inserted } = changeBetween(before, after);
  shared.delete(start, end - start);
  shared.insert(start, inserted);
}
