/** Every role without a mouse or a screen to touch. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import { handIn, joinByLink, laptop, openMenuOf, openSession, startWriting, leaveLobby } from './people.ts';
import { tabTo } from './tabTo.ts';
import { t } from './dutch.ts';

test('[U6] somebody joins, writes and hands in with the keyboard alone', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const { code } = await openSession(facilitator, server.url);
  const page = await arrive(laptop);
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  await test.step('find the session and take a seat', async () => {
    await page.goto(`${server.url}/doe-mee`);
    await tabTo(page, page.getByLabel(t(($) => $.entry.code.label)));
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByLabel(t(($) => $.join.name.label)));
    await page.keyboard.type('Joris');
    await tabTo(page, button(t(($) => $.join.submit)));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
  });

  await startWriting(facilitator);

  await test.step('write, say where it comes from, and hand in', async () => {
    await tabTo(page, page.getByRole('textbox', { name: t(($) => $.round.answer) }));
    await page.keyboard.type('Vraag het de mensen zelf');
    await tabTo(page, button('Ervaring'));
    await page.keyboard.press('Space');
    await tabTo(page, button(t(($) => $.round.handIn)));
    await page.keyboard.press('Enter');
    const sealed = page.getByRole('region', { name: t(($) => $.round.mine) });
    await expect(sealed.getByText(t(($) => $.round.lie, { count: 1 }))).toBeVisible();
    await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  });

  await test.step('take it back, and lay it down again', async () => {
    await tabTo(page, page.getByRole('region', { name: t(($) => $.round.mine) }).locator('summary'));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Vraag het de mensen zelf').first()).toBeVisible();
    await tabTo(page, button(t(($) => $.round.takeBack)));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: t(($) => $.round.answer) })).toHaveValue(
      'Vraag het de mensen zelf',
    );
    await tabTo(page, button(t(($) => $.round.handIn)));
    await page.keyboard.press('Enter');
    await expect(page.getByText(t(($) => $.round.lie, { count: 1 }))).toBeVisible();
  });
});

test('[U11] somebody votes, takes a dot back and asks for the floor with the keyboard alone', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const page = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(page, joinUrl, 'Joris');
  const press = (name: string) => facilitator.getByRole('button', { name, exact: true }).first().click();
  const button = (name: string) => page.getByRole('button', { name });
  await startWriting(facilitator);
  for (const text of ['De wijkscan', 'De balie']) await handIn(page, text);
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  await press(t(($) => $.steer.reveal));
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
  await press('Begin');

  await test.step('give dots, and change one', async () => {
    const [more, less] = [
      button(t(($) => $.vote.more, { item: 'De balie' })),
      button(t(($) => $.vote.less, { item: 'De balie' })),
    ];
    await tabTo(page, more);
    for (let given = 0; given < 3; given += 1) await page.keyboard.press('Enter');
    await expect(page.getByText(t(($) => $.vote.allGiven)).first()).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await expect(less).toBeFocused();
    await page.keyboard.press('Space');
    await expect(page.getByText(t(($) => $.vote.left, { count: 1 })).first()).toBeVisible();
  });

  await test.step('say that one is done with dots to spare', async () => {
    await tabTo(page, button(t(($) => $.round.done)));
    await page.keyboard.press('Enter');
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 1, of: 1 })).first()).toBeVisible();
  });

  await test.step('ask for the floor', async () => {
    await tabTo(page, button('Hand op'));
    await page.keyboard.press('Enter');
    await expect(
      facilitator.getByRole('button', { name: t(($) => $.steer.calls.hands, { count: 1 }) }),
    ).toBeVisible();
  });

  await press(t(($) => $.steer.closeVote));
  await expect(page.getByRole('region', { name: t(($) => $.vote.results.title) })).toContainText(
    t(($) => $.vote.results.dots, { count: 2 }),
  );
});

test('[U8] a whole session is run with the keyboard alone: a card, a vote and the end', async ({
  arrive,
  server,
}) => {
  const page = await arrive(laptop);
  const joris = await arrive(laptop);
  const button = (name: string) => page.getByRole('button', { name, exact: true }).first();
  const pressing = async (name: string) => {
    await tabTo(page, button(name));
    await page.keyboard.press('Enter');
  };

  await test.step('open a session', async () => {
    await page.goto(`${server.url}/nieuw`);
    await tabTo(page, page.getByLabel(t(($) => $.open.sessionTitle.label)));
    await page.keyboard.type('Teamsessie');
    await tabTo(page, page.getByLabel(t(($) => $.open.name.label)));
    await page.keyboard.type('Fatma');
    await pressing(t(($) => $.open.next));
    await tabTo(page, page.getByRole('radio', { name: t(($) => $.ready.programme['eerste-gesprek'].title) }));
    // The last of the programmes, from the first.
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: t(($) => $.ready.programme.vrij.title) })).toBeChecked();
    await pressing(t(($) => $.open.openNow));
    await expect(page.getByRole('heading', { name: t(($) => $.lobbyPanel.ready) })).toBeVisible();
  });
  await joinByLink(
    joris,
    await page.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) }).inputValue(),
    'Joris',
  );

  await test.step('begin, and one card with the keys of the table', async () => {
    await pressing(t(($) => $.lobbyPanel.start));
    await expect(button(t(($) => $.steer.draw))).toBeVisible();
    await page.keyboard.press('d');
    await expect(button(t(($) => $.steer.start))).toBeVisible();
    await page.keyboard.press('s');
    for (const text of ['De wijkscan', 'De balie']) await handIn(joris, text);
    await expect(page.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
    await page.keyboard.press('r');
    await expect(
      joris.getByText(
        t(($) => $.revealed.yours),
        { exact: true },
      ),
    ).toHaveCount(2);
    // Nobody can be asked to vote while the round is open: here, too, it must be over.
    await expect(button(t(($) => $.steer.again))).toBeVisible();
  });

  await test.step('a vote', async () => {
    await page.keyboard.press('v');
    const dialog = page.getByRole('dialog', { name: t(($) => $.votePanel.open) });
    await tabTo(page, dialog.getByRole('button', { name: t(($) => $.votePanel.start), exact: true }));
    await page.keyboard.press('Enter');
    const dot = joris.getByRole('button', { name: t(($) => $.vote.more, { item: 'De wijkscan' }) });
    for (let given = 0; given < 3; given += 1) await dot.click();
    await expect(page.getByText(t(($) => $.round.ready, { ready: 1, of: 1 })).first()).toBeVisible();
    await pressing(t(($) => $.steer.closeVote));
    await expect(joris.getByRole('region', { name: t(($) => $.vote.results.title) })).toContainText(
      '3 stippen',
    );
  });

  await test.step('close the session', async () => {
    await tabTo(page, button(t(($) => $.table.views)), 'back');
    await page.keyboard.press('Enter');
    const entry = page.getByRole('menuitem', { name: t(($) => $.steer.menu.close) });
    await expect(entry).toBeVisible();
    for (let pressed = 0; pressed < 40; pressed += 1) {
      if (await entry.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('ArrowDown');
    }
    await page.keyboard.press('Enter');
    await tabTo(
      page,
      page.getByRole('dialog').getByRole('button', { name: t(($) => $.steer.close.confirm) }),
    );
    await page.keyboard.press('Enter');
    await expect(joris.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();
  });
});

test('[U8] a big screen joins with the keyboard alone', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const { code } = await openSession(facilitator, server.url);
  const wall = await arrive(laptop);
  await wall.goto(`${server.url}/scherm`);
  await tabTo(wall, wall.getByLabel(t(($) => $.entry.code.label)));
  await wall.keyboard.type(code);
  await wall.keyboard.press('Enter');
  await expect(wall.getByText(t(($) => $.screen.inside, { count: 1 }))).toBeVisible();
  await leaveLobby(facilitator);
  await expect(wall.getByText(t(($) => $.screen.noCard))).toBeVisible();
});
