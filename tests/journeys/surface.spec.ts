/** Looking around on the board, and laying things down exactly: near and far, straight and free, alone and with others. */
import { expect, type Locator, type Page } from '@playwright/test';

import {
  chooseOfBoard,
  boardOf,
  cardOf,
  expectDrawnIn,
  expectIn,
  first,
  inDeck,
  layIn,
  pickUpByKey,
  second,
  tablet,
  third,
  zoneOf,
  type ZoneName,
  closeDecks,
  openDecks,
} from './boardTable.ts';
import { bringTo, carryByMouse, fingerOn, pickUpByMouse } from './hands.ts';
import { test } from './journey.ts';
import { expectAccessible, laptop } from './people.ts';
import { boxAtRest, restOf, type Point } from './rest.ts';
import { t } from './dutch.ts';

const tool = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
/** Laying straight is on at first. */
const turnSnapping = (page: Page, way: 'off' | 'on' = 'off') =>
  chooseOfBoard(
    page,
    t(($) => (way === 'off' ? $.surface.tools.snapStop : $.surface.tools.snap)),
  );

async function boxOf(what: Locator) {
  const box = await what.boundingBox();
  if (box === null) throw new Error(`${what.toString()} is not on the screen`);
  return box;
}

async function dragTo(page: Page, what: Locator, to: Point): Promise<void> {
  const from = await restOf(what);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 10 });
  await page.mouse.up();
}

/** How far the middle of something comes to rest from a place, in pixels. */
async function farFrom(what: Locator, goal: Point): Promise<number> {
  const at = await restOf(what);
  return Math.hypot(at.x - goal.x, at.y - goal.y);
}

test('[B40] a drop lands where the hand lets go, near, far and in between', async ({ sitDown }) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  await turnSnapping(fatma);
  const [here, there] = [cardOf(fatma, first), cardOf(joris, first)];
  const board = await boxOf(boardOf(fatma).locator('> div'));
  const goals: [string, number, Point][] = [
    [t(($) => $.board.tools.zoomOut), 3, { x: board.x + 420, y: board.y + 300 }],
    [t(($) => $.board.tools.zoomIn), 4, { x: board.x + 500, y: board.y + 420 }],
    [t(($) => $.board.tools.zoomIn), 2, { x: board.x + 380, y: board.y + 350 }],
  ];
  for (const [button, presses, goal] of goals)
    await test.step(`${presses} × ${button}`, async () => {
      for (let press = 0; press < presses; press += 1) await tool(fatma, button).click();
      const at = await restOf(here);
      // What is zoomed out of sight is brought back first.
      await here.focus();
      await fatma.keyboard.press('ArrowUp');
      expect(at).toBeDefined();
      await dragTo(fatma, here, goal);
      await expect.poll(() => farFrom(here, goal)).toBeLessThanOrEqual(2);
    });
  const zoneHere = await here.getAttribute('aria-label');
  await expect(there).toHaveAttribute('aria-label', zoneHere ?? '-');
});

test('[B40] a drop by finger lands under the finger, also when the board was pinched first', async ({
  sitDown,
}) => {
  const { joris } = await sitDown(tablet);
  await joris.getByRole('link', { name: t(($) => $.table.board) }).click();
  await openDecks(joris);
  await layIn(joris, first, 'Nu bespreken');
  await closeDecks(joris);
  await turnSnapping(joris);
  const here = cardOf(joris, first);
  const finger = await fingerOn(joris);
  // While the deck goes away the view still follows the size of the board.
  const before = await boxAtRest(here);
  const middle = { x: before.x + before.width / 2, y: before.y + before.height / 2 };

  await finger.pinch(middle, 60, 110);
  await expect.poll(async () => (await boxOf(here)).width).toBeGreaterThan(before.width * 1.3);

  await finger.press(await restOf(here));
  await expect(here).toHaveAttribute('data-held');
  const goal = { x: middle.x + 60, y: middle.y + 140 };
  await finger.slide(goal);
  await finger.lift();
  await expect.poll(() => farFrom(here, goal)).toBeLessThanOrEqual(3);
});

test('a tap is a tap, also right after a swipe that slid the board', async ({ sitDown }) => {
  const { joris } = await sitDown(tablet);
  await joris.getByRole('link', { name: t(($) => $.table.board) }).click();
  const finger = await fingerOn(joris);
  const from = await restOf(zoneOf(joris, 'Nu bespreken'));
  await finger.press(from);
  await finger.slide({ x: from.x - 200, y: from.y - 150 });
  await finger.lift();
  await turnSnapping(joris);
  await expect(joris.getByRole('status').last()).toContainText(t(($) => $.surface.tools.snapOff));
});

test('[B43] what is out of sight is counted; one press, or the overview by keyboard, brings it back', async ({
  sitDown,
}) => {
  const { fatma } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, second, 'Geparkeerd');
  const [near, far] = [cardOf(fatma, first), cardOf(fatma, second)];
  const hidden = tool(fatma, /buiten beeld/);
  await expect(hidden).toHaveCount(0);

  await test.step('zooming in takes one of them out of sight, and the board says so', async () => {
    await near.hover();
    await fatma.keyboard.down('Control');
    for (let turn = 0; turn < 12; turn += 1) await fatma.mouse.wheel(0, -60);
    await fatma.keyboard.up('Control');
    await expect(far).not.toBeInViewport();
    await expect(hidden).toHaveText(t(($) => $.surface.overview.outOfSight, { count: 1 }));
    await expectAccessible(fatma);
  });

  await test.step('the overview slides with the arrows and says what one sees', async () => {
    const overview = fatma.getByRole('group', { name: t(($) => $.surface.overview.label) });
    await overview.focus();
    for (let press = 0; press < 12; press += 1) await fatma.keyboard.press('ArrowLeft');
    // What is said stands there for some seconds only.
    await Promise.all([
      expect(tool(fatma, /Je ziet nu niets/)).toBeVisible(),
      expect(fatma.getByRole('status').last()).toContainText(
        t(($) => $.surface.overview.inSight, { seen: 0, total: 2 }),
      ),
    ]);
    await fatma.keyboard.press('0');
    await expect(near).toBeInViewport();
    await expect(far).toBeInViewport();
    await expect(hidden).toHaveCount(0);
  });

  await test.step('one press shows everything again', async () => {
    await near.focus();
    await fatma.keyboard.press('z');
    await expect(hidden).toHaveText(t(($) => $.surface.overview.outOfSight, { count: 1 }));
    await hidden.click();
    await expect(far).toBeInViewport();
  });
});

test('[B44] what is laid near something is laid straight with it, until that is turned off', async ({
  sitDown,
}) => {
  const { fatma } = await sitDown(laptop);
  for (const label of [first, second]) await layIn(fatma, label, 'Nu bespreken');
  const [fixed, moved] = [cardOf(fatma, first), cardOf(fatma, second)];
  // Near enough to be laid straight, and far enough to be a drag.
  const beside = 3;
  const goal = async (below = 140) => {
    const { x, y, width, height } = await boxAtRest(fixed);
    return { x: x + width / 2 + beside, y: y + height + below };
  };
  const shift = async () => (await boxOf(moved)).x - (await boxOf(fixed)).x;
  await dragTo(fatma, moved, await goal(180));
  await expect.poll(shift).toBeCloseTo(0, 0);

  await turnSnapping(fatma);
  await dragTo(fatma, moved, await goal());
  await expect.poll(shift).toBeCloseTo(beside, 0);

  await fatma.reload();
  await turnSnapping(fatma, 'on');
});

test('with the space bar the mouse slides the board, also over a card, and moves nothing on it', async ({
  sitDown,
}) => {
  const { fatma } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const card = cardOf(fatma, first);
  const before = await restOf(card);
  await card.click();
  await fatma.keyboard.down('Space');
  await fatma.mouse.move(before.x, before.y);
  await fatma.mouse.down();
  await fatma.mouse.move(before.x + 90, before.y + 60, { steps: 5 });
  await fatma.mouse.up();
  await fatma.keyboard.up('Space');
  const there = { x: before.x + 90, y: before.y + 60 };
  await expect.poll(() => farFrom(card, there)).toBeLessThanOrEqual(2);
  await expect(card).not.toHaveAttribute('data-held');
  await expect(
    tool(
      fatma,
      t(($) => $.board.tools.undo),
    ),
  ).toBeEnabled();

  await test.step('a mere press of it picks the card up', async () => {
    await pickUpByKey(fatma, first);
    await expect(card).toHaveAttribute('data-held');
    await fatma.keyboard.press('Escape');
    await expect(card).not.toHaveAttribute('data-held');
  });
});

test('[B11] a card comes from its deck to the board with the keyboard, and keeps the focus', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  const inHand = (label: string) => inDeck(fatma, label).getByRole('group');
  await openDecks(fatma);
  await inHand(first).focus();
  await fatma.keyboard.press('ArrowDown');
  await expect(inHand(second)).toBeFocused();
  await pickUpByKey(fatma, second);
  await expect(boardOf(joris).getByText(second, { exact: true })).toBeVisible();
  for (let press = 0; press < 2; press += 1) await fatma.keyboard.press('Shift+ArrowUp');
  await fatma.keyboard.press('Space');
  await expectIn(cardOf(joris, second), 'Nu bespreken');
  await expect(cardOf(fatma, second)).toBeFocused();
  await expect(cardOf(fatma, second)).toBeInViewport();
});

test('[B46] two people who move one card see it end at the same place, and who else holds it', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const [hers, his] = [cardOf(fatma, first), cardOf(joris, first)];
  await expectIn(his, 'Nu bespreken');
  const bothLieIn = async (zone: ZoneName) => {
    for (const [page, card] of [
      [fatma, hers],
      [joris, his],
    ] as const) {
      await expectIn(card, zone);
      await expectDrawnIn(card, zoneOf(page, zone));
      await expect(card).not.toHaveAttribute('data-held');
    }
  };
  const bothCarry = async (herZone: ZoneName, hisZone: ZoneName) => {
    await pickUpByMouse(fatma, hers);
    await expect(his).toHaveAccessibleName(/Fatma verplaatst dit nu\.$/);
    await pickUpByMouse(joris, his);
    await expect(hers).toHaveAccessibleName(/Joris verplaatst dit nu\.$/);
    await bringTo(fatma, zoneOf(fatma, herZone));
    await bringTo(joris, zoneOf(joris, hisZone));
  };

  await test.step('who lets go last decides', async () => {
    await bothCarry('Later', 'Geparkeerd');
    await fatma.mouse.up();
    await expectIn(his, 'Later');
    await joris.mouse.up();
    await bothLieIn('Geparkeerd');
  });

  await test.step('who let go at the same moment see one of the two places', async () => {
    await bothCarry('Later', 'Nu bespreken');
    await Promise.all([fatma.mouse.up(), joris.mouse.up()]);
    const zoneIn = async (card: Locator) =>
      /Ligt in (.+?)\./u.exec((await card.getAttribute('aria-label')) ?? '')?.[1];
    const agreed = async () => ((await zoneIn(hers)) === (await zoneIn(his)) ? zoneIn(hers) : 'not yet');
    await expect.poll(agreed).toMatch(/^(?:Later|Nu bespreken)$/u);
    await bothLieIn((await agreed()) === 'Later' ? 'Later' : 'Nu bespreken');
  });
});

test('somebody’s pointer can be hidden, and what they hold stays to be seen', async ({ sitDown }) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, third, 'Later');
  const flag = boardOf(joris).getByText('Fatma', { exact: true });
  await fatma.mouse.move(700, 400);
  await expect(flag).toBeVisible();
  await chooseOfBoard(
    joris,
    t(($) => $.surface.tools.hideOf, { name: 'Fatma' }),
  );
  await expect(flag).toHaveCount(0);
  await fatma.mouse.move(720, 420);
  await carryByMouse(fatma, cardOf(fatma, first), zoneOf(fatma, 'Later'));
  await expect(flag).toBeVisible();
  await fatma.mouse.up();
  await expect(flag).toHaveCount(0);
});
