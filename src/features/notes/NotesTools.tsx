import { Download, Printer } from 'lucide-react';
import { useState } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { Outline } from '../../exports/outline/outline.ts';
import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { CopyMenu } from './CopyMenu.tsx';
import { DownloadDialog } from './DownloadDialog.tsx';
import type { NotesFiles } from './notesFiles.ts';

export interface NotesToolsProps {
  readonly record: NotesRecord;
  readonly outline: Outline;
  readonly files: NotesFiles;
}

/** What is in the notes and what never is, and the ways to keep them. */
export function NotesTools({ record, outline, files }: NotesToolsProps) {
  const t = useMessages('notes');
  const [choosing, setChoosing] = useState(false);
  return (
    <div className="print-hidden flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <p className="max-w-prose flex-1 basis-72 text-muted">{t(($) => $.notesPage.promise)}</p>
      <div className="flex flex-wrap gap-2.5" role="group" aria-label={t(($) => $.notesPage.downloads)}>
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
      <DownloadDialog open={choosing} onClose={() => setChoosing(false)} record={record} files={files} />
    </div>
  );
}
