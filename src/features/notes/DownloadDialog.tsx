import type { ReactNode } from 'react';

import { isDay } from '../../messages/dates.ts';
import type { NotesRecord } from '../../exports/notesRecord.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import { fileGroups } from './fileChoices.ts';
import { FileRow } from './FileRow.tsx';
import type { NotesFiles } from './notesFiles.ts';
import { NoDaysYet } from './NoDaysYet.tsx';
import { PrintAsPdf } from './PrintAsPdf.tsx';
import { useAvailableFormats } from './useAvailableFormats.ts';

export interface DownloadDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly record: NotesRecord;
  readonly files: NotesFiles;
  /** Says what the files do not have. */
  readonly warning?: ReactNode;
}

/** All formats in plain words: what one wants to do decides, not the letters behind the point. */
export function DownloadDialog({ open, onClose, record, files, warning }: DownloadDialogProps) {
  const t = useMessages('notes');
  const formats = useAvailableFormats(files, open);
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.notesPage.downloads)} size="large">
      <div className="flex flex-col gap-6">
        {record.draft && <Notice tone="warning">{t(($) => $.notesPage.draft)}</Notice>}
        {warning}
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-2">
          {fileGroups.map(({ key, choices }) => (
            <section key={key} className="flex flex-col gap-1">
              <h3 className="eyebrow">{t(($) => $.notesPage.groups[key])}</h3>
              <ul className="flex flex-col divide-y divide-line">
                {choices.map((choice) => (
                  <li key={choice.key} className="py-2.5">
                    {choice.key === 'pdf' && formats?.includes('pdf') !== true ? (
                      <PrintAsPdf onPrint={onClose} />
                    ) : choice.key === 'ics' && !record.actions.some(({ when }) => isDay(when)) ? (
                      <NoDaysYet />
                    ) : (
                      <FileRow choice={choice} record={record} files={files} />
                    )}
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
