/**
 * Goes into the server's process before the server, and kills it at the very moment that was asked for. From outside such a
 * moment is hardly ever hit.
 */
import { registerHooks } from 'node:module';
import { DatabaseSync, StatementSync } from 'node:sqlite';

import { acknowledgesEarly, diesAt, statements, type Aim } from './aims.ts';

let aim: Aim | null = null;
/** Whether the transaction that is open now is the one that is aimed at. */
let met = false;
let calls = 0;
const lastCall = Number(process.env[diesAt] ?? Infinity);

const die = () => process.kill(process.pid, 'SIGKILL');
function count(): void {
  calls += 1;
  if (calls >= lastCall) die();
}

/** Does what is asked of the database, and dies on the way when this is what was aimed at. */
function through<Result>(sql: string, ask: () => Result): Result {
  count();
  const isIt =
    aim?.what === 'scrub' ? sql.includes('wal_checkpoint(TRUNCATE)') : met && sql.startsWith('COMMIT');
  if (isIt && aim?.at === 'before') die();
  const result = ask();
  if (isIt && aim?.at === 'after') die();
  if (sql === 'ROLLBACK') met = false;
  if (aim !== null && statements[aim.what]?.test(sql) === true) {
    if (aim.at === 'within') die();
    met = true;
  }
  return result;
}

const { run, get } = StatementSync.prototype;
StatementSync.prototype.run = function runAndLook(this: StatementSync, ...values: readonly unknown[]) {
  return through(this.sourceSQL, () => Reflect.apply(run, this, values) as ReturnType<typeof run>);
};
StatementSync.prototype.get = function getAndLook(this: StatementSync, ...values: readonly unknown[]) {
  return through(this.sourceSQL, () => Reflect.apply(get, this, values) as ReturnType<typeof get>);
};
const { exec } = DatabaseSync.prototype;
DatabaseSync.prototype.exec = function execAndLook(this: DatabaseSync, sql: string) {
  through(sql, () => exec.call(this, sql));
};

if (process.env[acknowledgesEarly] !== undefined)
  registerHooks({
    resolve: (specifier, context, next) =>
      specifier === './storage/sqlite/sqlite.ts' && context.parentURL?.endsWith('/server/main.ts') === true
        ? { url: new URL('earlyStorage.ts', import.meta.url).href, shortCircuit: true }
        : next(specifier, context),
  });

process.on('message', (wanted: Aim) => {
  aim = wanted;
  process.send?.('aimed');
});
