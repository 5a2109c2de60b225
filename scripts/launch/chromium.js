// Finds a Chromium for the journeys, or installs one.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { installOnDebian } from './debian.js';
import { runTool } from './processes.js';
import { findProgram } from './programs.js';
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
  return findProgram(names, wellKnown) ?? playwrightsOwn();
}

/** Make sure there is a Chromium. @returns {Promise<string>} its path */
export async function ensureChromium() {
  const present = findChromium();
  if (present !== undefined) return present;
  await installOnDebian('Chromium', ['chromium']);
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
