/**
 * Reads the house style in a folder with `theme.css`, `theme.json` and a logo. It brings the libraries for style sheets and
 * colours along, so a server that has no such folder does not load it.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import * as v from 'valibot';

import { shortfallsOf, shortfallLine } from './contrast.ts';
import type { HouseStyle } from './houseStyle.ts';
import { readOurTokens } from './ourTokens.ts';
import { readLogo } from './readLogo.ts';
import { mostBytes, readTokens } from './readTokens.ts';
import { resolveLook } from './resolve.ts';
import { styleSheetOf } from './styleSheet.ts';

export type ReadHouseStyle =
  | {
      readonly ok: true;
      readonly house: HouseStyle;
      /** What people may not be able to read, and what could not be used, in words. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly faults: readonly string[] };

const about = v.strictObject({
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(60), v.regex(/^[^\p{Cc}<>]*$/u)),
});

/** A file of the folder; null when it is not there. */
async function fileIn(folder: string, name: string): Promise<Buffer | null> {
  return readFile(join(folder, name)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Error(`${join(folder, name)} cannot be read (${error.code ?? 'unknown'}).`);
  });
}

function nameIn(json: Buffer): string | null {
  try {
    const parsed = v.safeParse(about, JSON.parse(json.toString('utf8')));
    return parsed.success ? parsed.output.name : null;
  } catch {
    return null;
  }
}

async function read(folder: string): Promise<ReadHouseStyle> {
  const [css, json, svg, png] = await Promise.all(
    ['theme.css', 'theme.json', 'logo.svg', 'logo.png'].map((name) => fileIn(folder, name)),
  );
  const faults: string[] = [];
  if (!css) faults.push(`there is no theme.css in ${folder}.`);
  if (!json) faults.push(`there is no theme.json in ${folder}. Write in it: {"name": "Gemeente Voorbeeld"}`);
  const name = json ? nameIn(json) : null;
  if (json && name === null)
    faults.push(`theme.json must be {"name": "…"} with a name of at most 60 signs, and nothing else.`);
  const tokens = css ? readTokens(css.subarray(0, mostBytes + 1).toString('utf8')) : null;
  if (tokens?.ok === false) faults.push(...tokens.faults.map((fault) => `theme.css, ${fault}`));
  if (svg && png) faults.push('there are two logos, logo.svg and logo.png. Take one away.');
  const logo = svg ? await readLogo(svg, 'svg') : png ? await readLogo(png, 'png') : null;
  if (logo?.ok === false) faults.push(`${svg ? 'logo.svg' : 'logo.png'}: ${logo.fault}`);
  if (faults.length > 0 || tokens?.ok !== true || name === null || logo?.ok === false)
    return { ok: false, faults };
  const look = resolveLook(tokens.tokens, readOurTokens());
  const sheet = styleSheetOf(look, logo?.logo ?? null);
  const hash = createHash('sha256')
    .update(sheet)
    .update(name)
    .update(logo?.logo.bytes ?? '');
  return {
    ok: true,
    house: {
      name,
      css: sheet,
      logo: logo?.logo ?? null,
      look,
      version: hash.digest('base64url').slice(0, 12),
    },
    warnings: [...look.unused.map((one) => `${one}.`), ...shortfallsOf(look).map(shortfallLine)],
  };
}

/** The house style in a folder; or what is wrong with it, in words for the operator. */
export async function readHouseStyle(folder: string): Promise<ReadHouseStyle> {
  try {
    return await read(folder);
  } catch (error) {
    return { ok: false, faults: [error instanceof Error ? error.message : String(error)] };
  }
}
