import type { FacilitatorFace } from '../activity.ts';
import { AnswersBeside, WriteBeside } from './Beside.tsx';

const Nothing = () => null;

export const facilitator: FacilitatorFace = {
  moments: {
    card: { Beside: Nothing },
    writing: {
      doubt: ($) => $.steer.askReveal,
      mayEnd: ($) => $.steer.mayReveal,
      openly: {
        command: ({ round }) => ({ type: 'round.goOpenly', roundId: round.id }),
        words: ($) => $.steer.openly.reveal,
      },
      Beside: ({ moment }) => <WriteBeside key={moment.round.id} round={moment.round} />,
    },
    revealed: {
      hidesPrompts: true,
      Beside: ({ moment }) => <AnswersBeside key={moment.cardId} cardId={moment.cardId} />,
    },
  },
};
