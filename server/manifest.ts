/** What a backup says of itself, and whether it is still what was made. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';

import { databaseFile, keyFile } from './dataFolder.ts';

export const manifestFile = 'manifest.json';
export const format = 1;

/** What a backup says of itself. */
export interface Manifest {
  readonly format: typeof format;
  /** When it was made, as `2026-11-12T09:00:00.000Z`. */
  readonly madeAt: string;
  /** Of the program that made it. */
  readonly version: string;
  readonly sessions: number;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** What a file is now. */
export function measured(path: string): Manifest['files'][string] {
  const file = openSync(path, 'r');
  try {
    const hash = createHash('sha256');
    const piece = Buffer.alloc(1_000_000);
    let bytes = 0;
    for (let read = readSync(file, piece); read > 0; read = readSync(file, piece)) {
      hash.update(piece.subarray(0, read));
      bytes += read;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    closeSync(file);
  }
}

/** What a backup says of itself. Throws, and names the file, when it is not what was made. */
export function readBackup(folder: string): Manifest {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')) as Manifest;
  } catch {
    throw new Error(`${folder} is no backup: it has no ${manifestFile} that can be read`);
  }
  if (manifest.format !== format)
    throw new Error(`The backup in ${folder} was made by another version (${manifest.version})`);
  for (const name of [databaseFile, keyFile]) {
    const is = measured(join(folder, name));
    const was = manifest.files[name];
    if (is.bytes !== was?.bytes || is.sha256 !== was.sha256)
      throw new Error(`${name} in ${folder} is not what was written there. Take an earlier backup`);
  }
  return manifest;
}
