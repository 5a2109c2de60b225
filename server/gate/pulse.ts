/** Finds out which connections are gone without a word. A phone that loses its network tells nobody. */
import type { WebSocket } from 'ws';

type Asked = Pick<WebSocket, 'bufferedAmount' | 'isPaused' | 'ping' | 'terminate'>;

/** A pulse that has asked nobody yet. */
export function createPulse() {
  /** The sockets that were asked and have not answered, with how much they had still to read then. */
  const silent = new WeakMap<Asked, number>();

  return {
    answered: (socket: Asked): void => void silent.delete(socket),
    /** Ends those that have not answered since the last time, and asks the others whether they are there. */
    beat: (sockets: Iterable<Asked>): void => {
      for (const socket of sockets) {
        const { bufferedAmount } = socket;
        const before = silent.get(socket);
        if (before === undefined) socket.ping();
        // Before a slow reader hears the question, it reads the rest; and what we do not listen to cannot answer.
        const reads = before === undefined || bufferedAmount < before;
        const waits = socket.isPaused && bufferedAmount === 0;
        if (reads || waits) silent.set(socket, bufferedAmount);
        else socket.terminate();
      }
    },
  };
}
