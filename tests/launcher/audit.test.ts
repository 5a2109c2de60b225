import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterEach, describe, expect, it } from 'vitest';

import { askNpm, inWords, packagesIn, shippedHere, verdictOf } from '../../scripts/launch/audit.js';
import { reachedFrom } from '../../scripts/release/packages.js';
import { temporaryFolder } from '../server/temporaryFolder.ts';

const weakness = (severity: string) => ({
  id: 1,
  url: 'https://registry.example/1',
  title: 'It lets strangers in',
  severity,
  vulnerable_versions: '<2.0.0',
  cwe: [],
  cvss: { score: 0, vectorString: null },
});

/** A project with a package that it ships and one that only builds it. */
function project(): string {
  const { path } = temporaryFolder();
  const [name, version] = ['a-project', '1.0.0'];
  const dependencies = { shipped: '1.0.0' };
  const devDependencies = { tool: '1.0.0' };
  const packages = {
    '': { name, version, dependencies, devDependencies },
    'node_modules/shipped': {
      version: '1.0.0',
      resolved: 'https://registry.example/s.tgz',
      integrity: 'sha512-AA==',
    },
    'node_modules/tool': {
      version: '1.0.0',
      resolved: 'https://registry.example/t.tgz',
      integrity: 'sha512-AA==',
      dev: true,
    },
  };
  writeFileSync(`${path}/package.json`, JSON.stringify({ name, version, dependencies, devDependencies }));
  writeFileSync(
    `${path}/package-lock.json`,
    JSON.stringify({ name, version, lockfileVersion: 3, requires: true, packages }),
  );
  return path;
}

/** npm remembers what registries said. */
const ownCache = () => `--cache=${temporaryFolder().path}`;

let registry: Server | null = null;
afterEach(() => registry?.close());

/** What real npm and our judgement make of a registry that answers so. */
async function judged(answer: { readonly status: number; readonly body: unknown }) {
  registry = createServer((request, response) => {
    const isQuestion = request.method === 'POST' && request.url === '/-/npm/v1/security/advisories/bulk';
    request.resume();
    response.writeHead(isQuestion ? answer.status : 404, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(isQuestion ? answer.body : {}));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const { port } = registry.address() as AddressInfo;
  const report = await askNpm(project(), [`--registry=http://127.0.0.1:${port}/`, ownCache()]);
  return inWords(verdictOf(report, new Set(['node_modules/shipped'])));
}

describe('the packages of the lockfile', () => {
  it.each(['high', 'critical'])(
    '[F38] a weakness that is %s in what reaches people fails the check',
    async (severity) => {
      const { code, lines } = await judged({ status: 200, body: { shipped: [weakness(severity)] } });
      expect([code, lines]).toEqual([1, [`✗ shipped (${severity}): It lets strangers in`]]);
    },
  );

  it('[F38] one in a tool is said, and one that is moderate is not', async () => {
    const { code, lines } = await judged({
      status: 200,
      body: { tool: [weakness('high')], shipped: [weakness('moderate')] },
    });
    expect(code).toBe(0);
    expect(lines.join('\n')).toMatch(/Only a tool of ours.*tool \(high\)[^]*Checked: no package/u);
  });

  it.each([405, 500])('[F38] a registry that answers %i was not asked: the words say so', async (status) => {
    const { code, lines } = await judged({ status, body: {} });
    expect([code, lines]).toEqual([
      0,
      ['Not checked: known weaknesses in packages. The registry did not answer that question.'],
    ]);
  });

  it('[F38] nor was one that is not there, or that says something else', async () => {
    const silent = await askNpm(project(), ['--registry=http://127.0.0.1:9/', ownCache()]);
    for (const report of [silent, '', 'null', '{}', '{"vulnerabilities":{}}', '<html>'])
      expect(inWords(verdictOf(report, new Set())).lines.join()).toContain('Not checked');
  });

  it('[F38] what reaches people is what the server runs and what the pages are built of', () => {
    expect(
      packagesIn("import a from 'b/c';\nawait import('@d/e/f'); import 'g';\nimport x from './y.ts'"),
    ).toEqual(['b', '@d/e', 'g']);
    const packages = {
      'node_modules/a': { dependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { optionalDependencies: { c: '1' } },
      'node_modules/b': {},
      'node_modules/c': {},
      'node_modules/d': {},
    };
    expect([...reachedFrom(packages, ['a'], { peers: true })]).toEqual([
      'node_modules/a',
      'node_modules/a/node_modules/b',
      'node_modules/c',
    ]);
    const here = shippedHere();
    for (const name of ['hono', 'ws', 'react', 'wouter', '@dnd-kit/core', 'yjs', 'scheduler'])
      expect([name, here.has(`node_modules/${name}`)]).toEqual([name, true]);
    for (const name of ['vite', 'vitest', 'oxlint', 'knip', 'csp_evaluator'])
      expect([name, here.has(`node_modules/${name}`)]).toEqual([name, false]);
  });
});
