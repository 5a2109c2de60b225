import { useCallback, useEffect, useState } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { Reason } from '../../model/refusal.ts';
import { fetchReport, type SharedReport } from '../../session/reportLink.ts';

export interface ReadReport extends Omit<SharedReport, 'record'> {
  readonly record: NotesRecord;
}

export type Reading =
  | { readonly state: 'fetching' }
  | { readonly state: 'here'; readonly report: ReadReport }
  | { readonly state: 'refused'; readonly reason: Reason };

interface Answer {
  readonly question: string;
  readonly reading: Reading;
}

const fetching: Reading = { state: 'fetching' };

/** The report that a link leads to, and a way to try again. */
export function useReport(token: string): { readonly reading: Reading; readonly again: () => void } {
  const [answer, setAnswer] = useState<Answer | null>(null);
  const [tries, setTries] = useState(0);
  const question = `${tries}/${token}`;
  useEffect(() => {
    let current = true;
    void fetchReport(token).then((result) => {
      if (!current) return;
      const reading: Reading = result.ok
        ? { state: 'here', report: { ...result, record: result.record as NotesRecord } }
        : { state: 'refused', reason: result.reason };
      setAnswer({ question, reading });
    });
    return () => {
      current = false;
    };
  }, [token, question]);
  const again = useCallback(() => setTries((count) => count + 1), []);
  return { reading: answer?.question === question ? answer.reading : fetching, again };
}
