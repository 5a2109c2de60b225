// Are there known weaknesses in the packages of the lockfile? The registry knows, where it answers that question. What
// reaches people counts: what the server runs, and what the build puts into the pages.
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reachedFrom } from '../release/packages.js';
import { npmCommand } from './npm.js';
import { projectRoot, say } from './project.js';

/** @typedef {{ checked: false } | { checked: true, shipped: string[], others: string[] }} Verdict with high and critical alone */

/** The packages that a source imports. @param {string} source @returns {string[]} */
export function packagesIn(source) {
  const found = source.matchAll(/(?:from|import|import\()\s*'([^.'][^']*)'/gu);
  return [...found]
    .map(([, name = '']) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
    .filter((name) => !name.startsWith('node:'));
}

/**
 * What npm's report says. Anything that is no report was no check.
 * @param {string} report @param {ReadonlySet<string>} shipped @returns {Verdict}
 */
export function verdictOf(report, shipped) {
  /** @type {any} */
  let parsed;
  try {
    parsed = JSON.parse(report);
  } catch {
    return { checked: false };
  }
  if (parsed?.auditReportVersion !== 2 || typeof parsed.vulnerabilities !== 'object')
    return { checked: false };
  /** @type {string[][]} */
  const [reaching, others] = [[], []];
  for (const { name, severity, nodes, via } of Object.values(parsed.vulnerabilities)) {
    if (severity !== 'high' && severity !== 'critical') continue;
    const reasons = via.map((/** @type {any} */ one) => (typeof one === 'string' ? one : one.title));
    const line = `${name} (${severity}): ${reasons.join('; ')}`;
    (nodes.some((/** @type {string} */ place) => shipped.has(place)) ? reaching : others)?.push(line);
  }
  return { checked: true, shipped: reaching ?? [], others: others ?? [] };
}

/** What npm says about the lockfile in a folder; empty when it says nothing. @param {string} folder @param {string[]} more */
export function askNpm(folder, more = []) {
  // Once, and not for long: an answer that does not come is said, and never taken for a good one.
  const once = ['audit', '--json', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=30000'];
  const { program, args, shell } = npmCommand([...once, ...more]);
  const options = { cwd: folder, shell, maxBuffer: 64_000_000, timeout: 90_000 };
  return new Promise((/** @type {(said: string) => void} */ done) => {
    execFile(program, args, options, (_, said) => done(said));
  });
}

/** The development packages that the build puts into the pages. */
function inPages() {
  const names = ['src', 'decks'].flatMap((folder) =>
    readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/u.test(name) && !/\.test\.tsx?$/u.test(name))
      .flatMap((name) => packagesIn(readFileSync(join(projectRoot, folder, name), 'utf8'))),
  );
  return [...new Set(names)];
}

/** The packages of this project that reach people. */
export function shippedHere() {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8'));
  const roots = [...Object.keys(read('package.json').dependencies), ...inPages()];
  return reachedFrom(read('package-lock.json').packages, roots, { peers: true });
}

/** What a verdict comes to, in lines; `code` is 1 when something is to be done now. @param {Verdict} verdict */
export function inWords(verdict) {
  if (!verdict.checked)
    return {
      code: 0,
      lines: ['Not checked: known weaknesses in packages. The registry did not answer that question.'],
    };
  const lines = [
    ...verdict.shipped.map((line) => `✗ ${line}`),
    ...verdict.others.map((line) => `Only a tool of ours, which reaches nobody: ${line}`),
  ];
  if (verdict.shipped.length === 0)
    lines.push('Checked: no package that reaches people has a known high or critical weakness.');
  return { code: verdict.shipped.length === 0 ? 0 : 1, lines };
}

/** Asks, and says what came of it. @returns {Promise<{ code: number, lines: string[] }>} */
export async function audit() {
  const said = inWords(verdictOf(await askNpm(projectRoot), shippedHere()));
  for (const line of said.lines) say(line);
  return said;
}
