/** The notes of a session that was really held, compared with a golden file. */
import { readFile } from 'node:fs/promises';

import { expect, type Page } from '@playwright/test';

import { openDecks } from './boardTable.ts';
import { test } from './journey.ts';
import {
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  openMenuOf,
  showInDrawer,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

const golden = new URL('golden/notes.md', import.meta.url);

async function download(page: Page, name: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await downloading).path(), 'utf8');
}

/** Days and times that move with the day of the test. */
const withoutDays = (notes: string) =>
  notes.replaceAll(/\d{1,2} [a-z]+ 20\d\d/g, 'DAG').replaceAll(/\d\d:\d\d/g, 'TIJD');

test('[N6] [N70] [N73] the notes of a session held with names read as the golden file', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await leaveLobby(facilitator);
  await openDecks(facilitator);
  await facilitator
    .getByRole('button', { name: t(($) => $.board.item.menu, { label: 'Kennisbronnen 3' }) })
    .click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.board.do.spotlight) }).click();
  await facilitator.getByRole('button', { name: t(($) => $.steer.start) }).click();
  await handIn(
    joris,
    'Inwoners zeggen iets anders dan de monitor. Dan wint nu altijd het cijfer.',
    'Ervaring',
  );
  await handIn(mirjam, 'Uitvoering vroeg aan tafel: scheelt ons een half jaar.', 'Professioneel');
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await expect(
    mirjam.getByText(
      t(($) => $.revealed.yours),
      { exact: true },
    ),
  ).toBeVisible();

  await showInDrawer(facilitator, 'harvest');
  await facilitator.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
  await facilitator
    .getByLabel(t(($) => $.harvest.kind.action.what))
    .fill('Uitvoering zit bij elke startnotitie aan tafel');
  await facilitator.getByRole('textbox', { name: t(($) => $.harvest.who) }).fill('Mirjam');
  await facilitator.getByRole('textbox', { name: t(($) => $.harvest.when) }).fill('vanaf januari');
  await facilitator.getByRole('button', { name: t(($) => $.harvest.done), exact: true }).click();
  for (const [kind, text] of [
    ['next', 'In maart kijken we wat het opleverde'],
    ['disagreement', 'Of één verhaal genoeg is om beleid te veranderen'],
  ] as const) {
    await facilitator.getByRole('button', { name: t(($) => $.harvest.kind[kind].add) }).click();
    await facilitator.getByLabel(t(($) => $.harvest.kind[kind].what)).fill(text);
    await facilitator.getByRole('button', { name: t(($) => $.harvest.done), exact: true }).click();
  }
  await facilitator
    .getByRole('textbox', { name: t(($) => $.harvest.minutes.title) })
    .fill('We begonnen op tijd.');
  await expect(
    facilitator.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();

  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.steer.close.confirm) })
    .click();
  await expect(facilitator.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();

  await facilitator.goto(`${facilitator.url().replace(/[?#].*$/, '')}/verslag`);
  await facilitator.getByRole('button', { name: t(($) => $.notesPage.download) }).click();
  const markdown = withoutDays(await download(facilitator, 'Download Markdown'));
  expect(markdown).toBe(await readFile(golden, 'utf8').catch(() => ''));
  const page = await facilitator.getByRole('link', { name: 'Open Webpagina' }).getAttribute('href');
  const html = await (await facilitator.request.get(`${server.url}${page}`)).text();
  expect(html).toContain('<html lang="nl"');
  expect(html).toContain('Uitvoering zit bij elke startnotitie aan tafel');
  for (const leak of ['Concept', 'src="http', 'href="http']) expect(html).not.toContain(leak);

  // Every server makes PDFs, for everybody and for an archive.
  for (const [file, conformance] of [
    ['pdf', '<pdfuaid:part>1<'],
    ['archive', '<pdfaid:part>2<'],
  ] as const) {
    const title = t(($) => $.notesPage.files[file].title);
    const pdf = await download(facilitator, `${t(($) => $.notesPage.save)} ${title}`);
    expect(pdf).toContain('%PDF-1.7');
    expect(pdf).toContain(conformance);
  }

  // While a file is made a sentence says so and the button asks for nothing more; a refusal stays in sight beside it.
  const held = Promise.withResolvers<void>();
  let asked = 0;
  await facilitator.route('**/notes.json?**', async (route) => {
    asked += 1;
    await held.promise;
    await route.fulfill({
      status: 503,
      headers: { 'Content-Type': 'application/problem+json', 'Retry-After': '60' },
      body: '{"reason":"no-file"}',
    });
  });
  const save = facilitator.getByRole('button', { name: 'Download Alles als JSON', exact: true });
  const dialog = facilitator.getByRole('dialog');
  await save.dblclick();
  await expect(dialog.getByText('We maken Alles als JSON. Even geduld.').first()).toBeVisible({
    timeout: 300,
  });
  await expect(save).toHaveAttribute('aria-disabled', 'true');
  held.resolve();
  await expect(dialog.getByText('Dit bestand kan nu niet worden gemaakt.').first()).toBeVisible();
  await facilitator.unroute('**/notes.json?**');
  expect(JSON.parse(await download(facilitator, 'Download Alles als JSON'))).toBeTruthy();
  expect(asked).toBe(1);
});
