import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for one test, and whether any file in it holds a text. */
export function temporaryFolder(): { readonly path: string; holds(text: string): boolean } {
  const path = mkdtempSync(join(tmpdir(), 'kennistafel-test-'));
  return {
    path,
    holds: (text) => readdirSync(path).some((name) => readFileSync(join(path, name)).includes(text)),
  };
}
