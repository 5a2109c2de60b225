import { ArrowLeft } from 'lucide-react';
import { Link } from 'wouter';

import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { BoardList, BoardMenu } from './parts.ts';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';

/** The board as headings and lists. */
export function ListPage({ place }: { readonly place: Place }) {
  const t = useMessages();
  const title = useStage((stage) => stage.title);
  usePageTitle(`${t(($) => $.table.list)} · ${title}`);
  return (
    <SessionFrame place={place}>
      <p className="mx-auto w-full max-w-5xl px-4 pt-3 sm:px-6">
        <Link
          href={place.views.table}
          className="inline-flex min-h-11 items-center gap-1.5 font-semibold text-action hover:underline"
        >
          <ArrowLeft aria-hidden="true" className="size-4.5" />
          {t(($) => $.table.backToTable)}
        </Link>
      </p>
      <BoardList tools={<BoardMenu />} />
    </SessionFrame>
  );
}
