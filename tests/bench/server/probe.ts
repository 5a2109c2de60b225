/** Goes into a measured process before the server: keeps it on a processor of its own, and says what it costs when asked. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { watchProcess } from '../processReading.ts';
import { keepOnProcessor } from './processor.ts';

keepOnProcessor(0);
// The load is larger than a table may be.
const { LIMITS } = process.env;
if (LIMITS !== undefined) {
  const { limits } = (await import(LIMITS)) as { limits: { members: { participant: number } } };
  limits.members.participant = 1_000;
}
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const read = watchProcess();
// A load that was broken off leaves no server behind.
process.on('disconnect', () => process.exit());
process.on('message', (question) => {
  if (question === 'What do you hold?') collect();
  process.send?.(read());
});
