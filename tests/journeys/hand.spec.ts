/** Choosing from a hand of cards: leaf, swap, lay back, lay on the table or pass, and nobody can tell which. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  openSession,
  phone,
  openMenuOf,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

const small = { ...phone, viewport: { width: 320, height: 640 } };
const cardInFront = (page: Page) =>
  page
    .getByRole('group', { name: t(($) => $.hand.title) })
    .getByRole('heading')
    .first();
const played = (page: Page) => page.getByRole('region', { name: t(($) => $.hand.onTable) });

async function moreDo(facilitator: Page, what: string): Promise<void> {
  // The lobby has a menu by the same name, and may be on its way out.
  await expect(facilitator.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: what }).click();
}

test('[D30] cards in the hand, on the table, and back', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(small)];
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await leaveLobby(facilitator);

  await test.step('the facilitator deals', async () => {
    await moreDo(facilitator, 'Deel kaarten uit');
    await expect(facilitator.getByRole('dialog').getByText('2 deelnemers', { exact: false })).toBeVisible();
    await expectAccessible(facilitator);
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.dealPanel.deal) })
      .click();
    for (const page of [joris, mirjam])
      await expect(
        page.getByText(
          t(($) => $.ui.card.position, { position: 1, total: 3 }),
          { exact: true },
        ),
      ).toBeVisible();
    await expectAccessible(joris);
    await expectAccessible(mirjam);
    await expectNoSidewaysScroll(mirjam);
    await expectAccessible(wall);
  });
  await test.step('one leafs, swaps and lays back', async () => {
    const before = await cardInFront(joris).textContent();
    await joris.getByRole('button', { name: t(($) => $.ui.card.next) }).click();
    await expect(
      joris.getByText(
        t(($) => $.ui.card.position, { position: 2, total: 3 }),
        { exact: true },
      ),
    ).toBeVisible();
    const second = (await cardInFront(joris).textContent()) ?? '-';
    expect(second).not.toBe(before);
    await joris.getByRole('button', { name: t(($) => $.hand.swap) }).click();
    await expect(cardInFront(joris)).not.toHaveText(second);
    await joris.getByRole('button', { name: t(($) => $.hand.putBack) }).click();
    await expect(
      joris.getByText(
        t(($) => $.ui.card.position, { position: 2, total: 2 }),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 0, of: 2 })).first()).toBeVisible();
  });
  await test.step('a card on the table is seen by all, and says not whose it was', async () => {
    const question = (await cardInFront(joris).textContent()) ?? '-';
    await joris.getByRole('button', { name: t(($) => $.hand.play) }).click();
    await expect(played(mirjam).getByText(question)).toBeVisible();
    await expect(wall.getByText(question).filter({ visible: true })).toBeVisible();
    await expect(played(facilitator).getByText(question)).toBeVisible();
    await expect(played(facilitator).getByText('Joris')).toHaveCount(0);
    await expect(wall.getByText(t(($) => $.round.ready, { ready: 1, of: 2 }))).toBeVisible();
    await expectAccessible(facilitator);
  });
  await test.step('who passes counts as done, like everybody', async () => {
    await mirjam.getByRole('button', { name: t(($) => $.round.pass) }).click();
    await expect(wall.getByText(t(($) => $.round.ready, { ready: 2, of: 2 }))).toBeVisible();
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 2, of: 2 })).first()).toBeVisible();
  });
  await test.step('who comes late takes a hand', async () => {
    const late = await arrive(phone);
    await joinByLink(late, joinUrl, 'Dewi');
    await late.getByRole('button', { name: t(($) => $.hand.take) }).click();
    await expect(
      late.getByText(
        t(($) => $.ui.card.position, { position: 1, total: 3 }),
        { exact: true },
      ),
    ).toBeVisible();
  });
  await test.step('hands are collected, what lies on the table stays and can be discussed', async () => {
    await facilitator
      .getByRole('region', { name: t(($) => $.dealPanel.title) })
      .getByRole('button', { name: t(($) => $.steer.collect) })
      .click();
    await expect(cardInFront(joris)).toHaveCount(0);
    const question = (await played(joris).getByRole('article').locator('p').last().textContent()) ?? '-';
    await played(facilitator)
      .getByRole('button', { name: t(($) => $.dealPanel.discuss) })
      .click();
    await expect(joris.getByRole('heading', { name: question })).toBeVisible();
  });
});

test('[U13] a card that is drawn face down shows nothing before it is turned', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  await leaveLobby(facilitator);
  await moreDo(
    facilitator,
    t(($) => $.steer.more.drawFaceDown),
  );
  for (const page of [joris, wall]) {
    await expect(page.getByRole('img', { name: t(($) => $.round.faceDown) })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0);
    await expectAccessible(page);
  }
  await facilitator
    .getByRole('button', { name: t(($) => $.steer.turn) })
    .first()
    .click();
  const question = (await joris.getByRole('article').getByRole('heading').textContent()) ?? '-';
  await expect(wall.getByRole('heading', { name: question })).toBeVisible();
});
