/**
 * `npm run bench:server -- [--part …] [--target …] [--runs 3] [--before <another checkout>]`: our server beside other people's and
 * beside the least that one on `ws` can do, under one load, one after the other in the same run. Times of one machine mean
 * little, ratios do. Prints medians and ratios, and writes every run to `.cache/bench/server.json`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { percentile, type Figure } from '../bench.ts';
import { comeIn, passOn, stayIdle } from './parts.ts';
import { keepOnProcessor } from './processor.ts';
import { allTargets, installPeers, type Target } from './targets.ts';

interface Part {
  readonly name: string;
  measure(target: Target): Promise<Figure[]>;
}

const load = (sessions: number, members: number): Part => ({
  name: `${sessions} × ${members}`,
  measure: (target) => passOn(target, sessions, members),
});
const parts: readonly Part[] = [
  load(1, 50),
  load(1, 100),
  load(1, 200),
  load(50, 10),
  { name: '200 come in', measure: (target) => comeIn(target, 200, 500) },
  { name: 'idle', measure: stayIdle },
];

const { values } = parseArgs({
  options: {
    part: { type: 'string', multiple: true, default: [] },
    target: { type: 'string', multiple: true, default: [] },
    runs: { type: 'string', default: '3' },
    before: { type: 'string' },
  },
});
const named = (name: string, wanted: readonly string[]) =>
  wanted.length === 0 || wanted.some((part) => name.startsWith(part));
const before = values.before === undefined ? null : resolve(values.before);
const targets = allTargets(before).filter(({ name }) => named(name, values.target));
const chosen = parts.filter(({ name }) => named(name, values.part));

const round = (value: number) => Number(value.toPrecision(3));

interface Measured extends Figure {
  readonly run: number;
  readonly part: string;
  readonly target: string;
}

const machine = { processors: cpus().length, model: cpus()[0]?.model, node: process.version };
mkdirSync('.cache/bench', { recursive: true });
if (targets.some(({ kind }) => kind === 'peer')) await installPeers();
keepOnProcessor(1);
const all: Measured[] = [];
for (let run = 1; run <= Number(values.runs); run += 1)
  for (const part of chosen)
    for (const target of targets) {
      try {
        const figures = await part.measure(target);
        for (const figure of figures) all.push({ run, part: part.name, target: target.name, ...figure });
        const told = figures.map(({ name, value, unit }) => `${name} ${round(value)} ${unit}`.trim());
        console.error(`› run ${run}, ${part.name}, ${target.name}: ${told.join(' · ')}`);
        writeFileSync('.cache/bench/server.json', JSON.stringify({ machine, figures: all }, null, 2));
      } catch (error) {
        console.error(`  ${String(error)}`);
      }
    }

const median = (part: string, target: string, name: string) =>
  percentile(
    all
      .filter((one) => one.part === part && one.target === target && one.name === name)
      .map(({ value }) => value),
    0.5,
  );
for (const part of chosen) {
  const figures = [
    ...new Map(all.filter((one) => one.part === part.name).map((one) => [one.name, one])).values(),
  ];
  console.log(`\n${part.name}, medians of ${values.runs}`);
  console.table(
    Object.fromEntries(
      targets.map((target) => [
        target.name,
        Object.fromEntries(
          figures.map(({ name, unit }) => [
            `${name} ${unit}`.trim(),
            round(median(part.name, target.name, name)),
          ]),
        ),
      ]),
    ),
  );
  // Of everybody else, how many times as much ours is.
  const first = figures[0];
  if (first === undefined) continue;
  for (const one of targets.filter(({ kind }) => kind === 'ours')) {
    const ratios = targets
      .filter((other) => other !== one && median(part.name, other.name, first.name) > 0)
      .map((other) => {
        const ratio = median(part.name, one.name, first.name) / median(part.name, other.name, first.name);
        return `${ratio.toFixed(2)} × ${other.name}`;
      });
    console.log(`${one.name}, ${first.name}: ${ratios.join(' · ')}`);
  }
}
process.exit(0);
