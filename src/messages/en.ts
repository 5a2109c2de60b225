import { besideTexts } from './groups/beside.en.ts';
import { boardTexts } from './groups/board.en.ts';
import { coreTexts } from './groups/core.en.ts';
import { doorTexts } from './groups/door.en.ts';
import { facilitatorTexts } from './groups/facilitator.en.ts';
import { handTexts } from './groups/hand.en.ts';
import { notesTexts } from './groups/notes.en.ts';
import { ownTexts } from './groups/own.en.ts';
import { pagesTexts } from './groups/pages.en.ts';
import { rehearsalTexts } from './groups/rehearsal.en.ts';
import { reportTexts } from './groups/report.en.ts';
import { revealTexts } from './groups/reveal.en.ts';
import { screenTexts } from './groups/screen.en.ts';
import { templateTexts } from './groups/template.en.ts';
import { voteTexts } from './groups/vote.en.ts';
import { wordsTexts } from './groups/words.en.ts';
import type { nl } from './nl.ts';
import type { Shape } from './shape.ts';

export const en = {
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
} satisfies Shape<typeof nl>;
