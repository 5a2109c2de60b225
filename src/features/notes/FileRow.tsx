import { Download, ExternalLink, Printer } from 'lucide-react';
import { useId, useState, type MouseEvent, type ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import type { Refusal } from '../../model/refusal.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { useRefusalText } from '../../ui/language/useRefusalText.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';
import { TryAgain } from '../../ui/TryAgain.tsx';
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
  /** What is going on with it. */
  readonly below?: ReactNode;
  /** The button or link, whose name also says which file it is about. */
  readonly children?: (label: ActionLabel) => ReactNode;
}

/** The name of a file, whom it is for, and how to get it. */
function Row({ file, hint, below, children }: RowProps) {
  const t = useMessages('notes');
  const id = useId();
  return (
    <div className="flex items-center gap-4">
      <div className="min-w-0 flex-1">
        <p id={id} className="font-semibold">
          {t(($) => $.notesPage.files[file].title)}
        </p>
        <p className="text-[0.9375rem] text-muted">{hint ?? t(($) => $.notesPage.files[file].hint)}</p>
        {below}
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

type Making = 'rest' | 'making' | 'failed' | Refusal;

/**
 * A file that people can have. The page opens, all others are saved. While it is made a sentence says so, and pressing again
 * asks for nothing more; what goes wrong stays in sight beside the button.
 */
export function FileRow({ file, record, files: { from } }: FileRowProps) {
  const t = useMessages('notes');
  const { locale } = useLocale();
  const announce = useAnnounce();
  const refusalText = useRefusalText();
  const [making, setMaking] = useState<Making>('rest');
  const name = t(($) => $.notesPage.files[keyOf(file)].title);
  const said = t(($) => $.notesPage.making, { file: name });

  const save = async () => {
    setMaking('making');
    announce(said, 'quiet');
    try {
      const saved = await saveNotesFile(from, file, record, locale);
      setMaking(saved.ok ? 'rest' : saved);
      announce(saved.ok ? t(($) => $.notesPage.saved) : refusalText(saved.reason));
    } catch {
      setMaking('failed');
      announce(t(($) => $.notesPage.notSaved));
    }
  };

  const opens = file.format === 'html' && from.kind === 'address';
  return (
    <Row file={keyOf(file)} below={<Progress making={making} said={said} />}>
      {(label) =>
        opens ? (
          <LinkButton
            {...label}
            href={from.addressOf(file)}
            size="small"
            icon={<ExternalLink aria-hidden="true" className="size-4.5" />}
            target="_blank"
            rel="noreferrer"
            onClick={(event) => openInTab(event, said)}
          >
            {t(($) => $.notesPage.open)}
          </LinkButton>
        ) : (
          <Button
            {...label}
            size="small"
            icon={<Download aria-hidden="true" className="size-4.5" />}
            unavailable={making === 'making' ? said : undefined}
            onClick={() => void save()}
          >
            {t(($) => $.notesPage.save)}
          </Button>
        )
      }
    </Row>
  );
}

/** Opens the link in a tab that says what is being made until that is there. */
function openInTab(event: MouseEvent<HTMLAnchorElement>, said: string): void {
  const tab = window.open('', '_blank');
  // Where tabs may not be opened, the link itself still can.
  if (tab === null) return;
  event.preventDefault();
  tab.opener = null;
  tab.document.title = said;
  tab.document.body.textContent = said;
  tab.location.href = event.currentTarget.href;
}

function Progress({ making, said }: { readonly making: Making; readonly said: string }) {
  const t = useMessages('notes');
  const refusalText = useRefusalText();
  if (making === 'rest') return null;
  if (making === 'making') return <p className="text-[0.9375rem]">{said}</p>;
  return (
    <p className="text-[0.9375rem] text-attention">
      {making === 'failed' ? (
        t(($) => $.notesPage.notSaved)
      ) : (
        <>
          {refusalText(making.reason)} <TryAgain waitSeconds={making.waitSeconds} />
        </>
      )}
    </p>
  );
}

/** In place of the calendar, which would be empty: what has to be done first. */
export function NoDaysYet() {
  const t = useMessages('notes');
  return <Row file="ics" hint={t(($) => $.notesPage.noDays)} />;
}

/** A PDF where no server makes it: every browser can, from its print window. */
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
