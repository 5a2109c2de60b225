/** What a process costs, since the last time it was asked. */
import { monitorEventLoopDelay } from 'node:perf_hooks';

export interface ProcessReading {
  /** Processors that were kept busy, on average. */
  readonly cores: number;
  /** How late the event loop came round, in ms. */
  readonly lateP99: number;
  readonly lateMost: number;
  /** Resident memory now, in bytes. */
  readonly memory: number;
  /** What the program itself holds now, in bytes: of what it let go, not all goes back to the system. */
  readonly held: number;
}

const resolutionMs = 5;

/** Begins to watch this process. Each reading is about the time since the one before. */
export function watchProcess(): () => ProcessReading {
  const loop = monitorEventLoopDelay({ resolution: resolutionMs });
  loop.enable();
  let since = performance.now();
  let spent = process.cpuUsage();

  return () => {
    const { user, system } = process.cpuUsage(spent);
    const now = performance.now();
    // It counts the time between two looks, and those are `resolutionMs` apart when nothing is late.
    const late = (nanoseconds: number) => Math.max(0, nanoseconds / 1e6 - resolutionMs);
    const reading = {
      cores: (user + system) / 1_000 / (now - since),
      lateP99: late(loop.percentile(99)),
      lateMost: late(loop.max),
      memory: process.memoryUsage.rss(),
      held: process.memoryUsage().heapUsed + process.memoryUsage().external,
    };
    since = now;
    spent = process.cpuUsage();
    loop.reset();
    return reading;
  };
}
