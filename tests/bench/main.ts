/**
 * `npm run bench [name…]`: measures, and holds what it finds against budgets.json. Prints JSON, then a table; exits
 * with 1 when a budget is exceeded or was not measured.
 */
import { readFileSync } from 'node:fs';

import type { Bench, Figure } from './bench.ts';
import { boardBench } from './board.ts';
import { coldLoadBench } from './coldLoad.ts';
import { fanOutBench } from './fanOut.ts';
import { firstLoadBench } from './firstLoad.ts';
import { formatsBench } from './formats.ts';
import { gateBench } from './gate.ts';
import { hostileSeatBench } from './hostileSeat.ts';
import { mirrorBench } from './mirror.ts';
import { nodesBench } from './nodes.ts';
import { pdfBench } from './pdf.ts';
import { programmeBench } from './programme.ts';
import { revealBench } from './reveal.ts';
import { revealFramesBench } from './revealFrames.ts';
import { surveyBench } from './survey.ts';

const benches: readonly Bench[] = [
  mirrorBench,
  gateBench,
  revealBench,
  coldLoadBench,
  fanOutBench,
  hostileSeatBench,
  programmeBench,
  surveyBench,
  nodesBench,
  formatsBench,
  pdfBench,
  firstLoadBench,
  boardBench,
  revealFramesBench,
];

interface Budget {
  readonly bench: string;
  readonly figure: string;
  readonly most: number;
}

const budgets = JSON.parse(
  readFileSync(new URL('budgets.json', import.meta.url), 'utf8'),
) as readonly Budget[];
const wanted = process.argv.slice(2);
const chosen = benches.filter(({ name }) => wanted.length === 0 || wanted.includes(name));

const figures: (Figure & { bench: string })[] = [];
for (const bench of chosen) {
  console.error(`› ${bench.name}`);
  for (const figure of await bench.run()) figures.push({ bench: bench.name, ...figure });
}

const rows = figures.map((figure) => {
  const budget = budgets.find(({ figure: name }) => name === figure.name);
  const over = budget !== undefined && !(figure.value <= budget.most);
  return { ...figure, value: Math.round(figure.value * 100) / 100, budget: budget?.most ?? null, over };
});
const unmeasured = budgets.filter(
  ({ bench, figure }) =>
    chosen.some(({ name }) => name === bench) && !figures.some(({ name }) => name === figure),
);

console.log(JSON.stringify(rows, null, 2));
console.table(
  rows.map(({ name, value, unit, budget, over }) => ({
    figure: name,
    measured: `${value} ${unit}`,
    budget: budget === null ? '' : `${budget} ${unit}`,
    verdict: budget === null ? '' : over ? 'OVER' : 'ok',
  })),
);
for (const { figure } of unmeasured)
  console.error(`✗ There is a budget for "${figure}", but nothing measured it.`);
process.exit(rows.some(({ over }) => over) || unmeasured.length > 0 ? 1 : 0);
