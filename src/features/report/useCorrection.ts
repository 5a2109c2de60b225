import { useState } from 'react';

import { correctedText } from '../../model/session/correction.ts';
import type { Correctable, ReportEdits } from '../../model/session/report.ts';
import { serverNow, useSession } from '../../session/hooks.tsx';
import { letWait, waitingText } from '../../session/tooLongTexts.ts';
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

/** The text in the field, and the text on the board when somebody began to type: others go on writing meanwhile. */
interface Own {
  readonly text: string;
  readonly of: string;
}

/** One text of the board, corrected for the report alone. While somebody is in its field, nobody else overwrites it. */
export function useCorrection({ what, original, limit, edits }: CorrectionOf) {
  const session = useSession();
  const t = useMessages();
  const waits = `report/${what}`;
  const [own, setOwn] = useState<Own | null>(() => {
    const text = waitingText(session, waits);
    return text === null ? null : { text, of: waitingText(session, `${waits}/of`) ?? original };
  });
  const { state, inReport, made } = correctionState(edits, { what, original });
  const { text: value, of } = own ?? { text: inReport, of: original };
  const over = Math.max(0, value.length - limit);
  const wait = (waiting: Own | null) => {
    letWait(session, waits, waiting?.text ?? null);
    letWait(session, `${waits}/of`, waiting?.of ?? null);
  };
  return {
    state,
    made,
    field: {
      value,
      error: over > 0 && t(($) => $.ui.text.over, { count: over }),
      onFocus: () => setOwn({ text: value, of }),
      onBlur: () => {
        if (over === 0) setOwn(null);
      },
      onChange: (text: string) => {
        setOwn({ text, of });
        const fits = text.length <= limit;
        wait(fits ? null : { text, of });
        if (fits) session.report.correct(what, text === of ? null : { text, of, at: serverNow(session) });
      },
    },
    restore: () => {
      setOwn(null);
      wait(null);
      session.report.correct(what, null);
    },
  };
}
