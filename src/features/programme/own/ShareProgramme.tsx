import { Download } from 'lucide-react';

import { jsonToLink } from '../../../exports/jsonLink.ts';
import type { ProgrammeFile } from '../../../model/programmeFile.ts';
import { Button } from '../../../ui/Button.tsx';
import { CopyField } from '../../../ui/CopyField.tsx';
import { fileNameOf, saveBlob } from '../../../ui/files.ts';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { Notice } from '../../../ui/Notice.tsx';

interface ShareProgrammeProps {
  readonly programme: ProgrammeFile;
  /** The address of the page that opens a programme in a link. */
  readonly linkPage: string;
}

/** Gives a programme to others: as an address that holds it, and as a file. */
export function ShareProgramme({ programme, linkPage }: ShareProgrammeProps) {
  const t = useMessages('ownProgrammes');
  const link = jsonToLink(programme);
  const save = () => {
    const name = fileNameOf(
      programme.title,
      t(($) => $.programmeShare.fileName),
    );
    const text = `${JSON.stringify(programme, null, 2)}\n`;
    saveBlob(new Blob([text], { type: 'application/json' }), `${name}.json`);
  };
  return (
    <div className="flex flex-col gap-6">
      {link === null ? (
        <Notice>{t(($) => $.programmeShare.tooLong)}</Notice>
      ) : (
        <CopyField
          label={t(($) => $.programmeShare.link)}
          hint={t(($) => $.programmeShare.linkHint)}
          text={`${location.origin}${linkPage}#programme=${link}`}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Download aria-hidden="true" className="size-4.5" />} onClick={save}>
          {t(($) => $.programmeShare.file)}
        </Button>
        <span className="text-[0.9375rem] text-muted">{t(($) => $.programmeShare.fileHint)}</span>
      </div>
    </div>
  );
}
