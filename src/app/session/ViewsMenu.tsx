import { lazy, Suspense, useState } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { LazyMenuButton } from '../../ui/MenuButton.tsx';
import { PromiseDialog, SeatGuestDialog } from './parts.ts';
import type { SessionLinks } from './sessionLinks.ts';

const loadPopover = () => import('./ViewsPopover.tsx');
const ViewsPopover = lazy(async () => ({ default: (await loadPopover()).ViewsPopover }));
/** The promise must be there to read without a connection too. */
const load = () => Promise.all([loadPopover(), import('./participant/PromiseDialog.tsx')]);

type Shown = 'never' | 'now' | 'done';

/** The menu with the other views of a session, the promise, help and the language. */
export function ViewsMenu({ links }: { readonly links: SessionLinks }) {
  const t = useMessages();
  const [seating, setSeating] = useState<Shown>('never');
  const [promise, setPromise] = useState<Shown>('never');
  return (
    <>
      <LazyMenuButton
        label={t(($) => $.table.views)}
        load={load}
        renderMenu={(menu) => (
          <ViewsPopover
            {...menu}
            links={links}
            onSeat={() => setSeating('now')}
            onPromise={() => setPromise('now')}
          />
        )}
      />
      <Suspense fallback={null}>
        {promise !== 'never' && <PromiseDialog open={promise === 'now'} onClose={() => setPromise('done')} />}
        {seating !== 'never' && (
          <SeatGuestDialog
            open={seating === 'now'}
            onClose={() => setSeating('done')}
            paperHref={links.views.sheets}
          />
        )}
      </Suspense>
    </>
  );
}
