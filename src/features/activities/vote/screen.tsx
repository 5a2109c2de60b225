import type { ScreenFace } from '../activity.ts';
import { WallOutcome } from './WallOutcome.tsx';
import { WallVote } from './WallVote.tsx';

export const screen: ScreenFace = {
  texts: ['vote'],
  moments: {
    voting: WallVote,
    voted: ({ moment: { vote } }) => <WallOutcome key={vote.id} vote={vote} />,
  },
};
