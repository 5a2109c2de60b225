import { test as base } from '@playwright/test';

interface Leaving {
  readonly everybodyLeaves: void;
}

/** A test with a browser, in which everybody who arrived has left when it is over. */
export const test = base.extend<Leaving>({
  // Playwright closes the pages that it opened itself, and leaves ours open in the browser of the tests that follow.
  everybodyLeaves: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});
