/** The board: everybody moves things, by every hand they have, and sees the others do so. */
import { expect, test, type Page } from '@playwright/test';

import {
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
  sitDown,
  tablet,
  zoneOf,
  zones,
} from './boardTable.ts';
import { carryByMouse, fingerOn, middleOf } from './hands.ts';
import { expectAccessible, expectNoSidewaysScroll, handIn, laptop, phone } from './people.ts';
import { startRealServer, type RealServer } from './realServer.ts';

let server: RealServer;
test.beforeAll(async () => {
  server = await startRealServer();
});
test.afterAll(() => server.remove());
test.setTimeout(120_000);

async function turnLock(page: Page, choice: 'Zet het bord op slot' | 'Haal het bord van slot') {
  await page.getByRole('button', { name: 'Sessie', exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

test('[B11] [B10] a card goes from the deck to the board and on to a zone by mouse, and the other sees the hand', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
  const [here, there] = [cardOf(fatma, first), cardOf(joris, first)];
  const flag = boardOf(joris).getByText('Fatma', { exact: true });

  await carryByMouse(fatma, inDeck(fatma, first), zoneOf(fatma, 'Nu bespreken'));
  await expect(flag).toBeVisible();
  await expect(boardOf(joris).getByText(first, { exact: true })).toBeVisible();
  await expect(there).toHaveCount(0);
  await fatma.mouse.up();
  await expectIn(there, 'Nu bespreken');
  await expectIn(here, 'Nu bespreken');

  await carryByMouse(fatma, here, zoneOf(fatma, 'Later'));
  await expect(there).toHaveAccessibleName(/Ligt in Nu bespreken\. Fatma verplaatst dit nu\.$/);
  await expect(there.getByText('Fatma', { exact: true })).toBeVisible();
  await expectDrawnIn(there, zoneOf(joris, 'Later'));
  await fatma.mouse.up();
  await expect(there).toHaveAccessibleName(/Ligt in Later\.$/);
  await expectDrawnIn(there, zoneOf(joris, 'Later'));
  await expectIn(here, 'Later');
});

test('[B11] [B10] a finger that rests picks a card up, and a finger that swipes does not', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, tablet);
  await joris.getByRole('link', { name: 'Bord' }).click();
  await joris.getByRole('button', { name: 'Toon Kaartensets' }).click();
  const finger = await fingerOn(joris);
  const voice = joris.getByRole('status').last();
  const [here, there] = [cardOf(joris, first), cardOf(fatma, first)];

  await finger.press(await middleOf(inDeck(joris, first)));
  await expect(voice).toContainText(`${first} opgepakt`);
  await finger.slide(await middleOf(zoneOf(joris, 'Nu bespreken')));
  await expect(boardOf(fatma).getByText('Joris', { exact: true })).toBeVisible();
  await finger.lift();
  await expectIn(there, 'Nu bespreken');

  await joris.getByRole('button', { name: 'Verberg Kaartensets' }).click();
  await expect(zoneOf(joris, 'Geparkeerd')).toBeInViewport({ ratio: 0.9 });
  await finger.press(await middleOf(here));
  await expect(here).toHaveAttribute('data-held');
  await finger.slide(await middleOf(zoneOf(joris, 'Later')));
  await expect(there).toHaveAccessibleName(/Joris verplaatst dit nu\.$/);
  await expectDrawnIn(there, zoneOf(fatma, 'Later'));
  await finger.lift();
  await expect(there).toHaveAccessibleName(/Ligt in Later\.$/);

  const [before, goal] = [await middleOf(here), await middleOf(zoneOf(joris, 'Geparkeerd'))];
  // On a busy machine a swipe of ours may take longer than a rest; in the page it takes no time at all.
  const now = await joris.evaluate(() => Date.now());
  await joris.clock.install({ time: now });
  await joris.clock.pauseAt(now + 1_000);
  await finger.press(before);
  await finger.slide({ x: before.x - 80, y: before.y - 40 });
  await finger.slide({ x: goal.x - 100, y: goal.y - 60 });
  await finger.lift();
  await joris.clock.resume();
  await expect.poll(() => middleOf(here)).not.toEqual(before);
  await expectIn(here, 'Later');
  await expectDrawnIn(here, zoneOf(joris, 'Later'));
});

test('[B11] [B10] with the keyboard alone: pick up, move, put down, and Escape puts it back', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const [here, there] = [cardOf(fatma, first), cardOf(joris, first)];
  const voice = fatma.getByRole('status').last();
  const { keyboard } = fatma;
  const press = async (key: string, times: number) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(key);
  };
  await expectIn(there, 'Nu bespreken');

  await test.step('Tab reaches the card, Space and arrows bring it to a zone', async () => {
    await fatma.mouse.move(0, 0);
    await fatma.getByRole('button', { name: 'Verder weg' }).focus();
    await keyboard.press('Shift+Tab');
    await expect(here).toBeFocused();
    await keyboard.press('Space');
    await expect(voice).toContainText(`${first} opgepakt`);
    await press('Shift+ArrowDown', 6);
    await press('Shift+ArrowRight', 4);
    await expect(voice).toContainText('Boven Later.');
    await expect(there).toHaveAccessibleName(/Fatma verplaatst dit nu\.$/);
    await expectDrawnIn(there, zoneOf(joris, 'Later'));
    await keyboard.press('Space');
    await expect(there).toHaveAccessibleName(/Ligt in Later\.$/);
    await expectIn(here, 'Later');
    await expect(here).toBeFocused();
  });

  await test.step('Escape stops a drag, and nobody is left with it in the air', async () => {
    await keyboard.press('Space');
    await press('Shift+ArrowUp', 5);
    await expect(there).toHaveAccessibleName(/Fatma verplaatst dit nu\.$/);
    await keyboard.press('Escape');
    await expect(voice).toContainText(`${first} ligt weer op de oude plek.`);
    for (const card of [here, there]) await expect(card).toHaveAccessibleName(/Ligt in Later\.$/);
    await expectDrawnIn(there, zoneOf(joris, 'Later'));
  });
});

test('[B8] the menus send a card wherever a drag could: from the deck and from the board', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
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
  await card.hover();
  await openMenu(card, first);
  await expect(joris.getByRole('menuitem', { name: 'Verplaats naar Nu bespreken' })).toBeDisabled();
  await joris.keyboard.press('Escape');
  await choose(card, first, 'Haal van het bord');
  await expect(cardOf(fatma, first)).toHaveCount(0);
  await expect(inDeck(fatma, first)).toBeVisible();
});

test('[B4] undo and redo touch one’s own moves only', async ({ browser }) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
  const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  await expect(tool(joris, 'Maak ongedaan')).toHaveAttribute('aria-disabled', 'true');
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, second, 'Nu bespreken');
  await moveTo(joris, second, 'Geparkeerd');
  await expectIn(cardOf(fatma, second), 'Geparkeerd');
  await moveTo(fatma, first, 'Later');
  await expectIn(cardOf(joris, first), 'Later');

  await tool(joris, 'Maak ongedaan').click();
  for (const page of [fatma, joris]) await expectIn(cardOf(page, second), 'Nu bespreken');
  await expect(tool(joris, 'Maak ongedaan')).toHaveAttribute('aria-disabled', 'true');
  await expectIn(cardOf(joris, first), 'Later');
  await tool(joris, 'Doe opnieuw').click();
  for (const page of [fatma, joris]) await expectIn(cardOf(page, second), 'Geparkeerd');

  await fatma.keyboard.press('Control+z');
  for (const page of [fatma, joris]) await expectIn(cardOf(page, first), 'Nu bespreken');
  await fatma.keyboard.press('Control+Shift+z');
  for (const page of [fatma, joris]) await expectIn(cardOf(page, first), 'Later');
  for (const page of [fatma, joris]) await expectIn(cardOf(page, second), 'Geparkeerd');
});

test('[B9] the list shows what the board shows, does what the board does, and the other sees it', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, phone);
  await choose(inDeck(fatma, first), first, 'Zet in het midden');
  await fatma.getByRole('button', { name: 'Start stil schrijven' }).click();
  const texts = ['Inwoners komen te laat aan tafel', 'De monitor telt alleen wie belt'];
  for (const text of texts) await handIn(joris, text);
  await fatma.getByRole('button', { name: 'Onthul antwoorden' }).click();

  await test.step('revealed answers lie on the board, beside their card', async () => {
    for (const text of texts) {
      const answer = boardOf(fatma).getByRole('group', { name: text });
      await expectIn(answer, 'Nu bespreken');
      await expect(answer).toBeInViewport();
    }
  });

  await joris.getByRole('link', { name: 'Bord' }).click();
  await expect(joris.getByRole('heading', { name: 'Het bord als lijst' })).toBeVisible();

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
    await joris.getByRole('menuitem', { name: 'Verplaats naar Later' }).click();
    await expectIn(answer, 'Later');
    const moved = listed(joris, 'Later')
      .getByRole('listitem')
      .filter({ hasText: texts[0] ?? '-' })
      .last();
    await moved.getByRole('button', { name: /^Keuzes voor/ }).click();
    await joris.getByRole('menuitem', { name: 'Markeer als inzicht' }).click();
    await expect(answer).toHaveAccessibleName(/Ligt in Later\. Inzicht\.$/);
    await expect(moved.getByText('Inzicht', { exact: true })).toBeVisible();

    await joris.getByRole('button', { name: `Keuzes voor ${second}`, exact: true }).click();
    await joris.getByRole('menuitem', { name: 'Leg op het bord: Geparkeerd' }).click();
    await expectIn(cardOf(fatma, second), 'Geparkeerd');
    await choose(listed(joris, 'Geparkeerd'), second, 'Haal van het bord');
    await expect(cardOf(fatma, second)).toHaveCount(0);
    await joris.getByRole('button', { name: 'Maak ongedaan' }).click();
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
    await card.hover();
    await openMenu(card, second);
    const onBoard = await offered();
    await fatma.getByRole('link', { name: 'Lijst' }).click();
    await openMenu(listed(fatma, 'Later'), second);
    expect(await offered()).toEqual(onBoard);
  });
});

test('[B2] a locked board says so, takes the controls away, and gives them back', async ({ browser }) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const card = cardOf(joris, first);
  const undo = joris.getByRole('button', { name: 'Maak ongedaan' });
  await moveTo(joris, first, 'Later');
  await expect(undo).toBeVisible();

  await turnLock(fatma, 'Zet het bord op slot');
  await expect(joris.getByText('Bord op slot · Alleen de begeleider kan nu iets verplaatsen.')).toBeVisible();
  await expect(undo).toHaveCount(0);
  await card.hover();
  await openMenu(card, first);
  await expect(joris.getByRole('menuitem')).toHaveText(['Lees groot']);
  await joris.keyboard.press('Escape');
  await carryByMouse(joris, card, zoneOf(joris, 'Geparkeerd'));
  await joris.mouse.up();
  await expectDrawnIn(card, zoneOf(joris, 'Later'));
  await joris.getByRole('link', { name: 'Lijst' }).click();
  await expect(joris.getByText('Bord op slot')).toBeVisible();
  await openMenu(listed(joris, 'Later'), first);
  await expect(joris.getByRole('menuitem')).toHaveText(['Lees groot']);
  await expectAccessible(joris);
  await joris.keyboard.press('Escape');
  await joris.getByRole('link', { name: 'Terug naar de tafel' }).click();

  await expect(fatma.getByText('Bord op slot · Jij kunt nog verplaatsen, de deelnemers niet.')).toBeVisible();
  await moveTo(fatma, first, 'Geparkeerd');
  await expectIn(card, 'Geparkeerd');
  await turnLock(fatma, 'Haal het bord van slot');
  await moveTo(joris, first, 'Later');
  await expectIn(cardOf(fatma, first), 'Later');
});

test('[R1] a move that was made offline on a board that is now locked is put back, and says why', async ({
  browser,
}) => {
  const { fatma, joris } = await sitDown(browser, server.url, laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const [here, there] = [cardOf(joris, first), cardOf(fatma, first)];
  await expectIn(here, 'Nu bespreken');

  // Joris has opened no menu yet: it must come by itself, before the connection goes.
  await expect
    .poll(() =>
      joris.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('MenuPopover')),
      ),
    )
    .toBe(true);
  await joris.context().setOffline(true);
  await expect(joris.getByText('Geen verbinding', { exact: true })).toBeVisible({ timeout: 20_000 });
  await moveTo(joris, first, 'Later');
  await expectIn(here, 'Later');
  await expect(joris.getByText('Nog niet opgeslagen')).toBeVisible();
  await turnLock(fatma, 'Zet het bord op slot');
  await expect(fatma.getByText('Bord op slot').first()).toBeVisible();
  await expectIn(there, 'Nu bespreken');

  await joris.context().setOffline(false);
  const why = joris.getByRole('alert').filter({ hasText: 'Je laatste wijziging is niet bewaard' });
  await expect(why).toContainText(
    'Het bord is op slot. Alleen de begeleider kan er nu iets op verplaatsen.',
    {
      timeout: 20_000,
    },
  );
  await expectIn(here, 'Nu bespreken');
  await expectIn(there, 'Nu bespreken');
  await expect(joris.getByText('Opgeslagen', { exact: true })).toBeVisible();
  await expectAccessible(joris);
  await why.getByRole('button', { name: 'Begrepen' }).click();
  await expect(why).toHaveCount(0);

  await turnLock(fatma, 'Haal het bord van slot');
  await moveTo(joris, first, 'Geparkeerd');
  await expectIn(there, 'Geparkeerd');
});

test('[B9] the board and its list are accessible, and fit, on a laptop and on two phones', async ({
  browser,
}) => {
  const { fatma } = await sitDown(browser, server.url, laptop);
  await expectAccessible(fatma);
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, second, 'Later');
  const card = cardOf(fatma, first);
  await card.hover();
  await choose(card, first, 'Markeer als inzicht');
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
