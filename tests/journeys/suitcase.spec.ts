/**
 * A whole session on a laptop without internet, for phones that come by a plain http address, and afterwards in a suitcase to
 * the central server.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { chromium, expect, type Browser, type Page } from '@playwright/test';

import playwright from '../../playwright.config.ts';
import { t } from './dutch.ts';
import { test as journey } from './journey.ts';
import {
  arrive as arriveIn,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByCode,
  joinByLink,
  laptop as device,
  openMenuOf,
  openSession,
  phone,
  showInDrawer,
  startWriting,
} from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

/** The name by which phones reach the laptop: no browser takes what comes from there for safe, as of any http address. */
const nearby = 'laptop.test';
const [open, sealed] = ['De balie weet het eerder', 'KANARIE van Mirjam'];

interface Suitcase {
  readonly laptop: RealServer;
  readonly ownBrowser: Browser;
}

const test = journey.extend<Suitcase>({
  laptop: ({ anotherServer }, provide) => anotherServer({ PUBLIC_URL: '' }).then(provide),
  // oxlint-disable-next-line no-empty-pattern
  ownBrowser: async ({}, provide) => {
    const { args = [], ...options } = playwright.use?.launchOptions ?? {};
    const browser = await chromium.launch({
      ...options,
      args: [...args, `--host-resolver-rules=MAP ${nearby} 127.0.0.1`],
    });
    await provide(browser);
    await browser.close();
  },
});

const notesOf = async (page: Page, format: string) => {
  const [, sessionId, seat] = /\/s\/([^/]+)\/([^/#?]+)/u.exec(page.url()) ?? [];
  const path = `/api/sessions/${sessionId}/notes.${format}?seat=${seat}&lang=nl`;
  const notes = await page.evaluate(async (from) => (await fetch(from)).text(), path);
  // All but the minute in which they were made.
  return notes.replace(/Gemaakt op [^.]*\./u, '');
};

test('[F77] npm start without internet asks for nothing beyond this computer', async ({ ownBrowser }) => {
  const folder = await mkdtemp(join(tmpdir(), 'kennistafel-offline-'));
  const asked = join(folder, 'asked.txt');
  await writeFile(asked, '');
  const laptop = await startRealServer(
    undefined,
    {
      PUBLIC_URL: '',
      HOST: '',
      // Also for what the launcher starts.
      NODE_OPTIONS: `--import ${new URL('withoutInternet.ts', import.meta.url).href}`,
      WITHOUT_INTERNET: asked,
    },
    ['scripts/launch.js', 'start'],
  );
  const page = await arriveIn(ownBrowser, device);
  const requests: string[] = [];
  page.on('request', (request) => void requests.push(new URL(request.url()).hostname));
  const { joinUrl } = await openSession(page, `http://localhost:${new URL(laptop.url).port}`);
  expect(joinUrl).toMatch(/^http:\/\/[\d.]+:\d+\/doe-mee#|^http:\/\/localhost:/u);
  expect([...new Set(requests)]).toEqual(['localhost']);
  expect(await readFile(asked, 'utf8')).toBe('');
  // The launcher passes it on to the server, and ends with it.
  laptop.signal('SIGTERM');
  await laptop.ended();
  await laptop.remove();
  await rm(folder, { recursive: true });
});

test('[F78] [F79] a session on a laptop with its own hotspot goes whole to the central server', async ({
  ownBrowser,
  laptop,
  server: central,
}) => {
  const arrive = (on: typeof phone) => arriveIn(ownBrowser, on);
  const [fatma, joris, mirjam] = [await arrive(device), await arrive(phone), await arrive(phone)];
  const { port } = new URL(laptop.url);
  const atLaptop = `http://localhost:${port}`;
  const forPhones = `http://${nearby}:${port}`;

  await test.step('the start page on the laptop says where phones come', async () => {
    await fatma.goto(atLaptop);
    await expect(fatma.getByText(t(($) => $.suitcase.here.title))).toBeVisible();
    await expectAccessible(fatma);
    await joris.goto(forPhones);
    expect(await joris.evaluate(() => isSecureContext)).toBe(false);
    await expect(joris.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(joris.getByText(t(($) => $.suitcase.here.title))).toHaveCount(0);
  });

  const { code, joinUrl } = await openSession(fatma, atLaptop, { named: true });
  const link = `${forPhones}/doe-mee${new URL(joinUrl).hash}`;

  await test.step('people write, on phones whose address is plain http', async () => {
    await joinByLink(joris, link, 'Joris');
    await joinByLink(mirjam, link, 'Mirjam');
    await startWriting(fatma);
    await handIn(joris, open, 'Ervaring');
    await expect(fatma.getByText(t(($) => $.round.laid, { count: 1, of: 2 })).first()).toBeVisible();
    await handIn(mirjam, 'Begin klein');
    await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    await expect(mirjam.getByText(open).first()).toBeVisible();
    // What one takes along: without a clipboard the text is there to be copied by hand.
    await joris.goto(`${joris.url()}/mijn-antwoorden`);
    await expect(joris.getByText(open).first()).toBeVisible();
    await joris.goBack();
  });

  await test.step('something is agreed, and something lies sealed', async () => {
    await showInDrawer(fatma, 'harvest');
    await fatma.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
    await fatma
      .getByLabel(t(($) => $.harvest.kind.action.what))
      .last()
      .fill('We bellen de wijk');
    await fatma
      .getByLabel(t(($) => $.harvest.kind.action.what))
      .last()
      .blur();
    await showInDrawer(fatma, 'now');
    await openMenuOf(
      fatma,
      t(($) => $.steer.moreLabel),
    );
    await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.draw), exact: true }).click();
    await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
    await handIn(mirjam, sealed);
  });
  const before = await Promise.all(['md', 'csv'].map((format) => notesOf(fatma, format)));

  // The table of the laptop stays as it is: the central server is another address, in another tab.
  const office = await fatma.context().newPage();
  const label = office.getByRole('textbox', { name: t(($) => $.suitcase.label) });
  await office.goto(`${central.url}/koffer`);
  await expect(label).toHaveValue(/^koffer1-/u);
  await expectAccessible(office);
  await office.setViewportSize({ width: 320, height: 700 });
  await expectNoSidewaysScroll(office);
  await office.setViewportSize({ width: 1440, height: 900 });

  const suitcase =
    await test.step('the facilitator makes the suitcase, and cannot look into it', async () => {
      await openMenuOf(fatma);
      await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.suitcase) }).click();
      const dialog = fatma.getByRole('dialog');
      const field = dialog.getByRole('textbox', { name: t(($) => $.suitcase.pack.label) });
      await field.fill('koffer1-half');
      await dialog.getByRole('button', { name: t(($) => $.suitcase.pack.confirm) }).click();
      await expect(dialog.getByText(t(($) => $.refusals['suitcase-label']))).toBeVisible();
      await expectAccessible(fatma);
      await field.fill(await label.inputValue());
      const downloading = fatma.waitForEvent('download');
      await dialog.getByRole('button', { name: t(($) => $.suitcase.pack.confirm) }).click();
      const download = await downloading;
      expect(download.suggestedFilename()).toBe('Teamsessie Sociaal domein.koffer');
      const buffer = await readFile(await download.path());
      for (const words of [sealed, 'KANARIE', open]) expect(buffer.includes(words)).toBe(false);
      return { name: download.suggestedFilename(), mimeType: 'application/octet-stream', buffer };
    });

  await test.step('on the central server it is whole, with what was sealed still sealed', async () => {
    const choose = office.locator('input[type=file]');
    await choose.setInputFiles({ ...suitcase, buffer: suitcase.buffer.subarray(0, -9) });
    await expect(office.getByText(t(($) => $.refusals['suitcase-damaged']))).toBeVisible();
    await choose.setInputFiles(suitcase);
    await expect(
      office.getByText(t(($) => $.suitcase.done, { title: 'Teamsessie Sociaal domein' })),
    ).toBeVisible();
    await expectAccessible(office);
    await office.getByRole('link', { name: t(($) => $.suitcase.go) }).click();
    await expect(office.getByText(t(($) => $.round.laid, { count: 1, of: 2 })).first()).toBeVisible();
    expect(await Promise.all(['md', 'csv'].map((format) => notesOf(office, format)))).toEqual(before);
    expect(before[0]).toContain('We bellen de wijk');
    await expect(office.getByText(sealed)).toHaveCount(0);
  });

  await test.step('it goes on there: people come in anew, and the answers turn over', async () => {
    await joinByCode(joris, central.url, code, 'Joris V');
    await expect(office.getByText('Joris V').first()).toBeAttached();
    await office.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    const anyway = office.getByRole('button', { name: t(($) => $.steer.askReveal.anyway) });
    await expect(anyway.or(office.getByText(sealed)).first()).toBeVisible();
    if (await anyway.isVisible()) await anyway.click();
    await expect(joris.getByText(sealed).first()).toBeVisible();
  });

  await test.step('a second time it makes no second session', async () => {
    const again = await fatma.context().newPage();
    await again.goto(`${central.url}/koffer`);
    await again.locator('input[type=file]').setInputFiles(suitcase);
    await expect(
      again.getByText(t(($) => $.suitcase.already, { title: 'Teamsessie Sociaal domein' })),
    ).toBeVisible();
    await expectAccessible(again);
  });
});
