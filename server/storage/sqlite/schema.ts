/** The tables, and how their rows are written and read. */
import type { DatabaseSync } from 'node:sqlite';

import { isWhole, rowSum, type Value } from './rowSum.ts';

/** Blobs that grow have tables of their own, so that counting on does not rewrite them. */
const firstTables = `
  CREATE TABLE session (
    id TEXT PRIMARY KEY, code TEXT NOT NULL UNIQUE, delete_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document (
    session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, name TEXT NOT NULL, last_seq INTEGER NOT NULL,
    PRIMARY KEY (session, name)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE snapshot (
    session TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, state BLOB NOT NULL, checksum BLOB NOT NULL,
    PRIMARY KEY (session, name),
    FOREIGN KEY (session, name) REFERENCES document ON DELETE CASCADE
  ) STRICT;
  CREATE TABLE log (
    session TEXT NOT NULL, name TEXT NOT NULL, seq INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (session, name, seq),
    FOREIGN KEY (session, name) REFERENCES document ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE writer (
    session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, client INTEGER NOT NULL, member TEXT NOT NULL,
    PRIMARY KEY (session, client)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE seat (
    member TEXT NOT NULL, token_hash BLOB NOT NULL, session TEXT NOT NULL REFERENCES session ON DELETE CASCADE,
    PRIMARY KEY (member, token_hash)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX seat_by_session ON seat (session);
  CREATE TABLE authorship (
    session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, answer TEXT NOT NULL,
    member TEXT NOT NULL, desk_answer TEXT NOT NULL,
    PRIMARY KEY (session, answer)
  ) STRICT, WITHOUT ROWID;
`;

const vaultTable = `
  CREATE TABLE vault (
    session TEXT PRIMARY KEY REFERENCES session ON DELETE CASCADE, bytes BLOB NOT NULL
  ) STRICT;
`;

const keptBoardTable = `
  CREATE TABLE kept_board (
    session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, id TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT;
`;

type Kind = 'text' | 'number' | 'bytes';
interface Layout {
  /** What the sum of a row is made of, in that order. */
  readonly columns: Readonly<Record<string, Kind>>;
  /** Which of it says which row it is. */
  readonly key: readonly string[];
}

export const tables = {
  session: { columns: { id: 'text', code: 'text', delete_at: 'number' }, key: ['id'] },
  document: { columns: { session: 'text', name: 'text', last_seq: 'number' }, key: ['session', 'name'] },
  snapshot: {
    columns: { session: 'text', name: 'text', seq: 'number', state: 'bytes', checksum: 'bytes' },
    key: ['session', 'name'],
  },
  log: {
    columns: { session: 'text', name: 'text', seq: 'number', bytes: 'bytes' },
    key: ['session', 'name', 'seq'],
  },
  writer: { columns: { session: 'text', client: 'number', member: 'text' }, key: ['session', 'client'] },
  seat: { columns: { member: 'text', token_hash: 'bytes', session: 'text' }, key: ['member', 'token_hash'] },
  authorship: {
    columns: { session: 'text', answer: 'text', member: 'text', desk_answer: 'text' },
    key: ['session', 'answer'],
  },
  vault: { columns: { session: 'text', bytes: 'bytes' }, key: ['session'] },
  kept_board: { columns: { session: 'text', id: 'text', bytes: 'bytes' }, key: ['session', 'id'] },
} as const satisfies Readonly<Record<string, Layout>>;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];
export const layoutOf = (table: TableName): Layout => tables[table];

interface Values {
  text: string;
  number: number;
  bytes: Uint8Array;
}
type Columns<Table extends TableName> = (typeof tables)[Table]['columns'];

/** A row. Its types are ours to state: STRICT tables hold what the schema says. */
export type Row<Table extends TableName> = {
  readonly [Name in keyof Columns<Table>]: Values[Columns<Table>[Name] & Kind];
} & {
  /** What the row adds up to (rowSum.ts). Null in rows of earlier versions. */
  readonly sum: number | null;
};

/** Whether a row is what was written. */
export function isWholeRow<Table extends TableName>(table: Table, row: Row<Table>): boolean {
  const names = Object.keys(tables[table].columns) as (keyof Row<Table>)[];
  return isWhole(row.sum, table, ...names.map((name) => row[name]));
}

/** The reading of whole rows of a table. */
export function prepareSelect<Table extends TableName>(database: DatabaseSync, table: Table, where: string) {
  const names = Object.keys(tables[table].columns);
  const statement = database.prepare(`SELECT ${names.join(', ')}, sum FROM ${table} WHERE ${where}`);
  return {
    all: (...keys: (string | number)[]) => statement.all(...keys) as unknown as Row<Table>[],
    first: (...keys: (string | number)[]) => statement.get(...keys) as unknown as Row<Table> | undefined,
    /** The rows up to where the file itself cannot be read. */
    readable: (...keys: string[]) => {
      const rows: Row<Table>[] = [];
      try {
        for (const row of statement.iterate(...keys)) rows.push(row as unknown as Row<Table>);
        return { rows, broken: false };
      } catch {
        return { rows, broken: true };
      }
    },
  };
}

/** Gives the function that writes a row of these values, in the order of its columns, with its sum. */
export function prepareInsert(database: DatabaseSync, table: TableName, verb = 'INSERT') {
  const names = Object.keys(tables[table].columns);
  const marks = names.map(() => '?, ').join('');
  const statement = database.prepare(`${verb} INTO ${table} (${names.join(', ')}, sum) VALUES (${marks}?)`);
  return (...values: readonly Value[]): void =>
    void statement.run(
      ...(values as (string | number | Uint8Array<ArrayBuffer>)[]),
      rowSum(table, ...values),
    );
}

/** What each format adds to the one before. A database of format n lacks what comes after the first n. */
export const schemaSteps: readonly string[] = [
  firstTables,
  vaultTable,
  keptBoardTable,
  tableNames.map((table) => `ALTER TABLE ${table} ADD COLUMN sum INTEGER;`).join(' '),
  'CREATE TABLE cut (session TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;',
  'CREATE TABLE probe (bytes BLOB NOT NULL) STRICT;',
];
