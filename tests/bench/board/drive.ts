/** What a person does on a board while thirty others are busy on it: drag, pan and zoom, with real input events. */
import type { Browser, Page } from '@playwright/test';

import { busyTime, categories } from '../trace.ts';
import type { Frames, Point } from './stand.ts';

export const gestures = ['drag', 'pan', 'zoom'] as const;
export type Gesture = (typeof gestures)[number];

const gestureMs = 4_000;
const tracedMs = 2_000;
const screen = { width: 1440, height: 900 };
const middle: Point = { x: screen.width / 2, y: screen.height / 2 };

export interface Measured extends Frames {
  /** Processor time that the page's main thread took per frame, in ms. */
  readonly busyPerFrame: number;
}

export interface Run {
  readonly gestures: Readonly<Record<Gesture, Measured>>;
  readonly heapMB: number;
  readonly nodes: number;
}

/** Goes round and round with what the mouse holds, for a time. */
async function drag(page: Page, ms: number): Promise<void> {
  const from = await page.evaluate(() => window.stand?.middleOf(1) ?? { x: 0, y: 0 });
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  const start = performance.now();
  for (let now = start; now - start < ms; now = performance.now()) {
    const angle = (now - start) / 400;
    await page.mouse.move(from.x + 300 + Math.cos(angle) * -300, from.y + 200 + Math.sin(angle) * 200);
  }
  await page.mouse.up();
}

async function pan(page: Page, ms: number): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  const start = performance.now();
  for (let now = start; now - start < ms; now = performance.now()) {
    const turn = Math.floor((now - start) / 700) % 4;
    const step = 24;
    await page.mouse.wheel([step, 0, -step, 0][turn] ?? 0, [0, step, 0, -step][turn] ?? 0);
  }
}

/** From all of the board to where it can be read, and back. */
async function zoom(page: Page, ms: number): Promise<void> {
  await page.mouse.move(middle.x, middle.y);
  await page.keyboard.down('Control');
  const start = performance.now();
  for (let now = start; now - start < ms; now = performance.now()) {
    const nearer = Math.floor((now - start) / 1_000) % 2 === 0;
    await page.mouse.wheel(0, nearer ? -6 : 6);
  }
  await page.keyboard.up('Control');
}

const act: Readonly<Record<Gesture, (page: Page, ms: number) => Promise<void>>> = { drag, pan, zoom };

async function frames(page: Page, gesture: Gesture, ms: number): Promise<Frames> {
  await page.evaluate(() => window.stand?.startFrames());
  await act[gesture](page, ms);
  const seen = await page.evaluate(() => window.stand?.stopFrames());
  if (seen === undefined) throw new Error('The page has no stand');
  return seen;
}

/** Opens a board with some items and does everything once: freely for the frames, then traced for the work. */
export async function drive(browser: Browser, url: string, items: number): Promise<Run> {
  const page = await browser.newPage({ viewport: screen });
  const { host } = new URL(url);
  // Others' editors look for fonts elsewhere. They do without, and nothing waits for the network.
  await page.route(
    (address) => address.host !== host,
    (route) => route.abort(),
  );
  await page.goto(`${url}?items=${items}`);
  await page.waitForFunction(() => window.stand?.ready === true);
  await page.waitForTimeout(1_500);
  await page.evaluate(() => window.stand?.startHands());
  const measured: Partial<Record<Gesture, Measured>> = {};
  for (const gesture of gestures) {
    await frames(page, gesture, 500);
    const free = await frames(page, gesture, gestureMs);
    await browser.startTracing(page, {
      categories,
    });
    const traced = await frames(page, gesture, tracedMs);
    const busy = busyTime(await browser.stopTracing());
    measured[gesture] = { ...free, busyPerFrame: busy / Math.max(1, traced.deltas.length) };
  }
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.collectGarbage');
  await devtools.send('Performance.enable');
  const { metrics } = await devtools.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  await page.close();
  return {
    gestures: measured as Run['gestures'],
    heapMB: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
  };
}
