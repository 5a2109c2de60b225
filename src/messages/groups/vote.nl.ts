import { vote } from '../nl/vote.ts';

export const voteTexts = {
  vote,
} as const;
