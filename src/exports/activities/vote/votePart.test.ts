import { describe, expect, it } from 'vitest';

import { emptyReportEdits } from '../../../model/session/report.ts';
import { editRecord } from '../../editRecord.ts';
import { goldenSessions } from '../../golden/outlines.ts';
import { now } from '../../golden/sessions.ts';
import type { NotesRecord } from '../../notesRecord.ts';
import { buildOutline } from '../../outline/buildOutline.ts';
import { buildRecord } from '../../record.ts';

const long = `${'Wij lezen samen terug wat er gebeurde. '.repeat(28)}Zo dus.`;

/** The notes of a vote on an answer of 1,100 characters. */
function record(): NotesRecord {
  const { stage, board } = goldenSessions.named();
  const answers = Object.values(stage.answers).map((one) =>
    one.id === 'a-1' ? { ...one, text: long } : one,
  );
  return buildRecord({
    stage: { ...stage, answers: Object.fromEntries(answers.map((one) => [one.id, one])) },
    board,
    now,
  });
}

function votes(of: NotesRecord) {
  const { sections } = buildOutline(of, 'nl');
  const { blocks = [] } = sections.find(({ id }) => id === 'votes') ?? {};
  const cells = blocks.flatMap((one) =>
    one.type === 'table' ? one.rows.map(({ cells: [cell] }) => cell?.text) : [],
  );
  const hints = blocks.flatMap((one) => (one.type === 'text' ? [one.text] : []));
  return { cells, hints, whole: JSON.stringify(sections.find(({ id }) => id === 'conversation')) };
}

describe('a vote in the notes', () => {
  it('[N7] has the beginning of a long answer, and says where it is whole', () => {
    const { cells, hints, whole } = votes(record());
    expect(cells.find((cell) => cell?.startsWith('Wij lezen'))).toMatch(
      /^.{100,200}…\n\(Kennisbronnen 2\)$/u,
    );
    expect(hints.filter((hint) => hint.includes('‘Waar het gesprek over ging’'))).toHaveLength(1);
    expect(whole).toContain(long);
  });

  it('[N7] has a long answer whole where it stands nowhere else', () => {
    const edits = { ...emptyReportEdits, withoutSections: { conversation: true } } as const;
    const { cells, hints } = votes(editRecord(record(), edits));
    expect(cells.find((cell) => cell?.startsWith('Wij lezen'))).toContain(long);
    expect(hints.join(' ')).not.toContain('ingekort');
  });
});
