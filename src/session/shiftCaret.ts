import { changeBetween, follow } from '../model/session/sharedText.ts';

/** Enough of what stands before a caret to find it back, when things changed on both sides of it. */
const landmarkLength = 24;

/** Where the caret belongs after the text around it changed: still behind the same letters. */
export function shiftCaret(before: string, after: string, caret: number): number {
  const change = changeBetween(before, after);
  if (caret > change.start && caret < change.end) {
    const landmark = before.slice(Math.max(change.start, caret - landmarkLength), caret);
    const found = change.inserted.indexOf(landmark);
    if (found !== -1) return change.start + found + landmark.length;
  }
  return follow(caret, change);
}
