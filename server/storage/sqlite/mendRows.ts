/** Looks at every row there is, for `npm run repair`, and puts right what can be. The server must not be running. */
import type { DatabaseSync } from 'node:sqlite';

import { bytesOf, isWhole, mendOneBit, rowSum, type Value } from './rowSum.ts';
import { layoutOf, prepareInsert, tableNames, type TableName } from './schema.ts';

/** A row that is not what was written. */
export interface SpoiltRow {
  readonly table: string;
  /** The session it says it is of. */
  readonly session: string;
  /** One bit was turned round: it can be as it was. */
  readonly mendable: boolean;
  /** The row as it is, for a file of its own. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Puts it right; or takes it away, or what it allows, where that cannot be had back. */
  mend(): void;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

/** Every row that is not what was written. */
export function findSpoiltRows(database: DatabaseSync): SpoiltRow[] {
  return tableNames.flatMap((table) => spoiltIn(database, table));
}

function spoiltIn(database: DatabaseSync, table: TableName): SpoiltRow[] {
  const { columns, key } = layoutOf(table);
  const names = Object.keys(columns);
  // A turned bit can make a text that is none, so texts are read as the bytes they are.
  const read = names.map((name) => (columns[name] === 'text' ? `CAST(${name} AS BLOB) AS ${name}` : name));
  const where = key
    .map((name) => (columns[name] === 'text' ? `CAST(${name} AS BLOB) = ?` : `${name} = ?`))
    .join(' AND ');
  const run = (sql: string, ...values: readonly Value[]) =>
    void database.prepare(sql).run(...(values as (string | number | Uint8Array<ArrayBuffer>)[]));

  const spoilt: SpoiltRow[] = [];
  for (const row of database.prepare(`SELECT ${read.join(', ')}, sum FROM ${table}`).iterate()) {
    const sum = row['sum'] as number | null;
    const values = names.map((name) => row[name] as Uint8Array | number);
    if (isWhole(sum, table, ...values) || sum === null) continue;
    const mended = mendOneBit(sum, table, values.map(bytesOf));
    const at = key.map((name) => row[name] as Uint8Array | number);
    const valueOf = (name: string) => text(row[name] as Uint8Array);
    spoilt.push({
      table,
      session: valueOf(table === 'session' ? 'id' : 'session'),
      mendable: mended !== null,
      values: Object.fromEntries(
        names.map((name, index) => {
          const value = values[index];
          return [name, typeof value === 'number' ? value : Buffer.from(value ?? []).toString('base64')];
        }),
      ),
      mend: () => {
        if (mended === null) return withoutIt();
        const right = names.map((name, index): Value => {
          const bytes = mended[index] ?? new Uint8Array();
          return columns[name] === 'number' ? Number(Buffer.from(bytes).readBigInt64BE()) : bytes;
        });
        const set = names.map((name) =>
          columns[name] === 'text' ? `${name} = CAST(? AS TEXT)` : `${name} = ?`,
        );
        run(
          `UPDATE ${table} SET ${set.join(', ')}, sum = ? WHERE ${where}`,
          ...right,
          rowSum(table, ...right),
          ...at,
        );
      },
    });

    function withoutIt(): void {
      // Sessions are written anew from their stage, snapshots and documents from what is left of them (repair.ts).
      if (table === 'session' || table === 'snapshot' || table === 'vault') return;
      if (table === 'document') {
        const [session, name] = [valueOf('session'), valueOf('name')];
        const last = database
          .prepare(
            `SELECT max(seq) AS seq FROM (SELECT seq FROM log WHERE session = ?1 AND name = ?2
              UNION SELECT seq FROM snapshot WHERE session = ?1 AND name = ?2)`,
          )
          .get(session, name)?.['seq'] as number | null;
        if (last !== null)
          return run(
            `UPDATE document SET last_seq = ?, sum = ? WHERE ${where}`,
            last,
            rowSum('document', session, name, last),
            ...at,
          );
      }
      if (table === 'writer') {
        // Bound to nobody: under a client id that somebody had, nobody else may write.
        const [client, nobody] = [row['client'] as number, 'm-nobody'];
        const bound = rowSum('writer', valueOf('session'), client, nobody);
        return run(`UPDATE writer SET member = ?, sum = ? WHERE ${where}`, nobody, bound, ...at);
      }
      run(`DELETE FROM ${table} WHERE ${where}`, ...at);
    }
  }
  return spoilt;
}

/** Writes the row of a session anew, from what its stage says. */
export function rewriteSession(
  database: DatabaseSync,
  { id, code, deleteAt }: { readonly id: string; readonly code: string; readonly deleteAt: number },
): void {
  prepareInsert(database, 'session', 'INSERT OR REPLACE')(id, code, deleteAt);
}
