// The server as a package can run it. Node runs .ts files as they are, but not below node_modules, where npm puts a package: so
// the types are taken out, and nothing else changes. Lines and columns stay where they are.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, join, normalize } from 'node:path/posix';

/** What a module names beside itself: the word before, the quoted path, and what follows. */
const named = /((?:\bfrom|\bimport\(?)\s*|\bnew URL\()(['"])([^'"\n]+)\2(?=\s*[;),]|\s+with\b|$)/gmu;

/** @param {string} code */
const namesIn = (code) =>
  [...code.matchAll(named)].map(([, before = '', , path = '']) => ({
    path,
    // `new URL('checkThread.ts', import.meta.url)` is a file too.
    isFile: path.startsWith('.') || (before.startsWith('new URL') && !path.includes(':')),
  }));

/**
 * The same module in JavaScript, with its neighbours named as JavaScript too.
 * @param {string} source TypeScript @returns {string}
 */
export function asJavaScript(source) {
  return stripTypeScriptTypes(source).replaceAll(named, (all, before, quote, path) =>
    path.endsWith('.ts') ? `${before}${quote}${path.slice(0, -3)}.js${quote}` : all,
  );
}

/**
 * All files that these modules need to run, by their path in the package: modules as JavaScript, others as they are.
 * @param {readonly string[]} entries paths from the top of the project @param {readonly string[]} beside files that are found by
 *   their folder, as patterns
 * @returns {Map<string, Buffer>}
 */
export function programFiles(entries, beside) {
  /** @type {Map<string, Buffer>} */
  const files = new Map();
  const waiting = [...entries, ...globSync([...beside]).map((path) => path.replaceAll('\\', '/'))];
  for (const path of waiting) {
    const to = path.replace(/\.ts$/u, '.js');
    if (files.has(to)) continue;
    if (!existsSync(path)) throw new Error(`${path} is named and is not there.`);
    const bytes = readFileSync(path);
    const code = path.endsWith('.ts') ? asJavaScript(bytes.toString('utf8')) : bytes.toString('utf8');
    const isModule = to.endsWith('.js');
    files.set(to, isModule ? Buffer.from(code) : bytes);
    if (!isModule) continue;
    for (const { path: name, isFile } of namesIn(code)) {
      if (!isFile) continue;
      const file = normalize(join(dirname(path), name));
      waiting.push(existsSync(file) ? file : file.replace(/\.js$/u, '.ts'));
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
