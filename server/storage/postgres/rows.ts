/** Whole rows, for moving an embedded store into PostgreSQL. The tables have the same columns in both. */
import type { Value } from '../sqlite/rowSum.ts';
import { layoutOf, type TableName } from '../sqlite/schema.ts';
import { inTransaction, type Client } from './connection.ts';

/** How much goes into the database, or comes from it, at a time. */
const someRows = 200;

const types = { text: 'text', number: 'bigint', bytes: 'bytea' } as const;

/** The column that says of which session a row is. */
export const sessionColumn = (table: TableName): string => (table === 'session' ? 'id' : 'session');

/** In the order of their keys, by bytes. */
export const orderOf = (table: TableName): string => layoutOf(table).key.join(', ');

/** Gives rows in pieces of a size that goes well in one statement. */
function* piecesOf(rows: Iterable<readonly Value[]>): Generator<(readonly Value[])[]> {
  let [piece, bytes]: [(readonly Value[])[], number] = [[], 0];
  for (const row of rows) {
    piece.push(row);
    for (const value of row) bytes += typeof value === 'number' ? 8 : value.length;
    if (piece.length < someRows && bytes < 4_000_000) continue;
    yield piece;
    [piece, bytes] = [[], 0];
  }
  if (piece.length > 0) yield piece;
}

/** Writes rows, each with its values in the order of the columns. */
export async function insertRows(
  client: Client,
  table: TableName,
  rows: Iterable<readonly Value[]>,
): Promise<void> {
  const columns = Object.entries(layoutOf(table).columns);
  const lists = columns.map(([, kind], index) => `$${index + 1}::${types[kind]}[]`).join(', ');
  const text = `INSERT INTO ${table} (${columns.map(([name]) => name).join(', ')}) SELECT * FROM unnest(${lists})`;
  for (const piece of piecesOf(rows))
    await client.query(
      text,
      columns.map((_, index) => piece.map((row) => row[index])),
    );
}

/** Calls with every row of a session, in the order of their keys. */
export async function eachRow(
  client: Client,
  table: TableName,
  sessionId: string,
  hear: (row: readonly Value[]) => void,
): Promise<void> {
  const names = Object.keys(layoutOf(table).columns);
  await inTransaction(client, 'ISOLATION LEVEL REPEATABLE READ READ ONLY', async () => {
    await client.query(
      `DECLARE found NO SCROLL CURSOR FOR SELECT ${names.join(', ')} FROM ${table}
      WHERE ${sessionColumn(table)} = $1 ORDER BY ${orderOf(table)}`,
      [sessionId],
    );
    for (;;) {
      const { rows } = await client.query<Record<string, Value>>(`FETCH ${someRows} FROM found`);
      for (const row of rows) hear(names.map((name) => row[name] ?? ''));
      if (rows.length < someRows) return;
    }
  });
}
