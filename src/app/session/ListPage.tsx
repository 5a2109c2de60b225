import { useMessages } from '../../ui/language/useMessages.ts';
import { BackLink } from '../BackLink.tsx';
import { BoardList, BoardMenu, HarvestDialog } from './parts.ts';
import type { SessionLinks } from './sessionLinks.ts';
import { SessionFrame } from './SessionFrame.tsx';
import { useViewTitle } from './useViewTitle.ts';

/** The board as headings and lists. */
export function ListPage({ links }: { readonly links: SessionLinks }) {
  const t = useMessages();
  useViewTitle(t(($) => $.table.list));
  return (
    <SessionFrame links={links}>
      <p className="mx-auto w-full max-w-5xl px-4 pt-3 sm:px-6">
        <BackLink href={links.views.table}>{t(($) => $.table.backToTable)}</BackLink>
      </p>
      <BoardList HarvestDialog={HarvestDialog} tools={<BoardMenu />} />
    </SessionFrame>
  );
}
