/** How many connections there are, by whose and from where. One too many is turned away before it costs anything. */
import { addressGroups } from '../identity/clientAddress.ts';

/** Each leaves honest use far below it: somebody has five documents on three devices, a town hall one address. */
export const connectionLimits = {
  seat: 60,
  session: 4_000,
  /** One address; an IPv6 /64. */
  near: 4_000,
  /** An IPv6 /48. */
  wide: 8_000,
  server: 12_000,
  /** Connections that have not shown a seat yet, of all and of one address. It takes some ms to show one. */
  nameless: 1_000,
  namelessNear: 300,
} as const;

/** A turnstile that nobody has passed. */
export function createTurnstile() {
  const counts = new Map<string, number>();
  const count = (key: string) => counts.get(key) ?? 0;
  const add = (key: string, by: 1 | -1) => {
    const now = count(key) + by;
    if (now === 0) counts.delete(key);
    else counts.set(key, now);
  };

  /** Counts under all of these keys, or under none when one of them is full. */
  function take(keys: readonly (readonly [key: string, most: number])[]): boolean {
    if (keys.some(([key, most]) => count(key) >= most)) return false;
    for (const [key] of keys) add(key, 1);
    return true;
  }

  return {
    /** Lets a connection in, to be named; null when there are too many that have no name yet, or too many at all. */
    enter: (address: string) => {
      const { near, wide } = addressGroups(address);
      const keys = [
        ['server', connectionLimits.server],
        [`near ${near}`, connectionLimits.near],
        [`wide ${wide}`, connectionLimits.wide],
        ['nameless', connectionLimits.nameless],
        [`nameless ${near}`, connectionLimits.namelessNear],
      ] as const;
      if (!take(keys)) return null;
      const held: string[] = keys.map(([key]) => key);
      const release = (key: string) => {
        held.splice(held.indexOf(key), 1);
        add(key, -1);
      };
      return {
        /** Says whose it is. False when the seat or the session has too many. */
        name: (seat: string, session: string): boolean => {
          release('nameless');
          release(`nameless ${near}`);
          const own = [
            [`seat ${seat}`, connectionLimits.seat],
            [`session ${session}`, connectionLimits.session],
          ] as const;
          if (!take(own)) return false;
          held.push(...own.map(([key]) => key));
          return true;
        },
        leave: (): void => {
          for (const key of held.splice(0)) add(key, -1);
        },
      };
    },
  };
}
