/** A thread for tests: it does what it is told, also what no thread should. */
import { parentPort, threadId } from 'node:worker_threads';

parentPort?.on('message', (job: 'work' | 'throw' | 'exit' | 'hang' | 'spoil') => {
  if (job === 'throw') throw new Error('broken');
  if (job === 'exit') process.exit(0);
  if (job === 'hang') for (;;);
  parentPort?.postMessage({ threadId, spoilt: job === 'spoil' }, []);
});
