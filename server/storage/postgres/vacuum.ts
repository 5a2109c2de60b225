import type { connect } from './connection.ts';

/** Every table that holds what people wrote, or who they are. */
const tables = [
  'session',
  'document',
  'snapshot',
  'log',
  'writer',
  'seat',
  'authorship',
  'vault',
  'kept_board',
  'probe',
];
const lockNotAvailable = '55P03';

/** Takes what was deleted and overwritten out of the tables. Others read and write meanwhile. */
export function createVacuum(open: () => ReturnType<typeof connect>) {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;

  async function vacuum(): Promise<void> {
    const client = await open();
    try {
      await client.query('SET statement_timeout = 0');
      for (const table of tables)
        await client.query(`VACUUM ${table}`).catch((error: { code?: string }) => {
          // Another server, or the database itself, does this table now. What it leaves goes within the hour.
          if (error.code !== lockNotAvailable) throw error;
        });
    } finally {
      await client.end();
    }
  }

  return {
    /** Resolves when what was deleted before is gone. One runs at a time; those who come meanwhile share the next. */
    run: (): Promise<void> =>
      (next ??= last
        .catch(() => {})
        .then(() => {
          next = null;
          last = vacuum();
          return last;
        })),
    settled: async (): Promise<void> => {
      await next?.catch(() => {});
      await last.catch(() => {});
    },
  };
}
