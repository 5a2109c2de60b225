import { lazyParts } from '../../../ui/lazyParts.ts';
import type { ParticipantFace } from '../activity.ts';

const { MyVote } = lazyParts(['vote'], { MyVote: () => import('./MyVote.tsx') });

export const participant: ParticipantFace = {
  moments: { voting: { View: MyVote }, voted: { View: MyVote } },
  begins: ($) => $.table.newVote,
  busy: ($) => $.steer.people.voting,
};
