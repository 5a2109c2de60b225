/** Every screen, for everyone: on every size, in both languages, light and dark. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';

import { expectLargeText, expectNoMedia, expectSpacedText, expectStill, expectTargets } from './adapted.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { alsoRun } from '../accessibility/axeRules.ts';
import { createPerson } from '../server/person.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { watchPage } from './onlooker.ts';
import {
  expectAccessible,
  expectFills,
  expectNoSidewaysScroll,
  handInHere,
  laptop,
  openMenuOf,
  showInDrawer,
  unfoldAnswers,
} from './people.ts';
import { expectForcedColours, readAloud } from './readAloud.ts';
import { readers, type Reader } from './readers.ts';
import { screens, type Screen } from './screens.ts';
import { expectWholly } from './wordsOnScreen.ts';

test.describe.configure({ mode: 'parallel' });

/** From this width on, the parts of a table are beside each other. */
const wide = 768;

/** A narrow screen shows the parts of a table one at a time: there each is a screen of its own. */
const shownTo = ({ width }: Reader) =>
  screens.filter(({ narrowOnly = false }) => width < wide || !narrowOnly);

/** Goldens are of the wide screen; of what only a narrow one shows apart, of that. Both in Dutch. */
const isKept = ({ narrowOnly = false, goesOn }: Screen, { width }: Reader) =>
  goesOn !== true && width < wide === narrowOnly;
const fileOf = (name: string) => ['screens', `${name.replaceAll(/[^a-z]+/gu, '-')}.md`];

for (const reader of readers)
  for (const screen of shownTo(reader))
    test(`[U1] [U2] [U3] [U5] passes axe, sticks out nowhere, asks no other host and speaks one language: ${screen.name} (${reader.name})`, async ({
      arrive,
      server,
    }) => {
      const { locale, device, width } = reader;
      const { code, facilitatorUrl } = await createPerson(server.url).open();
      const page = await arrive(device);
      const onlooker = watchPage(page, server.url);
      await screen.reach({ page, url: server.url, t: createTranslator(locale), code, facilitatorUrl });
      await expectWholly(page, locale);
      await expectNoSidewaysScroll(page);
      await expectFills(page);
      await expectAccessible(page, alsoRun);
      await test.step('[F26] nothing moves for people who want less motion', () => expectStill(page));
      await test.step('[F27] what one presses is large enough or has room', () => expectTargets(page));
      await test.step('[F28] nothing plays', () => expectNoMedia(page));
      if (locale === 'nl') {
        await test.step('[F23] text set further apart is all there', () => expectSpacedText(page));
        await test.step('[F22] the Tab key and a screen reader find everything', async () => {
          const golden = test.info().snapshotPath(...fileOf(screen.name));
          const isDrawn = ['all', 'changed'].includes(test.info().config.updateSnapshots);
          const kept = isKept(screen, reader) && existsSync(golden) ? readFileSync(golden, 'utf8') : '';
          const heard = await readAloud(page, code, isDrawn ? null : kept);
          if (isKept(screen, reader)) expect(heard).toMatchSnapshot(fileOf(screen.name));
        });
        await test.step('[F25] forced colours hide nothing', () => expectForcedColours(page));
      }
      // Last: a table with larger text is that of a smaller screen, and goes back to what is in front there.
      if (width >= wide)
        await test.step('[F24] text twice as large is all there', () => expectLargeText(page));
      expect(onlooker.troubles).toEqual([]);
    });

test('[U4] the example is in the browser alone and leaves no trace', async ({ arrive, server }) => {
  const page = await arrive(laptop);
  const { asked, troubles } = watchPage(page, server.url);
  await page.goto(server.url);
  await page.getByRole('link', { name: t(($) => $.home.example.action) }).click();
  await expect(page.getByText(t(($) => $.trust.example))).toBeVisible();
  const before = asked.length;

  await page.getByRole('button', { name: t(($) => $.steer.start) }).click();
  await handInHere(page, 'Niemand bewaart dit', 'Ervaring');
  await page.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await page.getByRole('button', { name: t(($) => $.steer.askReveal.anyway) }).click();
  await unfoldAnswers(page);
  await expect(
    page.getByText(
      t(($) => $.revealed.yours),
      { exact: true },
    ),
  ).toBeVisible();
  await showInDrawer(page, 'harvest');
  await page.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
  await page
    .getByLabel(t(($) => $.harvest.kind.action.what))
    .last()
    .fill('Ook dit wordt nergens bewaard');
  await openMenuOf(page);
  await page.getByRole('menuitem', { name: t(($) => $.notes.kind) }).click();
  await expect(page.getByText('Niemand bewaart dit')).toBeVisible();
  expect(asked.slice(before).filter((path) => /^\/(?:api|sync)\//.test(path))).toEqual([]);

  await page.getByRole('link', { name: t(($) => $.trust.leaveExample) }).click();
  await expect(page.getByRole('link', { name: t(($) => $.home.example.action) })).toBeVisible();
  const kept = await page.evaluate(async () => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
    ...(await indexedDB.databases()).map(({ name }) => name),
    ...(await caches.keys()),
  ]);
  expect(kept).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(troubles).toEqual([]);
});
