/**
 * What every journey begins with: a real server, and people who arrive with browsers of their own. When a test is over,
 * everybody has left; when a file is, its server is gone.
 */
import { expect, test as base, type BrowserContextOptions, type Page } from '@playwright/test';

import { openCluster } from '../cluster/openCluster.ts';
import { sitDown } from './boardTable.ts';
import { arrive, uncaughtErrors } from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

type Settings = Readonly<Record<string, string>>;

export interface OfFile {
  /** How many servers there are: with more than one they share a database, behind a proxy. */
  readonly nodes: number;
  /** Settings of the server of these tests, by the names they have in its environment. */
  readonly settings: Settings;
  /** For tests that kill it: a server for each. */
  readonly serverForEach: boolean;
}

interface InTest {
  /** The server of the file, with no session in it but those of the file's earlier tests. */
  readonly server: RealServer;
  /** One more server, with other settings. */
  readonly anotherServer: (settings: Settings) => Promise<RealServer>;
  /** A person with a browser of their own. */
  readonly arrive: (device: BrowserContextOptions) => Promise<Page>;
  /** Fatma at a laptop and Joris at another device, at a table that has begun and where everybody may move things. */
  readonly sitDown: (device: BrowserContextOptions) => ReturnType<typeof sitDown>;
  readonly everybodyLeaves: void;
}

interface InWorker {
  /** The server for a name: the one that there is, or a new one in place of that for another name. */
  readonly serverFor: (name: string, settings: Settings, nodes: number) => Promise<RealServer>;
}

export type Arrive = InTest['arrive'];

/** Several servers as if they were one. */
async function openNodes(count: number, settings: Settings): Promise<RealServer> {
  const { nodes, url, close } = await openCluster(count, settings);
  const [first] = nodes;
  if (first === undefined) throw new Error('There is a node');
  return { ...first, url, remove: close };
}

export const test = base.extend<OfFile & InTest, InWorker>({
  nodes: [1, { option: true }],
  settings: [{}, { option: true }],
  serverForEach: [false, { option: true }],
  serverFor: [
    // Playwright wants to see what a fixture asks for.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      let running: { readonly name: string; readonly server: RealServer } | null = null;
      await provide(async (name, settings, nodes) => {
        if (running?.name === name) return running.server;
        await running?.server.remove();
        running = null;
        const server = await (nodes === 1
          ? startRealServer(undefined, settings)
          : openNodes(nodes, settings));
        running = { name, server };
        return server;
      });
      await (running as { readonly server: RealServer } | null)?.server.remove();
    },
    { scope: 'worker' },
  ],
  server: async ({ serverFor, settings, nodes, serverForEach }, provide, { file, testId }) => {
    const name = `${nodes} ${file}${serverForEach ? ` ${testId}` : ''}`;
    await provide(await serverFor(name, settings, nodes));
  },
  // oxlint-disable-next-line no-empty-pattern
  anotherServer: async ({}, provide) => {
    const others: RealServer[] = [];
    await provide(async (settings) => {
      const server = await startRealServer(undefined, settings);
      others.push(server);
      return server;
    });
    await Promise.all(others.map((server) => server.remove()));
  },
  arrive: async ({ browser }, provide) => {
    await provide((device) => arrive(browser, device));
  },
  sitDown: async ({ browser, server }, provide) => {
    await provide((device) => sitDown(browser, server.url, device));
  },
  // Playwright closes the pages that it opened itself, and leaves ours open in the browser of the tests that follow.
  everybodyLeaves: [
    async ({ browser }, provide) => {
      uncaughtErrors.length = 0;
      await provide();
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(uncaughtErrors, 'errors that no page caught').toEqual([]);
    },
    { auto: true },
  ],
});
