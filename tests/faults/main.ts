/**
 * `npm run faults [-- --kills 100 --seed 1 --work 800]`: kills a server while people work, and says what was lost. `work`: how
 * much is acknowledged before each kill, at least. With `--early` the server acknowledges before it commits: then it must fail.
 */
import { parseArgs } from 'node:util';

import { seededRandom } from '../server/seededRandom.ts';
import { chooseKills, playKills } from './playKills.ts';
import { openOneServer } from './site.ts';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    work: { type: 'string', default: '800' },
    early: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const site = await openOneServer({ early: values.early });
const began = performance.now();
const played = await playKills(site, chooseKills(Number(values.kills), seededRandom(seed)), {
  seed,
  members: 8,
  burst: 20,
  work: Number(values.work),
  onKill: (number, kill, acknowledged) =>
    console.error(`› ${number}: ${JSON.stringify(kill)}, ${acknowledged} acknowledged so far`),
});
await site.remove();
console.log(JSON.stringify({ ...played, seconds: Math.round((performance.now() - began) / 1000) }, null, 2));
process.exit(played.faults.length === 0 ? 0 : 1);
