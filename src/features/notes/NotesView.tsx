import { useMemo } from 'react';

import { buildRecord } from '../../exports/record.ts';
import { createWording } from '../../exports/wording.ts';
import { useSessionState, useStage } from '../../session/hooks.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { Agreed } from './Agreed.tsx';
import { Balance } from './Balance.tsx';
import { Conversation } from './Conversation.tsx';
import { NotedItems } from './NotedItems.tsx';
import { NotesClosing } from './NotesClosing.tsx';
import { NotesOpening } from './NotesOpening.tsx';
import { NotesSection } from './NotesSection.tsx';
import { NotesTools, type NotesDownload } from './NotesTools.tsx';
import { useNow } from './useNow.ts';

/** The clock of the municipalities, as in the files: moments must read the same in both. */
const timeZone = 'Europe/Amsterdam';

/** The notes on one sheet, in the order and the words of the files. */
export function NotesView({ downloads }: { readonly downloads: readonly NotesDownload[] }) {
  const { locale } = useLocale();
  const stage = useStage((whole) => whole);
  const board = useSessionState((state) => state.board);
  const now = useNow();
  const record = useMemo(() => buildRecord({ stage, board, now }), [stage, board, now]);
  const wording = useMemo(() => createWording(record, { locale, timeZone }), [record, locale]);
  const { t } = wording;

  return (
    <div className="flex flex-col gap-5">
      <NotesTools downloads={downloads} />
      <article className="paper px-5 py-7 sm:px-12 sm:py-11 print:break-inside-auto print:border-0 print:p-0">
        <NotesOpening record={record} wording={wording} />
        <Agreed record={record} wording={wording} />
        <NotedItems title={t(($) => $.notes.insights.title)} items={record.insights} wording={wording} />
        <Conversation record={record} wording={wording} />
        <Balance record={record} wording={wording} />
        {record.minutes !== '' && (
          <NotesSection title={t(($) => $.notes.minutes)}>
            <p dir="auto" className="max-w-prose wrap-anywhere whitespace-pre-wrap">
              {record.minutes}
            </p>
          </NotesSection>
        )}
        <NotedItems title={t(($) => $.notes.later)} items={record.later} wording={wording} />
        <NotedItems title={t(($) => $.notes.parked)} items={record.parked} wording={wording} />
        <NotesClosing record={record} wording={wording} />
      </article>
    </div>
  );
}
