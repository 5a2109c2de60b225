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

/** Above this many pairs of words, texts are compared as a whole. */
const mostPairs = 1_000_000;

/** The replacements that turn a text into another, in order: of as few words as possible, and within these of as few characters. */
function changesBetween(before: string, after: string): Change[] {
  const whole = changeBetween(before, after);
  const from = whole.start < whole.end ? wordsIn(before.slice(whole.start, whole.end)) : [];
  const to = wordsIn(whole.inserted);
  if (from.length === 0 || to.length === 0 || from.length * to.length > mostPairs)
    return before === after ? [] : [whole];
  const common = commonWords(from, to);
  const changes: Change[] = [];
  let start = whole.start;
  let [row, column] = [0, 0];
  while (row < from.length || column < to.length) {
    let [gone, come] = ['', ''];
    while ((row < from.length || column < to.length) && from[row] !== to[column]) {
      if (column < to.length && common(row, column + 1) >= common(row + 1, column))
        come += to[column++] ?? '';
      else gone += from[row++] ?? '';
    }
    const inside = changeBetween(gone, come);
    if (gone !== come) changes.push({ ...inside, start: start + inside.start, end: start + inside.end });
    start += gone.length + (from[row]?.length ?? 0);
    row += 1;
    column += 1;
  }
  return changes;
}

const wordsIn = (text: string): readonly string[] => text.match(/\s+|\S+/gu) ?? [];

/** How many words two texts have in common, in order, from a word of each on. */
function commonWords(from: readonly string[], to: readonly string[]) {
  const wide = to.length + 1;
  const counts = new Uint32Array((from.length + 1) * wide);
  for (let row = from.length - 1; row >= 0; row -= 1)
    for (let column = to.length - 1; column >= 0; column -= 1) {
      const next = counts[(row + 1) * wide + column + 1] ?? 0;
      counts[row * wide + column] =
        from[row] === to[column]
          ? next + 1
          : Math.max(counts[(row + 1) * wide + column] ?? 0, counts[row * wide + column + 1] ?? 0);
    }
  return (row: number, column: number) => counts[row * wide + column] ?? 0;
}

/** A day from a calendar. Half of one and half of another is a day that nobody chose. */
const isDay = (text: string) => /^\d{4}-\d{2}-\d{2}$/u.test(text);

/**
 * My edit of `base`, made again in the text that it has become in the meantime. What I removed of `base` is removed, and
 * what either of us wrote stays. A day is chosen as a whole.
 */
export function rebase(base: string, mine: string, theirs: string): string {
  if (base === theirs || [base, mine, theirs].some(isDay)) return mine;
  const same = (one: Change, other: Change) =>
    one.start < one.end &&
    one.start === other.start &&
    one.end === other.end &&
    one.inserted === other.inserted;
  const edits = changesBetween(base, mine);
  const meanwhile = changesBetween(base, theirs).filter((their) => !edits.some((edit) => same(edit, their)));
  let merged = '';
  let at = 0;
  /** Until where the base was removed. */
  let gone = 0;
  const goTo = (position: number) => {
    merged += base.slice(Math.max(at, gone), Math.max(position, gone));
    at = Math.max(at, position);
  };
  for (let [mineAt, theirsAt] = [0, 0]; mineAt < edits.length || theirsAt < meanwhile.length;) {
    const [edit, their] = [edits[mineAt], meanwhile[theirsAt]];
    // What came right in front of words that I replaced is not among them.
    const before = (one: Change, other: Change) => one.start === one.end && other.start < other.end;
    const mineFirst =
      their === undefined ||
      (edit !== undefined &&
        (edit.start < their.start || (edit.start === their.start && !before(their, edit))));
    const next = mineFirst ? edit : their;
    if (mineFirst) mineAt += 1;
    else theirsAt += 1;
    if (next === undefined) break;
    goTo(next.start);
    merged += next.inserted;
    gone = Math.max(gone, next.end);
  }
  goTo(base.length);
  return merged;
}
