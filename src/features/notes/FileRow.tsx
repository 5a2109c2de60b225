import { Download, ExternalLink, Printer } from 'lucide-react';
import { useId, type ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { keyOf, type FileKey } from './fileChoices.ts';
import type { NotesFile, NotesFiles } from './notesFiles.ts';
import { saveNotesFile } from './saveNotesFile.ts';

interface ActionLabel {
  readonly id: string;
  readonly 'aria-labelledby': string;
}

interface RowProps {
  readonly file: FileKey;
  /** Whom the file is for; without it, in the words for this file. */
  readonly hint?: string;
  /** The button or link, whose name also says which file it is about. */
  readonly children?: (label: ActionLabel) => ReactNode;
}

/** The name of a file, whom it is for, and how to get it. */
function Row({ file, hint, children }: RowProps) {
  const t = useMessages('notes');
  const id = useId();
  return (
    <div className="flex items-center gap-4">
      <div className="min-w-0 flex-1">
        <p id={id} className="font-semibold">
          {t(($) => $.notesPage.files[file].title)}
        </p>
        <p className="text-[0.9375rem] text-muted">{hint ?? t(($) => $.notesPage.files[file].hint)}</p>
      </div>
      {children?.({ id: `${id}-action`, 'aria-labelledby': `${id}-action ${id}` })}
    </div>
  );
}

export interface FileRowProps {
  readonly file: NotesFile;
  readonly record: NotesRecord;
  readonly files: NotesFiles;
}

/** A file that people can have. The page opens, all others are saved. */
export function FileRow({ file, record, files: { from } }: FileRowProps) {
  const t = useMessages('notes');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const opens = file.format === 'html' && from.kind === 'address';
  const Icon = opens ? ExternalLink : Download;
  const icon = <Icon aria-hidden="true" className="size-4.5" />;
  const action = t(($) => (opens ? $.notesPage.open : $.notesPage.save));

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
    <Row file={keyOf(file)}>
      {(label) =>
        from.kind === 'address' ? (
          <LinkButton
            {...label}
            href={from.addressOf(file)}
            size="small"
            icon={icon}
            {...(opens ? { target: '_blank', rel: 'noreferrer' } : { download: '' })}
          >
            {action}
          </LinkButton>
        ) : (
          <Button {...label} size="small" icon={icon} onClick={() => void save()}>
            {action}
          </Button>
        )
      }
    </Row>
  );
}

/** In place of the calendar, which would be empty: what has to be done first. */
export function NoDaysYet() {
  const t = useMessages('notes');
  return <Row file="ics" hint={t(($) => $.notesPage.noDays)} />;
}

/** A PDF where the server makes none: every browser can, from its print window. */
export function PrintAsPdf({ onPrint }: { readonly onPrint: () => void }) {
  const t = useMessages('notes');
  const print = () => {
    onPrint();
    // Once the dialog is gone from the page.
    requestAnimationFrame(() => window.print());
  };
  return (
    <Row file="pdf" hint={t(($) => $.notesPage.printAsPdf)}>
      {(label) => (
        <Button
          {...label}
          size="small"
          icon={<Printer aria-hidden="true" className="size-4.5" />}
          onClick={print}
        >
          {t(($) => $.notesPage.print)}
        </Button>
      )}
    </Row>
  );
}
