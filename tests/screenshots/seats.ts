/** Windows in which pictures are taken: a page at somebody's seat, and a picture of it once it stays the same. */
import type { Browser, Page } from '@playwright/test';

import { viewPaths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/messages/locale.ts';
import type { Person } from '../server/person.ts';

export const roles = ['facilitator', 'participant', 'wall'] as const;

export interface Seat {
  readonly role: (typeof roles)[number];
  readonly size: string;
  /** A view of the session other than the table. */
  readonly view?: 'notes' | 'list';
}

export interface Look {
  readonly language: Locale;
  readonly theme: 'light' | 'dark';
  /** The size of letters, in percent. */
  readonly text?: number;
}

/** A page at its seat, in a window of its own: the same one at every moment. */
export async function takeSeat(
  browser: Browser,
  url: string,
  { role, size, view }: Seat,
  { code, person }: { readonly code: string; readonly person: Person },
  { language, theme, text = 100 }: Look,
): Promise<Page> {
  const [width = 1440, height = 900] = size.split('x').map(Number);
  const context = await browser.newContext({
    viewport: { width, height },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: theme,
    hasTouch: width < 1000,
    isMobile: width < 600,
    deviceScaleFactor: 1,
  });
  if (role !== 'wall')
    await context.addCookies([...person.cookies].map(([name, value]) => ({ name, value, url })));
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  // As people set it in their browser, so that what asks how wide a window is in letters hears of it too.
  const letters = await context.newCDPSession(page);
  const standard = 0.16 * text;
  await letters.send('Page.setFontSizes', { fontSizes: { standard, fixed: standard } });
  const { sessionId, memberId } = person;
  const path = viewPaths(`/s/${sessionId}/${memberId}`)[view ?? 'table'];
  await page.goto(url + (role === 'wall' ? `/scherm#${code}` : path));
  return page;
}

/** Whether something still moves that comes to an end. */
const moves = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .some((one) => one.playState === 'running' && one.effect?.getComputedTiming().endTime !== Infinity),
  );

/** A picture of the page once it stays the same. */
export async function atRest(page: Page, fullPage = false): Promise<Buffer> {
  await page.evaluate(async () => document.fonts.ready);
  let before = await page.screenshot({ fullPage });
  for (let tries = 0, same = 0; tries < 20 && same < 2; tries += 1) {
    await page.waitForTimeout(400);
    if (await moves(page)) continue;
    const picture = await page.screenshot({ fullPage });
    same = picture.equals(before) ? same + 1 : 0;
    before = picture;
  }
  return before;
}
