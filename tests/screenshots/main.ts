/**
 * `npm run screenshots`: plays a session and makes the pictures of docs/screenshots. With options it makes those of the
 * moments, people, windows, languages and themes that one asks for: `npm run screenshots -- --help`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { chromium, type Browser, type Page } from '@playwright/test';

import { findChromium } from '../../scripts/launch/chromium.js';
import { createTranslator } from '../../src/messages/translate.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { templateIds } from '../../src/model/board/template.ts';
import { takeBoards } from './boards.ts';
import { momentNames, playSession, type MomentName } from './play.ts';
import { atRest, roles, takeSeat, type Look, type Seat } from './seats.ts';

interface Shot extends Seat {
  readonly name: string;
  readonly moment: MomentName;
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
    boards: { type: 'string' },
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
  --boards    all, or ids of ready boards: each of them empty and filled, on laptop, wall and phone
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
const boards =
  values.boards === 'all' ? templateIds : listed(values.boards)?.map((id) => oneOf(templateIds, id));
const out = values.out ?? (ofDocuments && boards === undefined ? 'docs/screenshots' : '.cache/screenshots');

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

async function take(browser: Browser, url: string, { language, theme }: Look) {
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
        (await takeSeat(
          browser,
          url,
          shot,
          { code: session.code, person },
          { language, theme, text: Number(values.text) },
        ));
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
    for (const theme of listed(values.theme) ?? []) {
      const look = { language: oneOf(['nl', 'en'], language), theme: oneOf(['light', 'dark'], theme) };
      if (boards === undefined) await take(browser, server.url, look);
      else await takeBoards(browser, server.url, look, boards, out);
    }
} finally {
  await browser.close();
  await server.remove();
}
// What tries to connect again would keep the process.
process.exit();
