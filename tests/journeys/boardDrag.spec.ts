/** The board by hand: everybody moves things by mouse, finger and keyboard, and sees the others do so. */
import { expect } from '@playwright/test';

import {
  boardOf,
  cardOf,
  expectDrawnIn,
  expectIn,
  first,
  inDeck,
  layIn,
  pickUpByKey,
  tablet,
  zoneOf,
  closeDecks,
  openDecks,
} from './boardTable.ts';
import { carryByMouse, fingerOn, middleOf } from './hands.ts';
import { test } from './journey.ts';
import { laptop } from './people.ts';
import { restOf } from './rest.ts';
import { t } from './dutch.ts';

test('[B11] [B10] a card goes from the deck to the board and on to a zone by mouse, and the other sees the hand', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  const [here, there] = [cardOf(fatma, first), cardOf(joris, first)];
  const flag = boardOf(joris).getByText('Fatma', { exact: true });

  await openDecks(fatma);
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
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(tablet);
  await joris.getByRole('link', { name: t(($) => $.table.board) }).click();
  await openDecks(joris);
  const finger = await fingerOn(joris);
  const voice = joris.getByRole('status').last();
  const [here, there] = [cardOf(joris, first), cardOf(fatma, first)];

  await finger.press(await restOf(inDeck(joris, first)));
  await expect(voice).toContainText(`${first} opgepakt`);
  await finger.slide(await middleOf(zoneOf(joris, 'Nu bespreken')));
  await expect(boardOf(fatma).getByText('Joris', { exact: true })).toBeVisible();
  await finger.lift();
  await expectIn(there, 'Nu bespreken');

  await closeDecks(joris);
  // Beside the deck there was room for a part of the board only.
  await joris
    .getByRole('button', { name: t(($) => $.board.tools.fit) })
    .first()
    .click();
  await expect(zoneOf(joris, 'Geparkeerd')).toBeInViewport({ ratio: 0.9 });
  await finger.press(await restOf(here));
  await expect(here).toHaveAttribute('data-held');
  await finger.slide(await middleOf(zoneOf(joris, 'Later')));
  await expect(there).toHaveAccessibleName(/Joris verplaatst dit nu\.$/);
  await expectDrawnIn(there, zoneOf(fatma, 'Later'));
  await finger.lift();
  await expect(there).toHaveAccessibleName(/Ligt in Later\.$/);

  const [before, goal] = [await restOf(here), await restOf(zoneOf(joris, 'Geparkeerd'))];
  // On a busy machine a swipe of ours may take longer than a rest; in the page it takes no time at all.
  const now = () => joris.evaluate(() => Date.now());
  await joris.clock.install({ time: await now() });
  // It cannot stop at a time that has passed; a busy machine may be late with saying when.
  await expect(async () => joris.clock.pauseAt((await now()) + 1_000)).toPass();
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
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
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
    await fatma.getByRole('button', { name: t(($) => $.board.tools.zoomOut) }).focus();
    await keyboard.press('Shift+Tab');
    await expect(here).toBeFocused();
    await pickUpByKey(fatma, first);
    await press('Shift+ArrowDown', 6);
    await press('Shift+ArrowRight', 4);
    await expect(voice).toContainText(t(($) => $.board.drag.over, { zone: 'Later' }));
    await expect(there).toHaveAccessibleName(/Fatma verplaatst dit nu\.$/);
    await expectDrawnIn(there, zoneOf(joris, 'Later'));
    await keyboard.press('Space');
    await expect(there).toHaveAccessibleName(/Ligt in Later\.$/);
    await expectIn(here, 'Later');
    await expect(here).toBeFocused();
  });

  await test.step('Escape stops a drag, and nobody is left with it in the air', async () => {
    await pickUpByKey(fatma, first);
    await press('Shift+ArrowUp', 5);
    await expect(there).toHaveAccessibleName(/Fatma verplaatst dit nu\.$/);
    await keyboard.press('Escape');
    await expect(voice).toContainText(`${first} ligt weer op de oude plek.`);
    for (const card of [here, there]) await expect(card).toHaveAccessibleName(/Ligt in Later\.$/);
    await expectDrawnIn(there, zoneOf(joris, 'Later'));
  });
});
