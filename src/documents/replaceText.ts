import type * as Y from 'yjs';

/** Turns a shared text into another by one deletion and one insertion, keeping what both have in front and behind. */
export function replaceText(shared: Y.Text, text: string): void {
  const before = shared.toString();
  if (before === text) return;
  const shortest = Math.min(before.length, text.length);
  let front = 0;
  while (front < shortest && before[front] === text[front]) front += 1;
  let back = 0;
  while (back < shortest - front && before.at(-1 - back) === text.at(-1 - back)) back += 1;
  // A pair of surrogates is one character: never leave half of one behind.
  if (front > 0 && /[\uD800-\uDBFF]/.test(before[front - 1] ?? '')) front -= 1;
  if (back > 0 && /[\uDC00-\uDFFF]/.test(before.at(-back) ?? '')) back -= 1;
  shared.delete(front, before.length - front - back);
  shared.insert(front, text.slice(front, text.length - back));
}
