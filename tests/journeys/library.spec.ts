/** From the cards to a session of one's own choice: found, read, kept, picked and put in order. */
import { expect, type Page } from '@playwright/test';

import { findTerm } from '../../decks/glossary/glossary.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { test } from './journey.ts';
import { expectAccessible, laptop, phone, leaveLobby } from './people.ts';

const languages = [
  {
    locale: 'nl',
    words: 'LEERCULTUUR',
    first: 'Focus op leren 1',
    third: 'Herken je dit? 3',
    last: 'Kennisbronnen 8',
  },
  {
    locale: 'en',
    words: 'learning CÚLTURE',
    first: 'Focus on learning 1',
    third: 'Recognise this? 3',
    last: 'Knowledge sources 8',
  },
] as const;

const tag = { nl: 'nl-NL', en: 'en-GB' } as const;

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const { locale, words, first, third, last } of languages) {
  test(`cards are found, turned, kept on the device and picked for a session, in ${locale}`, async ({
    arrive,
    server,
  }) => {
    const t = createTranslator(locale);
    const page = await arrive({ ...phone, locale: tag[locale] });
    const pick = (label: string) =>
      page.getByRole('button', { name: t(($) => $.library.pickNamed, { label }) });
    const star = (label: string) =>
      page.getByRole('button', { name: t(($) => $.library.favouriteNamed, { label }) });
    const open = (label: string) =>
      page.getByRole('link', { name: t(($) => $.library.openNamed, { label }) });
    const count = (of: number) =>
      page.getByText(
        t(($) => $.library.found, { count: of }),
        { exact: true },
      );

    await test.step('all of them are there, and a word or a theme narrows them', async () => {
      await page.goto(`${server.url}/kaarten`);
      await expect(count(76)).toBeVisible();
      await expectAccessible(page);
      expect(await wide(page)).toBe(0);
      await page.getByLabel(t(($) => $.library.search)).fill(words);
      await expect(open(first)).toBeVisible();
      await expect(open(last)).toHaveCount(0);
      await page.getByLabel(t(($) => $.library.search)).fill('xyzzy');
      await expect(page.getByText(t(($) => $.library.nothing))).toBeVisible();
      await page.getByRole('button', { name: t(($) => $.library.showAll) }).click();
      await page.getByRole('combobox', { name: t(($) => $.library.theme) }).selectOption('leren');
      await expect(count(4)).toBeVisible();
    });

    await test.step('a favourite is still one after the page was loaded again', async () => {
      await star(first).click();
      await page.reload();
      await expect(star(first)).toHaveAttribute('aria-pressed', 'true');
      await page.getByRole('button', { name: t(($) => $.library.onlyFavourites, { count: 1 }) }).click();
      await expect(count(1)).toBeVisible();
      await expect(open(first)).toBeVisible();
    });

    await test.step('a card is read large and turned over, and a source is one tap away', async () => {
      await open(first).click();
      await expect(page).toHaveURL(/\/kaarten\/leren-1$/u);
      const turn = page.getByRole('button', { name: t(($) => $.library.card.turn) });
      await turn.click();
      await expect(page.getByRole('heading', { name: t(($) => $.library.tip) })).toBeVisible();
      await expectAccessible(page);
      await turn.click();
      await expect(page.getByRole('heading', { name: t(($) => $.library.tip) })).toHaveCount(0);
      await page.goto(`${server.url}/kaarten/kennisbronnen-5`);
      await page.getByRole('button', { name: t(($) => $.ui.source.experienceFull) }).click();
      await expect(page.getByText(findTerm('ervaringskennis')?.text[locale] ?? '')).toBeVisible();
    });

    await test.step('picked cards go to the session in the order that one gives them', async () => {
      await page.goto(`${server.url}/kaarten`);
      for (const label of [first, last, third]) await pick(label).click();
      await expect(page.getByText(t(($) => $.library.selected, { count: 3 }))).toBeVisible();
      await page.getByRole('link', { name: t(($) => $.library.makeSession) }).click();
      await page.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Team');
      await page.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
      const next = page.getByRole('button', { name: t(($) => $.open.next) });
      await next.click();
      await next.click();
      await expect(
        page.getByRole('heading', { name: t(($) => $.open.pick.order, { count: 3 }) }),
      ).toBeVisible();
      await expectAccessible(page);
      expect(await wide(page)).toBe(0);
      const up = page.getByRole('button', { name: t(($) => $.open.pick.up, { label: third }) });
      await up.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('list').getByRole('listitem').filter({ hasText: third })).toBeVisible();
      await page.getByRole('button', { name: t(($) => $.open.pick.remove, { label: first }) }).click();
      const rows = page.locator('ol > li');
      await expect(rows).toHaveCount(2);
      await expect(rows.nth(0)).toContainText(third);
      await expect(rows.nth(1)).toContainText(last);
      const asked = page.waitForRequest(/\/api\/sessions$/u);
      await page.getByRole('button', { name: t(($) => $.open.openNow) }).click();
      expect((await asked).postDataJSON()).toMatchObject({
        cardIds: ['herken-je-dit-3', 'kennisbronnen-8'],
        deckIds: [],
      });
      await expect(page.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) })).toHaveValue(
        /#\w+/u,
      );
    });
  });
}

test('the drawer on the table gives all cards in the order that they were picked in', async ({
  arrive,
  server,
}) => {
  const t = createTranslator('nl');
  const page = await arrive(laptop);
  const picked = ['Focus op leren 1', 'Kennisbronnen 8', 'Focus op leren 2'];
  await page.goto(`${server.url}/kaarten`);
  for (const label of picked)
    await page.getByRole('button', { name: t(($) => $.library.pickNamed, { label }) }).click();
  await page.getByRole('link', { name: t(($) => $.library.makeSession) }).click();
  await page.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Team');
  await page.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
  await page.getByRole('button', { name: t(($) => $.open.openNow) }).click();
  await leaveLobby(page);
  await page.getByRole('button', { name: t(($) => $.board.decks.title) }).click();
  const drawer = page.getByRole('region', { name: t(($) => $.board.decks.title) });
  await expect(drawer.getByRole('radio', { name: t(($) => $.board.decks.all) })).toBeChecked();
  const labels = drawer.getByRole('list', { name: t(($) => $.board.decks.all) }).getByRole('article');
  await expect(labels).toHaveCount(3);
  for (const [at, label] of picked.entries()) await expect(labels.nth(at)).toContainText(label);
  await expectAccessible(page);
  await drawer.getByRole('radio', { name: 'Focus op leren' }).check({ force: true });
  await expect(drawer.getByRole('article')).toHaveCount(2);
});

test.describe('without a network', () => {
  test.use({ serverForEach: true });

  test('[O11] [X3] the cards are found, opened and turned on a device that had them once', async ({
    arrive,
    server,
  }) => {
    const t = createTranslator('nl');
    const page = await arrive(phone);
    await page.goto(`${server.url}/kaarten`);
    await expect
      .poll(() => page.evaluate(async () => (await caches.match('/kaarten')) !== undefined))
      .toBe(true);
    await server.kill();
    await page.reload();
    await expect(
      page.getByText(
        t(($) => $.library.found, { count: 76 }),
        { exact: true },
      ),
    ).toBeVisible();
    await page.getByLabel(t(($) => $.library.search)).fill('leercultuur');
    const card = page.getByRole('link', {
      name: t(($) => $.library.openNamed, { label: 'Focus op leren 1' }),
    });
    await card.click();
    await page.getByRole('button', { name: t(($) => $.library.card.turn) }).click();
    await expect(page.getByRole('heading', { name: t(($) => $.library.tip) })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('button', { name: t(($) => $.library.card.turn) })).toBeVisible();
    await page.goto(`${server.url}/kaarten/woorden#draagvlak`);
    await expect(page.getByText(findTerm('draagvlak')?.text.nl ?? '')).toBeInViewport();
    // No page of a session is among what is kept.
    const scopes = await page.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
    expect(scopes.sort()).toEqual(['/eigen-kaarten', '/kaarten']);
  });
});
