import { Link } from 'wouter';

import { useStage } from '../../session/hooks.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { usePageTitle } from '../../ui/language/usePageTitle.ts';
import { BoardList } from './parts.tsx';
import type { Place } from './place.ts';
import { SessionFrame } from './SessionFrame.tsx';

/** The board as headings and lists. */
export function ListPage({ place }: { readonly place: Place }) {
  const t = useMessages();
  const title = useStage((stage) => stage.title);
  const name = t(($) => $.table.list);
  usePageTitle(`${name} · ${title}`);
  return (
    <SessionFrame place={place}>
      <div className="mx-auto flex w-full max-w-5xl flex-col gap-6 px-5 py-8 sm:px-8">
        <BackToTable href={place.views.table} title={name} />
        <BoardList />
      </div>
    </SessionFrame>
  );
}

function BackToTable({ href, title }: { readonly href: string; readonly title: string }) {
  const t = useMessages();
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-6">
      <h1 className="serif text-[2rem] leading-tight font-semibold">{title}</h1>
      <Link
        href={href}
        className="inline-flex min-h-11 items-center font-semibold text-action underline underline-offset-4"
      >
        {t(($) => $.table.toTable)}
      </Link>
    </div>
  );
}
