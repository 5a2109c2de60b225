import type { FacilitatorFace } from '../activity.ts';

/** Steering what is written to a card. */
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
