import { HandHelping } from 'lucide-react';
import { Suspense } from 'react';

import { useStage } from '../../../session/hooks.tsx';
import { lazyParts } from '../../../ui/lazyParts.ts';
import type { FacilitatorFace } from '../activity.ts';

const { DealForm, DealPanel } = lazyParts(['hand'], {
  DealForm: () => import('./DealPanel.tsx'),
  DealPanel: () => import('./DealPanel.tsx'),
});

function DealPanelWhenDealt() {
  const isThere = useStage(({ deal, played }) => deal !== null || played.length > 0);
  return (
    isThere && (
      <Suspense fallback={null}>
        <DealPanel />
      </Suspense>
    )
  );
}

/** Steering hands: dealing, collecting them, and what was laid on the table. */
export const facilitator: FacilitatorFace = {
  moments: {
    hand: {
      about: ({ deal }) => deal.id,
      // The one who deals has no hand.
      onlySteers: true,
    },
  },
  Above: DealPanelWhenDealt,
  dialog: { name: 'deal', title: ($) => $.dealPanel.title, size: 'small', Form: DealForm },
  entries: [
    {
      name: 'deal',
      label: ($) => $.steer.more.deal,
      Icon: HandHelping,
      type: 'hand.deal',
      does: { opens: 'deal' },
    },
  ],
};
