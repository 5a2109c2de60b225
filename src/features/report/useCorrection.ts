import { useMemo, useState } from 'react';

import { correctedText, type Correctable, type ReportEdits } from '../../model/session/report.ts';
import { serverNow, useSession } from '../../session/hooks.tsx';
import { forget, useSharedText, type FieldRef, type SharedText } from '../../session/useSharedText.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** A text of the board that facilitators can correct. */
export interface BoardText {
  readonly what: Correctable;
  /** As it is on the board. */
  readonly original: string;
}

export interface CorrectionState {
  /** `lapsed`: the board says something else since, and so does the report. */
  readonly state: 'untouched' | 'corrected' | 'lapsed';
  readonly inReport: string;
  /** What facilitators made of it. */
  readonly made: string;
}

/** Whether a text of the board is corrected, and what the report says. */
export function correctionState(
  { corrections }: ReportEdits,
  { what, original }: BoardText,
): CorrectionState {
  const correction = corrections[what];
  if (correction === undefined) return { state: 'untouched', inReport: original, made: '' };
  const made = correction.text;
  const corrected = correctedText(what, correction, original);
  if (corrected === null) return { state: 'lapsed', inReport: original, made };
  return { state: 'corrected', inReport: corrected, made };
}

export interface CorrectionOf extends BoardText {
  readonly limit: number;
  readonly edits: ReportEdits;
}

/** One text of the board, corrected for the report alone. Several facilitators can type in it. */
export function useCorrection(area: FieldRef, { what, original, limit, edits }: CorrectionOf) {
  const session = useSession();
  const t = useMessages();
  const name = `report/${what}`;
  /** The text on the board when somebody began to type: others go on writing meanwhile. */
  const [begun, setBegun] = useState<string | null>(null);
  const of = begun !== null && edits.corrections[what]?.of === begun ? begun : original;
  const corrected = useMemo<SharedText>(
    () => ({
      name,
      limit,
      read: ({ report }) => {
        const correction = report?.corrections[what];
        if (correction?.of === of) return correction.text;
        return report === null ? original : correctionState(report, { what, original }).inReport;
      },
      write: (to, text, shown) =>
        to.report.correct(what, text === of ? null : { text, of, at: serverNow(to) }, shown),
    }),
    [name, limit, what, original, of],
  );
  const { text: value, typing } = useSharedText(area, corrected);
  const over = Math.max(0, value.length - limit);
  return {
    ...correctionState(edits, { what, original }),
    field: {
      value,
      error: over > 0 && t(($) => $.ui.text.over, { count: over }),
      ...typing,
      onBlur: () => setBegun(null),
      onChange: (text: string) => {
        setBegun(of);
        typing.onChange(text);
      },
    },
    restore: () => {
      setBegun(null);
      forget(session, name);
      session.report.correct(what, null);
    },
  };
}
