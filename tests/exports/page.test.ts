/** The printable page, opened from a file in a Chromium without a network. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findChromium } from '../../scripts/launch/chromium.js';
import { goldenSessions, outlineOf } from '../../src/exports/golden/outlines.ts';
import { renderHtml } from '../../src/exports/html/renderHtml.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';

let browser: Browser;
beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    // Chromium's sandbox refuses to start for root.
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-gpu', '--disable-background-networking'],
  });
});
afterAll(() => browser.close());

const cases = (['named-nl', 'named-en', 'nameless-nl', 'draft-nl'] as const).map((which) => {
  const [name, locale] = which.split('-') as ['named' | 'nameless' | 'draft', 'nl' | 'en'];
  return { name, locale, html: renderHtml(outlineOf(goldenSessions[name](), locale)) };
});

describe.each(cases)('the page of the $name session in $locale', ({ name, locale, html }) => {
  it('[N17] opens from a file without a network, asks for nothing, and has nothing that axe finds', async () => {
    const path = join(temporaryFolder().path, `${name}-${locale}.html`);
    writeFileSync(path, html);
    const context = await browser.newContext({ offline: true, viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(pathToFileURL(path).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(requests).toEqual([pathToFileURL(path).href]);
    expect(complaints).toEqual([]);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await context.close();
  });

  it.each([320, 390])(
    '[N17] has every row of a table as a stack that can be read at %i px',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 640 } });
      await page.setContent(html);
      const rows = await page.locator('tbody tr').evaluateAll((all) =>
        all.map((row) => ({
          room: row.clientWidth,
          name: row.querySelector('th')?.clientWidth,
          labels: [...row.querySelectorAll('td:not(.bar)')].map(
            (cell) => getComputedStyle(cell, '::before').content,
          ),
          columns: [...(row.closest('table')?.querySelectorAll('thead th:not(:first-child)') ?? [])].map(
            ({ textContent }) => `"${textContent}"`,
          ),
        })),
      );
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row.name).toBe(row.room);
        expect(row.labels).toEqual(row.columns);
      }
      const wide = await page
        .locator('.scroll:not(.picture)')
        .evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
      expect(wide).toBe(0);
      await page.close();
    },
  );
});
