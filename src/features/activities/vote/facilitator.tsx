import { Vote } from 'lucide-react';

import type { FacilitatorFace } from '../activity.ts';
import { VoteForm } from './VoteForm.tsx';
import { VotePanel } from './VotePanel.tsx';

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
  Above: ({ moment }) => moment.kind === 'voting' && <VotePanel vote={moment.vote} />,
  Below: ({ moment }) => moment.kind === 'voted' && <VotePanel vote={moment.vote} />,
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
