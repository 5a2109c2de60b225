import { useEffect, useState, type ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { isDay } from '../../model/days.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fileGroups, keyOf } from './fileChoices.ts';
import { FileRow, NoDaysYet, PrintAsPdf } from './FileRow.tsx';
import type { NotesFile, NotesFiles } from './notesFiles.ts';
import { UndatedActions, type UndatedActionsProps } from './UndatedActions.tsx';

const groups = Object.entries(fileGroups) as [keyof typeof fileGroups, readonly NotesFile[]][];

/** The formats there are, asked once the dialog is open; null while that is not known, so that nothing is promised. */
function useAvailableFormats(files: NotesFiles, asked: boolean): readonly string[] | null {
  const [formats, setFormats] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!asked) return undefined;
    let current = true;
    void files.available().then((found) => {
      if (current) setFormats(found);
    });
    return () => {
      current = false;
    };
  }, [files, asked]);
  return formats;
}

export interface DownloadDialogProps extends Pick<UndatedActionsProps, 'onDay'> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly record: NotesRecord;
  readonly files: NotesFiles;
  /** Says what the files do not have. */
  readonly warning?: ReactNode;
}

/** All files in plain words, by what people want to do with them and not by the letters behind the point. */
export function DownloadDialog({ open, onClose, record, files, warning, onDay }: DownloadDialogProps) {
  const t = useMessages('notes');
  const hasPdf = useAvailableFormats(files, open)?.includes('pdf') === true;
  // A browser prints no copy for an archive.
  const offered = (file: NotesFile) => {
    if (file.format === 'zip') return files.forArchive && !record.draft;
    return hasPdf || keyOf(file) !== 'archive';
  };
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.notesPage.downloads)} size="large">
      <div className="flex flex-col gap-6">
        {record.draft && <Notice tone="warning">{t(($) => $.notesPage.draft)}</Notice>}
        {warning}
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
          {groups.map(([group, choices]) => (
            <section key={group} className="flex flex-col gap-1">
              <h3 className="eyebrow">{t(($) => $.notesPage.groups[group])}</h3>
              <ul className="flex flex-col divide-y divide-line">
                {choices.filter(offered).map((file) => (
                  <li key={keyOf(file)} className="py-2.5">
                    {file.format === 'pdf' && !hasPdf ? (
                      <PrintAsPdf onPrint={onClose} />
                    ) : file.format === 'ics' && !record.actions.some(({ when }) => isDay(when)) ? (
                      <NoDaysYet />
                    ) : (
                      <FileRow file={file} record={record} files={files} />
                    )}
                    {file.format === 'ics' && <UndatedActions record={record} onDay={onDay} />}
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </Dialog>
  );
}
