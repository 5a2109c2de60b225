/** The thread that reads a whole database once, and tells of what is not what was written. See sqlite.ts. */
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';

import type { Fault } from '../storage.ts';
import { findSpoiltRows } from './mendRows.ts';

const database = new DatabaseSync(workerData as string, { readOnly: true });
const [check] = database.prepare('PRAGMA quick_check(1)').all();
const faults: Fault[] =
  check?.['quick_check'] === 'ok' ? [] : [{ event: 'file-damaged', facts: { says: 'quick_check' } }];
for (const { session, table } of findSpoiltRows(database))
  faults.push({ event: 'row-damaged', facts: { session, table } });
database.close();
parentPort?.postMessage(faults, []);
