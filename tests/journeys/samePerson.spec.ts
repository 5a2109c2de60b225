/** Somebody comes back in another browser under another name: a facilitator says so, and they say yes on their own device. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import { t } from './dutch.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  showInDrawer,
  startWriting,
  leaveLobby,
} from './people.ts';

/** Somebody is gone after twenty seconds, which the server looks at every ten. */
const untilGone = { timeout: 45_000 };

const people = (page: Page) => showInDrawer(page, 'people');
const belongs = async (page: Page, name: string) => {
  await page.getByRole('button', { name: t(($) => $.steer.people.menu, { name }), exact: true }).click();
  await page.getByRole('menuitem', { name: t(($) => $.steer.people.belongs) }).click();
};
/** In the list of people; who writes also has a seat at the table. */
const row = (page: Page, name: string) => page.locator('li:not(.gathering-seat)').filter({ hasText: name });

test('[I100] [I102] a person with two seats becomes one: asked by the facilitator, confirmed on their own phone', async ({
  arrive,
  server,
}) => {
  test.slow();
  const fatma = await arrive(laptop);
  const [first, joris] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(fatma, server.url, { named: true });
  await joinByLink(first, joinUrl, 'Anna');
  await joinByLink(joris, joinUrl, 'Joris');
  await first.context().close();

  await test.step('[T40] in the lobby one sees that she is gone, in words', async () => {
    for (const page of [fatma, joris])
      await expect(row(page, 'Anna')).toContainText(
        t(($) => $.lobby.gone),
        untilGone,
      );
  });

  const second = await arrive(phone);
  await joinByLink(second, joinUrl, 'Anna de Wit');
  await startWriting(fatma);
  await handIn(joris, 'Vraag het de mensen zelf');
  await people(fatma);

  await test.step('the facilitator chooses her seat in one press, by keyboard too', async () => {
    await belongs(fatma, 'Anna');
    await expectAccessible(fatma);
    const dialog = fatma.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Anna de Wit' }).press('Enter');
    await expect(row(fatma, 'Anna').first()).toContainText(
      t(($) => $.steer.people.asked, { name: 'Anna de Wit' }),
    );
  });

  await test.step('nothing is joined before she says yes on her phone', async () => {
    await expect(
      fatma.getByRole('heading', { name: t(($) => $.steer.people.title, { count: 4 }) }),
    ).toBeVisible();
    await expect(second.getByText(t(($) => $.persons.question, { name: 'Anna' }))).toBeVisible();
    await expectAccessible(second);
    await second.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(second);
    await expect(joris.getByText(t(($) => $.persons.question, { name: 'Anna' }))).toBeHidden();
    await second.getByRole('button', { name: t(($) => $.persons.yes) }).click();
    await expect(second.getByText(t(($) => $.persons.question, { name: 'Anna' }))).toBeHidden();
  });

  await test.step('she is one person in the list and in the count', async () => {
    await expect(
      fatma.getByRole('heading', { name: t(($) => $.steer.people.title, { count: 3 }) }),
    ).toBeVisible();
    await expect(row(fatma, 'Anna de Wit')).toContainText(t(($) => $.steer.people.also, { name: 'Anna' }));
    await handIn(second, 'Niet zonder de wijk');
    await expect(joris.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  });

  await test.step('and two again when the facilitator takes them apart', async () => {
    await belongs(fatma, 'Anna de Wit');
    await fatma
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.persons.apartFrom, { name: 'Anna' }) })
      .click();
    await expect(
      fatma.getByRole('heading', { name: t(($) => $.steer.people.title, { count: 4 }) }),
    ).toBeVisible();
  });
});

test('[I101] with only the private link left, a facilitator joins the old seat in one press and keeps one name', async ({
  arrive,
  server,
}) => {
  test.slow();
  const fatma = await arrive(laptop);
  const bram = await arrive(laptop);
  const { facilitatorUrl } = await openSession(fatma, server.url, { named: true });
  await enterAsFacilitator(bram, facilitatorUrl, 'Bram');
  await leaveLobby(bram);
  await fatma.context().close();
  const again = await arrive(laptop);
  await enterAsFacilitator(again, facilitatorUrl, 'Fatma 2');
  await people(again);
  await expect(row(again, 'Fatma').filter({ hasText: 'weg sinds' })).toBeVisible(untilGone);
  await belongs(again, 'Fatma');
  await again
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.persons.self, { name: 'Fatma 2' }) })
    .click();
  for (const page of [again, bram]) {
    if (page === bram) await people(page);
    await expect(
      page.getByRole('heading', { name: t(($) => $.steer.people.title, { count: 2 }) }),
    ).toBeVisible();
    await expect(page.getByText('Fatma 2')).toHaveCount(0);
  }
});
