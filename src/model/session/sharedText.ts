/** One text that several people type in: what another's change means for mine. */

interface Change {
  readonly start: number;
  /** Where the replaced part ended, in the old text. */
  readonly end: number;
  readonly inserted: string;
}

/** The smallest replacement that does it, of whole characters. */
export function changeBetween(before: string, after: string): Change {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let back = 0;
  while (back < shortest - start && before.at(-1 - back) === after.at(-1 - back)) back += 1;
  // A pair of surrogates is one character: never leave half of one behind.
  if (start > 0 && /[\uD800-\uDBFF]/.test(before[start - 1] ?? '')) start -= 1;
  if (back > 0 && /[\uDC00-\uDFFF]/.test(before.at(-back) ?? '')) back -= 1;
  return { start, end: before.length - back, inserted: after.slice(start, after.length - back) };
}

/** Where a position of the old text is in the new: before what came exactly there, or `behind` it. */
export function follow(position: number, { start, end, inserted }: Change, behind = false): number {
  if (behind ? position < start : position <= start) return position;
  if (position >= end) return position + inserted.length - (end - start);
  return start + inserted.length;
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
