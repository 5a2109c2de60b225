import { useEffect, useState } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { Reason } from '../../model/refusal.ts';
import { fetchReport, type SharedReport } from '../../session/reportLink.ts';

export type ReadReport = Omit<SharedReport, 'record'> & { readonly record: NotesRecord };

export type Reading =
  | { readonly state: 'fetching' }
  | { readonly state: 'here'; readonly report: ReadReport }
  | { readonly state: 'refused'; readonly reason: Reason };

/** The report that a link leads to, and a way to try again. For another link, give the component another key. */
export function useReport(token: string): { readonly reading: Reading; readonly again: () => void } {
  const [reading, setReading] = useState<Reading>({ state: 'fetching' });
  const { state } = reading;
  useEffect(() => {
    if (state !== 'fetching') return undefined;
    let current = true;
    void fetchReport(token).then((result) => {
      if (!current) return;
      setReading(
        result.ok
          ? { state: 'here', report: { ...result, record: result.record as NotesRecord } }
          : { state: 'refused', reason: result.reason },
      );
    });
    return () => {
      current = false;
    };
  }, [token, state]);
  return { reading, again: () => setReading({ state: 'fetching' }) };
}
