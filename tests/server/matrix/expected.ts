/** Reads expected.md: what the product must allow, as somebody wrote it down. Throws where it cannot be read. */
import { readFileSync } from 'node:fs';

import type { BoardPart } from '../../../src/model/access/boardParts.ts';
import type { DocumentName } from '../../../src/model/access/documents.ts';
import type { CommandType } from '../../../src/model/command.ts';
import { reasons, type Reason } from '../../../src/model/refusal.ts';
import type { Role } from '../../../src/model/session/stage.ts';
import type { SeatKind, Situation } from './situations.ts';

type Row = Readonly<Record<string, string>>;

const page = readFileSync(new URL('expected.md', import.meta.url), 'utf8');

/** The table under a heading, one record per row. */
function tableUnder(heading: string): Row[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [head = [], , ...rows] = (section.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1))
    .map((cells) => cells.map((cell) => cell.trim()));
  if (rows.length === 0) throw new Error(`expected.md has no table under "${heading}"`);
  return rows.map((cells) => {
    if (cells.length !== head.length) throw new Error(`Not ${head.length} cells: ${cells.join(' | ')}`);
    return Object.fromEntries(head.map((title, column) => [title, cells[column] ?? '']));
  });
}

/** A cell of a row; one that is empty or missing is a mistake in the page. */
function cellOf(row: Row, title: string): string {
  const cell = row[title];
  if (cell === undefined || cell === '') throw new Error(`No "${title}" in ${JSON.stringify(row)}`);
  return cell;
}

const listIn = (row: Row, title: string) => cellOf(row, title).split(', ');

function reasonIn(row: Row, title: string): Reason {
  const cell = cellOf(row, title);
  const reason = reasons.find((one) => one === cell);
  if (reason === undefined) throw new Error(`"${cell}" is no reason, in ${JSON.stringify(row)}`);
  return reason;
}

const commandRows = tableUnder('Who may give which command');
const othersRows = tableUnder("What comes of a command about another's");
const documentRows = tableUnder('Who may do what with which document');
const switchRows = tableUnder('What a participant may write on the board');

/** Every command that has a row. */
export const expectedCommands = [
  ...new Set(commandRows.map((row) => cellOf(row, 'command'))),
] as CommandType[];

function rowFor(type: CommandType, role: Role): Row | undefined {
  const rows = commandRows.filter((row) => row['command'] === type && listIn(row, 'who').includes(role));
  if (rows.length > 1) throw new Error(`${type} has two rows for a ${role}`);
  return rows[0];
}

/** Whether somebody of this role may give a command at all, about whatever it is and at some moment. */
export const mayEverGive = (type: CommandType, role: Role): boolean => rowFor(type, role) !== undefined;

/** What must come of a command: `yes`, or the reason of the refusal. */
export function expectedReply(
  type: CommandType,
  kind: SeatKind,
  situation: Situation,
  guests: boolean,
): 'yes' | Reason {
  // Closing turns away who waits at the door.
  if (kind === 'removed' || (kind === 'waiting' && situation === 'closed')) return 'not-a-member';
  if (kind === 'waiting') return 'not-admitted';
  const row = rowFor(type, kind);
  if (row === undefined) return 'not-allowed';
  if (cellOf(row, 'whose') === 'guests' && !guests) return 'not-allowed';
  return row[situation] === 'yes' ? 'yes' : reasonIn(row, situation);
}

/** The commands that a role may give about its own alone and that could name another's, with what must come of that. */
export function expectedOfTrespass(role: Role): ReadonlyMap<CommandType, Reason> {
  const rows = othersRows.filter((row) => listIn(row, 'who').includes(role));
  return new Map(rows.map((row) => [cellOf(row, 'command') as CommandType, reasonIn(row, 'reason')]));
}

/** The commands that a role may give about its own alone. */
export const ownAlone = (role: Role): CommandType[] =>
  expectedCommands.filter((type) => rowFor(type, role)?.['whose'] === 'own');

export type ExpectedAccess = 'none' | 'read' | 'write' | 'parts';

/** What somebody may do with a document; who was removed nothing. */
export function expectedAccess(document: DocumentName, kind: SeatKind, closed: boolean): ExpectedAccess {
  if (kind === 'removed') return 'none';
  const rows = documentRows.filter(
    (row) => row['who'] === kind && row['session'] === (closed ? 'closed' : 'open'),
  );
  const [row] = rows;
  if (row === undefined || rows.length > 1) throw new Error(`Not one row for ${kind}, closed: ${closed}`);
  const access = cellOf(row, document);
  if (!['none', 'read', 'write', 'parts'].includes(access)) throw new Error(`"${access}" is no access`);
  return access as ExpectedAccess;
}

export interface Switches {
  readonly moveItems: boolean;
  readonly addNotes: boolean;
  readonly editHarvest: boolean;
}

/** The parts of the board that a participant may write in. */
export function expectedParts(switches: Switches, locked: boolean): readonly BoardPart[] {
  if (locked) return [];
  return (['moveItems', 'addNotes', 'editHarvest'] as const)
    .filter((name) => switches[name])
    .flatMap((name) => {
      const row = switchRows.find((one) => one['switch'] === name);
      if (row === undefined) throw new Error(`No row for the switch ${name}`);
      return listIn(row, 'parts') as BoardPart[];
    });
}
