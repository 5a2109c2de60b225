import type { FacilitatorFace } from '../activity.ts';

export const facilitator: FacilitatorFace = {
  moments: {
    writing: {
      doubt: ($) => $.steer.askReveal,
      openly: {
        command: ({ round }) => ({ type: 'round.goOpenly', roundId: round.id }),
        words: ($) => $.steer.openly.reveal,
      },
    },
    revealed: { hidesPrompts: true },
  },
};
