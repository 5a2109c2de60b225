import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './scripts/launch/chromium.js';
import type { OfFile } from './tests/journeys/journey.ts';

// Nothing but the pages under test: no background traffic of the browser's own.
const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const executablePath = findChromium();
const asRoot = process.getuid?.() === 0;

export default defineConfig<OfFile>({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 600_000,
  // A busy machine draws late; what a journey waits for is a state, not a time.
  expect: { timeout: 30_000 },
  // Golden files are text, the same on every machine; `--update-snapshots` draws them anew.
  snapshotPathTemplate: '{testDir}/golden/{arg}{ext}',
  reporter: [['list']],
  projects: [
    { name: 'one server' },
    // A whole session, whichever of them people come in at.
    { name: 'two nodes', testMatch: ['session.spec.ts', 'wholeProgramme.spec.ts'], use: { nodes: 2 } },
  ],
  use: {
    ...devices['Desktop Chrome'],
    locale: 'nl-NL',
    // What hangs says where, long before the test as a whole is out of time.
    actionTimeout: 60_000,
    navigationTimeout: 60_000,
    // Recording costs a fifth of the time of each journey. With `--trace on` one sees what happened.
    trace: 'off',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium's sandbox refuses to start for root.
      args: asRoot ? ['--no-sandbox', ...quiet] : quiet,
    },
  },
});
