/**
 * `npm run faults [-- --kills 100 --seed 1 --work 800]`: kills a server while people work, and says what was lost. `work`: how
 * much is acknowledged before each kill, at least. With `--early` the server acknowledges before it commits: then it must fail.
 * `npm run faults -- --nodes 2 --faults 1000`: lets nodes at one PostgreSQL die, stand still and lose touch.
 */
import { parseArgs } from 'node:util';

import { playFaults } from '../cluster/playFaults.ts';
import { percentile } from '../bench/bench.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { chooseKills, playKills } from './playKills.ts';
import { openOneServer } from './site.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string', default: '800' },
    early: { type: 'boolean', default: false },
    nodes: { type: 'string', default: '1' },
    faults: { type: 'string', default: '1000' },
  },
});
const seed = Number(values.seed);
const began = performance.now();

/** Says what came of it, and gives whether all was well. */
function finish(played: object, isWell: boolean): never {
  const seconds = Math.round((performance.now() - began) / 1000);
  console.log(JSON.stringify({ ...played, seconds }, null, 2));
  process.exit(isWell ? 0 : 1);
}

async function killOneServer(): Promise<never> {
  const site = await openOneServer({ early: values.early });
  const played = await playKills(site, chooseKills(Number(values.kills), seededRandom(seed)), {
    seed,
    members: 8,
    burst: 20,
    work: Number(values.work),
    onKill: (number, kill, acknowledged) =>
      console.error(`› ${number}: ${JSON.stringify(kill)}, ${acknowledged} acknowledged so far`),
  });
  await site.remove();
  return finish(played, played.faults.length === 0);
}

async function failNodes(nodes: number): Promise<never> {
  let number = 0;
  const { outages, ...played } = await playFaults(
    { nodes, faults: Number(values.faults) },
    seededRandom(seed),
    (kind, longestMs) => console.error(`› ${(number += 1)}: ${kind}, ${Math.round(longestMs)} ms`),
  );
  const cannotWriteMs = Object.fromEntries(
    Object.entries(outages).map(([kind, times]) => [
      kind,
      {
        p50: percentile(times, 0.5),
        p95: percentile(times, 0.95),
        worst: Math.max(...times),
        times: times.length,
      },
    ]),
  );
  return finish({ ...played, cannotWriteMs }, played.lost.length === 0 && played.twoHosts === 0);
}

await (Number(values.nodes) > 1 ? failNodes(Number(values.nodes)) : killOneServer());
