import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

// A project of one file that breaks the import table, with our packages and our settings.
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'planted-'));
  mkdirSync(join(project, 'src/model'), { recursive: true });
  writeFileSync(
    join(project, 'src/model/planted.ts'),
    "import { Doc } from 'yjs';\nexport const doc = new Doc();\n",
  );
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
});

afterAll(() => {
  rmSync(project, { recursive: true });
});

it('lint sees an import that the table forbids', () => {
  const args = [resolve('node_modules/oxlint/bin/oxlint'), '-c', resolve('oxlint.config.ts'), 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
  expect(stdout).toContain('boundaries(dependencies)');
  expect(stdout).toContain('module source "yjs"');
});
