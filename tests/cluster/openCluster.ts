/** Several real servers at one real PostgreSQL behind a real proxy, with a line of its own between each two. */
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

import { startRealServer } from '../journeys/realServer.ts';
import { startPostgres } from '../server/postgres.ts';
import { startProxy } from './proxy.ts';
import { openRelay } from './relay.ts';

export type Cluster = Awaited<ReturnType<typeof openCluster>>;
export type ClusterNode = Cluster['nodes'][number];

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts so many nodes; they are ready when this resolves. */
export async function openCluster(count: number, settings: Readonly<Record<string, string>> = {}) {
  const postgres = await startPostgres();
  const database = await postgres.database();
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;

  async function openNode() {
    const toDatabase = await openRelay(Number(new URL(database).port));
    // Where it leads is known once the node listens.
    const toNode = await openRelay(0);
    const own = new URL(database);
    own.port = String(toDatabase.port);
    const server = await startRealServer(undefined, {
      DATABASE_URL: own.href,
      NODE_URL: `http://127.0.0.1:${toNode.port}`,
      PUBLIC_URL: url,
      ...settings,
    });
    toNode.leadTo(Number(new URL(server.url).port));
    return {
      ...server,
      /** Resolves when it is ready, as the proxy sees it. */
      ready: async (): Promise<void> => {
        const answer = () =>
          fetch(`${server.url}/readyz`, { signal: AbortSignal.timeout(2_000) }).catch(() => null);
        while ((await answer())?.status !== 200) await new Promise((resolve) => setTimeout(resolve, 100));
      },
      /** Its line to the database. */
      toDatabase,
      /** The line over which the other nodes reach it. */
      toNode,
      close: async (): Promise<void> => {
        await server.remove();
        toDatabase.close();
        toNode.close();
      },
    };
  }

  const nodes = await Promise.all(Array.from({ length: count }, openNode));
  const closeNodes = async (): Promise<void> => {
    await Promise.all(nodes.map((node) => node.close()));
    await postgres.stop();
  };
  const proxy = await startProxy(
    port,
    nodes.map((node) => Number(new URL(node.url).port)),
  ).catch(async (error: unknown) => {
    await closeNodes();
    throw error;
  });
  return {
    /** Where people come in. */
    url,
    nodes,
    database,
    /** Asks something of the database, past all lines that a test may have cut. */
    ask: <Row extends object>(text: string, ...values: unknown[]) =>
      postgres.ask<Row>(database, text, ...values),
    /** The node that hosts a session. */
    hostOf: async (sessionId: string): Promise<(typeof nodes)[number]> => {
      const [row] = await postgres.ask<{ url: string }>(
        database,
        'SELECT url FROM session_host JOIN node ON node.id = session_host.node WHERE session = $1',
        sessionId,
      );
      const host = nodes.find(({ toNode }) => row?.url === `http://127.0.0.1:${toNode.port}`);
      if (host === undefined) throw new Error(`Nobody hosts ${sessionId}`);
      return host;
    },
    close: async (): Promise<void> => {
      await proxy.stop();
      await closeNodes();
    },
  };
}
