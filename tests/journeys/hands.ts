/** How people take hold of things: with a mouse or with a finger. */
import { expect, type Locator, type Page } from '@playwright/test';

import { boxAtRest, type Point } from './rest.ts';

/** The middle of something, where it is drawn now. */
export async function middleOf(what: Locator): Promise<Point> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (box === null) throw new Error(`${what.toString()} is not on the screen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What still glides would be gone from under the mouse, and something else there. */
async function hoverAtRest(what: Locator): Promise<void> {
  await boxAtRest(what);
  await what.hover();
}

/** Takes something in the hand, and moves it no further than it takes to pick it up. */
export async function pickUpByMouse(page: Page, what: Locator): Promise<void> {
  await hoverAtRest(what);
  const { x, y } = await middleOf(what);
  await page.mouse.down();
  await page.mouse.move(x + 10, y + 10, { steps: 4 });
}

/** Brings what is in the hand somewhere, without letting go. */
export async function bringTo(page: Page, to: Locator): Promise<void> {
  const { x, y } = await middleOf(to);
  await page.mouse.move(x, y, { steps: 12 });
}

/** Takes something in the hand and brings it somewhere, without letting go. */
export async function carryByMouse(page: Page, what: Locator, to: Locator): Promise<void> {
  await hoverAtRest(what);
  await page.mouse.down();
  await bringTo(page, to);
}

/** Brings something over a thing on the board, until the board says that they would be put together. */
export async function carryOnto(
  page: Page,
  what: Locator,
  thing: Locator,
  at: Locator = thing,
): Promise<void> {
  await carryByMouse(page, what, at);
  // As a hand does: it follows the thing when that is still coming to rest.
  await expect(async () => {
    const box = await at.boundingBox();
    if (box !== null) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await expect(thing).toHaveAttribute('data-under', { timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
}

export interface Finger {
  press(at: Point): Promise<void>;
  /** Goes on to another place, at the pace of a hand. */
  slide(to: Point): Promise<void>;
  lift(): Promise<void>;
  /**
   * Two fingers around a point, from one distance to another, and up again. They rest a while before they move, longer
   * than a finger that picks something up.
   */
  pinch(around: Point, from: number, to: number): Promise<void>;
}

/** Something is picked up after 200 ms. */
const restMs = 300;

/** One finger on a touch screen: real touch events, as the browser makes them. */
export async function fingerOn(page: Page): Promise<Finger> {
  const browser = await page.context().newCDPSession(page);
  let at: Point = { x: 0, y: 0 };
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd') =>
    browser.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [at] });
  return {
    press: async (point) => {
      at = point;
      await touch('touchStart');
    },
    slide: async (to) => {
      const from = at;
      const steps = 12;
      for (let step = 1; step <= steps; step += 1) {
        const part = step / steps;
        at = { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
        await touch('touchMove');
      }
    },
    lift: async () => {
      await touch('touchEnd');
    },
    pinch: async ({ x, y }, from, to) => {
      const steps = 8;
      const dispatch = (type: 'touchStart' | 'touchMove', apart: number) =>
        browser.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: [
            { x: x - apart / 2, y, id: 1 },
            { x: x + apart / 2, y, id: 2 },
          ],
        });
      await dispatch('touchStart', from);
      await page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), restMs);
      for (let step = 1; step <= steps; step += 1)
        await dispatch('touchMove', from + ((to - from) * step) / steps);
      await touch('touchEnd');
    },
  };
}
