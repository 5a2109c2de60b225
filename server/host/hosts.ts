/** The sessions that are open in this process: at most one host for each, and only of sessions that this node hosts. */
import { readStage } from '../../src/documents/stageDocument.ts';
import type { SessionId } from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { Elsewhere, NotHosting, type Hosting, type Node } from '../cluster/hosting.ts';
import { errorFacts } from '../log.ts';
import { createPause } from '../storage/pause.ts';
import type { Change, StoredSession } from '../storage/storage.ts';
import { createPace } from './pace.ts';
import { openSessionHost, type HostContext, type SessionHost } from './openSessionHost.ts';
import { restoreDocument } from './restoreDocument.ts';

/** How long a session stays in memory after the last person left. */
const idleMs = 60_000;

interface Open {
  readonly opening: Promise<SessionHost | null>;
  usedAt: number;
}

/** The hosts of a server, of which none is open yet. */
export function createHosts(parts: Omit<HostContext, 'pause'> & { readonly hosting: Hosting }) {
  const { hosting } = parts;
  const pause = createPause(parts.storage);
  const context = { pace: createPace(), ...parts, pause };
  const open = new Map<SessionId, Open>();
  // What is in memory may be of the past. Browsers come back, to whatever node has the session then.
  hosting.onLost(() => {
    for (const { opening } of open.values())
      void opening.then(
        (host) => host?.close(closeCodes.tryLater),
        () => {},
      );
  });

  async function load(sessionId: SessionId, before: SessionHost | null): Promise<SessionHost | null> {
    // What a failed host still had under way must be decided before its log is read again.
    await before?.settled().catch(() => {});
    try {
      await hosting.claim(sessionId);
      const host = await openSessionHost(sessionId, context);
      if (host === null) open.delete(sessionId);
      return host;
    } catch (error) {
      open.delete(sessionId);
      if (error instanceof Elsewhere || error instanceof NotHosting) throw error;
      context.log('session-unreadable', { session: sessionId, ...errorFacts(error) });
      throw error;
    }
  }

  function start(sessionId: SessionId, before: SessionHost | null): Promise<SessionHost | null> {
    const opening = load(sessionId, before);
    open.set(sessionId, { opening, usedAt: context.clock.now() });
    return opening;
  }

  /**
   * The host of a session; null when there is no such session. Throws when it cannot be read, `Elsewhere` when another
   * node hosts it, `NotHosting` when this node can host nothing now.
   */
  async function of(sessionId: SessionId): Promise<SessionHost | null> {
    if (!hosting.isSure()) throw new NotHosting();
    const known = open.get(sessionId);
    if (known === undefined) return start(sessionId, null);
    known.usedAt = context.clock.now();
    const host = await known.opening;
    if (host === null || !host.ended()) return host;
    // Somebody else who waited for the same host may have started the next one.
    return open.get(sessionId) === known ? start(sessionId, host) : of(sessionId);
  }

  /** The node that hosts a session; null when this one does, or when `of` says why nothing can. */
  function elsewhere(sessionId: SessionId): Promise<Node | null> {
    return of(sessionId).then(
      () => null,
      (error: unknown) => (error instanceof Elsewhere ? error.node : null),
    );
  }

  /** The stage of a session as it is on disk, whoever hosts it; null when there is none, or none that can be read. */
  async function stageOf(sessionId: SessionId): Promise<Stage | null> {
    const host = await open.get(sessionId)?.opening.catch(() => null);
    if (host && !host.ended() && !host.isDamaged('stage')) {
      await host.settled();
      return host.stage();
    }
    const stored = await context.storage.loadDocument(sessionId, 'stage').catch(() => null);
    return stored === null ? null : readStage(restoreDocument(stored).doc);
  }

  /**
   * Puts something else in the place of a session: everybody is sent away, and comes back to what is there then. `make` sees
   * what is there and gives what to write, or null to leave it, and everybody where they are. Gives whether it was written.
   */
  async function replace(
    sessionId: SessionId,
    make: (stored: StoredSession) => readonly Change[] | null,
  ): Promise<boolean> {
    const before = await of(sessionId);
    await before?.settled().catch(() => {});
    const now = await context.storage.load(sessionId);
    if (now === null || make(now) === null) return false;
    let written = false;
    const opening = (async () => {
      before?.close(closeCodes.tryLater);
      await before?.settled().catch(() => {});
      const stored = await context.storage.load(sessionId);
      const changes = stored === null ? null : make(stored);
      if (changes !== null) await context.storage.commit(sessionId, changes);
      written = changes !== null;
      return openSessionHost(sessionId, context);
    })();
    open.set(sessionId, { opening, usedAt: context.clock.now() });
    await opening.catch((error: unknown) => {
      open.delete(sessionId);
      throw error;
    });
    return written;
  }

  return {
    of,
    replace,
    elsewhere,
    stageOf,
    size: () => open.size,
    /** Deletes the sessions whose time is over. */
    expire: async (): Promise<void> => {
      let count = 0;
      for (const sessionId of await context.storage.expired(context.clock.now())) {
        const known = await open.get(sessionId)?.opening.catch(() => null);
        try {
          if (!known) await hosting.claim(sessionId);
          await (known?.expire() ?? context.storage.commit(sessionId, [{ type: 'session.delete' }]));
          count += 1;
        } catch (error) {
          // The node that hosts it does this too.
          if (!(error instanceof Elsewhere)) throw error;
        }
        open.delete(sessionId);
      }
      // Also what an earlier time could not take away.
      await context.storage.purge();
      if (count > 0) context.log('sessions-expired', { count });
    },
    /**
     * Deletes a session for an operator, also one that cannot be read; false when there is none. Throws `Elsewhere` and
     * `NotHosting` as `of` does.
     */
    remove: async (sessionId: SessionId): Promise<boolean> => {
      if (!(await context.storage.sessions()).includes(sessionId)) return false;
      const host = await of(sessionId).catch((error: unknown) => {
        if (error instanceof Elsewhere || error instanceof NotHosting) throw error;
        return null;
      });
      await (host?.expire() ?? context.storage.commit(sessionId, [{ type: 'session.delete' }]));
      open.delete(sessionId);
      return true;
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
    /** Writes down in every open session who has been without a connection for a while, and whether little more fits. */
    notice: (): void => {
      for (const { opening } of open.values())
        void opening.then(
          (host) => {
            host?.noticeWhoIsHere();
            host?.noticeFullness();
          },
          () => {},
        );
    },
    close: async (): Promise<void> => {
      pause.end();
      const all = await Promise.allSettled([...open.values()].map(({ opening }) => opening));
      for (const one of all) if (one.status === 'fulfilled') one.value?.close(closeCodes.tryLater);
      await Promise.allSettled(
        all.map(async (one) => (one.status === 'fulfilled' ? one.value?.settled() : undefined)),
      );
      await hosting.handOver();
    },
  };
}
