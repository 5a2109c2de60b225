import { join } from '../nl/join.ts';
import { lobby } from '../nl/lobby.ts';
import { refusals } from '../nl/refusals.ts';
import { round } from '../nl/round.ts';
import { seats } from '../nl/seats.ts';
import { table } from '../nl/table.ts';
import { trust } from '../nl/trust.ts';
import { ui } from '../nl/ui.ts';

export const coreTexts = {
  join,
  lobby,
  refusals,
  round,
  seats,
  table,
  trust,
  ui,
} as const;
