import { lazy } from 'react';

import { useMessages } from '../../ui/language/useMessages.ts';
import { LazyMenuButton } from '../../ui/MenuButton.tsx';
import type { SessionLinks } from './sessionLinks.ts';
import { useViewDialogs } from './useViewDialogs.tsx';

const loadPopover = () => import('./ViewsPopover.tsx');
const ViewsPopover = lazy(async () => ({ default: (await loadPopover()).ViewsPopover }));
/** The promise must be there to read without a connection too. */
const load = () => Promise.all([loadPopover(), import('./participant/PromiseDialog.tsx')]);

/** The menu with the other views of a session, the promise, the glossary, help and the language. */
export function ViewsMenu({ links }: { readonly links: SessionLinks }) {
  const t = useMessages();
  const { show, dialog } = useViewDialogs(links);
  return (
    <>
      <LazyMenuButton
        label={t(($) => $.table.views)}
        load={load}
        renderMenu={(menu) => <ViewsPopover {...menu} links={links} onShow={show} />}
      />
      {dialog}
    </>
  );
}
