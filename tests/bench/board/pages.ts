/** The pages with the boards, built as they would be for people, and served on a port of their own. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { build, preview } from 'vite';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const cache = path('../../../.cache/bench');

export interface Pages {
  /** The address of a page. */
  url(name: string): string;
  close(): Promise<void>;
}

async function serve(root: string, outDir: string): Promise<Pages> {
  const server = await preview({
    configFile: false,
    root,
    logLevel: 'silent',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('The pages have no port');
  return { url: (name) => `http://127.0.0.1:${address.port}/${name}.html`, close: () => server.close() };
}

/** Our own board, built with the settings of the product. */
export async function ourPage(): Promise<Pages> {
  const outDir = `${cache}/ours`;
  await build({
    configFile: path('../../../vite.config.ts'),
    root: path('.'),
    publicDir: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: path('ours.html') } },
  });
  return serve(path('.'), outDir);
}

const peers = path('../peers');

/** Others' boards, or null when nobody has installed them here. */
export async function peerPages(): Promise<Pages | null> {
  if (!existsSync(`${peers}/node_modules`)) return null;
  const outDir = `${cache}/peers`;
  await build({
    configFile: false,
    root: peers,
    publicDir: `${peers}/node_modules/@excalidraw/excalidraw/dist/prod`,
    logLevel: 'error',
    resolve: { dedupe: ['react', 'react-dom'] },
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2023',
      rolldownOptions: { input: [`${peers}/excalidraw.html`, `${peers}/tldraw.html`] },
    },
  });
  return serve(peers, outDir);
}
