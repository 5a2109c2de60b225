/** The tables. Blobs that grow have tables of their own, so that counting on does not rewrite them. */
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

const cutTable = `
  CREATE TABLE cut (session TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

const probeTable = `
  CREATE TABLE probe (bytes BLOB NOT NULL) STRICT;
`;

const keptBoardTable = `
  CREATE TABLE kept_board (
    session TEXT NOT NULL REFERENCES session ON DELETE CASCADE, id TEXT NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (session, id)
  ) STRICT;
`;

const tables = 'session document snapshot log writer seat authorship vault kept_board'.split(' ');

/** What each row adds up to (rowSum.ts). Null in rows that were there before. */
const sums = tables.map((table) => `ALTER TABLE ${table} ADD COLUMN sum INTEGER;`).join(' ');

/** What each format adds to the one before. A database of format n lacks what comes after the first n. */
export const schemaSteps: readonly string[] = [
  firstTables,
  vaultTable,
  keptBoardTable,
  sums,
  cutTable,
  probeTable,
];
