/**
 * A line between clients and a server that fails as lines do. What it holds back is passed on in its order when the line is
 * whole again, as TCP does; what it cuts is lost.
 */
import { connect, createServer, type Socket } from 'node:net';

export type Fault =
  | 'none'
  /** Everything takes so long, each way. */
  | { readonly delayMs: number }
  /** Byte by byte. */
  | 'dribble'
  /** Takes everything, also new connections, and passes nothing on. */
  | 'black hole'
  /** The server's side of each connection is gone, and the client is not told. New ones come through. */
  | 'half-open'
  /** Passes on only the first bytes of what comes next, and then is gone. */
  | 'cut in mid-frame'
  /** There is no network: what was open is gone, and nothing new comes through. */
  | 'offline';

export interface FaultyProxy {
  readonly url: string;
  /** What is wrong with the line from now on. */
  fail(fault: Fault): void;
  close(): void;
}

/** One direction of one connection. */
interface Pipe {
  readonly to: Socket;
  readonly waiting: { readonly bytes: Buffer; readonly at: number }[];
  pumping: boolean;
}

export async function openFaultyProxy(serverUrl: string): Promise<FaultyProxy> {
  const { hostname, port } = new URL(serverUrl);
  const open = new Set<{ readonly ends: readonly Socket[]; readonly pipes: readonly Pipe[] }>();
  let fault: Fault = 'none';

  function drop(ends: readonly Socket[]): void {
    for (const end of ends) end.resetAndDestroy();
  }

  async function pump(pipe: Pipe, ends: readonly Socket[]): Promise<void> {
    if (pipe.pumping) return;
    pipe.pumping = true;
    for (let [next] = pipe.waiting; next !== undefined; [next] = pipe.waiting) {
      if (fault === 'black hole') break;
      if (typeof fault === 'object') {
        const waitMs = next.at + fault.delayMs - performance.now();
        if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
      }
      if (fault === 'cut in mid-frame') {
        pipe.to.write(next.bytes.subarray(0, Math.ceil(next.bytes.length / 2)), () => drop(ends));
        pipe.waiting.length = 0;
      } else if (fault === 'dribble' && next.bytes.length > 1) {
        pipe.to.write(next.bytes.subarray(0, 1));
        pipe.waiting[0] = { bytes: next.bytes.subarray(1), at: next.at };
        await new Promise((resolve) => setImmediate(resolve));
      } else {
        pipe.to.write(next.bytes);
        pipe.waiting.shift();
      }
    }
    pipe.pumping = false;
  }

  const listener = createServer((client) => {
    if (fault === 'offline') return void client.resetAndDestroy();
    const server = connect(Number(port), hostname);
    const ends = [client, server] as const;
    const pipes = [
      { to: server, waiting: [], pumping: false },
      { to: client, waiting: [], pumping: false },
    ] as const satisfies readonly Pipe[];
    const connection = { ends, pipes };
    open.add(connection);
    for (const [from, pipe] of [
      [client, pipes[0]],
      [server, pipes[1]],
    ] as const) {
      from.setNoDelay(true);
      from.on('data', (bytes: Buffer) => {
        (pipe as Pipe).waiting.push({ bytes, at: performance.now() });
        void pump(pipe, ends);
      });
      from.on('error', () => {});
      from.on('close', () => {
        // A line that tells nothing does not tell of an end either.
        if (fault === 'half-open' || fault === 'black hole') return;
        open.delete(connection);
        for (const end of ends) end.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('The line has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    fail: (next) => {
      fault = next;
      for (const { ends, pipes } of open) {
        if (next === 'offline') drop(ends);
        else if (next === 'half-open') ends[1]?.resetAndDestroy();
        else for (const pipe of pipes) void pump(pipe, ends);
      }
    },
    close: () => {
      listener.close();
      for (const { ends } of open) drop(ends);
    },
  };
}
