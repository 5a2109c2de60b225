import { describe, expect, it } from 'vitest';
import { fileOf, linedUp } from './golden/files.ts';
import { goldenSessions, outlineOf } from './golden/outlines.ts';
import { renderRichText } from './html/renderRichText.ts';
import { tableNames } from './tables/notesTables.ts';

const locales = ['nl', 'en'] as const;

// Read a changed golden file in review like prose. Renew them with `npx vitest run src/exports -u`.
describe.each(Object.entries(goldenSessions))('the notes of the %s session', (name, session) => {
  const golden = (rest: string) => `golden/${name}-${rest}`;

  it.each(locales)('[N10] in %s are as agreed, as text and as a page', async (locale) => {
    for (const format of ['md', 'html'] as const)
      await expect(await fileOf(session(), format, { locale })).toMatchFileSnapshot(
        golden(`${locale}.golden.${format}`),
      );
    await expect(renderRichText(outlineOf(session(), locale))).toMatchFileSnapshot(
      golden(`${locale}-clipboard.golden.html`),
    );
  });

  it.each(locales)('[N10] in %s are as agreed, for Word and LibreOffice', async (locale) => {
    const docx = linedUp(await fileOf(session(), 'docx', { locale }), [
      'docProps/core.xml',
      'word/document.xml',
      'word/header.xml',
      'word/footer.xml',
    ]);
    await expect(docx).toMatchFileSnapshot(golden(`${locale}.golden.docx.xml`));
    const odt = linedUp(await fileOf(session(), 'odt', { locale }), ['meta.xml', 'content.xml']);
    await expect(odt).toMatchFileSnapshot(golden(`${locale}.golden.odt.xml`));
  });

  it.each(locales)('[N10] in %s are as agreed, in sheets and calendars', async (locale) => {
    const tables = await Promise.all(
      tableNames.map(async (table) => String(await fileOf(session(), 'csv', { locale, table }))),
    );
    await expect(tables.join('\r\n')).toMatchFileSnapshot(golden(`${locale}.golden.csv`));
    const sheets = tableNames.map((_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    const xlsx = linedUp(await fileOf(session(), 'xlsx', { locale }), ['xl/workbook.xml', ...sheets]);
    await expect(xlsx).toMatchFileSnapshot(golden(`${locale}.golden.xlsx.xml`));
    await expect(await fileOf(session(), 'ics', { locale })).toMatchFileSnapshot(
      golden(`${locale}.golden.ics`),
    );
  });

  it('[N10] are as agreed, for programs', async () => {
    await expect(await fileOf(session(), 'json')).toMatchFileSnapshot(golden('golden.json'));
  });
});

it('[N10] what is the same in every document is as agreed', async () => {
  const docx = await fileOf(goldenSessions.named(), 'docx');
  await expect(
    linedUp(docx, [
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/numbering.xml',
      'word/settings.xml',
    ]),
  ).toMatchFileSnapshot('golden/every.golden.docx.xml');
  const odt = await fileOf(goldenSessions.named(), 'odt');
  await expect(linedUp(odt, ['mimetype', 'styles.xml', 'META-INF/manifest.xml'])).toMatchFileSnapshot(
    'golden/every.golden.odt.xml',
  );
  const xlsx = await fileOf(goldenSessions.named(), 'xlsx');
  await expect(
    linedUp(xlsx, ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml']),
  ).toMatchFileSnapshot('golden/every.golden.xlsx.xml');
});
