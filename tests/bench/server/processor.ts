import { spawnSync } from 'node:child_process';

/** Keeps this process on one processor, where the system can: so the load and the server do not take each other's. */
export function keepOnProcessor(number: number): void {
  spawnSync('taskset', ['-acp', String(number), String(process.pid)], { stdio: 'ignore' });
}
