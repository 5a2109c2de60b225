/**
 * Which node hosts which session, in PostgreSQL. Two things that do not depend on each other:
 *
 * - **Safety**: the row of a session in `session_host` names its host and an epoch. Whoever takes a session over counts the
 *   epoch on, and the storage writes nothing under an earlier one. That holds whatever the clocks, pauses and networks do.
 * - **Speed**: how soon a node is taken for gone. It has a lease in `node`, renewed every three seconds for ten, and holds a
 *   lock on a connection of its own, the doorbell: PostgreSQL lets go of that as soon as the process dies.
 */
import { randomBytes } from 'node:crypto';

import type { SessionId } from '../../src/model/ids.ts';
import { errorFacts, type Log } from '../log.ts';
import { connect, type Client, type Pool } from '../storage/postgres/connection.ts';
import { Elsewhere, NotHosting, type Hosting } from './hosting.ts';

const leaseMs = 10_000;
const renewMs = 3_000;
/** So much earlier than others take it for gone, a node takes itself for gone. */
const marginMs = 1_000;
const retryMs = 250;
/** A database that is slower than this to take a renewal is taken for gone. */
const answerMs = 2_000;

/** From the start of a process, or the moment at which it lost touch, until it does so (again). */
interface Life {
  readonly id: string;
  readonly doorbell: Client & { end(): Promise<void> };
  /** On this process' own steady clock. */
  sureUntil: number;
}

/** For a WHERE: the node of this row is alive. */
const isAlive = `node.until > now() AND NOT pg_try_advisory_xact_lock_shared(hashtextextended(node.id, 0))`;

const findHost = `
  SELECT node.id, node.url FROM session_host JOIN node ON node.id = session_host.node
  WHERE session_host.session = $1 AND ${isAlive}`;

const takeOver = `
  INSERT INTO session_host (session, node, epoch) SELECT id, $2, 1 FROM session WHERE id = $1
  ON CONFLICT (session) DO UPDATE SET node = $2, epoch = session_host.epoch + 1
  WHERE session_host.node = $2
    OR NOT EXISTS (SELECT 1 FROM node WHERE node.id = session_host.node AND ${isAlive})
  RETURNING epoch`;

/**
 * The tenancy of this process, which is not announced yet. `urlOf`: where other nodes reach it, by the port that it listens
 * on. `database`: the address of the database itself, for a pooler in between would hold the doorbell, and not this process.
 */
export function createTenancy({
  pool,
  database,
  urlOf,
  log,
}: {
  readonly pool: Pool;
  readonly database: string;
  readonly urlOf: (port: number) => string;
  readonly log: Log;
}) {
  const epochs = new Map<SessionId, number>();
  const listeners: (() => void)[] = [];
  let life: Life | null = null;
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  let url = '';
  /** Whether the operator was told that the database cannot be reached. */
  let told = false;

  const sureUntil = (asked: number) => asked + leaseMs - marginMs;
  const isSure = () => life !== null && performance.now() < life.sureUntil;

  async function begin(): Promise<void> {
    const id = `n-${randomBytes(12).toString('base64url')}`;
    const doorbell = await connect(database, { name: `kennistafel doorbell ${id}`, answer: answerMs });
    const asked = performance.now();
    try {
      await doorbell.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [id]);
      await doorbell.query(
        `WITH gone AS (DELETE FROM node WHERE until < now() - interval '1 day')
         INSERT INTO node (id, url, until) VALUES ($1, $2, now() + $3 * interval '1 ms')`,
        [id, url, leaseMs],
      );
    } catch (error) {
      await doorbell.end().catch(() => {});
      throw error;
    }
    told = false;
    const begun = { id, doorbell, sureUntil: sureUntil(asked) };
    life = begun;
    doorbell.on('end', () => lose(begun));
  }

  /** From here on others may have what this node hosted. */
  function lose(lost: Life): void {
    if (life !== lost) return;
    life = null;
    epochs.clear();
    log('node-lost');
    for (const hear of listeners) hear();
    void lost.doorbell.end().catch(() => {});
    wake(retryMs);
  }

  async function renew(current: Life): Promise<void> {
    const asked = performance.now();
    const { rowCount } = await current.doorbell.query(
      `UPDATE node SET until = now() + $2 * interval '1 ms' WHERE id = $1 AND until > now()`,
      [current.id, leaseMs],
    );
    if (rowCount === 1) current.sureUntil = sureUntil(asked);
    else lose(current);
  }

  async function tick(): Promise<void> {
    try {
      await (life === null ? begin() : renew(life));
    } catch (error) {
      if (!told) log('node-not-announced', errorFacts(error));
      told = true;
    }
    if (life !== null && !isSure()) lose(life);
    wake(life === null ? retryMs : renewMs);
  }

  function wake(ms: number): void {
    if (closed) return;
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => void tick(), ms);
    timer.unref();
  }

  const hosting: Hosting = {
    shared: true,
    isSure,
    announce: async (port) => {
      url = urlOf(port);
      await begin();
      wake(renewMs);
    },
    onLost: (hear) => void listeners.push(hear),
    claim: async (sessionId) => {
      const current = life;
      if (current === null || !isSure()) throw new NotHosting();
      // Looked up before it is taken: to try would keep its host from writing for a moment.
      const [host] = (await pool.query<{ id: string; url: string }>(findHost, [sessionId])).rows;
      if (host !== undefined && host.id !== current.id) throw new Elsewhere(host);
      const [taken] = (await pool.query<{ epoch: number }>(takeOver, [sessionId, current.id])).rows;
      if (life !== current) throw new NotHosting();
      if (taken !== undefined) return void epochs.set(sessionId, taken.epoch);
      // Somebody else was first, or there is no such session.
      const [other] = (await pool.query<{ id: string; url: string }>(findHost, [sessionId])).rows;
      if (other !== undefined) throw new Elsewhere(other);
    },
    handOver: async () => {
      closed = true;
      if (timer !== null) clearTimeout(timer);
      const last = life;
      life = null;
      epochs.clear();
      if (last === null) return;
      await last.doorbell.query('DELETE FROM node WHERE id = $1', [last.id]).catch(() => {});
      await last.doorbell.end().catch(() => {});
    },
  };

  return {
    hosting,
    /** What this process is called among the nodes; undefined while it is none. */
    node: (): string | undefined => life?.id,
    /** Under which epoch this node may write a session; undefined when it does not host it. */
    epochOf: (sessionId: SessionId): number | undefined => epochs.get(sessionId),
    /** A session was opened here, under the first epoch. */
    opened: (sessionId: SessionId): void => void epochs.set(sessionId, 1),
  };
}
