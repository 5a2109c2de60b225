/** A release of this working tree, and the package of it taken out of its archive. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { makeRelease } from '../../scripts/release/makeRelease.js';
import { temporaryFolder } from '../server/temporaryFolder.ts';

export interface Release {
  /** The folder with all files of the release. */
  readonly folder: string;
  /** The folder that the package was unpacked in. */
  readonly unpacked: string;
  readonly version: string;
  /** The files of the package, by their path in it. */
  readonly files: ReadonlyMap<string, Buffer>;
}

export function makeUnpacked(): Release {
  const folder = join(temporaryFolder().path, 'release');
  const { version } = makeRelease(folder);
  const into = temporaryFolder().path;
  execFileSync('tar', ['-xzf', join(folder, `kennistafel-${version}.tgz`), '-C', into]);
  const unpacked = join(into, 'package');
  const paths = globSync('**', { cwd: unpacked }).filter((path) => statSync(join(unpacked, path)).isFile());
  return {
    folder,
    unpacked,
    version,
    files: new Map(paths.map((path) => [path, readFileSync(join(unpacked, path))])),
  };
}
