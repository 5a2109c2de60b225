import optimizeLocales from '@react-aria/optimize-locales-plugin';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = `http://localhost:${process.env['PORT'] ?? '3000'}`;

export default defineConfig({
  plugins: [
    react(),
    tailwindcss(),
    // Without this every language of react-aria ends up in the bundle.
    { ...optimizeLocales.vite({ locales: ['nl-NL', 'en-US'] }), enforce: 'pre' },
  ],
  // Two copies of these would no longer recognise each other's documents.
  resolve: { dedupe: ['yjs', 'lib0', 'y-protocols', 'react', 'react-dom'] },
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
            {
              // What several pages share comes in one file. Left alone, joining took 66 files and 14 kB more.
              name: 'shared',
              test: /src[\\/](?:ui|model|app|session|features)[\\/]|lucide-react/u,
              minShareCount: 3,
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
