/** The sessions that are open in this process: at most one host for each. */
import type { SessionId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { errorFacts } from '../log.ts';
import { createPace } from './pace.ts';
import { openSessionHost, type HostContext, type SessionHost } from './openSessionHost.ts';

/** How long a session stays in memory after the last person left. */
const idleMs = 60_000;

interface Open {
  readonly opening: Promise<SessionHost | null>;
  usedAt: number;
}

/** The hosts of a server, of which none is open yet. */
export function createHosts(given: HostContext) {
  const context = { pace: createPace(), ...given };
  const open = new Map<SessionId, Open>();

  async function load(sessionId: SessionId, before: SessionHost | null): Promise<SessionHost | null> {
    // What a failed host still had under way must be decided before its log is read again.
    await before?.settled().catch(() => {});
    try {
      const host = await openSessionHost(sessionId, context);
      if (host === null) open.delete(sessionId);
      return host;
    } catch (error) {
      open.delete(sessionId);
      context.log('session-unreadable', { session: sessionId, ...errorFacts(error) });
      throw error;
    }
  }

  function start(sessionId: SessionId, before: SessionHost | null): Promise<SessionHost | null> {
    const opening = load(sessionId, before);
    open.set(sessionId, { opening, usedAt: context.clock.now() });
    return opening;
  }

  /** The host of a session; null when there is no such session. Throws when it cannot be read. */
  async function of(sessionId: SessionId): Promise<SessionHost | null> {
    const known = open.get(sessionId);
    if (known === undefined) return start(sessionId, null);
    known.usedAt = context.clock.now();
    const host = await known.opening;
    if (host === null || !host.ended()) return host;
    // Somebody else who waited for the same host may have started the next one.
    return open.get(sessionId) === known ? start(sessionId, host) : of(sessionId);
  }

  return {
    of,
    size: () => open.size,
    /** Deletes the sessions whose time is over. */
    expire: async (): Promise<void> => {
      const over = await context.storage.expired(context.clock.now());
      for (const sessionId of over) {
        const known = await open.get(sessionId)?.opening.catch(() => null);
        if (known) await known.expire();
        else await context.storage.commit(sessionId, [{ type: 'session.delete' }]);
        open.delete(sessionId);
      }
      // Also what an earlier time could not take away.
      await context.storage.purge();
      if (over.length > 0) context.log('sessions-expired', { count: over.length });
    },
    /** Lets go of the sessions nobody has used for a while, and of what is not used in the others. */
    rest: (): void => {
      for (const [sessionId, known] of open) {
        void known.opening.then(
          async (host) => {
            host?.rest();
            const idle = context.clock.now() - known.usedAt > idleMs;
            if (host === null || !idle || host.audience.peers().length > 0) return;
            // What is known of when they went is known to this host alone.
            host.noticeWhoIsHere(0);
            await host.settled();
            if (host.audience.peers().length === 0 && open.get(sessionId) === known) {
              host.close(closeCodes.tryLater);
              open.delete(sessionId);
            }
          },
          () => {},
        );
      }
    },
    /** Writes down in every open session who has been without a connection for a while. */
    noticeWhoIsHere: (): void => {
      for (const { opening } of open.values())
        void opening.then(
          (host) => host?.noticeWhoIsHere(),
          () => {},
        );
    },
    close: async (): Promise<void> => {
      const all = await Promise.allSettled([...open.values()].map(({ opening }) => opening));
      for (const one of all) if (one.status === 'fulfilled') one.value?.close(closeCodes.tryLater);
      await Promise.allSettled(
        all.map(async (one) => (one.status === 'fulfilled' ? one.value?.settled() : undefined)),
      );
    },
  };
}
