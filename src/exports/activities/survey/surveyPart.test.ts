import * as v from 'valibot';
import { describe, expect, it } from 'vitest';

import type { CardId } from '../../../model/deck.ts';
import { emptyReportEdits } from '../../../model/session/report.ts';
import { editRecord, withoutNames } from '../../editRecord.ts';
import type { PureFormat } from '../../formats.ts';
import { fileOf, partsOf } from '../../golden/files.ts';
import { namelessSession, now } from '../../golden/sessions.ts';
import { renderHtml } from '../../html/renderHtml.ts';
import { recordSchema } from '../../json/recordSchema.ts';
import { renderMarkdown } from '../../markdown/renderMarkdown.ts';
import { buildOutline } from '../../outline/buildOutline.ts';
import { buildRecord } from '../../record.ts';
import { notesTable } from '../../tables/notesTables.ts';
import { renderCsv } from '../../tables/renderCsv.ts';
import { surveyedSession } from './testSurvey.ts';

const record = buildRecord({ ...surveyedSession(), now });
const locales = ['nl', 'en'] as const;

/** The notes with nothing but this section. */
const outlineOf = (locale: (typeof locales)[number]) => {
  const outline = buildOutline(record, locale);
  return { ...outline, sections: outline.sections.filter(({ id }) => id === 'surveys') };
};

describe('questionnaires in the notes', () => {
  // Read a changed golden file in review like prose. Renew them with `npx vitest run src/exports -u`.
  it.each(locales)('are as agreed: %s', async (locale) => {
    const golden = (rest: string) => `golden/surveys-${locale}.golden.${rest}`;
    await expect(renderMarkdown(outlineOf(locale))).toMatchFileSnapshot(golden('md'));
    await expect(renderCsv(notesTable(record, 'surveys', locale))).toMatchFileSnapshot(golden('csv'));
    const page = renderHtml(outlineOf(locale));
    await expect(page.slice(page.indexOf('<section'))).toMatchFileSnapshot(golden('html'));
  });

  it('are as agreed, for programs', async () => {
    await expect(`${JSON.stringify(record.surveys, null, 2)}\n`).toMatchFileSnapshot(
      'golden/surveys.golden.json',
    );
  });

  it.each<PureFormat>(['md', 'html', 'docx', 'odt'])(
    '[K25] have their questions, findings, comparison and caveats in %s',
    async (format) => {
      const file = Object.values(partsOf(await fileOf(surveyedSession(), format))).join('\n');
      const words = file.replaceAll(/<[^>]*>/gu, '').replaceAll('&quot;', '"');
      for (const said of [
        'Hoe goed maken de beleidsafdelingen tijd om hun vakkennis bij te houden',
        'Dit zien jullie verschillend: van “Onvoldoende” tot “Goed”.',
        'Gemeenten met 25.001 tot 50.000 inwoners hadden gemiddeld 2,23 (42 gemeenten, 2021). Jullie gemiddelde is ongeveer gelijk.',
        'De enquête ging naar alle 352 gemeenten.',
        'Enquête onder gemeenteambtenaren',
        'Kaarten die hierbij passen',
        'Vraagt wie er zorgt voor het beheer van kennis.',
      ])
        expect(words).toContain(said);
    },
  );

  it('are a sheet of the workbook, with numbers that can be added up', async () => {
    const parts = partsOf(await fileOf(surveyedSession(), 'xlsx'));
    const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet [^>]*name="([^"]*)"/gu)];
    const place = names.findIndex(([, name]) => name === 'Wat we invulden');
    const sheet = (at: number) => parts[`xl/worksheets/sheet${at + 1}.xml`];
    expect(sheet(place)).toMatch(/<c r="E2"[^>]*><v>0<\/v>/u);
    expect(sheet(place)).toContain('type="dataBar"');
    expect(sheet(0)).not.toContain('type="dataBar"');
  });

  it.each<readonly [PureFormat, string]>([
    ['docx', 'word/document.xml'],
    ['odt', 'content.xml'],
  ])('[K25] have a bar under each number, as long as it is large, in %s', async (format, path) => {
    const content = partsOf(await fileOf(surveyedSession(), format))[path] ?? '';
    const bars = [...content.matchAll(/>(\u00a0+)</gu)].map(([, spaces = '']) => spaces.length);
    // One, four and two of seven; then all.
    expect(bars.slice(0, 4)).toEqual([8, 30, 15, 30]);
  });

  it('[K25] name no card that was left out of the report', () => {
    const without = editRecord(record, {
      ...emptyReportEdits,
      withoutCards: { ['kennisbeleid-2' as CardId]: true },
    });
    expect(record.surveys?.[1]?.cards?.map(({ cardId }) => cardId)).toEqual(['kennisbeleid-2']);
    expect(without.surveys?.[1]).not.toHaveProperty('cards');
  });

  it('[K25] are not there while they are not shown, and leave no trace of themselves', () => {
    for (const session of [surveyedSession(false), namelessSession()])
      expect(buildRecord({ ...session, now })).not.toHaveProperty('surveys');
  });

  it('[K25] come back from a file as they were, and can be left out of a report', () => {
    const read = v.parse(recordSchema, JSON.parse(JSON.stringify(record)));
    expect(read.surveys).toEqual(record.surveys);
    expect(withoutNames(record).surveys).toEqual(record.surveys);
    expect(editRecord(record, emptyReportEdits).surveys).toEqual(record.surveys);
    const without = editRecord(record, { ...emptyReportEdits, withoutSections: { surveys: true } });
    expect(JSON.parse(JSON.stringify(without))).not.toHaveProperty('surveys');
    expect(buildOutline(without, 'nl').sections.map(({ id }) => id)).not.toContain('surveys');
  });

  it('lose a name that was left out of every text, also in a statement that somebody typed', () => {
    const without = editRecord(record, { ...emptyReportEdits, withoutNames: ['Jan'] });
    expect(JSON.stringify(without.surveys)).toContain('| […] zegt');
    expect(JSON.stringify(without.surveys)).not.toContain('Jan');
  });
});
