import { useMemo } from 'react';

import { editRecord } from '../../../exports/editRecord.ts';
import { NotesSheet } from '../../../features/notes/NotesSheet.tsx';
import { useNotesRecord } from '../../../features/notes/useNotesRecord.ts';
import { ReportForm } from '../../../features/report/ReportForm.tsx';
import { ShareButton } from '../../../features/report/ShareButton.tsx';
import { SharedState } from '../../../features/report/SharedState.tsx';
import type { ReportEdits } from '../../../model/session/report.ts';
import { useReportEdits, useViewer } from '../../../session/hooks.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Loading } from '../../../ui/Loading.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import { ScrollArea } from '../../../ui/ScrollArea.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { useMediaQuery } from '../../../ui/useMediaQuery.ts';
import { BackLink } from '../../BackLink.tsx';
import type { SessionLinks } from '../sessionLinks.ts';
import { SessionFrame } from '../SessionFrame.tsx';
import { useViewTitle } from '../useViewTitle.ts';

/** Where facilitators prepare the report, beside a preview of it. */
export function EditReportPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages('report');
  const steers = useViewer().role === 'facilitator';
  const edits = useReportEdits(steers);
  useViewTitle(t(($) => $.sharing.editor.page));
  return (
    <SessionFrame links={links}>
      <div className="mx-auto flex w-full max-w-[96rem] flex-col gap-4 px-4 py-6 sm:px-8 print:p-0">
        <p className="print-hidden">
          <BackLink href={links.views.notes}>{t(($) => $.sharing.editor.back)}</BackLink>
        </p>
        <h1 className="serif print-hidden text-3xl leading-tight font-semibold">
          {t(($) => $.sharing.editor.title)}
        </h1>
        {!steers && <Notice>{t(($) => $.sharing.editor.forFacilitators)}</Notice>}
        {steers && edits === null && <Loading>{t(($) => $.sharing.editor.loading)}</Loading>}
        {edits !== null && <Editing edits={edits} />}
      </div>
    </SessionFrame>
  );
}

function Editing({ edits }: { readonly edits: ReportEdits }) {
  const t = useMessages('report');
  const whole = useNotesRecord();
  const record = useMemo(() => editRecord(whole, edits), [whole, edits]);
  const sideBySide = useMediaQuery('(min-width: 70rem)');
  const form = <ReportForm whole={whole} edits={edits} />;
  const preview = <NotesSheet record={record} isPage={false} />;
  return (
    <>
      <div className="print-hidden flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex max-w-prose flex-1 basis-72 flex-col gap-2 text-muted">
          <p>
            {t(($) => $.sharing.editor.intro)} {whole.draft && t(($) => $.sharing.editor.draft)}
          </p>
          <SharedState />
        </div>
        <ShareButton variant="primary" whole={whole} edits={edits} />
      </div>
      {sideBySide ? (
        <div className="grid grid-cols-[minmax(0,5fr)_minmax(0,6fr)] items-start gap-8 print:block">
          <div className="print-hidden">{form}</div>
          <div className="sticky top-4 flex flex-col gap-2 print:static">
            <h2 className="eyebrow print-hidden">{t(($) => $.sharing.editor.look)}</h2>
            <ScrollArea
              label={t(($) => $.sharing.editor.look)}
              className="max-h-[calc(100dvh-6rem)] rounded-card print:max-h-none"
            >
              {preview}
            </ScrollArea>
          </div>
        </div>
      ) : (
        <Tabs
          label={t(($) => $.sharing.editor.parts)}
          tabs={[
            { id: 'write', title: t(($) => $.sharing.editor.write), content: form },
            { id: 'look', title: t(($) => $.sharing.editor.look), content: preview },
          ]}
        />
      )}
    </>
  );
}
