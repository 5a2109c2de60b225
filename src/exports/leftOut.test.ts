import { describe, expect, it } from 'vitest';

import type { AnswerId } from '../model/ids.ts';
import { emptyReportEdits, reportSections, type ReportSection } from '../model/session/report.ts';
import { editRecord } from './editRecord.ts';
import { formatNames, type PureFormat } from './formats.ts';
import { partsOf } from './golden/files.ts';
import { draftSession, namedSession, now } from './golden/sessions.ts';
import { renderRichText } from './html/renderRichText.ts';
import { buildOutline } from './outline/buildOutline.ts';
import { buildRecord } from './record.ts';
import { renderNotes } from './renderNotes.ts';
import { tableNames } from './tables/notesTables.ts';

/** The record of a session as facilitators share it, without these parts. */
function without(session: typeof namedSession, ...sections: readonly ReportSection[]) {
  const withoutSections = Object.fromEntries(sections.map((section) => [section, true] as const));
  return editRecord(buildRecord({ ...session(), now }), { ...emptyReportEdits, withoutSections });
}

const sectionsOf = (...sections: readonly ReportSection[]) =>
  buildOutline(without(namedSession, ...sections), 'nl').sections;

describe('a report without its conversation', () => {
  it.each([namedSession, draftSession])('[W41] says nowhere that nothing was answered', (session) => {
    const { sections } = buildOutline(without(session, 'conversation'), 'nl');
    expect(sections.map(({ id }) => id)).not.toContain('conversation');
    expect(JSON.stringify(sections)).not.toMatch(/geen antwoord/u);
  });

  it('[W41] still has all its questions, and refers to nothing further on', () => {
    const whole = buildRecord({ ...namedSession(), now });
    const many = Array.from({ length: 4 }, () => whole.discussed).flat();
    const edits = { ...emptyReportEdits, withoutSections: { conversation: true } as const };
    const record = editRecord({ ...whole, discussed: many }, edits);
    const lead = buildOutline(record, 'nl').sections.find(({ id }) => id === 'lead')?.blocks ?? [];
    expect(lead.map(({ type }) => type)).toEqual(['text', 'list']);
    expect(lead[1]?.type === 'list' && lead[1].entries).toHaveLength(many.length);
  });

  it('[W41] keeps the balance of each card, and has no answer', () => {
    const whole = buildRecord({ ...namedSession(), now });
    const record = without(namedSession, 'conversation');
    expect(record.discussed.map(({ card, balance }) => [card, balance])).toEqual(
      whole.discussed.map(({ card, balance }) => [card, balance]),
    );
    expect(record.discussed.flatMap(({ answers }) => answers)).toEqual([]);
    const balance = sectionsOf('conversation').find(({ id }) => id === 'balance')?.blocks[0];
    expect(balance?.type === 'table' && balance.rows).toHaveLength(whole.discussed.length + 1);
  });

  it('[W41] has no balance when that was left out too', () => {
    for (const left of [['balance'], ['balance', 'conversation']] as const)
      expect(sectionsOf(...left).map(({ id }) => id)).not.toContain('balance');
    for (const { balance } of without(namedSession, 'balance').discussed)
      expect(Object.values(balance)).toEqual([0, 0, 0, 0]);
  });

  it('[W41] has no balance without a card', () => {
    const record = { ...buildRecord({ ...namedSession(), now }), discussed: [] };
    expect(buildOutline(record, 'nl').sections.map(({ id }) => id)).not.toContain('balance');
  });
});

/** The named session, with names that stand in no text. */
function canaries(): ReturnType<typeof namedSession> {
  const { stage, board } = namedSession();
  const named = <Named extends { readonly name: string }>(one: Named): Named => ({
    ...one,
    name: `Kanarie${one.name}`,
  });
  const each = <Key extends string, From>(of: Readonly<Record<Key, From>>, change: (one: From) => From) =>
    Object.fromEntries(Object.entries<From>(of).map(([key, one]) => [key, change(one)])) as Record<Key, From>;
  const signed = each(stage.answers, (answer) => ({
    ...answer,
    author: answer.author && named(answer.author),
  }));
  return {
    stage: { ...stage, members: each(stage.members, named), answers: signed },
    // An answer in each place in which answers stand: marked, in a group, in a zone, voted on.
    board: { ...board, insights: { ...board.insights, ['a-0' as AnswerId]: true } },
  };
}

describe('a report without who were there', () => {
  const written = async (record: ReturnType<typeof without>): Promise<Record<string, string>> => {
    // A PDF is the page, printed.
    const formats = formatNames.filter((format): format is PureFormat => format !== 'pdf');
    const files = formats.flatMap((format) =>
      (format === 'csv' ? tableNames : tableNames.slice(0, 1)).map((table) => [format, table] as const),
    );
    const made = files.map(async ([format, table]) => {
      const file = await renderNotes(record, format, {
        locale: 'nl',
        table,
        rasterise: () => Promise.resolve(null),
      });
      return [`${format} ${table}`, Object.values(partsOf(file)).join('\n')] as const;
    });
    const copied = renderRichText(buildOutline(record, 'nl'));
    return { ...Object.fromEntries(await Promise.all(made)), copied, record: JSON.stringify(record) };
  };

  it('[W40] names nobody in any format, also not with an answer', async () => {
    const all = await written(without(canaries));
    for (const [format, words] of Object.entries(all))
      if (!/^(?:ics|csv (?:a[cg]|disagreements|next|surveys|tasks))/u.test(format))
        expect(words, format).toContain('Kanarie');
    for (const [format, words] of Object.entries(await written(without(canaries, 'people'))))
      expect(words, format).not.toContain('Kanarie');
  });

  it('[W40] still says who does an action, and why answers have no name', () => {
    const record = without(namedSession, 'people');
    expect(record.actions).toEqual(buildRecord({ ...namedSession(), now }).actions);
    const about = buildOutline(record, 'nl').sections.find(({ id }) => id === 'about');
    expect(JSON.stringify(about)).toContain('De begeleider heeft de namen weggelaten.');
    expect(JSON.stringify(about)).not.toContain('staat wie het schreef');
  });

  it('leaves names alone when other parts are left out', () => {
    const others = reportSections.filter((section) => section !== 'people' && section !== 'conversation');
    expect(JSON.stringify(without(canaries, ...others).discussed)).toContain('Kanarie');
  });
});
