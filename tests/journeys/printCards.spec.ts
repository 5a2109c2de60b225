/** Cards on paper: chosen, printed and corrected for one's printer, from the library, a card and a deck of one's own. */
import { expect, type Page } from '@playwright/test';

import { poppler } from '../exports/paper.ts';
import { test } from './journey.ts';
import { expectAccessible } from './people.ts';

/** Presses the button, and gives the words of the PDF that arrives. */
async function pdfAfter(page: Page, button: string, path: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: button }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.pdf$/u);
  await download.saveAs(path);
  expect(poppler('info', path)).toMatch(/^Tagged: +yes$/mu);
  return poppler('text', path, ['-raw']);
}

test('[Q6] from the library some cards are chosen and printed as folding cards, with the other language behind them', async ({
  page,
  server,
}, testInfo) => {
  await page.goto(`${server.url}/kaarten`);
  await page.getByRole('button', { name: 'Druk af: Focus op leren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kaarten op papier' });
  await dialog.getByRole('radio', { name: 'Vouwkaarten, 2 op een vel' }).check();
  await dialog.getByText('Welke kaarten? 4 kaarten gekozen').click();
  await dialog.getByRole('checkbox', { name: /^1\. Hoe sterk is de leercultuur/u }).uncheck();
  await dialog.getByRole('checkbox', { name: /^1\. Waar denk jij aan bij ervaring/u }).check();
  await expect(dialog.getByText('Welke kaarten? 4 kaarten gekozen')).toBeVisible();
  await dialog.getByLabel('Achterkant').selectOption('language');
  await dialog.getByRole('checkbox', { name: 'Een QR-code op elke kaart' }).check();
  await expectAccessible(page);
  const words = await pdfAfter(page, 'Maak de pdf', testInfo.outputPath('cards.pdf'));
  expect(words).toMatch(/Waar\s+denk\s+jij/u);
  expect(words).toMatch(/Knowledge\s+sources\s+1/u);
  expect(words).not.toContain('leercultuur');
});

test('[Q6] what was picked in the library is printed as one pile', async ({ page, server }, testInfo) => {
  await page.goto(`${server.url}/kaarten`);
  await page.getByRole('button', { name: 'Kies Focus op leren 2', exact: true }).click();
  await page.getByRole('button', { name: 'Kies Kennisbronnen 3', exact: true }).click();
  await page.getByRole('button', { name: /^Druk af: Mijn selectie/u }).click();
  const dialog = page.getByRole('dialog', { name: 'Kaarten op papier' });
  await expect(dialog.getByText('Welke kaarten? 2 kaarten gekozen')).toBeVisible();
  const words = await pdfAfter(page, 'Maak de pdf', testInfo.outputPath('picked.pdf'));
  expect(words).toContain('Wanneer wringt');
  expect(words).toMatch(/fouten\s+te\s+maken/u);
  expect(words).not.toContain('Kennisbronnen 1');
});

test('[Q6] what one reads on the measuring sheet is kept on the device, and one card comes large', async ({
  page,
  server,
}, testInfo) => {
  await page.goto(`${server.url}/kaarten/leren-2`);
  await page.getByRole('button', { name: 'Druk af' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kaarten op papier' });
  await dialog.getByText('Past de achterkant niet goed?').click();
  const sheet = await pdfAfter(page, 'Maak het meetblad', testInfo.outputPath('sheet.pdf'));
  expect(sheet).toContain('Houd het tegen het licht');
  await dialog.getByLabel('Hoe draait je printer het vel?').selectOption('short');
  await dialog.getByLabel('Van links naar rechts (mm)').selectOption({ label: '1,5' });
  await dialog.getByLabel('Van boven naar beneden (mm)').selectOption({ label: '−0,5' });
  await page.reload();
  await page.getByRole('button', { name: 'Druk af' }).click();
  await dialog.getByText('Past de achterkant niet goed?').click();
  await expect(dialog.getByLabel('Hoe draait je printer het vel?')).toHaveValue('short');
  await expect(dialog.getByLabel('Van links naar rechts (mm)')).toHaveValue('1.5');
  await expect(dialog.getByLabel('Van boven naar beneden (mm)')).toHaveValue('-0.5');
  const [order] = await Promise.all([
    page.waitForRequest('**/api/cards/pdf'),
    pdfAfter(page, 'Maak de pdf', testInfo.outputPath('corrected.pdf')),
  ]);
  expect(order.postDataJSON()).toMatchObject({ flip: 'short', offset: { x: 1.5, y: -0.5 } });
  await dialog.getByRole('radio', { name: 'Grote kaarten, 1 op een vel' }).check();
  const words = await pdfAfter(page, 'Maak de pdf', testInfo.outputPath('large.pdf'));
  expect(words).toMatch(/fouten\s+te\s+maken/u);
  expect(words).not.toContain('Houd het tegen het licht');
});

test('[Q6] a deck of one’s own is printed on a phone, in English too, and says why it cannot be', async ({
  browser,
  server,
}, testInfo) => {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(`${server.url}/eigen-kaarten`);
  await page.getByRole('button', { name: 'Make a new deck' }).click();
  await page.getByLabel('Title of the deck').fill('Our street');
  await page.getByLabel('The question').fill('Who knows the street best?');
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Cards on paper' });
  await dialog.getByRole('radio', { name: 'Poster' }).check();
  await expect(dialog.getByText('A QR code on each card')).toBeHidden();
  await expectAccessible(page);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(wide).toBeLessThanOrEqual(320);
  const path = testInfo.outputPath('poster.pdf');
  const words = await pdfAfter(page, 'Make the PDF', path);
  expect(words).toMatch(/Our street[\s\S]*Who knows the street\s+best\?/u);

  await dialog.getByText('Which cards? 1 card chosen').click();
  await dialog.getByRole('checkbox', { name: 'Our street' }).uncheck();
  await expect(dialog.getByText('Choose at least one card.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Make the PDF' })).toHaveAttribute('aria-disabled', 'true');
});
