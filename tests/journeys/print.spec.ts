/** The report on paper, from the page that people see and from the page that they saved. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

import { findPdfReaders } from '../../scripts/launch/office.js';
import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { renderJson } from '../../src/exports/json/renderJson.ts';
import type { NotesRecord } from '../../src/exports/notesRecord.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { squeezed } from '../exports/outlineWords.ts';
import { longRecord } from '../fixtures/longRecord.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { laptop, phone } from './people.ts';

interface Sheet {
  /** Its words without their spaces, in reading order. */
  readonly words: string;
  /** Where the lowest of them is, as a share of the height. The number of the page does not count. */
  readonly filled: number;
}

const readers = findPdfReaders();
const poppler = (...args: string[]) => execFileSync(readers?.text ?? 'pdftotext', args, { encoding: 'utf8' });

async function printed(page: Page, path: string): Promise<Sheet[]> {
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  const sheets = poppler('-raw', path, '-').split('\f').slice(0, -1);
  const boxes = poppler('-bbox', path, '-').split('<page ').slice(1);
  return sheets.map((words, index) => {
    const height = Number(/height="([\d.]+)"/u.exec(boxes[index] ?? '')?.[1]);
    const bottoms = [...(boxes[index] ?? '').matchAll(/yMax="([\d.]+)"/gu)].map(
      ([, y]) => Number(y) / height,
    );
    return { words: squeezed(words), filled: Math.max(...bottoms.filter((bottom) => bottom < 0.94)) };
  });
}

const sheetOf = (sheets: readonly Sheet[], text: string) =>
  sheets.findIndex(({ words }) => words.includes(squeezed(text)));

function expectGoodPaper(sheets: readonly Sheet[], { actions, agreements, discussed, votes }: NotesRecord) {
  for (const { text } of [...agreements, ...actions]) expect(sheets[0]?.words).toContain(squeezed(text));
  for (const { card, answers } of discussed) {
    const [first] = answers;
    // The first sheet names every question, so the place is sought together with how many answers it has.
    const heading = `${answers.length} ${t(($) => $.notes.count.answers, { count: answers.length })} ${card.question.nl}`;
    expect(sheetOf(sheets, heading)).toBeGreaterThan(0);
    expect(sheetOf(sheets, first?.text.slice(0, 60) ?? '')).toBe(sheetOf(sheets, heading));
  }
  for (const { question, results } of votes) {
    for (const { item } of results)
      expect(
        sheetOf(sheets, item.kind === 'cluster' ? item.title : ''),
        'a row that is whole',
      ).toBeGreaterThan(0);
    const [first] = results;
    expect(sheetOf(sheets, first?.item.kind === 'cluster' ? first.item.title : '')).toBe(
      sheetOf(sheets, question),
    );
  }
  for (const { filled } of sheets.slice(0, -1))
    expect(filled, 'no sheet that is half empty').toBeGreaterThan(0.5);
}

for (const answers of [5, 8, 11, 14])
  test(`[N20] a report with ${answers} answers to a card is as good on paper from either page`, async ({
    arrive,
    server,
  }, testInfo) => {
    const record = longRecord({ answers });
    const saved = await arrive(phone);
    await saved.setContent(renderHtml(buildOutline(record, 'nl')));
    const fromFile = await printed(saved, testInfo.outputPath('saved.pdf'));
    expectGoodPaper(fromFile, record);

    const page = await arrive(laptop);
    await page.goto(`${server.url}/verslag/openen`);
    await page.getByLabel(t(($) => $.reading.open.choose)).setInputFiles({
      name: 'verslag.json',
      mimeType: 'application/json',
      buffer: Buffer.from(renderJson(record)),
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.title);
    const fromApp = await printed(page, testInfo.outputPath('app.pdf'));
    expectGoodPaper(fromApp, record);
    expect(fromApp.length).toBeLessThanOrEqual(fromFile.length);
    for (const word of [
      t(($) => $.notesPage.download),
      t(($) => $.ui.nav.privacy),
      t(($) => $.reading.open.other),
    ])
      expect(sheetOf(fromApp, word)).toBe(-1);
  });
