import { Smile } from 'lucide-react';

import type { FacilitatorFace } from '../activity.ts';
import { CheckinPanel } from './CheckinPanel.tsx';
import { KeepInNotes } from './KeepInNotes.tsx';
import { OpenCheckinDialog } from './OpenCheckinDialog.tsx';

/** Steering a check-in: opening it, breaking it off, and whether it is in the notes. */
export const facilitator: FacilitatorFace = {
  moments: {
    'checking-in': {
      about: ({ checkin }) => checkin.id,
      doubt: ($) => $.checkinPanel.askShow,
      openly: {
        command: ({ checkin }) => ({ type: 'checkin.goOpenly', runId: checkin.id }),
        words: ($) => $.checkinPanel.openly,
      },
    },
    'checked-in': { about: ({ checkin }) => checkin.id },
  },
  Above: ({ moment }) =>
    moment.kind === 'checking-in' ? <CheckinPanel key={moment.checkin.id} checkin={moment.checkin} /> : null,
  Below: ({ moment }) => (moment.kind === 'checked-in' ? <KeepInNotes checkin={moment.checkin} /> : null),
  dialog: { name: 'checkin', Dialog: OpenCheckinDialog },
  entries: [
    {
      name: 'checkin',
      label: ($) => $.checkinPanel.entry,
      Icon: Smile,
      type: 'checkin.open',
      does: { opens: 'checkin' },
    },
  ],
};
