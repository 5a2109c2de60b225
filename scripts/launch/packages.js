// Brings the packages of the lockfile when they are missing or older than it.
import { isStale, lastChange } from './freshness.js';
import { npm } from './npm.js';
import { fail, say } from './project.js';

export async function ensurePackages() {
  // npm writes this file last, so a half-finished install does not have it.
  const installed = lastChange('node_modules/.package-lock.json');
  if (!isStale(installed, [lastChange('package-lock.json')])) return;
  say(
    installed === undefined
      ? 'Installing the packages.'
      : 'The list of packages changed; installing them again.',
  );
  // The build tools are development packages, and a server with NODE_ENV=production needs the build too.
  const code = await npm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) fail('The packages could not be installed (see above). Is the npm registry reachable?');
}
