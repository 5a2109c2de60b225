/** The golden sessions as files, and what is in those files in a form that can be read in a review. */
import { strFromU8, strToU8, unzipSync } from 'fflate';

import type { Locale } from '../../messages/locale.ts';
import type { PureFormat } from '../formats.ts';
import { buildRecord } from '../record.ts';
import { renderNotes, type Rasterise } from '../renderNotes.ts';
import type { TableName } from '../tables/notesTables.ts';
import { now, type GoldenSession } from './sessions.ts';

/** A golden session in a format. */
export function fileOf(
  session: GoldenSession,
  format: PureFormat,
  { locale = 'nl', table = 'actions' }: { readonly locale?: Locale; readonly table?: TableName } = {},
): Promise<string | Uint8Array> {
  return renderNotes(buildRecord({ ...session, now }), format, { locale, table, rasterise: asItIs });
}

/** Instead of a PNG the drawing itself, so that what is in the picture can be read. */
const asItIs: Rasterise = (svg) => Promise.resolve(strToU8(svg));

/** Every part of a file as text; a file that is no archive has one part. The balance as a row of numbers. */
export function partsOf(file: string | Uint8Array): Record<string, string> {
  if (typeof file === 'string') return { '': file };
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([path, bytes]) => [
      path,
      path.endsWith('balance.png') ? bytes.join(' ') : strFromU8(bytes),
    ]),
  );
}

/** Some parts of an archive one after the other, each element on a line of its own. */
export function linedUp(file: string | Uint8Array, paths: readonly string[]): string {
  const parts = partsOf(file);
  return paths.map((path) => `--- ${path}\n${(parts[path] ?? '').replaceAll('><', '>\n<')}`).join('\n');
}
