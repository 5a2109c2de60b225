import { Download, ExternalLink } from 'lucide-react';
import { useId } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { ChoiceText } from './ChoiceText.tsx';
import type { FileChoice } from './fileChoices.ts';
import type { NotesFiles } from './notesFiles.ts';
import { saveNotesFile } from './saveNotesFile.ts';

export interface FileRowProps {
  readonly choice: FileChoice;
  readonly record: NotesRecord;
  readonly files: NotesFiles;
}

/** One file that can be had. The page opens, all others are saved. */
export function FileRow({ choice: { key, file }, record, files }: FileRowProps) {
  const t = useMessages('notes');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const id = useId();
  const { from } = files;
  const opens = file.format === 'html' && from.kind === 'address';
  const action = opens ? t(($) => $.notesPage.open) : t(($) => $.notesPage.save);
  const icon = opens ? (
    <ExternalLink aria-hidden="true" className="size-4.5" />
  ) : (
    <Download aria-hidden="true" className="size-4.5" />
  );
  const label = { id: `${id}-action`, 'aria-labelledby': `${id}-action ${id}` } as const;

  const save = async () => {
    if (from.kind === 'address') return;
    try {
      await saveNotesFile(from, file, record, locale);
      announce(t(($) => $.notesPage.saved));
    } catch {
      announce(t(($) => $.notesPage.notSaved));
    }
  };

  return (
    <div className="flex items-center gap-4">
      <ChoiceText
        id={id}
        title={t(($) => $.notesPage.files[key].title)}
        hint={t(($) => $.notesPage.files[key].hint)}
      />
      {from.kind !== 'address' ? (
        <Button {...label} size="small" icon={icon} onClick={() => void save()}>
          {action}
        </Button>
      ) : (
        <LinkButton
          {...label}
          href={from.addressOf(file)}
          size="small"
          icon={icon}
          {...(opens ? { target: '_blank', rel: 'noreferrer' } : { download: '' })}
        >
          {action}
        </LinkButton>
      )}
    </div>
  );
}
