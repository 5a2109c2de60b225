/**
 * Whose turn it is with heavy work. Turns go round between sessions, and in a session between seats, so that people who
 * ask for much wait behind people who ask for little. Work that waits has done nothing yet and holds nothing.
 */
export interface Asker {
  readonly session: string;
  readonly seat: string;
}

/** Why work was not taken on: this seat has enough waiting, or everybody together has. */
export type Turned = 'too-many' | 'full';

/** Hears whether its turn has come, or that it gave way to others. */
type Waiting = (turn: 'begin' | 'full') => void;
type Seats = Map<string, Waiting[]>;

/** What comes first, and goes to the end when its turn is over, for a Map keeps the order in which keys come in. */
function firstOf<K, V>(map: Map<K, V>): [K, V] | undefined {
  const [first] = map;
  return first;
}

const lengthOf = (seats: Seats | undefined) =>
  [...(seats?.values() ?? [])].reduce((sum, line) => sum + line.length, 0);

export type FairQueue = ReturnType<typeof createFairQueue>;

/** A queue in which so many pieces are worked on at once, and so many may wait, of one seat and in all. */
export function createFairQueue(limits: {
  readonly atOnce: number;
  readonly perSeat: number;
  readonly inAll: number;
}) {
  const sessions = new Map<string, Seats>();
  let waiting = 0;
  let running = 0;

  function put({ session, seat }: Asker, one: Waiting): void {
    const seats = sessions.get(session) ?? new Map<string, Waiting[]>();
    sessions.set(session, seats);
    const line = seats.get(seat) ?? [];
    seats.set(seat, line);
    line.push(one);
    waiting += 1;
  }

  function take(session: string, seat: string, from: 'first' | 'last'): Waiting | undefined {
    const seats = sessions.get(session);
    const line = seats?.get(seat);
    const one = from === 'first' ? line?.shift() : line?.pop();
    if (one === undefined) return undefined;
    waiting -= 1;
    if (line?.length === 0) seats?.delete(seat);
    if (seats?.size === 0) sessions.delete(session);
    return one;
  }

  function next(): void {
    while (running < limits.atOnce) {
      const [session, seats] = firstOf(sessions) ?? [];
      const [seat, line] = (seats && firstOf(seats)) ?? [];
      if (session === undefined || seats === undefined || seat === undefined || line === undefined) return;
      sessions.delete(session);
      sessions.set(session, seats);
      seats.delete(seat);
      seats.set(seat, line);
      const one = take(session, seat, 'first');
      running += 1;
      one?.('begin');
    }
  }

  /** When all places are taken, the last of the asker with most waiting gives way to somebody who has less, with one more. */
  function makeRoom(asker: Asker): boolean {
    const [session, seats] = [...sessions].toSorted((a, b) => lengthOf(b[1]) - lengthOf(a[1]))[0] ?? [];
    const [seat, line] = [...(seats ?? [])].toSorted((a, b) => b[1].length - a[1].length)[0] ?? [];
    if (session === undefined || seat === undefined || line === undefined) return false;
    const own = sessions.get(asker.session);
    const hasMore =
      session === asker.session
        ? line.length > (own?.get(asker.seat)?.length ?? 0) + 1
        : lengthOf(seats) > lengthOf(own) + 1;
    if (hasMore) take(session, seat, 'last')?.('full');
    return hasMore;
  }

  return {
    /** Does the work when its turn comes. */
    run: async <T extends object | null>(asker: Asker, work: () => Promise<T>): Promise<T | Turned> => {
      const line = sessions.get(asker.session)?.get(asker.seat) ?? [];
      if (line.length >= limits.perSeat) return 'too-many';
      if (waiting >= limits.inAll && !makeRoom(asker)) return 'full';
      const turn = await new Promise<'begin' | 'full'>((resolve) => {
        put(asker, resolve);
        next();
      });
      if (turn === 'full') return turn;
      try {
        return await work();
      } finally {
        running -= 1;
        next();
      }
    },
  };
}
