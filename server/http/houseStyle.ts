/**
 * The house style of a municipality for browsers: GET /house-style/theme.css and its logo. The page names both with a version,
 * so they may be kept for ever; without it they are asked for every time.
 */
import { markup, toHtml } from '../../src/exports/markup.ts';
import { houseClass, type HouseStyle } from '../houseStyle/houseStyle.ts';
import type { Services } from '../services.ts';
import type { App, RequestContext } from './context.ts';

/** A picture that somebody opens by itself runs nothing and fetches nothing. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

/** The page with the house style on it: the class, the sheet, the logo and the name, and the colours of the browser's own bar. */
export function withHouseStyle(html: string, house: HouseStyle, base: string): string {
  const { look, name, version, logo } = house;
  const at = (path: string) => `${base}/house-style/${path}?v=${version}`;
  const picture = logo !== null && markup` data-house-logo="${at('logo')}"`;
  const beginning = markup`<html class="${houseClass}" data-house-name="${name}"${picture} `;
  const bar = (scheme: 'light' | 'dark') => look.colours[scheme].get('paper')?.colour ?? '#ffffff';
  return html
    .replace('<html ', () => toHtml(beginning))
    .replace('</head>', () => `  <link rel="stylesheet" href="${at('theme.css')}" />\n  </head>`)
    .replace(
      /(name="theme-color" content=")#\w+(?=" media="\(prefers-color-scheme: light\)")/,
      `$1${bar('light')}`,
    )
    .replace(
      /(name="theme-color" content=")#\w+(?=" media="\(prefers-color-scheme: dark\)")/,
      `$1${bar('dark')}`,
    );
}

/** Adds the routes. Without a house style there is nothing at them. */
export function addHouseStyleRoutes(app: App, services: Services): void {
  const give = (
    c: RequestContext,
    version: string,
    { type, body }: { readonly type: string; readonly body: string | Uint8Array<ArrayBuffer> },
  ) => {
    const tag = `W/"${version}"`;
    const headers = {
      ETag: tag,
      'Cache-Control': c.req.query('v') === version ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    // Also when nothing changed: a browser takes the headers of that answer for those of what it has.
    if (type.startsWith('image/')) c.header('Content-Security-Policy', picturePolicy);
    if (c.req.header('If-None-Match') === tag) return c.body(null, 304, headers);
    return c.body(body, 200, { ...headers, 'Content-Type': type });
  };
  app.get('/house-style/theme.css', (c) => {
    const { house } = services;
    if (house === null) return c.text('Not found', 404);
    return give(c, house.version, { type: 'text/css; charset=utf-8', body: house.css });
  });
  app.get('/house-style/logo', (c) => {
    const { house } = services;
    if (house === null || house.logo === null) return c.text('Not found', 404);
    return give(c, house.version, { type: house.logo.type, body: house.logo.bytes });
  });
}
