import type { coreTexts as nl } from './core.nl.ts';
import { join } from '../en/join.ts';
import { lobby } from '../en/lobby.ts';
import { programme } from '../en/programme.ts';
import { refusals } from '../en/refusals.ts';
import { round } from '../en/round.ts';
import { seats } from '../en/seats.ts';
import { table } from '../en/table.ts';
import { time } from '../en/time.ts';
import { together } from '../en/together.ts';
import { trust } from '../en/trust.ts';
import { ui } from '../en/ui.ts';
import type { Shape } from '../shape.ts';

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
} satisfies Shape<typeof nl>;
