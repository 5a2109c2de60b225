// The one door to every npm script. Plain JavaScript that an old Node can read too: it fetches what is missing (a
// recent Node, the packages, the build), says what it does, and then hands over. It must never import a package.
import { ensureNode } from './launch/node-runtime.js';
import { ensurePackages } from './launch/packages.js';
import { supervise } from './launch/processes.js';
import { fail, projectRoot } from './launch/project.js';

/** @type {Record<string, () => Promise<number>>} */
const tasks = {
  start: async () => (await import('./launch/serve.js')).start(),
  dev: async () => (await import('./launch/serve.js')).develop(),
  build: async () => (await import('./launch/build.js')).build(),
  check: async () => (await import('./launch/checks.js')).check(),
  test: async () => (await import('./launch/tests.js')).test(),
  faults: () => supervise(process.execPath, ['tests/faults/main.ts', ...process.argv.slice(3)]),
  soak: () => supervise(process.execPath, ['tests/faults/soak.ts', ...process.argv.slice(3)]),
  fuzz: () => supervise(process.execPath, ['tests/gate/fuzz.ts', ...process.argv.slice(3)]),
  decks: () => supervise(process.execPath, ['scripts/decks.js', ...process.argv.slice(3)]),
  plain: () => supervise(process.execPath, ['tests/plain/main.ts', ...process.argv.slice(3)]),
  repair: () => supervise(process.execPath, ['server/repair.ts', ...process.argv.slice(3)]),
  move: () => supervise(process.execPath, ['server/move.ts', ...process.argv.slice(3)]),
  backup: () => supervise(process.execPath, ['server/backup.ts', ...process.argv.slice(3)]),
  restore: () => supervise(process.execPath, ['server/restore.ts', ...process.argv.slice(3)]),
  doctor: () => supervise(process.execPath, ['server/doctor.ts', ...process.argv.slice(3)]),
  release: async () => {
    const code = await (await import('./launch/build.js')).ensureBuild();
    // Node's own function that takes types out is not called stable yet.
    const quiet = '--disable-warning=ExperimentalWarning';
    return code || supervise(process.execPath, [quiet, 'scripts/release.js', ...process.argv.slice(3)]);
  },
  bench: async () => {
    // Some benches weigh the pages: they must be those of now.
    const code = await (await import('./launch/build.js')).ensureBuild();
    return code || supervise(process.execPath, ['tests/bench/main.ts', ...process.argv.slice(3)]);
  },
  'bench:server': async () => {
    // Our server starts on the build, as it does for people.
    const code = await (await import('./launch/build.js')).ensureBuild();
    return code || supervise(process.execPath, ['tests/bench/server/main.ts', ...process.argv.slice(3)]);
  },
  screenshots: async () => {
    const code = await (await import('./launch/build.js')).ensureBuild();
    await (await import('./launch/chromium.js')).ensureChromium();
    return code || supervise(process.execPath, ['tests/screenshots/main.ts', ...process.argv.slice(3)]);
  },
};

const name = process.argv[2] ?? 'start';
const task = tasks[name];
if (task === undefined) fail(`Unknown task "${name}". Known: ${Object.keys(tasks).join(', ')}.`);

process.chdir(projectRoot);
const node = await ensureNode();
if (node === process.execPath) {
  await ensurePackages();
  process.exitCode = await task();
} else {
  process.exitCode = await supervise(node, process.argv.slice(1));
}
