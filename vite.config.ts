import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

import { listBundledPackages } from './scripts/release/bundledPackages.js';

const server = `http://localhost:${process.env['PORT'] ?? '3000'}`;

const participantRoots = /src[\\/]app[\\/](?:main|session[\\/](?:entry[\\/]JoinPage|SessionPage))\.tsx$/u;
const tableRoots = new RegExp(
  [
    String.raw`app[\\/]session[\\/](?:facilitator[\\/]Facilitator(?:Table|Tools)|participant[\\/]ParticipantDesk)`,
    String.raw`features[\\/](?:board[\\/](?:BoardTable|list[\\/]BoardList)|steer[\\/]session-menu[\\/]RetentionWarning)`,
    String.raw`documents[\\/]guideDocument`,
    String.raw`app[\\/]session[\\/](?:Table(?:Middle|Thing)|BoardMenu)`,
    String.raw`features[\\/]programme[\\/]WordsNow`,
  ].join('|'),
  'u',
);
/** What a facilitator needs before, or only when they ask for it. */
const besideRoots = new RegExp(
  [
    String.raw`app[\\/]session[\\/][a-z]+[\\/](?:Facilitator|Rehearsal)LobbyPage`,
    String.raw`features[\\/]programme[\\/]ProgrammeDialog`,
    String.raw`features[\\/]steer[\\/][a-z-]+[\\/](?:EndDialogs|(?:Invite|Rename|Rules|Shortcuts)Dialog)`,
  ].join('|'),
  'u',
);
/** What leans on the texts of all cards. */
const onLibrary = /src[\\/]app[\\/](?:deckOptions|pages[\\/](?:library[\\/]|PrintCards))/u;
const ours = /src[\\/](?:ui|model|documents|exports|app|session|features|shims)[\\/]/u;
const icons = /lucide-react/u;
const texts = /src[\\/]messages[\\/]/u;
const reactItself = /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u;

const inSource = (file: string) => fileURLToPath(new URL(`src/${file}`, import.meta.url));

/** Our modules that a participant loads from the invitation to the table: the roots and all that they import. */
const firstLoad = new Set<string>();
/** The same for who sits at a table with a board. */
const table = new Set<string>();
const beside = new Set<string>();

const findLoads: Plugin = {
  name: 'find-loads',
  apply: 'build',
  buildEnd() {
    const add = (load: Set<string>, id: string) => {
      if (load.has(id) || (id.includes('node_modules') && !icons.test(id))) return;
      load.add(id);
      this.getModuleInfo(id)?.importedIds.forEach((imported) => add(load, imported));
    };
    for (const id of this.getModuleIds()) {
      if (participantRoots.test(id)) add(firstLoad, id);
      if (tableRoots.test(id)) add(table, id);
      if (besideRoots.test(id)) add(beside, id);
    }
  },
};

const onlyTwoTemplates: Plugin = {
  name: 'only-two-templates',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/templatesAtHand.ts') ? inSource('shims/templatesAtHand.ts') : undefined),
};

/**
 * All styles are in one file, and no later part names what it needs (`modulePreload` below). So nothing is left to do
 * before an import, and what Vite puts around each stays out of everybody's first load.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined,
};

/** Changes a package's source as `changes` say. Each must find its place, so that a newer package cannot undo them. */
const rewrite = (name: string, files: RegExp, changes: readonly (readonly [RegExp, string])[]): Plugin => ({
  name,
  apply: 'build',
  enforce: 'pre',
  transform: {
    filter: { id: files },
    handler: (code, id) =>
      changes.reduce((before, [from, to]) => {
        const after = before.replaceAll(from, to);
        if (after === before) throw new Error(`${name}: nothing like ${from.source} in ${id}`);
        return after;
      }, code),
  },
});

/**
 * Yjs without what no document of ours holds or sends: XML, and the second format of updates. Nothing but what it keeps in
 * memory for later was in that format. It saves everybody 2.4 kB; tests/convergence/plainYjs.test.ts runs it.
 */
export const plainYjs = rewrite('plain-yjs', /[\\/]yjs[\\/]dist[\\/]yjs\.mjs$/u, [
  [/^ {2}readYXml(?:Element|Fragment|Hook|Text),?$/gmu, ''],
  [/this\.get\(name, YXml\w+\)/gu, 'this.get(name)'],
  [
    /^class Update(En|De)coderV2 extends/gmu,
    'const Update$1coderV2 = Update$1coderV1;\nclass Unused$1coder extends',
  ],
]);

/** What each part of an icon is called, for React's lists, is only its place in a list that never changes. */
const plainIcons = rewrite('plain-icons', /lucide-react[\\/].*[\\/]icons[\\/](?!index)/u, [
  [/,\s*key: "\w+"/gu, ''],
]);

/** public/before.js goes out as it is written, but for its comments and margins: everybody fetches it. */
const bareBefore: Plugin = {
  name: 'bare-before',
  apply: 'build',
  async writeBundle({ dir = 'dist' }) {
    const file = `${dir}/before.js`;
    // The board's bench builds a page of its own, without it.
    if (!existsSync(file)) return;
    const code = await readFile(file, 'utf8');
    await writeFile(file, code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gmu, '').replaceAll(/^\s+/gmu, ''));
  },
};

/**
 * The oldest browsers that must work. README.md and index.html say so too. What they lack has a stand-in in
 * public/before.js; tests/architecture/browsers.test.ts looks for it in the built files.
 */
export const supportedBrowsers = ['chrome109', 'edge109', 'firefox115', 'safari16.4'];

const bundledPackages = listBundledPackages();

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    findLoads,
    plainImports,
    onlyTwoTemplates,
    plainYjs,
    plainIcons,
    bareBefore,
    bundledPackages,
    // Without this every language of react-aria ends up in the bundle.
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
  ],
  worker: { plugins: () => [bundledPackages] },
  resolve: {
    // Two copies of these would no longer recognise each other's documents.
    dedupe: ['yjs', 'lib0', 'y-protocols', 'react', 'react-dom'],
    alias: {
      'lib0/logging': inSource('shims/plainLogging.ts'),
      'lib0/environment': inSource('shims/plainEnvironment.ts'),
      // So lib0 itself calls it.
      './environment.js': inSource('shims/plainEnvironment.ts'),
      'lib0/broadcastchannel': inSource('shims/noBroadcast.ts'),
      // The router carries a copy of this for React 17.
      'use-sync-external-store/shim/index.js': 'react',
      '../createLucideIcon.mjs': inSource('ui/plainIcon.ts'),
    },
  },
  experimental: {
    // Scripts and styles find their files beside them, so that the server may be below any path. It writes that on the page.
    renderBuiltUrl: (_file, { hostType }) => (hostType === 'html' ? undefined : { relative: true }),
  },
  build: {
    outDir: 'dist',
    target: supportedBrowsers,
    // Tests weigh the pages by it.
    manifest: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    // The first page names what it needs. That every later part names what it needs too cost everybody 2 kB, and saved
    // nearly nothing: it is in the files that several pages share.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed, { hostType }) => (hostType === 'html' ? needed : []),
    },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Most comes in four files: for everybody from the invitation to the table, for the table with its board, beside
            // it, and the rest. Left alone, joining took 66 files and 14 kB more; in one file, 5 kB more; with a file
            // for each page on that way, 1.6 kB more.
            // A group takes along what its modules lean on, so what more people load must be placed first.
            { name: 'react', test: reactItself, priority: 3 },
            // Whoever reads English needs it at once, and nothing else that leans on it.
            { name: 'english', test: /src[\\/]messages[\\/]en[\\/]core/u, priority: 3 },
            {
              name: 'shared',
              test: (id) => (ours.test(id) || texts.test(id)) && firstLoad.has(id),
              priority: 2,
            },
            // The texts of cards come with the pages that show them: a session has its own.
            {
              name: 'cards',
              test: /decks[\\/](?:kennis\w+|leidinggevende|leren)\.json/u,
              priority: 3,
            },
            { name: 'library', test: /decks[\\/][\w-]+\.json/u, priority: 2 },
            // Every page fetches it after a moment, without the rest of the table.
            { name: 'guard', test: /src[\\/]ui[\\/](?:GuardPresses|doublePress|lettersRest)/u, priority: 2 },
            // A phone in a programme needs it without the rest of the table.
            {
              name: 'where',
              test: /(?:features[\\/]programme[\\/]WhereWeAre|participant[\\/]NowBar)/u,
              priority: 2,
            },
            {
              name: 'table',
              test: (id) => (ours.test(id) || texts.test(id) || icons.test(id)) && table.has(id),
              minShareCount: 2,
              priority: 1,
            },
            // A table whose board is one of these needs them without the rest. What they lean on is in the table's own file.
            {
              name: 'templates',
              test: /model[\\/]board[\\/]templates[\\/](?:ready|areas|bands|columns|grids|matrices)/u,
              priority: 1,
            },
            {
              name: 'beside',
              test: (id) => (ours.test(id) || icons.test(id)) && beside.has(id) && !table.has(id),
              priority: 1,
            },
            // A word is looked up without the cards of the library.
            {
              name: 'glossary',
              test: /decks[\\/]glossary[\\/]|features[\\/]glossary[\\/](?:Term(?:Words|Dialog|Line)|ShowOnScreen)|model[\\/]findTerms/u,
              priority: 1,
            },
            {
              name: 'later',
              // With what leans on the library it would bring all cards to everybody.
              test: (id) => (ours.test(id) || icons.test(id)) && !firstLoad.has(id) && !onLibrary.test(id),
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    proxy: {
      '/api': server,
      '/sync': { target: server, ws: true },
    },
  },
});
