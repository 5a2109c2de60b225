import { join } from '../nl/join.ts';
import { lobby } from '../nl/lobby.ts';
import { programme } from '../nl/programme.ts';
import { refusals } from '../nl/refusals.ts';
import { round } from '../nl/round.ts';
import { seats } from '../nl/seats.ts';
import { table } from '../nl/table.ts';
import { time } from '../nl/time.ts';
import { together } from '../nl/together.ts';
import { trust } from '../nl/trust.ts';
import { ui } from '../nl/ui.ts';

export const coreTexts = {
  join,
  lobby,
  programme,
  refusals,
  round,
  seats,
  table,
  time,
  together,
  trust,
  ui,
} as const;
