import { FolderOpen } from 'lucide-react';
import { useId, useState, type DragEvent } from 'react';

import { buttonClasses } from '../../ui/buttonClasses.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { FileProblem } from './readNotesFile.ts';

export interface ChooseFileProps {
  readonly onFile: (file: File) => void;
  readonly problem: FileProblem | null;
}

/** Chooses a file, or lets it be dropped. */
export function ChooseFile({ onFile, problem }: ChooseFileProps) {
  const t = useMessages('report');
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file !== undefined) onFile(file);
  };
  const drag = (inside: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div className="flex flex-col gap-4">
      <div
        onDragOver={drag(true)}
        onDragLeave={drag(false)}
        onDrop={(event) => {
          drag(false)(event);
          take(event.dataTransfer.files);
        }}
        className={`forced-line flex flex-col items-center gap-3 rounded-card border-2 border-dashed px-5 py-10 text-center ${over ? 'border-action bg-action-wash' : 'border-control bg-paper'}`}
      >
        <label
          htmlFor={id}
          className={`${buttonClasses({ variant: 'primary' })} has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-(--kt-focus)`}
        >
          <FolderOpen aria-hidden="true" className="size-5" />
          {t(($) => $.reading.open.choose)}
          <input
            id={id}
            type="file"
            accept=".json,application/json"
            className="sr-only"
            onChange={(event) => {
              take(event.target.files);
              // The same file can be chosen again once somebody corrected it.
              event.target.value = '';
            }}
          />
        </label>
        <p className="text-muted max-sm:hidden">{t(($) => $.reading.open.drop)}</p>
      </div>
      {problem !== null && (
        <Notice tone="error" live title={t(($) => $.reading.open.wrong)}>
          {t(($) => $.reading.open.problem[problem])}
        </Notice>
      )}
    </div>
  );
}
