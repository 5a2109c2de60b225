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
import { ui } from './nl/ui.ts';

export const nl = {
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
  ui,
} as const;
