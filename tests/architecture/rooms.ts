// The import table: which room may use which, and what from outside. Lint (oxlint.config.ts) and imports.test.ts both
// read it; a room or package that is not named here may not be imported.

/** One room of the house. */
export interface Room {
  /** Where it lives, from the top of the project. A star makes every folder at that place a room of its own kind. */
  readonly folder: string;
  /** The rooms it may import, itself always included; a room made by a star never reaches its neighbours. */
  readonly rooms: readonly string[];
  /** The rooms it may import types of, which are gone before anything runs. */
  readonly types?: readonly string[];
  /** The packages it may import, by name. */
  readonly packages: readonly string[];
  /** Whether Node's own modules are there. */
  readonly node?: true;
}

export const rooms: Readonly<Record<string, Room>> = {
  decks: { folder: 'decks', rooms: ['model'], packages: ['lib0'] },
  messages: { folder: 'src/messages', rooms: [], packages: [] },
  model: { folder: 'src/model', rooms: [], packages: ['valibot'] },
  /** What the example and the rehearsal say: prose, and no rules. */
  content: { folder: 'src/content', rooms: ['model'], packages: [] },
  documents: { folder: 'src/documents', rooms: ['model'], packages: ['yjs'] },
  exports: {
    folder: 'src/exports',
    rooms: ['model', 'messages'],
    // The library of each format is imported in one place; fflate makes the zips of all office formats.
    packages: ['fflate', 'hucre', 'papaparse', 'uqr', 'valibot'],
  },
  session: {
    folder: 'src/session',
    rooms: ['model', 'documents', 'content'],
    packages: ['yjs', 'zustand', 'react', 'y-websocket', 'y-protocols', 'lib0'],
  },
  /** What the build puts in the place of other modules. */
  shims: { folder: 'src/shims', rooms: ['model'], packages: [] },
  ui: {
    folder: 'src/ui',
    rooms: ['messages'],
    packages: ['react', 'react-dom', 'react-aria-components', 'lucide-react', 'uqr'],
  },
  board: {
    folder: 'src/features/board',
    rooms: ['glossary', 'session', 'model', 'exports', 'ui', 'messages'],
    packages: ['react', 'react-aria-components', 'lucide-react', '@dnd-kit/core', 'zustand'],
  },
  /** What words mean: shown wherever people read, so that every feature may use it. */
  glossary: {
    folder: 'src/features/glossary',
    rooms: ['decks', 'session', 'model', 'ui', 'messages'],
    packages: ['react', 'lucide-react'],
  },
  /** One activity: it knows no other, and the rest of the house finds it in the registry. It can offer cards of the library. */
  activity: {
    folder: 'src/features/activities/*',
    rooms: ['decks', 'glossary', 'session', 'model', 'ui', 'messages'],
    types: ['activities'],
    packages: ['react', 'lucide-react'],
  },
  /** The registry of activities and their contract. */
  activities: {
    folder: 'src/features/activities',
    rooms: ['activity', 'session', 'model', 'ui', 'messages'],
    packages: ['react', 'lucide-react'],
  },
  feature: {
    folder: 'src/features/*',
    rooms: ['activities', 'glossary', 'session', 'model', 'exports', 'ui', 'messages'],
    // Photos of answer sheets are read in one feature, and zxing-wasm is imported in one file of it.
    packages: ['react', 'react-aria-components', 'lucide-react', 'zxing-wasm'],
  },
  app: {
    folder: 'src/app',
    rooms: [
      'model',
      'content',
      'documents',
      'exports',
      'session',
      'ui',
      'board',
      'glossary',
      'activities',
      'feature',
      'messages',
      'decks',
    ],
    packages: [
      'react',
      'react-dom',
      'react-aria-components',
      'lucide-react',
      'wouter',
      '@fontsource-variable/atkinson-hyperlegible-next',
      '@fontsource-variable/source-serif-4',
    ],
  },
  server: {
    folder: 'server',
    rooms: ['model', 'documents', 'exports', 'messages', 'decks'],
    packages: [
      'ws',
      'yjs',
      'y-protocols',
      'lib0',
      'hono',
      '@hono/node-server',
      'rate-limiter-flexible',
      'openid-client',
      'pg',
      'httpxy',
      'valibot',
      '@resvg/resvg-wasm',
      // Each in one file of server/houseStyle.
      'css-tree',
      'culori',
      '@expo-google-fonts/atkinson-hyperlegible-next',
      '@expo-google-fonts/source-serif-4',
      '@expo-google-fonts/noto-emoji',
      '@expo-google-fonts/noto-sans-symbols-2',
      '@myriaddreamin/typst-ts-node-compiler',
      '@expo-google-fonts/noto-sans-arabic',
      '@expo-google-fonts/noto-sans-hebrew',
    ],
    node: true,
  },
};
