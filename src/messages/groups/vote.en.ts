import type { voteTexts as nl } from './vote.nl.ts';
import { vote } from '../en/vote.ts';
import type { Shape } from '../shape.ts';

export const voteTexts = {
  vote,
} satisfies Shape<typeof nl>;
