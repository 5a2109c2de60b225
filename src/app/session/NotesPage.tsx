import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';

import { NotesView } from '../../features/notes/NotesView.tsx';
import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';

/** The notes: what did we agree, what stood out. */
export function NotesPage({ place }: { readonly place: Place }) {
  const t = useMessages();
  const title = useStage((stage) => stage.title);
  usePageTitle(`${t(($) => $.table.notes)} · ${title}`);
  return (
    <SessionFrame place={place}>
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-4 px-4 py-6 sm:px-8 print:p-0">
        <p className="print-hidden">
          <Link
            href={place.views.table}
            className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-action hover:underline"
          >
            <ArrowLeft aria-hidden="true" className="size-4.5" />
            {t(($) => $.table.backToTable)}
          </Link>
        </p>
        <NotesView files={place.notesFiles} />
      </div>
    </SessionFrame>
  );
}
