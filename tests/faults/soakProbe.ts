/** Goes into the server's process before the server, and says what that process holds, after a collection of garbage. */
import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

export interface Held {
  /** In bytes. */
  readonly resident: number;
  readonly heap: number;
  /** Outside the heap: buffers. */
  readonly external: number;
  /** Sockets, timers and the like, by kind. */
  readonly resources: Readonly<Record<string, number>>;
  /** Open files; 0 where the system does not tell. */
  readonly files: number;
}

function openFiles(): number {
  try {
    return readdirSync('/proc/self/fd').length;
  } catch {
    return 0;
  }
}

process.on('message', () => {
  collect();
  const { rss, heapUsed, external } = process.memoryUsage();
  const kinds = Object.groupBy(process.getActiveResourcesInfo(), (kind) => kind);
  const resources = Object.fromEntries(
    Object.entries(kinds).map(([kind, all]) => [kind, all?.length ?? 0] as const),
  );
  process.send?.({ resident: rss, heap: heapUsed, external, resources, files: openFiles() } satisfies Held);
});
