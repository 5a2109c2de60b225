/** How a report looks to who reads it, from a file with what is hard to fit. */
import { expect, type Page } from '@playwright/test';

import { namedSession, now } from '../../src/exports/golden/sessions.ts';
import { renderJson } from '../../src/exports/json/renderJson.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, phone } from './people.ts';
import { t } from './dutch.ts';

async function read(page: Page, url: string): Promise<void> {
  const { stage, board } = namedSession();
  const longName = 'Anne-Wil van der Heijden-Oosterbaan van Beleid en Onderzoek';
  const answers = Object.fromEntries(
    Object.entries(stage.answers).map(([id, answer]) => [
      id,
      { ...answer, author: answer.author && { ...answer.author, name: longName } },
    ]),
  );
  const file = renderJson(buildRecord({ stage: { ...stage, answers }, board, now }));
  await page.goto(`${url}/verslag/openen`);
  await page
    .getByLabel(t(($) => $.reading.open.choose))
    .setInputFiles({ name: 'verslag.json', mimeType: 'application/json', buffer: Buffer.from(file) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Teamsessie Sociaal domein');
}

test('[W42] who was there and the questions come before what was agreed', async ({ arrive, server }) => {
  const page = await arrive(phone);
  await read(page, server.url);
  const headings = page.getByRole('article').getByRole('heading', { level: 2 });
  await expect(headings.nth(0)).toHaveText(t(($) => $.notes.lead.title));
  await expect(headings.nth(1)).toHaveText(t(($) => $.notes.agreed.title));
  await expect(page.getByText('1 begeleider: Fatma · 2 deelnemers: Mirjam, Teun')).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test('[W43] the ways to keep a report are at its top, on a phone too', async ({ arrive, server }) => {
  const page = await arrive(phone);
  await read(page, server.url);
  const ways = page.getByRole('group', { name: t(($) => $.notesPage.downloads) });
  for (const name of [
    t(($) => $.notesPage.download),
    t(($) => $.ui.copy.action),
    t(($) => $.notesPage.print),
  ])
    await expect(ways.getByRole('button', { name, exact: true })).toBeInViewport();
  await expect(page.getByText('Het verandert niet meer')).toBeAttached();
  await expectAccessible(page);
});

test('answers without a source have their share of the balance', async ({ arrive, server }) => {
  const page = await arrive(phone);
  await read(page, server.url);
  const balance = page.getByRole('region', { name: t(($) => $.notes.balance.title) }).getByRole('listitem');
  const together = balance.filter({ hasText: t(($) => $.notes.balance.total) });
  await expect(together).toContainText('1 ervaring · 1 professioneel · 1 wetenschap · 1 zonder bron');
  const widths = await together
    .locator('[aria-hidden="true"] > span')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().width)));
  expect(widths).toHaveLength(4);
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  // Where no answer names a source, that is what it says.
  const none = balance.filter({ hasText: 'Focus op leren 1' });
  await expect(none).toContainText(t(($) => $.ui.source.untagged, { count: 1 }));
  await expect(none).not.toContainText('Nog geen antwoorden');
});

test('the sign of a source stands beside the first of its words', async ({ arrive, server }) => {
  const page = await arrive(phone);
  await read(page, server.url);
  const origin = page.getByText(/^\s*Kennisbronnen 2 · professioneel/u).first();
  const lines = await origin.evaluate((element) => {
    const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last = words.nextNode();
    while (last !== null && last.textContent?.includes('professioneel') !== true) last = words.nextNode();
    const range = document.createRange();
    range.selectNodeContents(last ?? element);
    const first = [...range.getClientRects()].find(({ width }) => width > 0);
    const around = element.closest('p') ?? element;
    const sign = around.querySelector('svg')?.getBoundingClientRect();
    return { first: first?.bottom ?? 0, sign: sign?.bottom ?? 0, lines: range.getClientRects().length };
  });
  expect(lines.lines).toBeGreaterThan(1);
  expect(Math.abs(lines.first - lines.sign)).toBeLessThan(12);
});
