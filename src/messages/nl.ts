import { screen } from './nl/screen.ts';
import { steer } from './nl/steer.ts';
import { harvest } from './nl/harvest.ts';
import { notesPage } from './nl/notesPage.ts';
import { round } from './nl/round.ts';
import { board } from './nl/board.ts';
import { table } from './nl/table.ts';
import { trust } from './nl/trust.ts';
import { lobby } from './nl/lobby.ts';
import { seats } from './nl/seats.ts';
import { join } from './nl/join.ts';
import { open } from './nl/open.ts';
import { pages } from './nl/pages.ts';
import { library } from './nl/library.ts';
import { home } from './nl/home.ts';
import { notes } from './nl/notes.ts';
import { refusals } from './nl/refusals.ts';
import { ui } from './nl/ui.ts';

export const nl = {
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
} as const;
