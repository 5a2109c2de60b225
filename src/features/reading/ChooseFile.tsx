import { DropFile } from '../../ui/DropFile.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';
import type { FileProblem } from './readNotesFile.ts';

export interface ChooseFileProps {
  readonly onFile: (file: File) => void;
  readonly problem: FileProblem | null;
}

/** Chooses a file of the notes, or says why it could not be read. */
export function ChooseFile({ onFile, problem }: ChooseFileProps) {
  const t = useMessages('report');
  return (
    <div className="flex flex-col gap-4">
      <DropFile choose={t(($) => $.reading.open.choose)} accept=".json,application/json" onFile={onFile}>
        <p className="text-muted max-sm:hidden">{t(($) => $.reading.open.drop)}</p>
      </DropFile>
      {problem !== null && (
        <Notice tone="error" live title={t(($) => $.reading.open.wrong)}>
          {t(($) => $.reading.open.problem[problem])}
        </Notice>
      )}
    </div>
  );
}
