/** Words that one may not know: explained where people read them, and on the big screen. */
import { expect, type Page } from '@playwright/test';

import { findTerm } from '../../decks/glossary/glossary.ts';
import type { CardId, Locale } from '../../src/model/deck.ts';
import type { TermId } from '../../src/model/terms.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { openRound } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  drawerOf,
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByCode,
  laptop,
  openMenuOf,
  phone,
} from './people.ts';

const meaningOf = (id: TermId, locale: Locale = 'nl') => findTerm(id)?.text[locale] ?? '';
const wordsOn = (page: Page) => page.getByRole('group', { name: t(($) => $.terms.explained) });
const word = (page: Pick<Page, 'getByRole'>, name: string) => page.getByRole('button', { name, exact: true });
const next = 'kennisbronnen-2' as CardId;
const show = t(($) => $.terms.show);
const lineOn = (page: Page) => page.getByText(t(($) => $.terms.onScreen));

test('[X1] [X2] a word on a card is one tap away, and a facilitator puts it on the big screen', async ({
  arrive,
  server,
}) => {
  const fatma = createPerson(server.url);
  const { code, facilitatorUrl } = await fatma.open({ named: true });
  const stage = fatma.connect('stage');
  await stage.synced;
  await fatma.command({ type: 'session.start' });
  await fatma.command({ type: 'card.spotlight', cardId: 'leren-3' as CardId });
  const [mirjam, joris, wall] = await Promise.all([laptop, phone, laptop].map((device) => arrive(device)));
  if (!mirjam || !joris || !wall) throw new Error('nobody came');
  await enterAsFacilitator(mirjam, facilitatorUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);

  await test.step('on a phone, under the card: nothing moves when the words come', async () => {
    await joinByCode(joris, server.url, code, 'Joris');
    const below = joris.getByText(t(($) => $.round.reading));
    await expect(below).toBeVisible();
    const before = await below.boundingBox();
    await expect(wordsOn(joris).getByRole('button')).toHaveText([
      'Professionele kennis',
      'Actieleren',
      'Intervisie',
    ]);
    expect(await below.boundingBox()).toEqual(before);
  });

  await test.step('a press says what it means, Escape closes it, and the focus is back', async () => {
    const button = word(joris, 'Actieleren');
    await button.focus();
    await joris.keyboard.press('Enter');
    const dialog = joris.getByRole('dialog', { name: 'Actieleren' });
    await expect(dialog.getByText(meaningOf('actieleren'))).toBeVisible();
    await expect(dialog.getByRole('button', { name: show })).toHaveCount(0);
    await expectAccessible(joris);
    await joris.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(button).toBeFocused();
    await expectAccessible(joris);
  });

  await test.step('on the smallest phone every word is within reach of a thumb', async () => {
    await joris.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(joris);
    for (const button of await wordsOn(joris).getByRole('button').all()) {
      const { width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    }
    await joris.setViewportSize({ width: 390, height: 844 });
  });

  await test.step('a facilitator puts it on the wall, and everybody is told', async () => {
    const said = t(($) => $.terms.said, { term: 'Intervisie', text: meaningOf('intervisie') });
    const told = expect(joris.getByText(said)).toBeAttached();
    await word(drawerOf(mirjam), 'Intervisie').click();
    await mirjam.getByRole('button', { name: show }).click();
    await told;
    await expect(wall.getByRole('heading', { name: 'Intervisie' })).toBeVisible();
    await expect(wall.getByText(meaningOf('intervisie'), { exact: true })).toBeVisible();
    await expect(lineOn(joris)).toBeVisible();
    await expectAccessible(wall);
    await expectAccessible(joris);
    await expectAccessible(mirjam);
  });

  await test.step('and takes it away again', async () => {
    await mirjam.getByRole('button', { name: t(($) => $.terms.hide) }).click();
    await expect(wall.getByRole('heading', { name: 'Intervisie' })).toBeHidden();
    await expect(lineOn(joris)).toBeHidden();
    await mirjam.keyboard.press('Escape');
  });

  await test.step('any other word comes from the list, and goes by itself when something else comes', async () => {
    await openMenuOf(mirjam);
    await mirjam.getByRole('menuitem', { name: t(($) => $.ui.nav.glossary) }).click();
    const list = mirjam.getByRole('dialog', { name: t(($) => $.ui.nav.glossary) });
    await list.getByLabel(t(($) => $.terms.search)).fill('DRAAGVLAK steunen');
    await expectAccessible(mirjam);
    await list.getByRole('button', { name: t(($) => $.terms.showNamed, { term: 'Draagvlak' }) }).click();
    await expect(wall.getByRole('heading', { name: 'Draagvlak' })).toBeVisible();
    await mirjam.keyboard.press('Escape');
    await fatma.command({ type: 'card.spotlight', cardId: next });
    await expect(wall.getByRole('heading', { name: 'Draagvlak' })).toBeHidden();
    await expect(lineOn(joris)).toBeHidden();
    await expect(lineOn(mirjam)).toBeHidden();
    await expect(word(joris, 'Kennisbron')).toBeVisible();
  });

  await test.step('on the page of the report the words come after it', async () => {
    await fatma.command({ type: 'round.open', cardId: next });
    await handIn(joris, 'Er is geen draagvlak.');
    await stage.until(() => openRound(stageOf(stage)) !== null);
    const round = openRound(stageOf(stage));
    if (round === null) throw new Error('no round');
    await fatma.command({ type: 'round.reveal', roundId: round.id });
    await expect(joris.getByRole('article').filter({ hasText: 'Er is geen draagvlak.' })).toBeVisible();
    await joris.goto(`${joris.url()}/verslag`);
    const words = wordsOn(joris).getByRole('button');
    await expect(words.filter({ hasText: 'Draagvlak' })).toBeVisible();
    await expectAccessible(joris);
  });
});

for (const locale of ['nl', 'en'] as const)
  test(`[X3] the glossary lists every word, finds one, and gives it an address: ${locale}`, async ({
    arrive,
    server,
  }) => {
    const texts = createTranslator(locale);
    const page = await arrive({ ...phone, locale: { nl: 'nl-NL', en: 'en-GB' }[locale] });
    await page.goto(`${server.url}/kaarten`);
    await page
      .getByRole('main')
      .getByRole('link', { name: texts(($) => $.ui.nav.glossary) })
      .click();
    await expect(page.getByText(texts(($) => $.terms.found, { count: 71 }))).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByLabel(texts(($) => $.terms.search)).fill('xyzzy');
    await expect(page.getByText(texts(($) => $.terms.nothing))).toBeVisible();
    await page.getByLabel(texts(($) => $.terms.search)).fill(meaningOf('draagvlak', locale).slice(0, 30));
    const term = findTerm('draagvlak')?.term[locale] ?? '';
    await page.getByRole('link', { name: term, exact: true }).click();
    await expect(page).toHaveURL(/\/kaarten\/woorden#draagvlak$/u);
    await page.reload();
    await expect(
      page.getByRole('listitem').filter({ hasText: meaningOf('draagvlak', locale) }),
    ).toBeFocused();
    await expect(page.getByRole('link', { name: term, exact: true })).toBeInViewport();
  });
