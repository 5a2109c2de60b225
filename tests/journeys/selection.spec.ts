/** Several things at once: chosen by mouse, finger and keyboard, and moved, straightened, piled and grouped as one. */
import { expect, type Locator, type Page } from '@playwright/test';

import {
  cardOf,
  expectDrawnIn,
  expectIn,
  first,
  layIn,
  moveTo,
  pickUpByKey,
  second,
  tablet,
  third,
  zoneOf,
  closeDecks,
  chooseOfBoard,
  openDecks,
} from './boardTable.ts';
import { fingerOn, middleOf } from './hands.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, laptop } from './people.ts';
import { boxAtRest } from './rest.ts';
import { t } from './dutch.ts';

const labels = [first, second, third];
const bar = (page: Page) => page.getByRole('group', { name: t(($) => $.board.selection.label) });
const undo = (page: Page) => page.getByRole('button', { name: t(($) => $.board.tools.undo) });

async function expectChosen(page: Page, chosen: readonly string[]): Promise<void> {
  for (const label of labels) {
    const card = cardOf(page, label);
    if (chosen.includes(label)) await expect(card).toHaveAccessibleName(/Gekozen\./);
    else await expect(card).not.toHaveAccessibleName(/Gekozen\./);
  }
}

/** Draws a rectangle around some cards. */
async function drawAround(page: Page, cards: readonly Locator[]): Promise<void> {
  const boxes = await Promise.all(cards.map(boxAtRest));
  const left = Math.min(...boxes.map(({ x }) => x)) - 12;
  const top = Math.min(...boxes.map(({ y }) => y)) - 12;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) - 20;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) - 20;
  await page.mouse.move(left, top);
  await page.mouse.down();
  await page.mouse.move(right, bottom, { steps: 6 });
  await page.mouse.up();
}

test('[B42] [B45] cards chosen by mouse are dragged as one, and come back with one undo, whatever others did', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  for (const label of labels) await layIn(fatma, label, 'Nu bespreken');

  await test.step('a rectangle with Shift chooses what it touches, a click with Shift adds and takes away', async () => {
    await fatma.keyboard.down('Shift');
    await drawAround(fatma, [cardOf(fatma, first), cardOf(fatma, second)]);
    await expectChosen(fatma, [first, second]);
    await cardOf(fatma, third).click();
    await expectChosen(fatma, labels);
    await cardOf(fatma, second).click();
    await fatma.keyboard.up('Shift');
    await expectChosen(fatma, [first, third]);
    await expect(bar(fatma)).toContainText(t(($) => $.board.selection.count, { count: 2 }));
    await expectAccessible(fatma);
  });

  await test.step('one is dragged, both go, and the other sees both go', async () => {
    await cardOf(fatma, first).hover();
    await fatma.mouse.down();
    const { x, y } = await middleOf(zoneOf(fatma, 'Later'));
    await fatma.mouse.move(x, y, { steps: 10 });
    for (const label of [first, third])
      await expect(cardOf(joris, label)).toHaveAccessibleName(/Fatma verplaatst dit nu\.$/);
    await fatma.mouse.up();
    await expectIn(cardOf(joris, first), 'Later');
    await expectDrawnIn(cardOf(joris, first), zoneOf(joris, 'Later'));
    await expect(cardOf(joris, third)).not.toHaveAccessibleName(/Ligt in Nu bespreken\./);
    await expectIn(cardOf(joris, second), 'Nu bespreken');
  });

  await test.step('others go on; one undo brings both back and leaves theirs alone', async () => {
    await moveTo(joris, second, 'Geparkeerd');
    await expectIn(cardOf(fatma, second), 'Geparkeerd');
    await undo(fatma).click();
    for (const page of [fatma, joris]) {
      for (const label of [first, third]) await expectIn(cardOf(page, label), 'Nu bespreken');
      await expectIn(cardOf(page, second), 'Geparkeerd');
    }
  });

  await test.step('a click beside them lets go of the choice', async () => {
    // They are named after the place they go to, and may still be gliding there from the spot.
    for (const label of [first, third])
      await expectDrawnIn(cardOf(fatma, label), zoneOf(fatma, 'Nu bespreken'));
    await fatma.mouse.click(...(await emptySpot(fatma)));
    await expectChosen(fatma, []);
    await expect(bar(fatma)).toHaveCount(0);
  });
});

/** A spot in the zone below, where nothing lies. */
async function emptySpot(page: Page): Promise<[number, number]> {
  const box = await zoneOf(page, 'Later').boundingBox();
  if (box === null) throw new Error('The zone is not on the screen');
  return [box.x + box.width / 2, box.y + box.height / 2];
}

test('[B42] [B45] the same with the keyboard alone, and each step is read out', async ({ sitDown }) => {
  const { fatma, joris } = await sitDown(laptop);
  for (const label of labels) await layIn(fatma, label, 'Nu bespreken');
  await fatma.mouse.move(0, 0);
  const voice = fatma.getByRole('status').last();
  const { keyboard } = fatma;

  await cardOf(fatma, first).focus();
  await keyboard.press('Shift+Space');
  await expect(voice).toContainText(`${first} gekozen. Samen 1.`);
  await cardOf(fatma, third).focus();
  await keyboard.press('Shift+Space');
  await expect(voice).toContainText(`${third} gekozen. Samen 2.`);
  await expectChosen(fatma, [first, third]);

  await pickUpByKey(fatma, '2 dingen');
  for (let press = 0; press < 6; press += 1) await keyboard.press('Shift+ArrowDown');
  await keyboard.press('Space');
  for (const label of [first, third])
    await expect(cardOf(joris, label)).not.toHaveAccessibleName(/Ligt in Nu bespreken\./);
  await keyboard.press('Control+z');
  for (const label of labels) await expectIn(cardOf(joris, label), 'Nu bespreken');

  await keyboard.press('Control+a');
  await expectChosen(fatma, labels);
  await keyboard.press('Escape');
  await expect(voice).toContainText(t(($) => $.surface.selection.cleared));
  await expectChosen(fatma, []);
});

test('[B42] what is chosen is laid in rows, on a pile, apart and in a group, each one step to undo', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  for (const label of labels) await layIn(fatma, label, 'Nu bespreken');
  const boxes = (page: Page) =>
    Promise.all(labels.map(async (label) => (await cardOf(page, label).boundingBox()) ?? { x: 0, y: 0 }));
  const spread = async (page: Page) => {
    const all = await boxes(page);
    return Math.max(...all.map(({ x }) => x)) - Math.min(...all.map(({ x }) => x));
  };
  await cardOf(fatma, first).focus();
  await fatma.keyboard.press('Control+a');
  const act = (name: string) => bar(fatma).getByRole('button', { name }).click();

  for (const label of labels) await boxAtRest(cardOf(joris, label));
  const apart = await spread(joris);
  await act('Stapel');
  await expect.poll(() => spread(joris)).toBeLessThan(60);
  await act(t(($) => $.surface.selection.fanOut));
  await expect.poll(() => spread(joris)).toBeGreaterThan(150);
  await undo(fatma).click();
  await expect.poll(() => spread(joris)).toBeLessThan(60);
  await undo(fatma).click();
  await expect.poll(async () => Math.abs((await spread(joris)) - apart)).toBeLessThan(2);
  await act(t(($) => $.surface.selection.tidy));
  await expect(fatma.getByRole('status').last()).toContainText(
    t(($) => $.surface.selection.tidied, { count: 3 }),
  );
  for (const label of labels) await expectIn(cardOf(joris, label), 'Nu bespreken');
});

test('[B15] what is chosen is taken off in one go, by button and by key, and one undo brings all back', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  for (const label of labels) await layIn(fatma, label, 'Nu bespreken');
  const chooseAll = async () => {
    await cardOf(fatma, first).focus();
    await fatma.keyboard.press('Control+a');
    await expectChosen(fatma, labels);
  };
  const act = (name: string) => bar(fatma).getByRole('button', { name }).click();

  await test.step('several are spoken of as several', async () => {
    await chooseAll();
    await act(t(($) => $.board.selection.move));
    await fatma
      .getByRole('dialog', { name: t(($) => $.board.move.title) })
      .getByRole('button', { name: 'Later' })
      .click();
    await expect(
      fatma.getByText(
        t(($) => $.board.done.moved, { count: 3, label: '3 kaarten en briefjes', zone: 'Later' }),
      ),
    ).not.toHaveCount(0);
    for (const label of labels) await expectIn(cardOf(joris, label), 'Later');
  });

  await test.step('by button', async () => {
    await chooseAll();
    await act('Haal weg');
    await expect(
      fatma.getByText(t(($) => $.board.done.takenOff, { count: 3, label: '3 kaarten en briefjes' })),
    ).not.toHaveCount(0);
    for (const label of labels) await expect(cardOf(joris, label)).toHaveCount(0);
    await undo(fatma).click();
    for (const label of labels) await expectIn(cardOf(joris, label), 'Later');
  });

  await test.step('by key; of one thing alone the focus goes on to the next', async () => {
    await chooseAll();
    await fatma.keyboard.press('Delete');
    for (const label of labels) await expect(cardOf(joris, label)).toHaveCount(0);
    await fatma.keyboard.press('Control+z');
    for (const label of labels) await expectIn(cardOf(joris, label), 'Later');
    await cardOf(fatma, second).focus();
    await fatma.keyboard.press('Delete');
    await expect(cardOf(joris, second)).toHaveCount(0);
    await expectIn(cardOf(joris, first), 'Later');
    await expect(cardOf(fatma, third)).toBeFocused();
  });
});

test('[B45] a finger chooses too: tapping one by one, or drawing a rectangle', async ({ sitDown }) => {
  const { joris } = await sitDown(tablet);
  await joris.getByRole('link', { name: t(($) => $.table.board) }).click();
  await openDecks(joris);
  for (const label of labels) await layIn(joris, label, 'Nu bespreken');
  await closeDecks(joris);
  await chooseOfBoard(
    joris,
    t(($) => $.surface.tools.select),
  );
  await cardOf(joris, first).tap();
  await cardOf(joris, second).tap();
  await expectChosen(joris, [first, second]);
  await expectNoSidewaysScroll(joris);
  await cardOf(joris, second).tap();
  await expectChosen(joris, [first]);

  await test.step('a rectangle', async () => {
    const finger = await fingerOn(joris);
    const card = await boxAtRest(cardOf(joris, third));
    await finger.press({ x: card.x + card.width / 2, y: card.y + card.height + 12 });
    await finger.slide({ x: card.x + 10, y: card.y + 10 });
    await finger.lift();
    await expect(cardOf(joris, third)).toHaveAccessibleName(/Gekozen\./);
    await expect(bar(joris)).toBeVisible();
  });
  const choosing = joris.getByRole('button', { name: t(($) => $.surface.tools.selectOff) });
  await choosing.tap();
  await expect(choosing).toBeHidden();
});
