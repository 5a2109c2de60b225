/** The board without dragging: by menu, by undo, and as a list. */
import { expect, type Locator, type Page } from '@playwright/test';

import {
  chooseOfBoard,
  openDecks,
  boardOf,
  cardOf,
  choose,
  expectDrawnIn,
  expectIn,
  first,
  inDeck,
  layIn,
  listed,
  moveTo,
  openMenu,
  second,
  zoneOf,
  zones,
  goToList,
} from './boardTable.ts';
import { test } from './journey.ts';
import {
  drawerOf,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  laptop,
  phone,
  showInDrawer,
} from './people.ts';
import { t } from './dutch.ts';

test('[B8] the menus send a card wherever a drag could: from the deck and from the board', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  for (const [index, zone] of zones.entries()) {
    const label = `Kennisbronnen ${index + 1}`;
    await layIn(fatma, label, zone);
    await expectIn(cardOf(joris, label), zone);
  }
  for (const zone of ['Later', 'Geparkeerd', 'het vrije deel', 'Nu bespreken'] as const) {
    await moveTo(joris, first, zone);
    await expectIn(cardOf(fatma, first), zone);
  }
  await expectDrawnIn(cardOf(fatma, first), zoneOf(fatma, 'Nu bespreken'));

  const card = cardOf(joris, first);
  await card.focus();
  await openMenu(card, first);
  await expect(
    joris.getByRole('menuitem', { name: t(($) => $.board.do.moveTo, { zone: 'Nu bespreken' }) }),
  ).toBeDisabled();
  await joris.keyboard.press('Escape');
  await choose(
    card,
    first,
    t(($) => $.board.do.takeOff),
  );
  await expect(cardOf(fatma, first)).toHaveCount(0);
  await openDecks(fatma);
  await expect(inDeck(fatma, first)).toBeVisible();
});

test('[B4] undo and redo touch one’s own moves only', async ({ sitDown }) => {
  const { fatma, joris } = await sitDown(laptop);
  const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  await expect(
    tool(
      joris,
      t(($) => $.board.tools.undo),
    ),
  ).toHaveAttribute('aria-disabled', 'true');
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, second, 'Nu bespreken');
  await moveTo(joris, second, 'Geparkeerd');
  await expectIn(cardOf(fatma, second), 'Geparkeerd');
  await moveTo(fatma, first, 'Later');
  await expectIn(cardOf(joris, first), 'Later');

  await tool(
    joris,
    t(($) => $.board.tools.undo),
  ).click();
  for (const page of [fatma, joris]) await expectIn(cardOf(page, second), 'Nu bespreken');
  await expect(
    tool(
      joris,
      t(($) => $.board.tools.undo),
    ),
  ).toHaveAttribute('aria-disabled', 'true');
  await expectIn(cardOf(joris, first), 'Later');
  await chooseOfBoard(
    joris,
    t(($) => $.board.tools.redo),
  );
  for (const page of [fatma, joris]) await expectIn(cardOf(page, second), 'Geparkeerd');

  await fatma.keyboard.press('Control+z');
  for (const page of [fatma, joris]) await expectIn(cardOf(page, first), 'Nu bespreken');
  await fatma.keyboard.press('Control+Shift+z');
  for (const page of [fatma, joris]) await expectIn(cardOf(page, first), 'Later');
  for (const page of [fatma, joris]) await expectIn(cardOf(page, second), 'Geparkeerd');
});

test('[B55] undoing at the board leaves the harvest alone, and undoing there leaves the board alone', async ({
  sitDown,
}) => {
  const { fatma } = await sitDown(laptop);
  const undo = (part: Page | Locator) =>
    part.getByRole('button', { name: t(($) => $.board.tools.undo) }).first();
  const tools = fatma.getByRole('group', { name: t(($) => $.board.tools.label) });
  await layIn(fatma, first, 'Later');
  await showInDrawer(fatma, 'harvest');
  const harvest = drawerOf(fatma);
  const minutes = harvest.getByRole('textbox', { name: t(($) => $.harvest.minutes.title) });
  await minutes.fill('De wijk belt terug.');

  await undo(tools).click();
  await expect(cardOf(fatma, first)).toHaveCount(0);
  await expect(minutes).toHaveValue('De wijk belt terug.');
  await fatma.keyboard.press('Control+z');
  await expect(minutes).toHaveValue('De wijk belt terug.');
  await fatma.keyboard.press('Control+y');
  await expectIn(cardOf(fatma, first), 'Later');

  await undo(harvest).click();
  await expect(minutes).toHaveValue('');
  await fatma.keyboard.press('Control+z');
  await expectIn(cardOf(fatma, first), 'Later');
  await fatma.keyboard.press('Control+Shift+z');
  await expect(minutes).toHaveValue('De wijk belt terug.');
});

test('[B9] the list shows what the board shows, does what the board does, and the other sees it', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(phone);
  await openDecks(fatma);
  await choose(
    inDeck(fatma, first),
    first,
    t(($) => $.board.do.spotlight),
  );
  await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
  const texts = ['Inwoners komen te laat aan tafel', 'De monitor telt alleen wie belt'];
  for (const text of texts) await handIn(joris, text);
  await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();

  await test.step('revealed answers lie on the board, beside their card', async () => {
    for (const text of texts) {
      const answer = boardOf(fatma).getByRole('group', { name: text });
      await expectIn(answer, 'Nu bespreken');
      await expect(answer).toBeInViewport();
    }
  });

  await joris.getByRole('link', { name: t(($) => $.table.board) }).click();
  await expect(joris.getByRole('heading', { name: t(($) => $.board.list.title) })).toBeVisible();

  await test.step('the same things in the same zones', async () => {
    for (const text of texts) await expect(listed(joris, 'Nu bespreken').getByText(text)).toBeVisible();
    await expect(listed(joris, 'Nu bespreken').getByRole('article')).toHaveCount(3);
    await expect(boardOf(fatma).getByRole('group')).toHaveCount(3);
  });

  await test.step('a move, a mark and a removal made in the list are on the board', async () => {
    const answer = boardOf(fatma).getByRole('group', { name: texts[0] ?? '-' });
    const entry = listed(joris, 'Nu bespreken')
      .getByRole('listitem')
      .filter({ hasText: texts[0] ?? '-' })
      .last();
    await entry.getByRole('button', { name: /^Keuzes voor/ }).click();
    await joris.getByRole('menuitem', { name: t(($) => $.board.do.moveTo, { zone: 'Later' }) }).click();
    await expectIn(answer, 'Later');
    const moved = listed(joris, 'Later')
      .getByRole('listitem')
      .filter({ hasText: texts[0] ?? '-' })
      .last();
    await moved.getByRole('button', { name: /^Keuzes voor/ }).click();
    await joris.getByRole('menuitem', { name: t(($) => $.board.do.markInsight) }).click();
    await expect(answer).toHaveAccessibleName(/Ligt in Later\. Inzicht\.$/);
    await expect(
      moved.getByText(
        t(($) => $.ui.answer.insight),
        { exact: true },
      ),
    ).toBeVisible();

    await joris.getByRole('button', { name: `Keuzes voor ${second}`, exact: true }).click();
    await joris.getByRole('menuitem', { name: t(($) => $.board.do.layIn, { zone: 'Geparkeerd' }) }).click();
    await expectIn(cardOf(fatma, second), 'Geparkeerd');
    await choose(
      listed(joris, 'Geparkeerd'),
      second,
      t(($) => $.board.do.takeOff),
    );
    await expect(cardOf(fatma, second)).toHaveCount(0);
    await joris.getByRole('button', { name: t(($) => $.board.tools.undo) }).click();
    await expectIn(cardOf(fatma, second), 'Geparkeerd');
  });

  await test.step('what happens on the board is in the list', async () => {
    await moveTo(fatma, second, 'Later');
    await expect(listed(joris, 'Later').getByText(second, { exact: true })).toBeVisible();
  });

  await test.step('the menu in the list offers what the menu on the board offers', async () => {
    const offered = async () => {
      await expect(fatma.getByRole('menuitem').first()).toBeVisible();
      const labels = await fatma.getByRole('menuitem').allInnerTexts();
      await fatma.keyboard.press('Escape');
      return labels;
    };
    const card = cardOf(fatma, second);
    await card.focus();
    await openMenu(card, second);
    const onBoard = await offered();
    await goToList(fatma);
    await openMenu(listed(fatma, 'Later'), second);
    expect(await offered()).toEqual(onBoard);
  });
});

test('[B9] the board and its list are accessible, and fit, on a laptop and on two phones', async ({
  sitDown,
}) => {
  const { fatma } = await sitDown(laptop);
  await expectAccessible(fatma);
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, second, 'Later');
  const card = cardOf(fatma, first);
  await card.focus();
  await choose(
    card,
    first,
    t(($) => $.board.do.markInsight),
  );
  await expect(card).toHaveAccessibleName(/Inzicht\.$/);
  const table = fatma.url();
  for (const width of [1440, 390, 320])
    await test.step(`${width} pixels wide`, async () => {
      await fatma.setViewportSize({ width, height: 844 });
      for (const view of [`${table}?deel=bord`, `${table}/lijst`]) {
        await fatma.goto(view);
        await expect(fatma.getByText(second, { exact: true }).last()).toBeVisible();
        await expectAccessible(fatma);
        await expectNoSidewaysScroll(fatma);
      }
    });
});
