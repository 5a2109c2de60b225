import { Smile } from 'lucide-react';
import { Suspense } from 'react';

import { lazyParts } from '../../../ui/lazyParts.ts';
import type { FacilitatorFace } from '../activity.ts';

const { CheckinForm, CheckinPanel, KeepInNotes } = lazyParts(['checkin'], {
  CheckinPanel: () => import('./CheckinPanel.tsx'),
  KeepInNotes: () => import('./CheckinPanel.tsx'),
  CheckinForm: () => import('./CheckinPanel.tsx'),
});

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
    moment.kind === 'checking-in' && (
      <Suspense fallback={null}>
        <CheckinPanel key={moment.checkin.id} checkin={moment.checkin} />
      </Suspense>
    ),
  Below: ({ moment }) =>
    moment.kind === 'checked-in' && (
      <Suspense fallback={null}>
        <KeepInNotes checkin={moment.checkin} />
      </Suspense>
    ),
  dialog: { name: 'checkin', title: ($) => $.checkinPanel.entry, Form: CheckinForm },
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
