/** Voting: sealed for everybody, changed until it is closed, and told with its ties. */
import { expect, type Page } from '@playwright/test';

import { boardOf } from './boardTable.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openMenuOf,
  openSession,
  phone,
  startWriting,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

const [first, second, third] = ['Vraag het de mensen zelf', 'Begin klein', 'Bel een hogeschool'];

const give = async (page: Page, what: string, dots: number) => {
  for (let given = 0; given < dots; given += 1)
    await page.getByRole('button', { name: `Eén stip erbij: ${what}` }).click();
};
const outcome = (page: Page) => page.getByRole('region', { name: t(($) => $.vote.results.title) });

test('[V1] [U10] a vote that ends in a tie', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(laptop)];
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await startWriting(facilitator);
  await handIn(joris, first, 'Ervaring');
  await handIn(joris, second);
  await handIn(mirjam, third, 'Wetenschap');
  // Sooner, one is asked whether to wait for who is not ready.
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  // What one can vote on is offered as it is when one begins to choose.
  await expect(facilitator.getByText(third).first()).toBeVisible();

  await test.step('the facilitator says about what, and with how many dots', async () => {
    await openMenuOf(
      facilitator,
      t(($) => $.steer.moreLabel),
    );
    await facilitator.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
    const dialog = facilitator.getByRole('dialog');
    await expect(dialog.getByRole('radio', { name: t(($) => $.votePanel.scope.here) })).toBeChecked();
    await expect(dialog.getByText(t(($) => $.votePanel.items, { count: 3 })).first()).toBeVisible();
    await dialog.getByLabel(t(($) => $.votePanel.question)).fill('Waar beginnen we morgen mee?');
    await expectAccessible(facilitator);
    await dialog.getByRole('button', { name: t(($) => $.votePanel.start), exact: true }).click();
    for (const page of [joris, mirjam, wall])
      await expect(page.getByRole('heading', { name: 'Waar beginnen we morgen mee?' })).toBeVisible();
  });
  await test.step('three dots, and no more', async () => {
    await expect(
      joris.getByText(
        t(($) => $.vote.left, { count: 3 }),
        { exact: true },
      ),
    ).toBeVisible();
    await give(joris, first, 2);
    await expect(
      joris.getByText(
        t(($) => $.vote.left, { count: 1 }),
        { exact: true },
      ),
    ).toBeVisible();
    await give(joris, second, 1);
    await expect(joris.getByText(t(($) => $.vote.allGiven)).first()).toBeVisible();
    await joris.getByRole('button', { name: `Eén stip erbij: ${third}` }).press('Enter');
    await expect(joris.getByRole('status').filter({ hasText: 'Je stippen zijn op.' })).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('who gave all counts as done; what they chose is nowhere', async () => {
    for (const page of [facilitator, wall])
      await expect(page.getByText(t(($) => $.round.ready, { ready: 1, of: 2 })).first()).toBeVisible();
    for (const page of [facilitator, mirjam, wall]) {
      await expect(outcome(page)).toHaveCount(0);
      await expect(
        page.getByText(
          t(($) => $.vote.results.dots, { count: 2 }),
          { exact: true },
        ),
      ).toHaveCount(0);
    }
    await expectAccessible(wall);
  });
  await test.step('it can change until it is closed, also after a reload', async () => {
    await give(mirjam, first, 3);
    // Or the count that is waited for below is the one of before.
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 2, of: 2 })).first()).toBeVisible();
    await mirjam.reload();
    const less = mirjam.getByRole('button', { name: `Eén stip eraf: ${first}` });
    for (let taken = 0; taken < 3; taken += 1) await less.click();
    await give(mirjam, second, 1);
    await give(mirjam, third, 1);
    await expect(
      mirjam.getByText(
        t(($) => $.vote.left, { count: 1 }),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(
      mirjam.getByText(
        t(($) => $.trust.saved),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 1, of: 2 })).first()).toBeVisible();
  });
  await test.step('closing early is asked once more, and says how many are done', async () => {
    const panel = facilitator.getByRole('region', { name: t(($) => $.votePanel.title) });
    await panel.getByRole('button', { name: t(($) => $.votePanel.close) }).click();
    const dialog = facilitator.getByRole('dialog');
    await expect(dialog.getByText(t(($) => $.round.ready, { ready: 1, of: 2 }))).toBeVisible();
    await expectAccessible(facilitator);
    await dialog.getByRole('button', { name: t(($) => $.votePanel.askClose.wait) }).click();
    await mirjam.getByRole('button', { name: t(($) => $.round.done) }).click();
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 2, of: 2 })).first()).toBeVisible();
    await panel.getByRole('button', { name: t(($) => $.votePanel.close) }).click();
  });
  await test.step('every screen shows the same outcome, with the tie in words', async () => {
    for (const page of [joris, mirjam, wall, facilitator]) {
      await expect(page.getByText(t(($) => $.vote.results.shared, { ordinal: '1e' })).first()).toBeVisible();
      const shown = page === wall ? page.getByRole('main') : outcome(page);
      await expect(
        shown.getByText(t(($) => $.vote.results.shared, { ordinal: '1e' })).filter({ visible: true }),
      ).toHaveCount(2);
      await expect(
        shown
          .getByText(
            t(($) => $.vote.results.place, { ordinal: '3e' }),
            { exact: true },
          )
          .filter({ visible: true }),
      ).toHaveCount(1);
    }
    await expect(joris.getByText('Bovenaan staat het gelijk.', { exact: false })).toBeVisible();
    // Each dot is drawn on the wall: two, two and one.
    await expect(wall.locator('main [data-dot]:visible')).toHaveCount(5);
    for (const page of [joris, mirjam, wall, facilitator]) await expectAccessible(page);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('voting again begins with empty hands', async () => {
    await facilitator
      .getByRole('region', { name: t(($) => $.votePanel.title) })
      .getByRole('button', { name: t(($) => $.votePanel.again) })
      .click();
    await expect(
      joris.getByText(
        t(($) => $.vote.left, { count: 3 }),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(outcome(wall)).toHaveCount(0);
    await facilitator
      .getByRole('region', { name: t(($) => $.votePanel.title) })
      .getByRole('button', { name: t(($) => $.votePanel.stop) })
      .click();
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.votePanel.stop) })
      .click();
    await expect(joris.getByText(t(($) => $.revealed.results))).toBeVisible();
  });
});

test('[U11] one dot on each thing is a switch, and voting works by keyboard alone', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await leaveLobby(facilitator);
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByText(t(($) => $.votePanel.scope.deck)).click();
  await dialog.getByRole('checkbox', { name: t(($) => $.votePanel.several) }).uncheck();
  await dialog.getByRole('button', { name: t(($) => $.votePanel.fewer) }).click();
  await dialog.getByRole('button', { name: t(($) => $.votePanel.start), exact: true }).click();

  const items = joris.getByRole('button', { name: /^Stip voor/ });
  await items.nth(0).focus();
  await joris.keyboard.press('Space');
  await expect(items.nth(0)).toHaveAttribute('aria-pressed', 'true');
  await joris.keyboard.press('Tab');
  await joris.keyboard.press('Enter');
  await expect(items.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(joris.getByText(t(($) => $.vote.allGiven)).first()).toBeVisible();
  await expect(items.nth(2)).toHaveAttribute('aria-disabled', 'true');
  // Another key in between: this is a press of its own, and not the second half of a double one.
  await joris.keyboard.press('Shift');
  await joris.keyboard.press('Enter');
  await expect(
    joris.getByText(
      t(($) => $.vote.left, { count: 1 }),
      { exact: true },
    ),
  ).toBeVisible();
  await expectAccessible(joris);
});

test('a dot is given by pressing what one votes on, in the list and on the board, and nobody sees it', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(laptop)];
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);
  await handIn(joris, first);
  await handIn(mirjam, second);
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await expect(facilitator.getByText(second).first()).toBeVisible();
  const pointer = boardOf(facilitator).locator('[class*="--member"]').filter({ hasText: 'Mirjam' });
  await mirjam.mouse.move(900, 400);
  await mirjam.mouse.move(920, 420);
  await expect(pointer).toBeVisible();
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
  const dialog = facilitator.getByRole('dialog');
  await dialog.getByRole('button', { name: t(($) => $.votePanel.start), exact: true }).click();
  const left = (page: Page, count: number) =>
    page.getByText(
      t(($) => $.vote.left, { count }),
      { exact: true },
    );

  await test.step('in the list of a phone: up to the limit, and then all of them back', async () => {
    const item = joris.locator('[data-ballot-item]').filter({ hasText: first });
    await expect(
      joris.getByText(
        t(($) => $.vote.pressSeveral),
        { exact: false },
      ),
    ).toBeVisible();
    await item.getByText(first).tap();
    await expect(left(joris, 2)).toBeVisible();
    await item.getByText(first).tap();
    await item.getByText(first).tap();
    await expect(joris.getByText(t(($) => $.vote.allGiven)).first()).toBeVisible();
    await item.getByText(first).tap();
    await expect(left(joris, 3)).toBeVisible();
    await expectAccessible(joris);
  });
  await test.step('on the board of a laptop: the same ballot, with one’s own dots on what lies there', async () => {
    const onBoard = (text: string) =>
      mirjam
        .locator('[data-item]')
        .filter({ hasText: text })
        .getByRole('button', { name: /van jou/u });
    await onBoard(second).click();
    await expect(left(mirjam, 2)).toBeVisible();
    await expect(onBoard(second)).toHaveAttribute('aria-pressed', 'true');
    // Where her cursor is would tell it.
    await expect(pointer).toHaveCount(0);
    await expect(boardOf(facilitator).getByRole('button', { name: /van jou/u })).toHaveCount(0);
    await onBoard(first).click();
    await onBoard(first).click();
    await expect(mirjam.getByText(t(($) => $.vote.allGiven)).first()).toBeVisible();
    await onBoard(second).click();
    await expect(left(mirjam, 1)).toBeVisible();
  });
});
