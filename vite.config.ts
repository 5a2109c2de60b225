import { fileURLToPath } from 'node:url';

import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = `http://localhost:${process.env['PORT'] ?? '3000'}`;

const participantRoots = /src[\\/]app[\\/](?:main|session[\\/](?:JoinPage|SessionPage))\.tsx$/u;
const ours = /src[\\/](?:ui|model|app|session|features)[\\/]/u;
const icons = /lucide-react/u;
const texts = /src[\\/]messages[\\/]/u;
const reactItself = /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u;

const inSession = (file: string) => fileURLToPath(new URL(`src/session/${file}`, import.meta.url));

/** Our modules that a participant loads from the invitation to the table: the roots and all that they import. */
const firstLoad = new Set<string>();

const findFirstLoad: Plugin = {
  name: 'find-first-load',
  apply: 'build',
  buildEnd() {
    const add = (id: string) => {
      if (firstLoad.has(id) || id.includes('node_modules')) return;
      firstLoad.add(id);
      this.getModuleInfo(id)?.importedIds.forEach(add);
    };
    for (const id of this.getModuleIds()) if (participantRoots.test(id)) add(id);
  },
};

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    findFirstLoad,
    // Without this every language of react-aria ends up in the bundle.
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
  ],
  resolve: {
    // Two copies of these would no longer recognise each other's documents.
    dedupe: ['yjs', 'lib0', 'y-protocols', 'react', 'react-dom'],
    alias: {
      'lib0/logging': inSession('plainLogging.ts'),
      'lib0/broadcastchannel': inSession('noBroadcast.ts'),
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2023',
    // Tests weigh the pages by it.
    manifest: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What several pages share comes in two files: one for everybody, one that participants never load. Left
            // alone, joining took 66 files and 14 kB more; in one file, 5 kB more.
            // A group takes along what its modules lean on, so what everybody loads must be placed before `later`.
            { name: 'react', test: reactItself, priority: 2 },
            {
              name: 'shared',
              test: (id) => (ours.test(id) || texts.test(id)) && firstLoad.has(id),
              minShareCount: 2,
              priority: 1,
            },
            {
              name: 'later',
              test: (id) => (ours.test(id) || icons.test(id)) && !firstLoad.has(id),
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
