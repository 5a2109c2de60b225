/** A real LibreOffice, which opens files and writes down what it understood of them. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { findOffice } from '../../scripts/launch/office.js';

export interface Conversion {
  /** What it writes: flat XML of a text (`fodt`) or of a spreadsheet (`fods`). */
  readonly into: 'fodt' | 'fods';
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** How to read the files, where that is not plain from what they are. */
  readonly reading?: string;
}

/** Opens all files in one go; gives what came out, by the name of the file that went in. */
export async function convertInOffice(
  folder: string,
  conversion: Conversion,
): Promise<Record<string, string>> {
  const written = await writeInOffice(folder, conversion);
  return Object.fromEntries(Object.entries(written).map(([name, bytes]) => [name, bytes.toString('utf8')]));
}

/** The same, in a format of bytes. */
export async function writeInOffice(
  folder: string,
  { into, files, reading }: Omit<Conversion, 'into'> & { readonly into: Conversion['into'] | 'xlsx' | 'ods' },
): Promise<Record<string, Buffer>> {
  const office = findOffice();
  if (office === undefined) throw new Error('There is no LibreOffice');
  mkdirSync(join(folder, 'out'), { recursive: true });
  const paths = Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });
  // A profile of its own, so that it neither finds nor leaves anything.
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const options = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', into];
  const filter = reading === undefined ? [] : [`--infilter=${reading}`];
  const run = spawn(office, [...options, ...filter, '--outdir', join(folder, 'out'), ...paths], {
    stdio: 'ignore',
  });
  await once(run, 'exit');
  const written = (name: string) => readFileSync(join(folder, 'out', name.replace(/\.\w+$/u, `.${into}`)));
  return Object.fromEntries(Object.keys(files).map((name) => [name, written(name)]));
}
