/**
 * The house style of a municipality for browsers: GET /house-style/theme.css and its logo. The page names both with a version,
 * so they may be kept for ever; without it they are asked for every time.
 */
import type { HouseStyle } from '../houseStyle/houseStyle.ts';
import type { Services } from '../services.ts';
import { houseClass } from '../houseStyle/styleSheet.ts';
import type { App, RequestContext } from './context.ts';

/** A picture that somebody opens by itself runs nothing and fetches nothing. */
const picturePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'none'";

const logoName = ({ logo }: HouseStyle) =>
  logo === null ? null : logo.type === 'image/png' ? 'logo.png' : 'logo.svg';

/** A text as it may stand in an attribute. */
const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The page with the house style on it: the class, the sheet, the logo and the name, and the colours of the browser's own bar. */
export function withHouseStyle(html: string, house: HouseStyle, base: string): string {
  const { look, name, version } = house;
  const file = logoName(house);
  const at = (path: string) => `${base}/house-style/${path}?v=${version}`;
  const logo = file === null ? '' : ` data-house-logo="${at(file)}"`;
  const bar = (scheme: 'light' | 'dark') => look.colours[scheme].get('paper')?.colour ?? '#ffffff';
  return html
    .replace('<html ', () => `<html class="${houseClass}" data-house-name="${attribute(name)}"${logo} `)
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

/** Adds the routes. Without a house style there is nothing. */
export function addHouseStyleRoutes(app: App, { house }: Services): void {
  if (house === null) return;
  const { version, css, logo } = house;
  const tag = `W/"${version}"`;
  const give = (c: RequestContext, body: string | Uint8Array<ArrayBuffer>, type: string) => {
    const headers = {
      ETag: tag,
      'Cache-Control': c.req.query('v') === version ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (c.req.header('If-None-Match') === tag) return c.body(null, 304, headers);
    const policy = type.startsWith('image/') && { 'Content-Security-Policy': picturePolicy };
    return c.body(body, 200, { ...headers, 'Content-Type': type, ...policy });
  };
  app.get('/house-style/theme.css', (c) => give(c, css, 'text/css; charset=utf-8'));
  const file = logoName(house);
  if (file !== null && logo !== null) app.get(`/house-style/${file}`, (c) => give(c, logo.bytes, logo.type));
}
