import { HandHelping } from 'lucide-react';

import type { FacilitatorFace } from '../activity.ts';
import { DealForm, DealPanel } from './DealPanel.tsx';

/** Steering hands: dealing, collecting them, and what was laid on the table. */
export const facilitator: FacilitatorFace = {
  moments: {
    hand: {
      about: ({ deal }) => deal.id,
      // The one who deals has no hand.
      onlySteers: true,
    },
  },
  Above: DealPanel,
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
