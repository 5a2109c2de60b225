import { Vote } from 'lucide-react';
import { Suspense } from 'react';

import type { Vote as Voting } from '../../../model/activities/vote/vote.ts';
import { lazyParts } from '../../../ui/lazyParts.ts';
import type { FacilitatorFace } from '../activity.ts';

const { VoteForm, VotePanel } = lazyParts(['vote'], {
  VoteForm: () => import('./VoteForm.tsx'),
  VotePanel: () => import('./VotePanel.tsx'),
});

const panelOf = (vote: Voting) => (
  <Suspense fallback={null}>
    <VotePanel vote={vote} />
  </Suspense>
);

export const facilitator: FacilitatorFace = {
  moments: {
    voting: {
      about: ({ vote }) => vote.id,
      doubt: ($) => $.steer.askClose,
      openly: {
        command: ({ vote }) => ({ type: 'vote.goOpenly', voteId: vote.id }),
        words: ($) => $.steer.openly.count,
      },
    },
    voted: { about: ({ vote }) => vote.id },
  },
  Above: ({ moment }) => moment.kind === 'voting' && panelOf(moment.vote),
  Below: ({ moment }) => moment.kind === 'voted' && panelOf(moment.vote),
  dialog: { name: 'vote', title: ($) => $.votePanel.open, Form: VoteForm },
  entries: [
    {
      name: 'vote',
      label: ($) => $.steer.more.vote,
      Icon: Vote,
      shortcut: 'vote',
      type: 'vote.open',
      does: { opens: 'vote' },
    },
  ],
};
