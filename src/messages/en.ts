import { screen } from './en/screen.ts';
import { steer } from './en/steer.ts';
import { harvest } from './en/harvest.ts';
import { notesPage } from './en/notesPage.ts';
import { round } from './en/round.ts';
import { board } from './en/board.ts';
import { table } from './en/table.ts';
import { trust } from './en/trust.ts';
import { lobby } from './en/lobby.ts';
import { seats } from './en/seats.ts';
import { join } from './en/join.ts';
import { open } from './en/open.ts';
import { pages } from './en/pages.ts';
import { library } from './en/library.ts';
import { home } from './en/home.ts';
import { notes } from './en/notes.ts';
import { refusals } from './en/refusals.ts';
import { ui } from './en/ui.ts';
import type { nl } from './nl.ts';
import type { Shape } from './shape.ts';

export const en = {
  harvest,
  notesPage,
  round,
  board,
  table,
  trust,
  lobby,
  seats,
  join,
  open,
  pages,
  library,
  home,
  notes,
  refusals,
  steer,
  screen,
  ui,
} satisfies Shape<typeof nl>;
