/**
 * Where a session is held while things go wrong: one server or several, that can be killed, stopped and started again. What
 * plays on it knows no more of it than this, so that any set-up can be put to the same test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { startRealServer } from '../journeys/realServer.ts';
import { acknowledgesEarly, diesAt, type Aim } from './aims.ts';

/** By then everything that is to go is out of the files. */
const cleanedMs = 10_000;

export interface SiteNode {
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again; resolves when it serves. */
  start(): Promise<void>;
  /** Starts it and kills it on its way: after a part of the time that a start takes, or at one of its steps. */
  stumble(at: { readonly part: number } | { readonly step: number }): Promise<void>;
  /** Makes it stand still for so many ms; then it goes on, and knows of nothing. */
  pause(ms: number): Promise<void>;
  /** Lets it die by itself at the next moment of this kind. */
  aim(aim: Aim): Promise<void>;
  /** Resolves when it has died. */
  ended(): Promise<void>;
}

export interface Site {
  /** Where people come in. */
  readonly url: string;
  readonly nodes: readonly [SiteNode, ...SiteNode[]];
  /**
   * Whether a text is anywhere in what is kept, and stays there. While the whole database is read, as at a start, its log is
   * cleaned a moment later.
   */
  holds(text: string): Promise<boolean>;
  remove(): Promise<void>;
}

/** One server on a folder of its own. With `early` it acknowledges before it commits, to see whether that is noticed. */
export async function openOneServer({ early = false } = {}): Promise<Site> {
  const preload = new URL('mortal.ts', import.meta.url);
  const server = await startRealServer(preload, early ? { [acknowledgesEarly]: '1' } : {});
  let startMs = 500;
  const start = async () => {
    const began = performance.now();
    await server.start();
    startMs = performance.now() - began;
  };
  const node: SiteNode = {
    kill: server.kill,
    start,
    stumble: async (at) => {
      const started = server.start('step' in at ? { [diesAt]: String(at.step) } : {}).catch(() => {});
      if ('part' in at) await new Promise((resolve) => setTimeout(resolve, at.part * startMs));
      else await Promise.race([started, server.ended()]);
      await server.kill();
      await started;
    },
    pause: async (ms) => {
      server.signal('SIGSTOP');
      await new Promise((resolve) => setTimeout(resolve, ms));
      server.signal('SIGCONT');
    },
    aim: async (aim) => void (await server.ask(aim)),
    ended: server.ended,
  };
  return {
    url: server.url,
    nodes: [node],
    holds: async (text) => {
      const isThere = () =>
        readdirSync(server.dataDir).some((name) => readFileSync(join(server.dataDir, name)).includes(text));
      for (const began = performance.now(); performance.now() - began < cleanedMs; await wait(100))
        if (!isThere()) return false;
      return true;
    },
    remove: server.remove,
  };
}
