import { Suspense } from 'react';

import { Button } from '../../ui/Button.tsx';
import { useMessages } from '../../ui/language/useMessages.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { CatchFailure } from '../CatchFailure.tsx';
import { BoardMenu, BoardTable, TableMiddle } from './parts.ts';

/** The board, as large as the room it gets, with the way to the same board as a list. */
export function BoardPane({ listHref }: { readonly listHref: string }) {
  return (
    <div className="min-h-0 min-w-0 flex-1">
      <CatchFailure fallback={<BrokenBoard />}>
        <Suspense fallback={<Loading />}>
          <BoardTable
            middle={(question) => <TableMiddle question={question} />}
            renderMenu={(more) => <BoardMenu listHref={listHref} more={more} />}
          />
        </Suspense>
      </CatchFailure>
    </div>
  );
}

/** The rest of the table goes on. */
function BrokenBoard() {
  const t = useMessages();
  return (
    <div className="p-6">
      <Notice
        tone="error"
        live
        title={t(($) => $.table.broken)}
        actions={<Button onClick={() => location.reload()}>{t(($) => $.trust.reload)}</Button>}
      >
        {t(($) => $.table.brokenMore)}
      </Notice>
    </div>
  );
}
