import { Download, Printer } from 'lucide-react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { LinkButton } from '../../ui/LinkButton.tsx';

export interface NotesDownload {
  readonly label: string;
  readonly href: string;
}

/** What is in the notes and what never is, and the ways to keep them. */
export function NotesTools({ downloads }: { readonly downloads: readonly NotesDownload[] }) {
  const t = useMessages('notes');
  return (
    <div className="print-hidden flex flex-wrap items-center justify-between gap-x-6 gap-y-4">
      <p className="max-w-prose flex-1 basis-72 text-muted">{t(($) => $.notesPage.promise)}</p>
      <div className="flex flex-wrap gap-2.5" role="group" aria-label={t(($) => $.notesPage.downloads)}>
        <Button variant="primary" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
          {t(($) => $.notesPage.print)}
        </Button>
        {downloads.map(({ label, href }) => (
          <LinkButton key={href} href={href} icon={<Download aria-hidden="true" />}>
            {label}
          </LinkButton>
        ))}
      </div>
    </div>
  );
}
