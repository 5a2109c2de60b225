/**
 * Threads beside the server for work that would keep all sessions waiting. One is kept, for starting one takes long; what
 * a crowd needed beside it goes after a while.
 */
import { Worker } from 'node:worker_threads';

import { errorFacts, type Log } from '../log.ts';

/** Beyond this a thread dies instead of the server. */
const mostMegabytes = 512;
/** How long a thread that is not the last one waits for work. Each holds some tens of megabytes. */
const patienceMs = 60_000;

export interface Threads<Job, Made> {
  /** What a thread made of a job; null when it died of it, or took too long. The next job gets another thread. */
  run(job: Job): Promise<Made | null>;
  /** Has a thread ready, for starting one takes long. */
  warm(): void;
  /** How many there are. */
  size(): number;
  close(): Promise<void>;
}

/** Threads that run this script: each is sent a job, and answers with what it made. As many as there are jobs at once. */
export function createThreads<Job, Made>(
  script: URL,
  options: {
    readonly longestMs: number;
    readonly log: Log;
    /** Whether something went wrong in a thread that made this, so that it must make nothing more. */
    readonly isSpoilt?: (made: Made) => boolean;
    readonly patienceMs?: number;
  },
): Threads<Job, Made> {
  const { longestMs, log, isSpoilt = () => false, patienceMs: spareMs = patienceMs } = options;
  const alive = new Set<Worker>();
  const idle = new Set<Worker>();
  const resting = new Map<Worker, NodeJS.Timeout>();
  let closed = false;

  function start(): Worker {
    const thread = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: mostMegabytes } });
    alive.add(thread);
    thread.on('error', (error) => log('thread-failed', errorFacts(error)));
    thread.once('exit', () => {
      alive.delete(thread);
      idle.delete(thread);
      clearTimeout(resting.get(thread));
      resting.delete(thread);
    });
    return thread;
  }

  /** Lets a thread go that found no work, unless it is the last. */
  function rest(thread: Worker): void {
    idle.add(thread);
    const timer = setTimeout(() => {
      if (idle.size === 1) return;
      idle.delete(thread);
      void thread.terminate();
    }, spareMs);
    timer.unref();
    resting.set(thread, timer);
  }

  return {
    run: async (job) => {
      if (closed) return null;
      const [kept] = idle;
      const thread = kept ?? start();
      idle.delete(thread);
      clearTimeout(resting.get(thread));
      // A thread with nothing to do keeps no process alive.
      thread.ref();
      const timer = setTimeout(() => {
        log('thread-too-slow');
        void thread.terminate();
      }, longestMs);
      const made = await new Promise<Made | null>((resolve) => {
        const end = (answer: Made | null) => {
          thread.off('message', end);
          thread.off('exit', died);
          resolve(answer);
        };
        const died = () => end(null);
        thread.on('message', end);
        thread.on('exit', died);
        thread.postMessage(job, []);
      });
      clearTimeout(timer);
      thread.unref();
      if (made !== null && isSpoilt(made)) void thread.terminate();
      else if (alive.has(thread)) rest(thread);
      return made;
    },
    warm: () => {
      if (closed || alive.size > 0) return;
      const thread = start();
      thread.unref();
      idle.add(thread);
    },
    size: () => alive.size,
    close: async () => {
      closed = true;
      await Promise.all([...alive].map((thread) => thread.terminate()));
    },
  };
}
