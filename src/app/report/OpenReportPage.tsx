import { useState } from 'react';

import { ChooseFile } from '../../features/reading/ChooseFile.tsx';
import { readNotesFile, type ReadFile } from '../../features/reading/readNotesFile.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { localNotesFiles } from '../session/notesFiles.ts';
import { Report, ReportShell } from './ReportShell.tsx';

const files = localNotesFiles('report');

/** A report from a file that somebody kept. Nothing of it leaves this browser. */
export function OpenReportPage() {
  const t = useMessages('report');
  const announce = useAnnounce();
  const [read, setRead] = useState<ReadFile | null>(null);
  const open = read?.ok === true ? read : null;
  usePageTitle(open === null ? t(($) => $.reading.open.title) : open.record.title);

  const onFile = async (file: File) => {
    const found = await readNotesFile(file);
    setRead(found);
    if (!found.ok) return;
    announce(t(($) => $.reading.open.opened));
    requestAnimationFrame(() => document.querySelector<HTMLElement>('main h1')?.focus());
  };
  if (open !== null)
    return (
      <ReportShell>
        <Report record={open.record} files={files}>
          <div className="flex flex-col items-start gap-1 text-[0.9375rem]">
            <p className="wrap-anywhere">{t(($) => $.reading.open.intro, { name: open.name })}</p>
            <Button variant="quiet" size="small" onClick={() => setRead(null)}>
              {t(($) => $.reading.open.other)}
            </Button>
          </div>
        </Report>
      </ReportShell>
    );
  return (
    <ReportShell>
      <div className="mx-auto flex w-full max-w-2xl flex-col gap-5">
        <h1 tabIndex={-1} className="serif text-3xl leading-tight font-semibold sm:text-4xl">
          {t(($) => $.reading.open.title)}
        </h1>
        <p className="text-lg text-muted">{t(($) => $.reading.open.lead)}</p>
        <ChooseFile
          onFile={(file) => void onFile(file)}
          problem={read === null || read.ok ? null : read.problem}
        />
        <p className="text-muted">{t(($) => $.reading.open.local)}</p>
      </div>
    </ReportShell>
  );
}
