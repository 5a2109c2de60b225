/**
 * Disks that really take nothing more: small file systems, where this process may mount them, and a limit of the system on
 * what the server may write, which needs no rights.
 */
import { execFileSync } from 'node:child_process';
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface BadDisk {
  readonly folder: string;
  /** From now on it takes nothing more of this process. */
  fail(server: number): void;
  /** It takes something again. With `mend` only after the process has ended. */
  readonly heal?: (server: number) => void;
  readonly mend?: () => void;
  remove(): void;
}

/** More than a server keeps free for the sessions that are under way. */
const megabytes = 128;

const run = (program: string, ...given: readonly string[]) =>
  void execFileSync(program, given, { stdio: 'ignore' });

function newFolder() {
  const folder = mkdtempSync(join(tmpdir(), 'kennistafel-disk-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, remove };
}

/** No file may grow beyond the largest there is. */
function openLimited(): BadDisk {
  const { folder, remove } = newFolder();
  const limit = (server: number, bytes: number | 'unlimited') =>
    run('prlimit', '--pid', String(server), `--fsize=${bytes}:unlimited`);
  return {
    folder,
    remove,
    fail: (server) =>
      limit(server, Math.max(...readdirSync(folder).map((name) => statSync(join(folder, name)).size))),
    heal: (server) => limit(server, 'unlimited'),
  };
}

/** A file system that is filled to its last byte. */
function openFull(): BadDisk {
  const { folder, remove } = newFolder();
  run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=700`, 'tmpfs', folder);
  const filler = join(folder, 'filler');
  return {
    folder,
    fail: () => {
      const file = openSync(filler, 'w');
      for (const size of [1_000_000, 4_096])
        try {
          while (writeSync(file, Buffer.alloc(size)) === size);
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      closeSync(file);
    },
    heal: () => rmSync(filler),
    remove: () => {
      run('umount', '--lazy', folder);
      remove();
    },
  };
}

/** A file system that Linux made read-only after an error, as it does with a disk that dies. */
function openReadOnly(): BadDisk {
  const { folder, remove } = newFolder();
  const image = `${folder}.img`;
  closeSync(openSync(image, 'w'));
  truncateSync(image, 2 * megabytes * 1e6);
  run('mkfs.ext4', '-q', image);
  const mount = () => run('mount', '-o', 'loop', image, folder);
  mount();
  return {
    folder,
    fail: () => run('mount', '-o', 'remount,abort', folder),
    mend: () => {
      run('umount', folder);
      mount();
    },
    remove: () => {
      run('umount', '--lazy', folder);
      rmSync(image);
      remove();
    },
  };
}

/** Whether this process may mount something. */
function mayMount(): boolean {
  const { folder, remove } = newFolder();
  try {
    run('mount', '-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
    run('umount', folder);
    return true;
  } catch {
    return false;
  } finally {
    remove();
  }
}

/** The disks that can be had here, by what is wrong with them. */
export const badDisks: readonly (readonly [name: string, open: () => BadDisk])[] = [
  ['on which no file may grow', openLimited],
  ...(mayMount()
    ? ([
        ['that is full', openFull],
        ['that became read-only', openReadOnly],
      ] as const)
    : []),
];
