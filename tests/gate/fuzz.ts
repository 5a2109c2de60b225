/** `npm run fuzz [turns [seed]]`: plays hostile updates through the gate, a million of them unless told otherwise. */
import { playHostile } from './playHostile.ts';

const [turns = 1_000_000, seed = Date.now() % 1_000_000] = process.argv.slice(2).map(Number);
const batch = 10_000;
let taken = 0;
let longestMs = 0;
for (let played = 0; played < turns; played += batch) {
  const result = playHostile(Math.min(batch, turns - played), seed + played);
  taken += result.taken;
  longestMs = Math.max(longestMs, result.longestMs);
}
console.log(
  `${turns} updates from seed ${seed}: ${taken} taken, nothing written that is not open, all replicas the same; the longest took ${longestMs.toFixed(1)} ms`,
);
