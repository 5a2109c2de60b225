/**
 * What a participant's phone has to fetch and do: the JavaScript from the invitation to the table, and how long a slow
 * phone takes until one can type one's name. And the JavaScript of a facilitator who comes back to a table with its board.
 * The pages are those in `dist`.
 */
import { gzipSync } from 'node:zlib';

import { devices, type Browser, type Page } from '@playwright/test';

import type { CardId } from '../../src/model/deck.ts';
import { t } from '../journeys/dutch.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson } from '../server/person.ts';
import { percentile, type Bench } from './bench.ts';
import { openBrowser } from './openBrowser.ts';

const turns = 5;
const slowdown = 4;
const timeoutMs = 60_000;

/** A phone that has never been here. */
async function newPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ ...devices['Pixel 7'], locale: 'nl-NL' });
  context.setDefaultTimeout(timeoutMs);
  return context.newPage();
}

/** The bytes of all scripts on a way, compressed file by file. */
async function weigh(page: Page, go: (page: Page) => Promise<void>): Promise<number> {
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await go(page);
  const bodies = await Promise.all(scripts);
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

const toParticipantsTable = (joinUrl: string) => async (page: Page) => {
  await page.goto(joinUrl);
  await page.getByLabel(t(($) => $.join.name.label)).fill('Joris');
  await page.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await page.getByRole('textbox', { name: t(($) => $.round.answer) }).fill('Vraag het de mensen zelf');
};

const toFacilitatorsTable = (facilitatorUrl: string) => async (page: Page) => {
  await page.goto(facilitatorUrl);
  await page.getByLabel(t(($) => $.join.name.label)).fill('Fatma');
  await page.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await page.getByRole('button', { name: t(($) => $.steer.reveal) }).focus();
  // The board has come once the question lies on it.
  await page.getByRole('group', { name: /^Kennisbronnen 1/ }).waitFor();
};

/** The time from following the link until a name can be typed, on a phone this much slower than this machine. */
async function timeToName(page: Page, joinUrl: string): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const start = performance.now();
  await page.goto(joinUrl, { waitUntil: 'commit' });
  await page.getByLabel(t(($) => $.join.name.label)).fill('Joris');
  return performance.now() - start;
}

export const firstLoadBench: Bench = {
  name: 'first load',
  run: async () => {
    const server = await startRealServer();
    const browser = await openBrowser();
    const facilitator = createPerson(server.url);
    const { code, facilitatorUrl } = await facilitator.open();
    await facilitator.command({ type: 'session.start' });
    const writing = await facilitator.command({ type: 'round.open', cardId: 'kennisbronnen-1' as CardId });
    if (writing.status !== 200) throw new Error(`No round: ${writing.text}`);
    const joinUrl = `${server.url}/doe-mee#${code}`;
    const participant = await weigh(await newPhone(browser), toParticipantsTable(joinUrl));
    const laptop = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL' });
    const steering = await weigh(laptop, toFacilitatorsTable(facilitatorUrl));
    const times: number[] = [];
    for (let turn = 0; turn < turns; turn += 1) {
      const page = await newPhone(browser);
      times.push(await timeToName(page, joinUrl));
      await page.context().close();
    }
    await browser.close();
    await server.remove();
    return [
      { name: "JavaScript until a participant's table, gzip", value: participant / 1_000, unit: 'kB' },
      { name: "JavaScript until a facilitator's table, gzip", value: steering / 1_000, unit: 'kB' },
      {
        name: `invitation → name field, ${slowdown}× slower processor`,
        value: percentile(times, 0.5),
        unit: 'ms',
      },
    ];
  },
};
