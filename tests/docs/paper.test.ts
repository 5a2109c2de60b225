/** The tables in docs/paper: each line says what is so, and what it leans on is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { promisesIn } from '../architecture/promises.ts';

const statuses = ['shown', 'partly', 'organisation', 'not met', 'does not apply'];
const tables = readdirSync('docs/paper').filter((name) => name.endsWith('.md'));
const promised = promisesIn(readFileSync('docs/promises.md', 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
/** What stands between backticks and is no file: addresses, settings, and values of headers. */
const noFile = /^\/|^[A-Z][A-Z_]+$|^no-referrer$/u;

interface Line {
  readonly at: string;
  readonly status: string;
  readonly where: string;
}

function linesOf(table: string): Line[] {
  const rows = readFileSync(`docs/paper/${table}`, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  return rows.slice(2).map(([first = '', asked = '', status = '', where = '', ...more]) => {
    expect([first, more]).toEqual([first, []]);
    return { at: `${table}: ${first}, ${asked}`, status, where };
  });
}

/** What a text leans on that is not there. */
function missing(text: string): string[] {
  const ids = [...text.matchAll(/\[([A-Z]+\w*)\]/gu)].map(([, id = '']) => id);
  const quoted = [...text.matchAll(/`([^`]+)`/gu)].map(([, name = '']) => name);
  const commands = quoted.filter((name) => name.startsWith('npm '));
  const files = quoted.filter((name) => !name.startsWith('npm ') && !noFile.test(name));
  return [
    ...ids.filter((id) => !promised.includes(id)),
    ...commands.filter((name) => (scripts[name.replace(/^npm (?:run )?/u, '')] ?? '') === ''),
    ...files.filter((name) => !existsSync(name)),
  ];
}

describe('the tables for BIO2, GIBIT and internet.nl', () => {
  it('[F39] there are three, and they have lines', () => {
    expect(tables).toEqual(['bio2.md', 'gibit.md', 'internet-nl.md']);
    for (const table of tables) expect(linesOf(table).length).toBeGreaterThan(10);
  });

  it.each(tables)('[F39] every line of %s has one of the statuses, and says where or why', (table) => {
    for (const { at, status, where } of linesOf(table)) {
      expect([at, statuses.includes(status)]).toEqual([at, true]);
      expect([at, where.length > 10]).toEqual([at, true]);
      // What is shown, is shown by something: a promise, a file or a command.
      if (status === 'shown') expect([at, /\[[A-Z]\d+\]|`/u.test(where)]).toEqual([at, true]);
    }
  });

  it.each(tables)('[F39] every promise, file and command that %s names is there', (table) => {
    for (const { at, where } of linesOf(table)) expect([at, missing(where)]).toEqual([at, []]);
  });

  it('[F39] each table says what was read of its source, and what was not', () => {
    expect(readFileSync('docs/paper/bio2.md', 'utf8')).toContain('The\ntext of ISO 27002 was not read');
    expect(readFileSync('docs/paper/gibit.md', 'utf8')).toContain('not the norms themselves');
    expect(readFileSync('docs/paper/internet-nl.md', 'utf8')).toContain('no score was measured');
  });

  it('[F39] a promise, file or command that is not there is found', () => {
    expect(missing('[ZZ9] `no/such.ts` `npm run nothing` [D1] `SECURITY.md` `npm test` `/metrics`')).toEqual([
      'ZZ9',
      'npm run nothing',
      'no/such.ts',
    ]);
  });
});
