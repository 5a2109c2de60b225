/** Answers on paper: the sheets are printed, photographed, read in the browser and typed over. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

import { findPdfReaders } from '../../scripts/launch/office.js';
import { sheetLayout } from '../../src/exports/answerSheet/sheetLayout.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSaved,
  joinByLink,
  laptop,
  openSession,
  phone,
  leaveLobby,
} from './people.ts';

/** Downloads the sheets, and takes a photo of the first: turned a little, in uneven light, with a cross in a box. */
async function photograph(page: Page, label: string, folder: (name: string) => string): Promise<Buffer> {
  const arriving = page.waitForEvent('download');
  await page.getByRole('link', { name: label }).click();
  const file = folder('sheets.pdf');
  await (await arriving).saveAs(file);
  const dotsPerInch = 150;
  const picture = folder('sheet');
  const options = ['-png', '-r', String(dotsPerInch), '-singlefile'];
  execFileSync(findPdfReaders()?.picture ?? '', [...options, file, picture]);
  const box = { x: sheetLayout.boxes.x[0], y: sheetLayout.boxes.y, side: sheetLayout.boxes.side };
  const studio = await page.context().newPage();
  const taken = await studio.evaluate(
    async ({ sheet, cross, dotsPerMm }) => {
      const image = new Image();
      image.src = sheet;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width + 200, image.height + 200];
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('no canvas');
      context.fillStyle = '#6b5a48';
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.save();
      context.translate(150, 60);
      context.rotate(0.05);
      context.drawImage(image, 0, 0);
      context.strokeStyle = '#223';
      context.lineWidth = 4;
      context.scale(dotsPerMm, dotsPerMm);
      context.lineWidth = 0.7;
      context.beginPath();
      context.moveTo(cross.x + 1, cross.y + 1);
      context.lineTo(cross.x + cross.side - 1, cross.y + cross.side - 1);
      context.moveTo(cross.x + cross.side - 1, cross.y + 1);
      context.lineTo(cross.x + 1, cross.y + cross.side - 1);
      context.stroke();
      context.restore();
      const shadow = context.createLinearGradient(0, 0, canvas.width, canvas.height);
      shadow.addColorStop(0, 'rgb(0 0 0 / 0%)');
      shadow.addColorStop(1, 'rgb(0 0 0 / 45%)');
      context.fillStyle = shadow;
      context.fillRect(0, 0, canvas.width, canvas.height);
      return canvas.toDataURL('image/jpeg', 0.7);
    },
    {
      sheet: `data:image/png;base64,${readFileSync(`${picture}.png`).toString('base64')}`,
      cross: box,
      dotsPerMm: dotsPerInch / 25.4,
    },
  );
  await studio.close();
  return Buffer.from(taken.slice(taken.indexOf(',') + 1), 'base64');
}

test('[Y6] an answer on paper is photographed, read in the browser, typed over and shown at the table', async ({
  arrive,
  server,
}, testInfo) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await leaveLobby(facilitator);

  await test.step('from the table to the page for paper', async () => {
    // The lobby has a menu by the same name, and may be on its way out.
    await expect(facilitator.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
    await facilitator.getByRole('button', { name: t(($) => $.table.views), exact: true }).click();
    await facilitator.getByRole('menuitem', { name: t(($) => $.together.add) }).click();
    await facilitator.getByRole('link', { name: t(($) => $.guests.paper.open) }).click();
    await expect(
      facilitator.getByRole('heading', { name: t(($) => $.sheets.title), level: 1 }),
    ).toBeVisible();
    await expectAccessible(facilitator);
  });

  const photo = await photograph(
    facilitator,
    t(($) => $.sheets.print.download),
    (name) => testInfo.outputPath(name),
  );
  // What leaves the browser from here on.
  const sent: number[] = [];
  facilitator.on('request', (request) => sent.push(request.postDataBuffer()?.length ?? 0));
  const violations: string[] = [];
  facilitator.on('console', (message) => {
    if (/content security policy/iu.test(message.text())) violations.push(message.text());
  });
  const field = facilitator.getByRole('textbox', { name: t(($) => $.sheets.type.text) });

  await test.step('a photo is read: each card by its code', async () => {
    await facilitator
      .getByLabel(t(($) => $.sheets.photo.choose))
      .setInputFiles({ name: 'vel.jpg', mimeType: 'image/jpeg', buffer: photo });
    await expect(facilitator.getByText(t(($) => $.sheets.photo.found, { count: 4 }))).toBeVisible();
    await expect(facilitator.getByText(t(($) => $.sheets.type.progress, { at: 1, of: 4 }))).toBeVisible();
    await expect(field).toBeFocused();
    await expectAccessible(facilitator);
  });

  await test.step('the round of the card opens, for everybody', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.sheets.round.open) }).click();
    await expect(facilitator.getByRole('button', { name: t(($) => $.sheets.round.open) })).toHaveCount(0);
    await expect(joris.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();
  });

  await test.step('the answer is typed; the cross is proposed, and taken over by a yes', async () => {
    await expect(field).toBeFocused();
    await facilitator.keyboard.type('Bep vraagt het aan de buren');
    await expect(
      facilitator.getByRole('button', {
        name: t(($) => $.ui.source.experience),
        exact: true,
      }),
    ).toHaveAttribute('aria-pressed', 'false');
    await facilitator.keyboard.press('Enter');
    await expect(facilitator.getByText(t(($) => $.sheets.type.tickEnter)).first()).toBeVisible();
    // A second press that comes at once is one press too many: people read what is asked first.
    await expect(async () => {
      await facilitator.keyboard.press('Enter');
      await expect(facilitator.getByText(t(($) => $.sheets.type.progress, { at: 2, of: 4 }))).toBeVisible({
        timeout: 1_000,
      });
    }).toPass();
    await expectSaved(facilitator);
  });

  await test.step('the answers are revealed, also at the phone', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.sheets.round.reveal) }).click();
    await expect(joris.getByText('Bep vraagt het aan de buren').first()).toBeVisible();
    await expect(joris.getByText(t(($) => $.sheets.type.paperName, { number: 1 })).first()).toBeVisible();
    await expect(joris.getByText(t(($) => $.ui.source.experience)).first()).toBeVisible();
  });

  expect(Math.max(0, ...sent)).toBeLessThan(2_000);
  expect(violations).toEqual([]);
});

test('[Y6] answers on paper are read in on a phone, in English, and the page fits', async ({
  arrive,
  server,
}, testInfo) => {
  const english = createTranslator('en');
  const facilitator = await arrive({ ...phone, locale: 'nl-NL' });
  await openSession(facilitator, server.url);
  await facilitator.goto(`${facilitator.url().replace(/\/$/u, '')}/op-papier`);
  await facilitator.getByRole('button', { name: t(($) => $.table.views), exact: true }).click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.ui.english) }).click();
  const photo = await photograph(
    facilitator,
    english(($) => $.sheets.print.download),
    (name) => testInfo.outputPath(name),
  );
  await facilitator.getByLabel(english(($) => $.sheets.photo.choose)).setInputFiles([
    { name: 'sheet.jpg', mimeType: 'image/jpeg', buffer: photo },
    { name: 'words.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no photo') },
  ]);
  await expect(facilitator.getByText(english(($) => $.sheets.photo.found, { count: 4 }))).toBeVisible();
  await expect(
    facilitator.getByText(english(($) => $.sheets.photo.unreadable, { name: 'words.jpg' })),
  ).toBeVisible();
  await expectAccessible(facilitator);
  await expectNoSidewaysScroll(facilitator);
  await facilitator.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(facilitator);
});
