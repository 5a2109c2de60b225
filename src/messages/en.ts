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
import { ui } from './en/ui.ts';
import type { nl } from './nl.ts';
import type { Shape } from './shape.ts';

export const en = {
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
} satisfies Shape<typeof nl>;
