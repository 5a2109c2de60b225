import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // As the server does (main.ts).
          execArgv: ['--wasm-wrapper-tiering-budget=2147483647'],
          // A busy machine is slow; what a test waits for is a state, not a time.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ['{src,server,decks,tests}/**/*.test.ts'],
        },
      },
    ],
  },
});
