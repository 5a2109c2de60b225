import { FolderOpen } from 'lucide-react';
import { useId, useState, type DragEvent, type ReactNode } from 'react';

import { buttonClasses } from './buttonClasses.ts';

export interface DropFileProps {
  /** The words on the button. */
  readonly choose: string;
  /** Which files the browser offers: `.json,application/json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
  /** Below the button. */
  readonly children: ReactNode;
}

/** Chooses a file, or lets it be dropped. */
export function DropFile({ choose, accept, onFile, children }: DropFileProps) {
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
        {choose}
        <input
          id={id}
          type="file"
          accept={accept}
          className="sr-only"
          onChange={(event) => {
            take(event.target.files);
            // The same file can be chosen again once somebody corrected it.
            event.target.value = '';
          }}
        />
      </label>
      {children}
    </div>
  );
}
