/**
 * Looks at suitcases one after the other, each in a process of its own: a file that was made to take all memory, or all time,
 * takes that of this process. A thread would not do: when JSON.parse runs out of memory in one, the whole server dies.
 */
import { fork } from 'node:child_process';

import { refuse } from '../../src/model/refusal.ts';
import type { Log } from '../log.ts';
import type { Examined, SuitcaseJob } from './examine.ts';

/** A full session takes a few seconds and some hundred megabytes. */
const longestMs = 30_000;
const mostMegabytes = 512;

/** The receiving of suitcases on the server with this key. */
export function createReceiving(serverKey: Uint8Array, log: Log) {
  let before: Promise<unknown> = Promise.resolve();

  const examineOne = (file: Uint8Array) =>
    new Promise<Examined>((resolve) => {
      const examiner = fork(new URL('examineProcess.ts', import.meta.url), [], {
        execArgv: [`--max-old-space-size=${mostMegabytes}`],
        serialization: 'advanced',
        // What Node says of a process that died could quote what somebody wrote.
        stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      });
      const timer = setTimeout(() => examiner.kill('SIGKILL'), longestMs);
      const end = (examined: Examined) => {
        clearTimeout(timer);
        resolve(examined);
      };
      examiner.once('message', (examined: Examined) => end(examined));
      examiner.once('error', () => end(refuse('unavailable')));
      examiner.once('exit', (code, signal) => {
        if (code !== 0) log('suitcase-too-heavy', { what: signal ?? 'ended' });
        end(refuse('suitcase-damaged'));
      });
      const job: SuitcaseJob = { serverKey, file };
      examiner.send(job, () => {});
    });

  return {
    /** What is in a suitcase. One that a process dies of, or that takes too long, is a damaged one. */
    examine: (file: Uint8Array): Promise<Examined> => {
      const examined = before.then(() => examineOne(file));
      before = examined;
      return examined;
    },
  };
}
