/** One text that several people type in: what another's change means for mine. */

/** The one replacement that turns a text into another. */
interface Change {
  readonly start: number;
  /** Where the replaced part ended, in the old text. */
  readonly end: number;
  readonly inserted: string;
}

/** What was replaced, at its smallest. */
export function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let back = 0;
  while (back < shortest - start && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  return { start, end: before.length - back, inserted: after.slice(start, after.length - back) };
}

/** Where a position has gone. What came exactly there comes behind it, unless one asks for the other side. */
function follow(position: number, { start, end, inserted }: Change, behind = false): number {
  if (behind ? position < start : position <= start) return position;
  if (position >= end) return position + inserted.length - (end - start);
  return start + inserted.length;
}

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

/** My edit of `base`, made again in the text that it has become in the meantime. */
export function rebase(base: string, mine: string, theirs: string): string {
  if (base === theirs) return mine;
  const edit = changeBetween(base, mine);
  const meanwhile = changeBetween(base, theirs);
  // What came right in front of words that I replaced is not among them.
  const start = follow(edit.start, meanwhile, edit.start < edit.end);
  return theirs.slice(0, start) + edit.inserted + theirs.slice(follow(edit.end, meanwhile));
}
