import { useState } from 'react';

import type { Correctable, ReportEdits } from '../../model/report.ts';
import { useSession } from '../../session/hooks.tsx';
import { letWait, waitingText } from '../../session/tooLongTexts.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

export interface CorrectionOf {
  readonly what: Correctable;
  /** As it is on the board. */
  readonly original: string;
  readonly limit: number;
  readonly edits: ReportEdits;
}

/** One text of the board, mended for the report alone. While one is in its field, no other overwrites it. */
export function useCorrection({ what, original, limit, edits }: CorrectionOf) {
  const session = useSession();
  const t = useMessages();
  const waits = `report/${what}`;
  const [own, setOwn] = useState(() => waitingText(session, waits));
  const mended = Object.hasOwn(edits.corrections, what);
  const value = own ?? edits.corrections[what] ?? original;
  const over = Math.max(0, value.length - limit);
  return {
    mended,
    field: {
      value,
      error: over > 0 && t(($) => $.ui.text.over, { count: over }),
      onFocus: () => setOwn(value),
      onBlur: () => {
        if (over === 0) setOwn(null);
      },
      onChange: (text: string) => {
        setOwn(text);
        const fits = text.length <= limit;
        letWait(session, waits, fits ? null : text);
        if (fits) session.report.correct(what, text === original ? null : text);
      },
    },
    restore: () => {
      setOwn(null);
      letWait(session, waits, null);
      session.report.correct(what, null);
    },
  };
}
