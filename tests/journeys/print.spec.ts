/** The report on paper, from the page that people see and from the page that they saved. */
import { writeFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { renderJson } from '../../src/exports/json/renderJson.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { faultsOnPaper, sheetOf, sheetsIn, type Sheet } from '../exports/paper.ts';
import { longRecord } from '../fixtures/longRecord.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { laptop, phone } from './people.ts';

async function printed(page: Page, path: string): Promise<Sheet[]> {
  writeFileSync(path, await page.pdf({ preferCSSPageSize: true }));
  return sheetsIn(path);
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
    expect(faultsOnPaper(fromFile, record)).toEqual([]);

    const page = await arrive(laptop);
    await page.goto(`${server.url}/verslag/openen`);
    await page.getByLabel(t(($) => $.reading.open.choose)).setInputFiles({
      name: 'verslag.json',
      mimeType: 'application/json',
      buffer: Buffer.from(renderJson(record)),
    });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(record.title);
    const fromApp = await printed(page, testInfo.outputPath('app.pdf'));
    expect(faultsOnPaper(fromApp, record)).toEqual([]);
    expect(fromApp.length).toBeLessThanOrEqual(fromFile.length);
    for (const word of [
      t(($) => $.notesPage.download),
      t(($) => $.ui.nav.privacy),
      t(($) => $.reading.open.other),
    ])
      expect(sheetOf(fromApp, word)).toBe(-1);
  });
