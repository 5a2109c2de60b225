import { besideTexts } from './groups/beside.nl.ts';
import { boardTexts } from './groups/board.nl.ts';
import { coreTexts } from './groups/core.nl.ts';
import { doorTexts } from './groups/door.nl.ts';
import { facilitatorTexts } from './groups/facilitator.nl.ts';
import { handTexts } from './groups/hand.nl.ts';
import { notesTexts } from './groups/notes.nl.ts';
import { ownTexts } from './groups/own.nl.ts';
import { pagesTexts } from './groups/pages.nl.ts';
import { rehearsalTexts } from './groups/rehearsal.nl.ts';
import { reportTexts } from './groups/report.nl.ts';
import { revealTexts } from './groups/reveal.nl.ts';
import { screenTexts } from './groups/screen.nl.ts';
import { templateTexts } from './groups/template.nl.ts';
import { voteTexts } from './groups/vote.nl.ts';
import { wordsTexts } from './groups/words.nl.ts';

export const nl = {
  ...coreTexts,
  ...besideTexts,
  ...doorTexts,
  ...boardTexts,
  ...facilitatorTexts,
  ...handTexts,
  ...notesTexts,
  ...ownTexts,
  ...pagesTexts,
  ...rehearsalTexts,
  ...reportTexts,
  ...revealTexts,
  ...screenTexts,
  ...templateTexts,
  ...voteTexts,
  ...wordsTexts,
} as const;
