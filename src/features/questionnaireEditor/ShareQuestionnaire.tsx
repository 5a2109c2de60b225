import { Download } from 'lucide-react';

import { jsonToLink } from '../../exports/jsonLink.ts';
import type { QuestionnaireFile } from '../../model/questionnaireFile.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyField } from '../../ui/CopyField.tsx';
import { fileNameOf, saveBlob } from '../../ui/files.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Notice } from '../../ui/Notice.tsx';

interface ShareQuestionnaireProps {
  readonly questionnaire: QuestionnaireFile;
  /** The address of the page that opens a questionnaire in a link. */
  readonly linkPage: string;
}

/** Gives a questionnaire to others: as an address that holds it, and as a file. */
export function ShareQuestionnaire({ questionnaire, linkPage }: ShareQuestionnaireProps) {
  const t = useMessages('ownQuestionnaires');
  const link = jsonToLink(questionnaire);
  const save = () => {
    const name = fileNameOf(
      questionnaire.title,
      t(($) => $.questionnaireShare.fileName),
    );
    const text = `${JSON.stringify(questionnaire, null, 2)}\n`;
    saveBlob(new Blob([text], { type: 'application/json' }), `${name}.json`);
  };
  return (
    <div className="flex flex-col gap-6">
      {link === null ? (
        <Notice>{t(($) => $.questionnaireShare.tooLong)}</Notice>
      ) : (
        <CopyField
          label={t(($) => $.questionnaireShare.link)}
          hint={t(($) => $.questionnaireShare.linkHint)}
          text={`${location.origin}${linkPage}#vragenlijst=${link}`}
        />
      )}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon={<Download aria-hidden="true" className="size-4.5" />} onClick={save}>
          {t(($) => $.questionnaireShare.file)}
        </Button>
        <span className="text-[0.9375rem] text-muted">{t(($) => $.questionnaireShare.fileHint)}</span>
      </div>
    </div>
  );
}
