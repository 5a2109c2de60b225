import { correctedText } from '../../model/session/correction.ts';
import type { Correctable, ReportEdits } from '../../model/session/report.ts';

/** A text of the board that facilitators can mend. */
export interface Mendable {
  readonly what: Correctable;
  /** As it is on the board. */
  readonly original: string;
}

export interface CorrectionState {
  /** `lapsed`: the board says something else since, and so does the report. */
  readonly state: 'untouched' | 'mended' | 'lapsed';
  readonly inReport: string;
  /** What facilitators made of it. */
  readonly made: string;
}

/** What became of the mend of a text of the board, where there is one. */
export function correctionState({ corrections }: ReportEdits, { what, original }: Mendable): CorrectionState {
  const correction = corrections[what];
  if (correction === undefined) return { state: 'untouched', inReport: original, made: '' };
  const made = correction.text;
  const mended = correctedText(what, correction, original);
  if (mended === null) return { state: 'lapsed', inReport: original, made };
  return { state: 'mended', inReport: mended, made };
}
