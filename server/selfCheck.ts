/**
 * Whether this installation has what it needs: Node, the pages, the folder and its disk, the clock, the fonts. Each fault
 * comes with its mend. The server says what is wrong when it starts; `npm run doctor` says all.
 */
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';

import type { PrintOrder } from '../src/model/printOrder.ts';
import type { Settings } from './config.ts';
import { openLastSeen } from './dataFolder.ts';
import { isThisComputer } from './identity/networkAddress.ts';
import { diskRoom } from './storage/room.ts';

/** `wrong`: people cannot take part. `beware`: they can, and something should be better. */
export interface Finding {
  readonly is: 'right' | 'wrong' | 'beware';
  readonly says: string;
}

export const right = (says: string): Finding => ({ is: 'right', says });
export const wrong = (says: string): Finding => ({ is: 'wrong', says });
export const beware = (says: string): Finding => ({ is: 'beware', says });

const signs = { right: '✓', wrong: '✗', beware: '!' } as const;
/** A finding as one line. */
export const lineOf = ({ is, says }: Finding): string => `${signs[is]} ${says}`;

const pagesDir = join(import.meta.dirname, '../dist');
/** No clock that is right says that it is earlier. */
const oldest = Date.parse('2026-01-01');

/** Node itself; the least is that of package.json. */
export function checkNode(version = process.versions.node): Finding {
  const { engines } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
    engines: { node: string };
  };
  const numbers = (text: string) => text.replace(/^\D+/, '').split('.').map(Number);
  const [[major = 0, minor = 0], [least = 0, leastMinor = 0]] = [numbers(version), numbers(engines.node)];
  return major > least || (major === least && minor >= leastMinor)
    ? right(`Node ${version} is new enough.`)
    : wrong(
        `Node ${version} is too old: it must be ${engines.node.replace('>=', '')} or newer. Install that, or start with npm start.`,
      );
}

/** The built pages. */
export const checkPages = (folder = pagesDir): Finding =>
  existsSync(join(folder, 'index.html'))
    ? right('The pages are built.')
    : wrong('The pages have not been built: npm run build.');

const user = () => {
  try {
    return userInfo().username;
  } catch {
    // In a container a number need not have a name.
    return String(process.getuid?.() ?? '');
  }
};

const notOurs = (folder: string) =>
  `This user may not write in ${folder}. Give it to the user that runs the server: chown -R ${user()} ${folder}`;
const full = (folder: string) =>
  `The disk of ${folder} is full. Make room, or set DATA_DIR to a folder on another disk.`;
const noFolder = (folder: string) => `${folder} is no folder. Set DATA_DIR to another.`;

/** What a fault of the folder means, by the code of the system. */
const folderFaults: Readonly<Record<string, (folder: string) => string>> = {
  EACCES: notOurs,
  EPERM: notOurs,
  EROFS: (folder) =>
    `The disk of ${folder} is read-only. Mount it for writing, or set DATA_DIR to another folder.`,
  ENOSPC: full,
  EDQUOT: full,
  ENOTDIR: noFolder,
  EEXIST: noFolder,
};

/** Writes a file in a folder and takes it away. */
function tryWriting(folder: string): void {
  const path = join(folder, `self-check-${process.pid}`);
  try {
    writeFileSync(path, 'x'.repeat(4_096), { mode: 0o600, flush: true });
  } finally {
    rmSync(path, { force: true });
  }
}

/** The folder of the sessions: whose it is, whether it takes what is written, and how much room there is. */
export function checkFolder(
  folder: string,
  { write = tryWriting, room = diskRoom } = {},
): readonly Finding[] {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const uid = process.getuid?.() ?? 0;
    if (uid !== 0 && statSync(folder).uid !== uid) return [wrong(notOurs(folder))];
    for (const name of readdirSync(folder)) accessSync(join(folder, name), constants.R_OK | constants.W_OK);
    write(folder);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    const fault =
      folderFaults[code] ?? (() => `The folder ${folder} cannot be used (${code}). Set DATA_DIR to another.`);
    return [wrong(fault(folder))];
  }
  const { free, isLittle, isFull } = room(folder);
  const size = `${Math.round(free / 1_000_000)} MB free`;
  if (isFull)
    return [wrong(`Too little room on the disk of ${folder}, ${size}: no session can be opened. Make room.`)];
  return isLittle
    ? [beware(`Little room on the disk of ${folder}, ${size}. Make room before no session can be opened.`)]
    : [right(`The folder ${folder} can be written, and there is room (${size}).`)];
}

/** The clock, beside when the server last ran here. */
export function checkClock(folder: string, now: number): Finding {
  const time = (at: number) => new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  const mend = 'Let the computer get the time from the network (timedatectl set-ntp true).';
  if (now < oldest) return wrong(`The clock cannot be right: it says ${time(now)} UTC. ${mend}`);
  const lastSeen = openLastSeen(folder);
  if (lastSeen.believes(now)) return right(`The clock says ${time(now)} UTC.`);
  return beware(
    `The clock says ${time(now)} UTC, and the server last ran here at ${time(lastSeen.at() ?? 0)} UTC. For a day no session is deleted because its time is over. If the clock is wrong: ${mend}`,
  );
}

/** The address that was set. */
export function checkAddress(publicUrl: string | null): readonly Finding[] {
  if (publicUrl === null) return [];
  const { protocol, hostname } = new URL(publicUrl);
  if (protocol === 'https:' || isThisComputer(hostname)) return [];
  return [
    beware(
      `PUBLIC_URL begins with http://: what people write goes over the network in the open. Let a proxy end TLS, and set PUBLIC_URL to the address with https://.`,
    ),
  ];
}

const fontMend = 'Install the packages again: npm ci.';

/** The fonts of the pictures and PDFs. */
export async function checkFonts(): Promise<Finding> {
  try {
    const { ownFonts } = await import('./print/ownFonts.ts');
    const lost = ownFonts.filter(({ path }) => !existsSync(path));
    if (lost.length === 0) return right('The fonts for pictures and PDFs are there.');
    const names = [...new Set(lost.map(({ family }) => family))].join(', ');
    return beware(`Fonts are missing (${names}): no picture and no PDF can be made. ${fontMend}`);
  } catch {
    return beware(`Fonts are missing: no picture and no PDF can be made. ${fontMend}`);
  }
}

const pdfOrder: PrintOrder = {
  decks: ['leren'],
  lang: 'nl',
  layout: 'poster',
  back: 'none',
  flip: 'long',
  offset: { x: 0, y: 0 },
  qr: false,
  proof: true,
};

/** Whether a PDF can be made here, by making one: it takes a second, and not every machine can. */
export async function checkPdf(): Promise<Finding> {
  try {
    const [{ dataOfCards }, { typeset }] = await Promise.all([
      import('./print/printedCards.ts'),
      import('./print/typeset.ts'),
    ]);
    const data = dataOfCards(pdfOrder, '');
    await typeset({ template: 'poster', standard: 'ua-1', madeAt: 0, data });
    return right('A PDF can be made.');
  } catch {
    return beware(`No PDF can be made on this machine. ${fontMend} The other kinds of files can be made.`);
  }
}

/** The house style. Without one that can be read the server runs in our own. */
export async function checkHouseStyle(folder: string | null): Promise<readonly Finding[]> {
  if (folder === null) return [];
  const { readHouseStyle } = await import('./houseStyle/readHouseStyle.ts');
  const style = await readHouseStyle(folder);
  if (!style.ok)
    return style.faults.map((fault) =>
      wrong(`The house style in THEME_DIR is not used, and the server has our own: ${fault}`),
    );
  return [
    right(`The house style of ${style.house.name} is used.`),
    ...style.warnings.map((warning) => beware(`House style: ${warning}`)),
  ];
}

/** All of it that is quick, in the order in which to mend it. */
export async function checkSetup(
  {
    dataDir,
    databaseUrl,
    publicUrl,
    themeDir = null,
  }: Pick<Settings, 'dataDir' | 'databaseUrl' | 'publicUrl'> & Partial<Pick<Settings, 'themeDir'>>,
  now: number,
): Promise<readonly Finding[]> {
  return [
    checkNode(),
    checkPages(),
    // With a database there is no folder.
    ...(databaseUrl !== null ? [] : [...checkFolder(dataDir), checkClock(dataDir, now)]),
    ...checkAddress(publicUrl),
    await checkFonts(),
    ...(await checkHouseStyle(themeDir)),
  ];
}
