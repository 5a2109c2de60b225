/** A line between two machines that a test can cut, or let fall silent. */
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { once } from 'node:events';

/** Opens a line on a free port of this computer. `target`: the port at its other end. */
export async function openRelay(target: number) {
  const pairs = new Set<readonly [Socket, Socket]>();
  let end = target;
  let state: 'open' | 'cut' | 'silent' = 'open';

  const server = createServer((near) => {
    if (state === 'cut') return void near.resetAndDestroy();
    // Nobody answers, and nobody says so.
    const far = state === 'silent' ? null : connect(end, '127.0.0.1');
    near.on('error', () => {});
    if (far === null) return;
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('error', () => to.destroy());
      from.on('close', () => {
        // The other end does not hear of it before the line heals.
        if (state === 'silent') return;
        pairs.delete(pair);
        to.destroy();
      });
      from.on('data', (bytes) => {
        // What comes while nothing passes is lost, as on a network that dropped it.
        if (state === 'open' && !to.write(bytes)) {
          from.pause();
          to.once('drain', () => from.resume());
        }
      });
      from.on('end', () => state === 'open' && to.end());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const drop = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  };
  return {
    port: (server.address() as AddressInfo).port,
    /** From which ports the other end sees what comes over this line. */
    farPorts: (): number[] => [...pairs].map(([, far]) => far.localPort ?? 0),
    /** Leads to another port from now on. */
    leadTo: (port: number): void => {
      end = port;
    },
    /** Ends all connections, and takes no new ones. */
    cut: (): void => {
      state = 'cut';
      drop();
    },
    /** Loses every byte, and says nothing. */
    silence: (): void => {
      state = 'silent';
    },
    /** Takes new connections again. What was silent is dropped: part of it is lost. */
    heal: (): void => {
      state = 'open';
      drop();
    },
    close: (): void => {
      state = 'cut';
      drop();
      server.close();
    },
  };
}
