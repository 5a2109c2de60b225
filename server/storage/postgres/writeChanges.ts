/**
 * Writing what a session commits. The database itself checks that this node still hosts the session, in the transaction
 * that writes: it locks the row that says so, so that who takes the session over waits for what is under way, and what comes
 * after that finds another row and writes nothing.
 */
import type { MemberId, SessionId } from '../../../src/model/ids.ts';
import { NotTheHost, type Change } from '../storage.ts';
import { inTransaction, NotWritten, type Client } from './connection.ts';

/** Under what a node writes a session. */
export interface Hosting {
  readonly node: string;
  readonly epoch: number;
}

type Append = Extract<Change, { type: 'append' }>;
type Many = Append | Extract<Change, { type: 'writer.bind' | 'session.keep' }>;
type Other = Exclude<Change, Many>;

const isOneOfMany = (change: Change): change is Many =>
  change.type === 'append' || change.type === 'writer.bind' || change.type === 'session.keep';

const outOfOrder = () => new NotWritten('An update was appended out of order');

/** What nearly every commit is, in one round trip. Where the fence is shut, or a number does not fit, nothing is written. */
const writeMany = {
  name: 'write-many',
  text: `
    WITH host AS MATERIALIZED (
      SELECT FROM session_host WHERE session = $1 AND node = $2 AND epoch = $3 FOR SHARE
    ), asked AS (
      SELECT * FROM unnest($4::text[], $5::integer[], $6::integer[]) AS asked (name, first, last)
    ), fits AS MATERIALIZED (
      SELECT FROM host WHERE NOT EXISTS (
        SELECT FROM asked LEFT JOIN document ON document.session = $1 AND document.name = asked.name
        WHERE coalesce(last_seq, 0) <> first - 1
      )
    ), counted AS (
      INSERT INTO document (session, name, last_seq) SELECT $1, name, last FROM asked, fits
      ON CONFLICT (session, name) DO UPDATE SET last_seq = excluded.last_seq
    ), appended AS (
      INSERT INTO log (session, name, seq, bytes)
      SELECT $1, name, seq, bytes FROM unnest($7::text[], $8::integer[], $9::bytea[]) AS log (name, seq, bytes), fits
    ), bound AS (
      INSERT INTO writer (session, client, member)
      SELECT $1, client, member FROM unnest($10::bigint[], $11::text[]) AS writer (client, member), fits
    ), kept AS (
      UPDATE session SET delete_at = $12 FROM fits WHERE id = $1 AND $12::bigint IS NOT NULL
    )
    SELECT EXISTS (SELECT FROM host) AS hosts, EXISTS (SELECT FROM fits) AS fits`,
};

/** The first and last number for each document; throws when they do not follow on each other. */
function spansOf(appends: readonly Append[]): [name: string, first: number, last: number][] {
  const spans = new Map<string, [string, number, number]>();
  for (const { document, seq } of appends) {
    const [, first, last] = spans.get(document) ?? [document, seq, seq - 1];
    if (seq !== last + 1) throw outOfOrder();
    spans.set(document, [document, first, seq]);
  }
  return [...spans.values()];
}

async function putMany(
  client: Client,
  sessionId: SessionId,
  { node, epoch }: Hosting,
  changes: readonly Many[],
): Promise<void> {
  const appends = changes.filter((change) => change.type === 'append');
  const binds = changes.filter((change) => change.type === 'writer.bind');
  const spans = spansOf(appends);
  const { rows } = await client.query<{ hosts: boolean; fits: boolean }>({
    ...writeMany,
    values: [
      sessionId,
      node,
      epoch,
      spans.map(([name]) => name),
      spans.map(([, first]) => first),
      spans.map(([, , last]) => last),
      appends.map(({ document }) => document),
      appends.map(({ seq }) => seq),
      appends.map(({ update }) => update),
      binds.map(({ client: id }) => id),
      binds.map(({ memberId }) => memberId),
      changes.findLast((change) => change.type === 'session.keep')?.deleteAt ?? null,
    ],
  });
  if (rows[0]?.hosts !== true) await refuse(client, sessionId);
  if (rows[0]?.fits !== true) throw outOfOrder();
}

/** Says why a session is not written. */
async function refuse(client: Client, sessionId: SessionId): Promise<never> {
  const { rowCount } = await client.query('SELECT FROM session WHERE id = $1', [sessionId]);
  throw rowCount === 0
    ? new NotWritten('There is no such session')
    : new NotTheHost('Another node hosts this session');
}

/** Writes one change in a transaction whose fence is passed. */
async function putOther(
  client: Client,
  sessionId: SessionId,
  { node, epoch }: Hosting,
  change: Other,
): Promise<void> {
  const run = async (text: string, ...values: unknown[]) =>
    (await client.query(text, [sessionId, ...values])).rowCount ?? 0;
  const remove = (table: string, and = '', ...values: unknown[]) =>
    run(`DELETE FROM ${table} WHERE session = $1 ${and}`, ...values);
  switch (change.type) {
    case 'session.open':
      await run(
        'INSERT INTO session (id, code, delete_at) VALUES ($1, $2, $3)',
        change.code,
        change.deleteAt,
      );
      return void (await run(
        'INSERT INTO session_host (session, node, epoch) VALUES ($1, $2, $3)',
        node,
        epoch,
      ));
    case 'session.delete':
      // Everything that is of it goes along, and who hosts it.
      return void (await run('DELETE FROM session WHERE id = $1'));
    case 'snapshot': {
      const { document, snapshot } = change;
      const { seq, state, checksum } = snapshot;
      const written = await run(
        `INSERT INTO snapshot (session, name, seq, state, checksum)
        SELECT session, name, $3, $4, $5 FROM document WHERE session = $1 AND name = $2 AND last_seq >= $3
        ON CONFLICT (session, name) DO UPDATE SET seq = excluded.seq, state = excluded.state, checksum = excluded.checksum`,
        document,
        seq,
        state,
        checksum,
      );
      if (written === 0) throw new NotWritten('A snapshot of what was never written');
      return void (await remove('log', 'AND name = $2 AND seq <= $3', document, seq));
    }
    case 'document.destroy':
      return void (await remove('document', 'AND name = $2', change.document));
    case 'desks.destroy':
      return void (await remove('document', `AND name LIKE 'desk/%'`));
    case 'writers.destroy':
      return void (await remove('writer'));
    case 'seat.add':
      return void (await run(
        'INSERT INTO seat (session, member, token_hash) VALUES ($1, $2, $3)',
        change.memberId,
        change.tokenHash,
      ));
    case 'seat.remove':
      return void (await remove('seat', 'AND member = $2', change.memberId));
    case 'authorships.add': {
      const rows = [...change.authorships];
      return void (await run(
        `INSERT INTO authorship (session, answer, member, desk_answer)
        SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])`,
        rows.map(([answerId]) => answerId),
        rows.map(([, { memberId }]): MemberId => memberId),
        rows.map(([, { deskAnswerId }]) => deskAnswerId),
      ));
    }
    case 'authorship.remove':
      return void (await remove('authorship', 'AND answer = $2', change.answerId));
    case 'authorships.destroy':
      return void (await remove('authorship'));
    case 'board.keep':
      return void (await run(
        'INSERT INTO kept_board (session, id, bytes) VALUES ($1, $2, $3)',
        change.id,
        change.arrangement,
      ));
    case 'board.letGo':
      return void (await remove('kept_board', 'AND id = $2', change.id));
    case 'boards.letGo':
      return void (await remove('kept_board'));
    case 'vault.set':
      if (change.vault === null) return void (await remove('vault'));
      return void (await run(
        `INSERT INTO vault (session, bytes) VALUES ($1, $2)
        ON CONFLICT (session) DO UPDATE SET bytes = excluded.bytes`,
        change.vault,
      ));
  }
}

/** The changes in order, in pieces that are of the one kind or of the other. */
function piecesOf(changes: readonly Change[]): readonly (readonly Change[])[] {
  const pieces: Change[][] = [];
  for (const change of changes) {
    const last = pieces.at(-1);
    if (last?.[0] !== undefined && isOneOfMany(last[0]) === isOneOfMany(change)) last.push(change);
    else pieces.push([change]);
  }
  return pieces;
}

/**
 * Writes all changes or none. Throws `NotTheHost` when the node does not host the session under that epoch (any more). A
 * session that is opened is hosted by the node that opens it.
 */
export async function writeChanges(
  client: Client,
  sessionId: SessionId,
  hosting: Hosting,
  changes: readonly Change[],
): Promise<void> {
  if (changes.every(isOneOfMany)) return putMany(client, sessionId, hosting, changes);
  await inTransaction(client, '', async () => {
    // Nobody else can host what is not there yet.
    if (changes[0]?.type !== 'session.open') {
      const { rowCount } = await client.query(
        'SELECT FROM session_host WHERE session = $1 AND node = $2 AND epoch = $3 FOR SHARE',
        [sessionId, hosting.node, hosting.epoch],
      );
      if (rowCount === 0) await refuse(client, sessionId);
    }
    for (const piece of piecesOf(changes)) {
      if (piece.every(isOneOfMany)) await putMany(client, sessionId, hosting, piece);
      else for (const change of piece) await putOther(client, sessionId, hosting, change as Other);
    }
  });
}
