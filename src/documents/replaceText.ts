import type * as Y from 'yjs';

import { changeBetween } from '../model/session/sharedText.ts';

/** Turns a shared text into another by one deletion and one insertion, keeping what both have in front and behind. */
export function replaceText(shared: Y.Text, text: string): void {
  const before = shared.toString();
  if (before === text) return;
  const { start, end, inserted } = changeBetween(before, text);
  shared.delete(start, end - start);
  shared.insert(start, inserted);
}
