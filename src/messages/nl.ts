import { boardTexts } from './groups/board.nl.ts';
import { coreTexts } from './groups/core.nl.ts';
import { facilitatorTexts } from './groups/facilitator.nl.ts';
import { handTexts } from './groups/hand.nl.ts';
import { notesTexts } from './groups/notes.nl.ts';
import { pagesTexts } from './groups/pages.nl.ts';
import { screenTexts } from './groups/screen.nl.ts';
import { voteTexts } from './groups/vote.nl.ts';
import { wordsTexts } from './groups/words.nl.ts';

export const nl = {
  ...coreTexts,
  ...boardTexts,
  ...facilitatorTexts,
  ...handTexts,
  ...notesTexts,
  ...pagesTexts,
  ...screenTexts,
  ...voteTexts,
  ...wordsTexts,
} as const;
