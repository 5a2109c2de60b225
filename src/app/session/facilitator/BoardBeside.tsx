import { List } from 'lucide-react';
import { Suspense } from 'react';
import { Link } from 'wouter';

import { Loading } from '../../../ui/Loading.tsx';
import { useMessages } from '../../../ui/language/useMessages.ts';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { CatchFailure } from '../../CatchFailure.tsx';
import { BrokenPart } from '../BrokenPart.tsx';
import { BoardMenu, BoardTable } from '../parts.ts';

export interface BoardBesideProps {
  readonly listHref: string;
  readonly showDeck: boolean;
  readonly onToggleDeck: () => void;
}

/** The board, as large as the room it gets, with the way to the same board as a list. */
export function BoardBeside({ listHref, showDeck, onToggleDeck }: BoardBesideProps) {
  const t = useMessages();
  return (
    <div className="min-h-0 min-w-0 flex-1">
      <CatchFailure fallback={<BrokenPart />}>
        <Suspense fallback={<Loading />}>
          <BoardTable
            showDeck={showDeck}
            onToggleDeck={onToggleDeck}
            toolbarExtra={
              <>
                <BoardMenu />
                <Link href={listHref} asChild>
                  <LinkButton
                    variant="quiet"
                    size="small"
                    icon={<List aria-hidden="true" className="size-5" />}
                  >
                    {t(($) => $.table.toList)}
                  </LinkButton>
                </Link>
              </>
            }
          />
        </Suspense>
      </CatchFailure>
    </div>
  );
}
