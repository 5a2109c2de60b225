/**
 * `npm run screenshots`: plays a session and makes the pictures of docs/screenshots. With options it makes those of the
 * moments, people, windows, languages and themes that one asks for: `npm run screenshots -- --help`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser, type Page } from '@playwright/test';

import { findChromium } from '../../scripts/launch/chromium.js';
import { viewPaths } from '../../src/app/paths.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { startRealServer } from '../journeys/realServer.ts';
import type { Person } from '../server/person.ts';
import { momentNames, playSession, type MomentName } from './play.ts';

const roles = ['facilitator', 'participant', 'wall'] as const;
type Role = (typeof roles)[number];

interface Shot {
  readonly name: string;
  readonly moment: MomentName;
  readonly role: Role;
  readonly size: string;
  /** A view of the session other than the table. */
  readonly view?: 'notes' | 'list';
}

/** The pictures of the documents. */
const twelve: readonly Shot[] = [
  { name: 'choosing', moment: 'choosing', role: 'facilitator', size: '1440x900' },
  { name: 'writing', moment: 'writing', role: 'facilitator', size: '1440x900' },
  { name: 'revealed', moment: 'revealed', role: 'facilitator', size: '1440x900' },
  { name: 'sorted', moment: 'sorted', role: 'facilitator', size: '1440x900' },
  { name: 'grouped', moment: 'grouped', role: 'facilitator', size: '1440x900' },
  { name: 'agreements', moment: 'agreements', role: 'facilitator', size: '1440x900' },
  { name: 'phone-writing', moment: 'writing', role: 'participant', size: '390x844' },
  { name: 'phone-revealed', moment: 'revealed', role: 'participant', size: '390x844' },
  { name: 'phone-remote', moment: 'writing', role: 'facilitator', size: '390x844' },
  { name: 'wall-revealed', moment: 'revealed', role: 'wall', size: '1920x1080' },
  { name: 'wall-outcome', moment: 'outcome', role: 'wall', size: '1920x1080' },
  { name: 'notes', moment: 'ended', role: 'facilitator', size: '1440x900', view: 'notes' },
];

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    language: { type: 'string', default: 'nl' },
    theme: { type: 'string', default: 'light' },
    moments: { type: 'string' },
    roles: { type: 'string' },
    sizes: { type: 'string' },
    view: { type: 'string' },
    members: { type: 'string', default: '12' },
    answers: { type: 'string', default: '12' },
    cards: { type: 'string', default: '1' },
    text: { type: 'string', default: '100' },
    nameless: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(`npm run screenshots -- [options]; several values are separated by commas
  --moments   ${momentNames.join(', ')}
  --roles     ${roles.join(', ')}
  --sizes     such as 1440x900,768x1024,390x844
  --view      notes or list, in place of the table
  --language  nl, en
  --theme     light, dark
  --members   12   --answers 12   --cards 1   --text 200 (in %)   --nameless
  --out       a folder; without it .cache/screenshots, and docs/screenshots for the pictures of the documents`);
  process.exit();
}

const listed = (value: string | undefined) => value?.split(',').filter((one) => one !== '');
const oneOf = <T extends string>(known: readonly T[], value: string): T => {
  const found = known.find((one) => one === value);
  if (found === undefined) throw new Error(`${value} is none of ${known.join(', ')}`);
  return found;
};
const ofDocuments = values.moments === undefined && values.roles === undefined && values.sizes === undefined;
const otherView = values.view === undefined ? {} : { view: oneOf(['notes', 'list'], values.view) };
const shots: readonly Shot[] = ofDocuments
  ? twelve
  : (listed(values.moments) ?? momentNames).flatMap((moment) =>
      (listed(values.roles) ?? ['facilitator']).flatMap((role) =>
        (listed(values.sizes) ?? ['1440x900']).map((size) => ({
          name: `${moment}-${role}-${size}`,
          moment: oneOf(momentNames, moment),
          role: oneOf(roles, role),
          size,
          ...otherView,
        })),
      ),
    );
const out = values.out ?? (ofDocuments ? 'docs/screenshots' : '.cache/screenshots');

/** A page at its seat, in a window of its own: the same one at every moment. */
async function takeSeat(
  browser: Browser,
  url: string,
  { role, size, view }: Shot,
  { code, person }: { readonly code: string; readonly person: Person },
  { language, theme }: { readonly language: Locale; readonly theme: 'light' | 'dark' },
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
  const standard = 0.16 * Number(values.text);
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
async function atRest(page: Page): Promise<Buffer> {
  await page.evaluate(async () => document.fonts.ready);
  let before = await page.screenshot();
  for (let tries = 0, same = 0; tries < 20 && same < 2; tries += 1) {
    await page.waitForTimeout(400);
    if (await moves(page)) continue;
    const picture = await page.screenshot();
    same = picture.equals(before) ? same + 1 : 0;
    before = picture;
  }
  return before;
}

const mostBytes = 120_000;

/** The browser itself packs the picture: a tenth of the bytes, and no package for it. */
async function pack(page: Page, png: Buffer, quality = 0.8): Promise<Buffer> {
  const base64 = await page.evaluate(
    async ([source, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return canvas.toDataURL('image/webp', wanted).split(',')[1] ?? '';
    },
    [png.toString('base64'), quality] as const,
  );
  const packed = Buffer.from(base64, 'base64');
  return packed.length <= mostBytes ? packed : pack(page, png, quality - 0.1);
}

async function take(browser: Browser, url: string, language: Locale, theme: 'light' | 'dark') {
  const session = await playSession(url, {
    language,
    named: !values.nameless,
    members: Number(values.members),
    answers: Number(values.answers),
    cards: Number(values.cards),
  });
  const packing = await browser.newPage();
  const seats = new Map<string, Page>();
  const last = Math.max(...shots.map(({ moment }) => momentNames.indexOf(moment)));
  for (const moment of momentNames.slice(0, last + 1)) {
    await session.happen(moment);
    for (const shot of shots.filter((one) => one.moment === moment)) {
      const key = `${shot.role} ${shot.size} ${shot.view}`;
      const person = shot.role === 'facilitator' ? session.facilitator : session.participant;
      const page =
        seats.get(key) ??
        (await takeSeat(browser, url, shot, { code: session.code, person }, { language, theme }));
      seats.set(key, page);
      // The new template is in the picture; what tells of it is only in the way of the pictures after that one.
      const news = page.getByRole('button', { name: createTranslator(language)(($) => $.boardMenu.dismiss) });
      if (moment !== 'sorted' && (await news.isVisible())) await news.click();
      const picture = await atRest(page);
      const suffix = ofDocuments ? '' : `-${language}${theme === 'dark' ? '-dark' : ''}`;
      const file = ofDocuments
        ? join(out, `${shot.name}.webp`)
        : join(out, `${shot.name}${suffix}${values.text === '100' ? '' : `-${values.text}`}.png`);
      await writeFile(file, ofDocuments ? await pack(packing, picture) : picture);
      console.log(`› ${file}`);
    }
  }
  session.leave();
  await Promise.all(browser.contexts().map((context) => context.close()));
}

await mkdir(out, { recursive: true });
const server = await startRealServer();
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath === undefined ? {} : { executablePath }),
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  for (const language of listed(values.language) ?? [])
    for (const theme of listed(values.theme) ?? [])
      await take(browser, server.url, oneOf(['nl', 'en'], language), oneOf(['light', 'dark'], theme));
} finally {
  await browser.close();
  await server.remove();
}
// What tries to connect again would keep the process.
process.exit();
