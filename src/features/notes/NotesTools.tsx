import { Download, Printer } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildOutline } from '../../exports/outline/buildOutline.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { DownloadDialog } from './DownloadDialog.tsx';
import type { NotesFiles } from './notesFiles.ts';

export interface NotesToolsProps {
  readonly record: NotesRecord;
  readonly files: NotesFiles;
  /** What is in these notes and what never is, or whose they are. */
  readonly children: ReactNode;
  /** Beside the ways to keep them. */
  readonly more?: ReactNode;
  /** Says, before one saves them, what they do not have. */
  readonly warning?: ReactNode;
}

/** What one should know about these notes, and the ways to keep them. */
export function NotesTools({ record, files, children, more, warning }: NotesToolsProps) {
  const t = useMessages('notes');
  const { locale } = useLocale();
  const outline = useMemo(() => buildOutline(record, locale), [record, locale]);
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="print-hidden flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <div className="flex max-w-prose flex-1 basis-72 flex-col gap-2 text-muted">{children}</div>
      <div className="flex flex-wrap gap-2.5" role="group" aria-label={t(($) => $.notesPage.downloads)}>
        {more}
        <Button
          variant="primary"
          icon={<Download aria-hidden="true" />}
          aria-haspopup="dialog"
          onClick={() => setChoosing(true)}
        >
          {t(($) => $.notesPage.download)}
        </Button>
        <CopyMenu outline={outline} />
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t(($) => $.notesPage.print)}
        </Button>
      </div>
      <DownloadDialog open={choosing} onClose={() => setChoosing(false)} {...{ record, files, warning }} />
    </div>
  );
}
