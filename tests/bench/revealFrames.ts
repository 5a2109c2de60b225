/**
 * The frames of a reveal, from the command until the last of twelve answers has turned over, on each of the four screens: as
 * fast as this machine, and four times slower. One screen at a time, because in a room each has a processor of its own.
 * Times of a machine that does more than this mean little; the processor time per frame does.
 */
import type { Browser, Page } from '@playwright/test';

import type { CardId } from '../../src/model/deck.ts';
import { devicesOf, screenNames, slowDown, tableOfSix, type ScreenName } from '../journeys/fourScreens.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { percentile, type Bench, type Figure } from './bench.ts';
import { categories, workPerFrame } from './trace.ts';
import { openBrowser } from './openBrowser.ts';

const slowdown = 4;
const turns = 3;
const answers = 12;
/** Everything that comes in a calm moment has come. */
const calmMs = 4_000;

declare global {
  interface Window {
    framesSince?: number[];
  }
}

/** Does something, and gives how long each frame took until no answer turns any more. */
async function framesOf(page: Page, reveal: () => Promise<unknown>): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    window.framesSince = times;
    const look = (now: number) => {
      times.push(now);
      if (window.framesSince === times) requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await reveal();
  await page.locator('.turning-front').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.turning-front') === null);
  const times = await page.evaluate(() => {
    const seen = window.framesSince ?? [];
    delete window.framesSince;
    return seen;
  });
  return times.slice(1).map((time, index) => time - (times[index] ?? time));
}

async function measure(browser: Browser, url: string, name: ScreenName): Promise<Figure[]> {
  const table = await tableOfSix(url);
  const page = await (await browser.newContext(devicesOf[name])).newPage();
  await table.open(name, page, url);
  const figures: Figure[] = [];
  let card = 0;
  /** The frames of some reveals, and of one more the processor time. */
  const run = async (title: string) => {
    const frames: number[] = [];
    for (let turn = 0; turn <= turns; turn += 1) {
      card += 1;
      const { id: roundId } = await table.write(`kennisbronnen-${card}` as CardId, answers);
      await page.waitForTimeout(calmMs);
      const reveal = () => table.command({ type: 'round.reveal', roundId });
      if (turn < turns) {
        frames.push(...(await framesOf(page, reveal)));
        continue;
      }
      await browser.startTracing(page, { categories });
      await framesOf(page, reveal);
      const works = workPerFrame(await browser.stopTracing());
      figures.push(
        { name: `${title}: frame, p95`, value: percentile(frames, 0.95), unit: 'ms' },
        { name: `${title}: work per frame, p95`, value: percentile(works, 0.95), unit: 'ms' },
        { name: `${title}: longest work`, value: Math.max(...works), unit: 'ms' },
      );
    }
  };
  await run(name);
  await slowDown(page, slowdown);
  await run(`${name}, ${slowdown}× slower processor`);
  table.leave();
  await page.context().close();
  return figures;
}

export const revealFramesBench: Bench = {
  name: 'reveal frames',
  run: async () => {
    const server = await startRealServer();
    const browser = await openBrowser();
    const figures: Figure[] = [];
    for (const name of screenNames) figures.push(...(await measure(browser, server.url, name)));
    await browser.close();
    await server.remove();
    return figures;
  },
};
