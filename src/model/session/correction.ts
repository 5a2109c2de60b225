/** A text of the session, corrected for the report, while people at the table write on. */
import type { Correctable, Correction } from './report.ts';
import { changeBetween, rebase } from './sharedText.ts';

/** A name, title or day is one value: half of one and half of another is somebody, or a day, that nobody named. */
const isOneValue = (what: Correctable) => /(?:^|\/)(?:who|when|title)$/.test(what);

/**
 * Whether both changed another part, so that all of either can be kept. Only an insertion may touch the other's part:
 * beside what was replaced nobody can tell what an edit was about.
 */
function areApart(base: string, mine: string, theirs: string): boolean {
  const edit = changeBetween(base, mine);
  const meanwhile = changeBetween(base, theirs);
  if (edit.end < meanwhile.start || meanwhile.end < edit.start) return true;
  return meanwhile.start === meanwhile.end && (meanwhile.end === edit.start || meanwhile.start === edit.end);
}

/**
 * What the report says in the place of a text of the board. Null where the correction no longer fits: what people wrote
 * since would be lost. A correction of an earlier version, without its original, is used as it is.
 */
export function correctedText(what: Correctable, { text, of }: Correction, onBoard: string): string | null {
  if (of === null || of === onBoard || text === onBoard) return text;
  if (isOneValue(what) || !areApart(of, text, onBoard)) return null;
  return rebase(of, text, onBoard);
}
