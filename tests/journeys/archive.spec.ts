/** A facilitator takes a closed session home for an archive, and it opens with the programs that an archive has. */
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { expect, type Page } from '@playwright/test';

import { findUnzip, findXmllint } from '../../scripts/launch/archive-tools.js';
import { findPdfReaders } from '../../scripts/launch/office.js';

import { createTranslator } from '../../src/messages/translate.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  leaveLobby,
  openMenuOf,
  openSession,
  phone,
} from './people.ts';

test.use({ settings: { ORGANISATION_NAME: 'Gemeente Waterdam', ORGANISATION_RSIN: '123456782' } });

const english = createTranslator('en');
const grammar = new URL('../exports/mdto.rng', import.meta.url).pathname;

async function toDownloads(page: Page): Promise<void> {
  await page.goto(`${page.url().replace(/[?#].*$/, '')}/verslag`);
  await page.getByRole('button', { name: t(($) => $.notesPage.download), exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Word', { exact: true })).toBeVisible();
}

const archive = (page: Page) =>
  page.getByRole('button', {
    name: `${t(($) => $.notesPage.save)} ${t(($) => $.notesPage.files.zip.title)}`,
    exact: true,
  });

test('[F58] the facilitator of a closed session downloads its archive, and others do not', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await leaveLobby(facilitator);
  const table = facilitator.url();

  // While the session runs there is nothing to archive.
  await toDownloads(facilitator);
  await expect(facilitator.getByText(t(($) => $.notesPage.files.archive.title))).toBeVisible();
  await expect(archive(facilitator)).toHaveCount(0);
  await facilitator.goto(table);

  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.steer.close.confirm) })
    .click();
  await expect(facilitator.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();

  await toDownloads(facilitator);
  await expect(facilitator.getByText(t(($) => $.notesPage.files.zip.hint))).toBeVisible();
  await expectAccessible(facilitator);
  await expectNoSidewaysScroll(facilitator);
  const downloading = facilitator.waitForEvent('download');
  await archive(facilitator).focus();
  await facilitator.keyboard.press('Enter');
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^20\d\d-\d\d-\d\d-[\w-]+-archief\.zip$/u);

  const folder = await mkdtemp(join(tmpdir(), 'kennistafel-archive-'));
  execFileSync(findUnzip() ?? '', ['-q', await download.path(), '-d', folder]);
  const metadata = globSync('**/*.mdto.xml', { cwd: folder });
  expect(metadata).toHaveLength(4);
  const lint = ['--nonet', '--noout', '--relaxng', grammar];
  execFileSync(findXmllint() ?? '', [...lint, ...metadata.map((path) => join(folder, path))], {
    stdio: 'pipe',
  });
  const [sidecar = ''] = globSync('*.zgw.json', { cwd: folder });
  expect(JSON.parse(readFileSync(join(folder, sidecar), 'utf8'))).toMatchObject({
    bronorganisatie: '123456782',
    auteur: 'Gemeente Waterdam',
    taal: 'dut',
  });
  const readers = findPdfReaders();
  const info = (...asked: readonly string[]) =>
    execFileSync(readers?.info ?? '', asked, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  for (const [end, says] of [
    ['verslag-archief.pdf', '<pdfaid:part>2<'],
    ['verslag.pdf', '<pdfuaid:part>1<'],
  ] as const) {
    const [path = ''] = globSync(`*/*${end}`, { cwd: folder });
    expect(info('-meta', join(folder, path))).toContain(says);
    expect(info(join(folder, path))).toMatch(/^Tagged: +yes$/mu);
  }

  // Joris has his notes, and no archive.
  await toDownloads(joris);
  await expectNoSidewaysScroll(joris);
  await expect(archive(joris)).toHaveCount(0);

  await test.step('in English the same', async () => {
    await facilitator.evaluate(() => localStorage.setItem('kt-language', 'en'));
    await facilitator.reload();
    await facilitator
      .getByRole('button', { name: english(($) => $.notesPage.download), exact: true })
      .click();
    const dialog = facilitator.getByRole('dialog');
    await expect(dialog.getByText(english(($) => $.notesPage.files.zip.hint))).toBeVisible();
    await expectAccessible(facilitator);
    const again = facilitator.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Download Archive', exact: true }).click();
    expect((await again).suggestedFilename()).toMatch(/-archive\.zip$/u);
  });
});
