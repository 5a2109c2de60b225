/** People without a device: somebody writes for them, or the device goes round. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openField,
  openMenuOf,
  openSession,
  phone,
  startWriting,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

/** Lets participants bring in somebody without a device. */
async function allowGuests(facilitator: Page): Promise<void> {
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.rules) }).click();
  const allowed = facilitator.getByRole('checkbox', { name: t(($) => $.steer.rules.guests.title) });
  // It is ticked once the server has said so.
  await allowed.click();
  await expect(allowed).toBeChecked();
  await facilitator.keyboard.press('Escape');
}

async function seatBeside(page: Page, entry: string, name: string): Promise<void> {
  await page.getByRole('button', { name: t(($) => $.table.views), exact: true }).click();
  await page.getByRole('menuitem', { name: entry }).click();
  await page.getByRole('textbox', { name: t(($) => $.guests.dialog.name) }).fill(name);
  await page.getByRole('button', { name: t(($) => $.guests.dialog.submit) }).click();
  await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
}
const cover = (page: Page, title: string) => page.getByRole('dialog', { name: title });

test('[E5] two people share a phone, and neither sees what the other wrote', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const ans = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(ans, joinUrl, 'Ans');
  await allowGuests(facilitator);
  await seatBeside(
    ans,
    t(($) => $.together.share),
    'Dewi',
  );
  await expect(facilitator.getByText('Dewi', { exact: true })).toBeVisible();
  await startWriting(facilitator);

  await expect(
    cover(
      ans,
      t(($) => $.guests.cover.who),
    ),
  ).toBeVisible();
  await expectAccessible(ans);
  await ans.getByRole('button', { name: t(($) => $.guests.cover.iAm, { name: 'Ans' }) }).click();
  await expect(ans.getByText(t(($) => $.guests.now, { name: 'Ans' })).first()).toBeVisible();
  await ans.getByRole('textbox', { name: t(($) => $.round.answer) }).fill('Alleen van Ans');
  await ans.getByRole('button', { name: t(($) => $.round.handIn) }).click();

  await expect(
    cover(
      ans,
      t(($) => $.guests.cover.passTo, { name: 'Dewi' }),
    ),
  ).toBeVisible();
  await expect(ans.getByText('Alleen van Ans')).toHaveCount(0);
  await ans.keyboard.press('Escape');
  await expect(
    cover(
      ans,
      t(($) => $.guests.cover.passTo, { name: 'Dewi' }),
    ),
  ).toBeVisible();
  await expectAccessible(ans);
  await expectNoSidewaysScroll(ans);
  await ans.getByRole('button', { name: t(($) => $.guests.cover.iAm, { name: 'Dewi' }) }).click();
  await expect(ans.getByText(t(($) => $.guests.now, { name: 'Dewi' })).first()).toBeVisible();
  await expect(ans.getByText('Alleen van Ans')).toHaveCount(0);
  await expect(ans.getByRole('textbox', { name: t(($) => $.round.answer) })).toHaveValue('');
  await ans.getByRole('textbox', { name: t(($) => $.round.answer) }).fill('Alleen van Dewi');
  await ans.getByRole('button', { name: t(($) => $.round.handIn) }).click();
  await expect(
    cover(
      ans,
      t(($) => $.guests.cover.allReady),
    ),
  ).toBeVisible();
  await expect(ans.getByText('Alleen van Dewi')).toHaveCount(0);

  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await facilitator
    .getByRole('button', { name: t(($) => $.steer.reveal) })
    .first()
    .click();
  await expect(ans.getByRole('dialog')).toHaveCount(0);
  for (const name of ['Ans', 'Dewi']) {
    await expect(ans.getByText(`Alleen van ${name}`).first()).toBeVisible();
    await expect(facilitator.getByText(`Alleen van ${name}`).first()).toBeVisible();
  }
});

test('[E6] a facilitator writes for somebody without a device, also after a reload without a connection', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joke = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url, { named: true });
  await joinByLink(joke, joinUrl, 'Joke');
  await seatBeside(
    facilitator,
    t(($) => $.together.add),
    'Bep',
  );
  await startWriting(facilitator);
  await facilitator.getByRole('button', { name: 'Bep', exact: true }).click();
  await (await openField(facilitator)).fill('Bep denkt na');
  await facilitator.getByRole('button', { name: 'Fatma (jij)' }).click();
  await expect(facilitator.getByRole('textbox', { name: t(($) => $.round.answer) })).toHaveValue('');
  await facilitator.reload();
  await facilitator.getByRole('button', { name: 'Bep', exact: true }).click();
  await expect(facilitator.getByRole('textbox', { name: t(($) => $.round.answer) })).toHaveValue(
    'Bep denkt na',
  );

  await facilitator.context().setOffline(true);
  await facilitator.getByRole('textbox', { name: t(($) => $.round.answer) }).fill('Bep vindt van wel');
  await facilitator.getByRole('button', { name: t(($) => $.round.handIn) }).click();
  await facilitator.context().setOffline(false);
  await handIn(joke, 'Joke vindt van niet');
  await expect(joke.getByText(t(($) => $.round.laid, { count: 2, of: 2 }))).toBeVisible();
  await expect(facilitator.getByRole('button', { name: /^Bep.*is geweest$/ })).toBeVisible();

  await facilitator
    .getByRole('button', { name: t(($) => $.steer.reveal) })
    .first()
    .click();
  await expect(joke.getByText('Bep vindt van wel').first()).toBeVisible();
});

async function moreDo(facilitator: Page, what: string): Promise<void> {
  // The lobby has a menu by the same name, and may be on its way out.
  await expect(facilitator.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: what }).click();
}

test('[E5] a phone goes round during a vote and a dealt hand, and nobody sees what another chose or holds', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const ans = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(ans, joinUrl, 'Ans');
  await allowGuests(facilitator);
  await seatBeside(
    ans,
    t(($) => $.together.share),
    'Dewi',
  );
  await leaveLobby(facilitator);
  const more = (place: number) => ans.getByRole('button', { name: /^Eén stip erbij/ }).nth(place);
  const left = (words: string) => ans.getByText(words, { exact: true });

  await test.step('a vote begins, and nobody knows who has the phone', async () => {
    await moreDo(
      facilitator,
      t(($) => $.steer.openVote),
    );
    const dialog = facilitator.getByRole('dialog');
    await dialog.getByText(t(($) => $.votePanel.scope.deck)).click();
    await dialog.getByRole('button', { name: t(($) => $.votePanel.start), exact: true }).click();
    await expect(
      cover(
        ans,
        t(($) => $.guests.cover.who),
      ),
    ).toBeVisible();
  });

  await test.step('one votes, and says so', async () => {
    await ans.getByRole('button', { name: t(($) => $.guests.cover.iAm, { name: 'Ans' }) }).click();
    for (let given = 0; given < 2; given += 1) await more(0).click();
    await expect(left(t(($) => $.vote.left, { count: 1 }))).toBeVisible();
    await ans.getByRole('button', { name: t(($) => $.round.done) }).click();
    await expect(
      cover(
        ans,
        t(($) => $.guests.cover.passTo, { name: 'Dewi' }),
      ),
    ).toBeVisible();
    await expect(left(t(($) => $.vote.left, { count: 1 }))).toHaveCount(0);
    await expectAccessible(ans);
  });

  await test.step('the other finds a ballot of her own, and passes the phone on with her last dot given', async () => {
    await ans.getByRole('button', { name: t(($) => $.guests.cover.iAm, { name: 'Dewi' }) }).click();
    await expect(left(t(($) => $.vote.left, { count: 3 }))).toBeVisible();
    await expect(ans.getByText(t(($) => $.vote.left, { count: 1 }))).toHaveCount(0);
    for (let given = 0; given < 3; given += 1) await more(1).click();
    await expect(left(t(($) => $.vote.allGiven)).first()).toBeVisible();
    await ans.getByRole('button', { name: t(($) => $.guests.passOn) }).click();
    await expect(
      cover(
        ans,
        t(($) => $.guests.cover.allReady),
      ),
    ).toBeVisible();
    await expect(ans.getByText(t(($) => $.vote.allGiven))).toHaveCount(0);
  });

  await test.step('both votes count, and the screen opens for the outcome', async () => {
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 2, of: 2 })).first()).toBeVisible();
    await facilitator.getByRole('button', { name: t(($) => $.steer.closeVote) }).click();
    const outcome = ans.getByRole('region', { name: t(($) => $.vote.results.title) });
    await expect(
      outcome.getByText(
        t(($) => $.vote.results.dots, { count: 3 }),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(
      outcome.getByText(
        t(($) => $.vote.results.dots, { count: 2 }),
        { exact: true },
      ),
    ).toBeVisible();
    await expect(ans.getByRole('dialog')).toHaveCount(0);
  });

  const hand = ans.getByRole('group', { name: t(($) => $.hand.title) });
  /** The cards of whoever has the phone, by leafing through them. */
  const leaf = async () => {
    const questions: string[] = [];
    for (let place = 1; place <= 3; place += 1) {
      await expect(ans.getByText(`Kaart ${place} van 3`, { exact: true })).toBeVisible();
      questions.push((await hand.getByRole('heading').first().textContent()) ?? '');
      if (place < 3) await ans.getByRole('button', { name: t(($) => $.steer.next) }).click();
    }
    return questions;
  };
  const held: string[] = [];

  await test.step('cards are dealt; one lays a card down, and keeps the others to herself', async () => {
    await moreDo(facilitator, 'Deel kaarten uit');
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.dealPanel.deal) })
      .click();
    await expect(
      cover(
        ans,
        t(($) => $.guests.cover.who),
      ),
    ).toBeVisible();
    await expect(hand).toHaveCount(0);
    await ans.getByRole('button', { name: t(($) => $.guests.cover.iAm, { name: 'Ans' }) }).click();
    held.push(...(await leaf()));
    await ans.getByRole('button', { name: t(($) => $.hand.play) }).click();
    await expect(
      cover(
        ans,
        t(($) => $.guests.cover.passTo, { name: 'Dewi' }),
      ),
    ).toBeVisible();
    await expect(hand).toHaveCount(0);
    for (const question of held.slice(0, 2)) await expect(ans.getByText(question)).toHaveCount(0);
    await expectAccessible(ans);
  });

  await test.step('the other holds other cards, and passes without anybody seeing that', async () => {
    await ans.getByRole('button', { name: t(($) => $.guests.cover.iAm, { name: 'Dewi' }) }).click();
    const hers = await leaf();
    expect(hers.filter((question) => held.includes(question))).toEqual([]);
    await ans.getByRole('button', { name: t(($) => $.round.pass) }).click();
    await expect(
      cover(
        ans,
        t(($) => $.guests.cover.allReady),
      ),
    ).toBeVisible();
    for (const question of hers) await expect(ans.getByText(question)).toHaveCount(0);
    await expect(facilitator.getByText(t(($) => $.round.ready, { ready: 2, of: 2 })).first()).toBeVisible();
  });

  await test.step('collected, the screen opens, and one card lies on the table', async () => {
    await facilitator
      .getByRole('button', { name: t(($) => $.steer.collect) })
      .first()
      .click();
    await expect(ans.getByRole('dialog')).toHaveCount(0);
    await expect(ans.getByText(held[2] ?? '-').first()).toBeVisible();
    await expectAccessible(ans);
  });
});
