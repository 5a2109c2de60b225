/** Draws the tables of docs/permissions.md from the model, so that the page cannot say anything else than the product does. */
import { writableBoardParts } from '../../src/model/access/boardParts.ts';
import { accessTo, type DocumentName } from '../../src/model/access/documents.ts';
import { activities } from '../../src/model/activities/registry.ts';
import type { CommandType } from '../../src/model/command.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { permissions } from '../../src/model/access/commands.ts';
import type { Reach } from '../../src/model/access/permission.ts';
import { roles, type Phase, type Role, type Rules, type Stage } from '../../src/model/session/stage.ts';
import { testMember, testStage } from '../fixtures/testStage.ts';

/** What people can be busy with that some commands must not take away from under their hands. */
export const occupations = activities.flatMap(({ occupies }) => (occupies === null ? [] : [occupies.as]));
const phases = ['lobby', 'table', 'closed'] as const satisfies readonly Phase[];
const reaches: Readonly<Record<Reach, string>> = { any: 'yes', own: 'own', none: '–' };

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** Who may give which command, and when. */
export function commandTable(): string {
  const rows = (Object.keys(permissions) as CommandType[]).map((type) => {
    const { roles: reach, phases: during, whenFree, rule } = permissions[type];
    return [
      `\`${type}\``,
      ...roles.map(
        (role) => reaches[reach[role]] + (rule !== undefined && role === 'participant' ? ' *' : ''),
      ),
      ...phases.map((phase) => (during.includes(phase) ? 'yes' : '–')),
      ...occupations.map(() => (whenFree ? '–' : 'yes')),
    ];
  });
  return table(['command', ...roles, ...phases, ...occupations.map((busy) => `while ${busy}`)], rows);
}

const everything: Rules = {
  moveItems: true,
  addNotes: true,
  editHarvest: true,
  guests: true,
  admission: 'open',
};

function stageFor(role: Role, changes: Partial<Stage>): { stage: Stage; id: MemberId } {
  const member = testMember('Somebody', role);
  const stage = testStage(changes);
  return { id: member.id, stage: { ...stage, members: { ...stage.members, [member.id]: member } } };
}

/** Who may read and write which document. */
export function documentTable(): string {
  const documents: readonly DocumentName[] = ['stage', 'board', 'desk', 'guide', 'report'];
  const states: readonly [string, Partial<Stage>][] = [
    ['the session runs', {}],
    ['everything allowed', { rules: everything }],
    ['everything allowed, board locked', { rules: everything, boardLocked: true }],
    ['closed', { phase: 'closed', rules: everything }],
  ];
  const rows = states.flatMap(([state, changes]) =>
    roles.map((role) => {
      const { stage, id } = stageFor(role, changes);
      return [state, role, ...documents.map((document) => accessTo(document, id, stage))];
    }),
  );
  return table(['when', 'role', ...documents], rows);
}

/** What each of the three switches opens to a participant. */
export function switchTable(): string {
  const off: Rules = { ...everything, moveItems: false, addNotes: false, editHarvest: false };
  const switches = ['moveItems', 'addNotes', 'editHarvest'] as const;
  const rows = switches.map((name) => {
    const { stage, id } = stageFor('participant', { rules: { ...off, [name]: true } });
    return [`\`${name}\``, [...writableBoardParts(id, stage)].map((part) => `\`${part}\``).join(', ')];
  });
  return table(['switch', 'parts of the board that participants may write'], rows);
}
