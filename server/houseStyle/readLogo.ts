/**
 * The logo of a municipality: a small SVG or PNG. An SVG is drawn anew as bare shapes, so that nothing else of it goes to a
 * browser or into a file.
 */
import { openResvg } from '../print/resvg.ts';

export interface Logo {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many times as wide as it is high. */
  readonly ratio: number;
}

type Read = { readonly ok: true; readonly logo: Logo } | { readonly ok: false; readonly fault: string };

/** What a logo may weigh: it comes with every first page, and is in every file. */
export const mostLogoBytes = 100_000;
const mostPixels = 2_000;
const bounds = { narrowest: 0.2, widest: 10 };

const bad = (fault: string): Read => ({ ok: false, fault });

/** What an SVG may have in a browser and may not have here. */
const forbidden: readonly (readonly [RegExp, string])[] = [
  [/<script\b/i, 'a script'],
  [/<foreignObject\b/i, 'a foreignObject'],
  [/\son\w+\s*=/i, 'an attribute that runs a script (on…)'],
  [/javascript:/i, 'an address that runs a script'],
  [/<!DOCTYPE|<!ENTITY/i, 'a DOCTYPE or an entity'],
  [/@import/i, 'an @import'],
  [/\bhref\s*=\s*["']\s*(?!#|data:image\/(?:png|jpeg);)/i, 'an address of something outside it (href)'],
  [/url\(\s*["']?\s*(?!#)/i, 'an address of something outside it (url)'],
  [/<text\b/i, 'text. Turn the letters into shapes'],
];

function shaped(width: number, height: number, make: (ratio: number) => Logo): Read {
  const ratio = width / height;
  return ratio >= bounds.narrowest && ratio <= bounds.widest
    ? { ok: true, logo: make(ratio) }
    : bad(`it is ${Math.round(width)} by ${Math.round(height)}: too narrow or too wide to show.`);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

function readPng(bytes: Buffer): Read {
  if (!bytes.subarray(0, 8).equals(signature) || bytes.length < 33) return bad('it is no PNG.');
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0 || width > mostPixels || height > mostPixels)
    return bad(`it is ${width} by ${height} pixels. Make no side longer than ${mostPixels}.`);
  return shaped(width, height, (ratio) => ({ type: 'image/png', bytes: Uint8Array.from(bytes), ratio }));
}

async function readSvg(bytes: Buffer): Promise<Read> {
  const text = bytes.toString('utf8');
  const found = forbidden.find(([pattern]) => pattern.test(text));
  if (found !== undefined) return bad(`it has ${found[1]}.`);
  const Resvg = await openResvg();
  try {
    const drawing = new Resvg(text);
    try {
      const shapes = drawing.toString();
      if (!/<(?:path|image)\b/.test(shapes)) return bad('there is nothing to see in it.');
      const svg = Uint8Array.from(Buffer.from(shapes));
      return shaped(drawing.width, drawing.height, (ratio) => ({ type: 'image/svg+xml', bytes: svg, ratio }));
    } finally {
      drawing.free();
    }
  } catch {
    return bad('it is no SVG that can be drawn.');
  }
}

/** The logo in these bytes; or what is wrong with it, in words that come after the name of its file. */
export async function readLogo(bytes: Buffer, kind: 'svg' | 'png'): Promise<Read> {
  if (bytes.length > mostLogoBytes)
    return bad(`it has ${Math.ceil(bytes.length / 1000)} kB, and ${mostLogoBytes / 1000} is the most.`);
  return kind === 'svg' ? readSvg(bytes) : readPng(bytes);
}
