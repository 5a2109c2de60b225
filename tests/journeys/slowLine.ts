/** A slow line to a server: all that goes over it, pages and sockets alike, arrives late and in its order. */
import { connect, createServer, type Socket } from 'node:net';

export interface SlowLine {
  readonly url: string;
  close(): void;
}

/** Sends on what comes in over one side, so many ms later. */
function pass(from: Socket, to: Socket, oneWayMs: number): void {
  const later = (act: () => void) => void setTimeout(act, oneWayMs);
  from.on('data', (bytes) => later(() => to.writable && to.write(bytes)));
  from.on('end', () => later(() => to.end()));
  from.on('error', () => to.destroy());
  from.on('close', () => later(() => to.destroy()));
}

export async function openSlowLine(serverUrl: string, oneWayMs: number): Promise<SlowLine> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<Socket>();
  const line = createServer((browser) => {
    const server = connect(Number(port), hostname);
    for (const socket of [browser, server]) {
      socket.setNoDelay(true);
      open.add(socket);
      socket.on('close', () => open.delete(socket));
    }
    pass(browser, server, oneWayMs);
    pass(server, browser, oneWayMs);
  });
  await new Promise<void>((resolve) => line.listen(0, '127.0.0.1', resolve));
  const address = line.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () => {
      line.close();
      for (const socket of open) socket.destroy();
    },
  };
}
