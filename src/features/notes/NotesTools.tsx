import { Copy, Download, Printer } from 'lucide-react';
import { useMemo, useState, type ReactNode } from 'react';

import type { NotesRecord } from '../../exports/notesRecord.ts';
import { buildOutline } from '../../exports/outline/buildOutline.ts';
import { clipboardTexts, renderOutline } from '../../exports/renderOutline.ts';
import { useAnnounce } from '../../ui/announce.ts';
import { Button } from '../../ui/Button.tsx';
import { copyTexts } from '../../ui/files.ts';
import { useLocale } from '../../ui/language/LocaleContext.ts';
import { useMessages } from '../../ui/language/useMessages.ts';
import { MenuButton } from '../../ui/MenuButton.tsx';
import { DownloadDialog } from './DownloadDialog.tsx';
import type { NotesFiles } from './notesFiles.ts';
import type { UndatedActionsProps } from './UndatedActions.tsx';

export interface NotesToolsProps extends Pick<UndatedActionsProps, 'onDay'> {
  readonly record: NotesRecord;
  readonly files: NotesFiles;
  /** What is in these notes and what never is, or whose they are. */
  readonly children: ReactNode;
  /** Beside the ways to keep them. */
  readonly more?: ReactNode;
  /** Says, before people save them, what they do not have. */
  readonly warning?: ReactNode;
}

/** What people should know about these notes, and the ways to keep them. */
export function NotesTools({ children, ...ways }: NotesToolsProps) {
  return (
    <div className="print-hidden flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <AboutNotes>{children}</AboutNotes>
      <WaysToKeep {...ways} />
    </div>
  );
}

export function AboutNotes({ children }: Pick<NotesToolsProps, 'children'>) {
  return (
    <div className="print-hidden flex max-w-prose flex-1 basis-72 flex-col gap-2 text-muted">{children}</div>
  );
}

/** Files, the clipboard and paper. */
export function WaysToKeep({ record, files, more, warning, onDay }: Omit<NotesToolsProps, 'children'>) {
  const t = useMessages('notes');
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <div
        className="print-hidden flex flex-wrap gap-2.5 max-sm:gap-2 max-sm:*:px-3"
        role="group"
        aria-label={t(($) => $.notesPage.downloads)}
      >
        {more}
        <Button
          variant="primary"
          icon={<Download aria-hidden="true" />}
          aria-haspopup="dialog"
          onClick={() => setChoosing(true)}
        >
          {t(($) => $.notesPage.download)}
        </Button>
        <CopyMenu record={record} />
        <Button icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t(($) => $.notesPage.print)}
        </Button>
      </div>
      <DownloadDialog
        open={choosing}
        onClose={() => setChoosing(false)}
        {...{ record, files, warning, onDay }}
      />
    </>
  );
}

/** Copies the notes, to paste them somewhere else. */
function CopyMenu({ record }: Pick<NotesToolsProps, 'record'>) {
  const t = useMessages('notes');
  const announce = useAnnounce();
  const { locale } = useLocale();
  const outline = useMemo(() => buildOutline(record, locale), [record, locale]);

  const copy = async (texts: ReturnType<typeof clipboardTexts>) => {
    try {
      await copyTexts(texts);
      announce(t(($) => $.ui.copy.done));
    } catch {
      // Without https, or by the organisation's rules, a page may not touch the clipboard.
      announce(t(($) => $.notesPage.copy.refused));
    }
  };

  return (
    <MenuButton
      label={t(($) => $.ui.copy.action)}
      variant="secondary"
      size="regular"
      items={[
        {
          id: 'rich',
          label: t(($) => $.notesPage.copy.rich),
          onAction: () => void copy(clipboardTexts(outline)),
        },
        {
          id: 'markdown',
          label: t(($) => $.notesPage.copy.markdown),
          onAction: () => void copy({ 'text/plain': renderOutline(outline, 'md') }),
        },
      ]}
    >
      <Copy aria-hidden="true" />
      {t(($) => $.ui.copy.action)}
    </MenuButton>
  );
}
