import { Suspense, useState } from 'react';

import { GlossaryDialog, PromiseDialog, SeatGuestDialog } from './parts.ts';
import type { SessionLinks } from './sessionLinks.ts';

const dialogs = { seat: SeatGuestDialog, promise: PromiseDialog, words: GlossaryDialog };
export type ViewDialog = keyof typeof dialogs;

/** The dialogs that the menu with the other views opens. One that was opened stays, so that focus comes back. */
export function useViewDialogs(links: SessionLinks) {
  const [{ name, open }, setShown] = useState<{ name: ViewDialog | null; open: boolean }>({
    name: null,
    open: false,
  });
  const Shown = name && dialogs[name];
  return {
    show: (wanted: ViewDialog) => setShown({ name: wanted, open: true }),
    dialog: Shown && (
      <Suspense fallback={null}>
        <Shown
          key={name}
          open={open}
          onClose={() => setShown({ name, open: false })}
          paperHref={links.views.sheets}
        />
      </Suspense>
    ),
  };
}
