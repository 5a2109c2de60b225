import { defineConfig } from 'oxlint';
import { rooms } from './tests/architecture/rooms.ts';

/** The import table, in the words of eslint-plugin-boundaries. */
const policies = Object.entries(rooms).flatMap(([type, room]) => {
  const from = { element: { type } };
  const other = (types: readonly string[]) => ({ element: { types: { anyOf: types } } });
  return [
    { from, allow: { to: other(room.rooms) } },
    { from, allow: { to: other(room.types ?? []), dependency: { kind: 'type' } } },
    { from, allow: { to: { module: { origin: 'external', source: room.packages } } } },
    // The plugin takes Node's younger modules, such as node:sqlite, for packages.
    ...(room.node ? [{ from, allow: { to: { module: { source: 'node:*' } } } }] : []),
  ];
});

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  jsPlugins: ['eslint-plugin-boundaries'],
  categories: { correctness: 'error', suspicious: 'error' },
  options: { typeAware: true },
  settings: {
    'boundaries/elements': Object.entries(rooms).map(([type, { folder }]) => ({ type, pattern: folder })),
  },
  rules: {
    'boundaries/dependencies': [
      'error',
      { default: 'disallow', checkAllOrigins: true, checkUnknownLocals: true, policies },
    ],
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'import/no-cycle': 'error',
    'oxc/no-barrel-file': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'typescript/consistent-type-imports': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/no-non-null-assertion': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/return-await': 'error',
    'typescript/switch-exhaustiveness-check': 'error',
    'typescript/no-base-to-string': ['error', { ignoredTypeNames: ['Text', 'YText'] }],
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    // A message says which of many cases failed.
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // Tests read better with the rest of what these two want left to the author.
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    // Branded ids and own-keys-only records are made by asserting, in the modules that check them.
    'typescript/no-unsafe-type-assertion': 'off',
    // The compiler's noImplicitReturns, which knows about exhaustive switches, judges this better.
    'typescript/consistent-return': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    // Yjs's own names for where a text starts and what lies under a key.
    'no-underscore-dangle': ['error', { allow: ['_start', '_map'] }],
    'import/no-unassigned-import': ['error', { allow: ['**/*.css', '@fontsource*/**'] }],
    'import/no-named-as-default-member': 'off',
    'typescript/require-array-sort-compare': ['error', { ignoreStringArrays: true }],
    'promise/always-return': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/no-array-sort': 'off',
    // The JSX runtime imports React itself.
    'react/react-in-jsx-scope': 'off',
  },
  overrides: [
    {
      // Written for browsers that know nothing of what these want.
      files: ['public/before.js'],
      rules: {
        'no-var': 'off',
        'no-unused-vars': ['error', { caughtErrors: 'none' }],
        'unicorn/no-array-reverse': 'off',
      },
    },
    {
      files: ['src/model/**', 'src/documents/**', 'src/exports/**', 'decks/**'],
      rules: {
        'no-restricted-properties': [
          'error',
          { object: 'Date', property: 'now', message: 'The pure rooms have no clock: pass the time in.' },
          { object: 'Math', property: 'random', message: 'The pure rooms have no chance: pass it in.' },
        ],
      },
    },
    {
      files: ['tests/journeys/*.spec.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            name: '@playwright/test',
            importNames: ['test'],
            message: 'Take it from journey.ts: there everybody leaves when a journey is over.',
          },
        ],
      },
    },
    {
      files: ['**/*.test.ts', 'tests/**', 'scripts/**', '*.config.ts'],
      rules: {
        'boundaries/dependencies': 'off',
        'no-control-regex': 'off',
        'typescript/require-array-sort-compare': 'off',
        'typescript/unbound-method': 'off',
      },
    },
  ],
});
