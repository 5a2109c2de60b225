/** The built pages. Hashed assets may be kept for ever; the page that names them is asked for every time. */
import { createHash, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

import { compress } from 'hono/compress';
import { getMimeType } from 'hono/utils/mime';

import { addressTag } from '../../src/model/protocol.ts';
import type { HouseStyle } from '../houseStyle/houseStyle.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';
import { withHouseStyle } from './houseStyle.ts';
import { offlinePolicy, pagePolicy, readerPolicy } from './securityHeaders.ts';

/** Scripts that do what no page may: the built src/features/sheets/readPhoto.worker.ts, and public/offline.js. */
function ownPolicy(path: string): string | undefined {
  if (/^\/assets\/readPhoto\.worker-[\w-]+\.js$/u.test(path)) return readerPolicy;
  return path === '/offline.js' ? offlinePolicy : undefined;
}

const notBuilt = 'De pagina’s zijn nog niet gebouwd. / The pages have not been built yet: npm run build\n';

/** The file at a path under a folder; null when there is none, or the path leads out of it. */
async function fileUnder(folder: string, path: string): Promise<Buffer | null> {
  const full = resolve(join(folder, path));
  if (!full.startsWith(resolve(folder) + sep)) return null;
  return readFile(full).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'EISDIR' || error.code === 'ENOTDIR') return null;
    // Too many open files, say: it is there, and can be asked for again.
    throw error;
  });
}

async function asset(c: RequestContext, folder: string, path: string): Promise<Response> {
  const body = await fileUnder(folder, path);
  if (body === null || path.startsWith('/.')) return c.text('Not found', 404);
  // Weak: on its way to the browser the body may be compressed.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const policy = ownPolicy(path);
  const headers = {
    ETag: tag,
    'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    // Also when nothing changed: a browser takes the headers of that answer for those of what it has.
    ...(policy !== undefined && { 'Content-Security-Policy': policy }),
  };
  if (c.req.header('If-None-Match') === tag) return c.body(null, 304, headers);
  return c.body(new Uint8Array(body), 200, {
    ...headers,
    'Content-Type': getMimeType(path) ?? 'application/octet-stream',
  });
}

interface Addresses {
  /** Where the page may open sockets. */
  readonly sockets: string;
  /** The one address from which anything can be changed; null where the browser's is right. */
  readonly right: string | null;
  /** The path below which everything is, without a slash at the end. */
  readonly base: string;
  /** Who may open a session. */
  readonly by: string;
}

async function page(
  c: RequestContext,
  folder: string,
  { sockets, right, base, by }: Addresses,
  house: HouseStyle | null,
): Promise<Response> {
  const html = await fileUnder(folder, 'index.html');
  if (html === null) return c.text(notBuilt, 503);
  // The widgets add one style element; they read the nonce that lets it through from this tag.
  const nonce = randomBytes(16).toString('base64');
  const tags = [`<meta property="csp-nonce" nonce="${nonce}">`];
  // The page goes there when it was opened elsewhere. Behind a proxy only the browser knows where it is.
  if (right !== null) tags.push(`<meta name="${addressTag}" content="${right}">`);
  // The build knows no path. Its scripts and styles name each other without one.
  const below =
    base === ''
      ? html.toString()
      : html
          .toString()
          .replace('<html ', `<html data-base="${base}" `)
          .replaceAll(/ (src|href)="\//g, ` $1="${base}/`);
  // Where anyone may, nothing is said: a page asks no more than it did.
  const told = by === 'anyone' ? below : below.replace('<html ', `<html data-opening="${by}" `);
  const styled = house === null ? told : withHouseStyle(told, house, base);
  return c.body(styled.replace('<head>', `<head>\n    ${tags.join('\n    ')}`), 200, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': pagePolicy(nonce, sockets),
  });
}

/** Adds the pages, for every address that no other route has. A missing asset is missing: it is not the page. */
export function addPages(app: App, { config, address, opening, house }: Services): void {
  app.use('/*', compress());
  app.get('/*', async (c) => {
    const path = URL.parse(c.req.url)?.pathname ?? '/';
    const lastPart = path.slice(path.lastIndexOf('/'));
    if (path.startsWith('/api/') || path.startsWith('/sync/')) return c.text('Not found', 404);
    const isFile = lastPart.includes('.') && path !== '/index.html';
    if (isFile) return asset(c, config.pagesDir, path);
    const sockets = new URL(address.of(c.req.header('Host'))).origin.replace(/^http/, 'ws');
    const addresses = { sockets, right: config.publicUrl, base: address.base, by: opening.by };
    return page(c, config.pagesDir, addresses, house);
  });
}
