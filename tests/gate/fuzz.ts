/**
 * `npm run fuzz [turns [seed]]`: plays hostile updates through the gate, a million of them unless told otherwise. Exits with 1
 * when one took longer than it may; anything else that goes wrong throws, with all that is needed to see it again.
 */
import { playHostile, slowestOf, type Slow } from './playHostile.ts';

const [turns = 1_000_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const batch = 10_000;
const longestMs = 100;
let taken = 0;
let slowest: Slow[] = [];
for (let played = 0; played < turns; played += batch) {
  const result = playHostile(Math.min(batch, turns - played), seed + played);
  taken += result.taken;
  slowest = slowestOf([...slowest, ...result.slowest]);
}
console.log(
  `${turns} updates from seed ${seed}: ${taken} taken, nothing written that is not open, all replicas the same. The slowest:`,
);
for (const { ms, update } of slowest) console.log(`${ms.toFixed(1)} ms  ${update.slice(0, 120)}`);
process.exit(slowest.some(({ ms }) => ms > longestMs) ? 1 : 0);
