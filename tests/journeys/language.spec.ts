/** Texts come in parts, as they are needed; nobody should ever see that. */
import { readFileSync } from 'node:fs';

import { expect, type Page, type Route } from '@playwright/test';

import { test } from './journey.ts';
import { expectWholly } from './wordsOnScreen.ts';
import { t } from './dutch.ts';

/** The file with the texts of the site's pages in a language. Only the build knows its name. */
function textsIn(locale: 'nl' | 'en'): string {
  const manifest = JSON.parse(
    readFileSync(new URL('../../dist/.vite/manifest.json', import.meta.url), 'utf8'),
  ) as Readonly<Record<string, { readonly file: string } | undefined>>;
  const built = manifest[`src/messages/${locale}/pages.ts`];
  if (built === undefined) throw new Error(`The build has no file with these texts in ${locale}`);
  return `**/${built.file}`;
}

/** Keeps the texts of the site's pages in one language back. */
async function holdBack(page: Page, locale: 'nl' | 'en') {
  const held = Promise.withResolvers<Route>();
  await page.route(textsIn(locale), (route) => held.resolve(route));
  return { asked: held.promise, arrive: async () => (await held.promise).continue() };
}

test('[U7] a page shows its texts from its first moment, also when they come late', async ({
  page,
  server,
}) => {
  const dutch = await holdBack(page, 'nl');
  await page.goto(`${server.url}/hulp`);
  await dutch.asked;
  await expect(page.getByText(t(($) => $.ui.loading))).toBeVisible();
  await expect(page.getByRole('heading')).toHaveCount(0);
  await dutch.arrive();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(($) => $.ui.nav.help));
  await expectWholly(page, 'nl');

  const english = await holdBack(page, 'en');
  await page.getByText('EN', { exact: true }).click();
  await english.asked;
  await expectWholly(page, 'nl');
  await english.arrive();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
  await expectWholly(page, 'en');
});

test('[U7] a language whose texts cannot be fetched leaves the page in its own, and can be tried again', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/hulp`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t(($) => $.ui.nav.help));
  await page.route(textsIn('en'), (route) => route.abort());
  const failed = page.waitForEvent('requestfailed');
  await page.getByText('EN', { exact: true }).click();
  await failed;
  await expectWholly(page, 'nl');

  await page.unroute(textsIn('en'));
  await page.getByText('EN', { exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Help');
});
