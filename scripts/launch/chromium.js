// Finds a Chromium for the journeys, or installs one.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { runTool, supervise } from './processes.js';
import { fail, say } from './project.js';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome.exe'];
const wellKnown = [
  '/usr/bin/chromium',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** @returns {string | undefined} the browser Playwright downloaded itself, if it did */
function playwrightsOwn() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The Chromium to use: CHROMIUM_PATH, else one in PATH, else in a well-known place, else Playwright's own.
 * @returns {string | undefined}
 */
export function findChromium() {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen)
    return existsSync(chosen) ? chosen : fail(`CHROMIUM_PATH is set to ${chosen}, which does not exist.`);
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...wellKnown].find((path) => existsSync(path)) ?? playwrightsOwn();
}

/** Make sure there is a Chromium. @returns {Promise<string>} its path */
export async function ensureChromium() {
  const present = findChromium();
  if (present !== undefined) return present;
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    say('No Chromium found; installing the one of this system.');
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await supervise('/usr/bin/apt-get', ['update', '-q'], { env });
    await supervise('/usr/bin/apt-get', ['install', '-yq', '--no-install-recommends', 'chromium'], { env });
  }
  if (findChromium() === undefined) {
    say("No Chromium found; fetching Playwright's.");
    await runTool('@playwright/test', ['install', 'chromium'], { command: 'playwright' });
  }
  return (
    findChromium() ??
    fail(
      'The journeys need a Chromium and none could be installed. Install one, or set CHROMIUM_PATH to yours.',
    )
  );
}
