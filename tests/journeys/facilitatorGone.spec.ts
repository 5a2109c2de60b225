/** The laptop of who runs the session dies: the other facilitator goes on, and the first comes back by the private link. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  handIn,
  joinByLink,
  laptop,
  makeFacilitator,
  openSession,
  phone,
  showInDrawer,
} from './people.ts';
import { t } from './dutch.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
/** In words, or as the current one of the steps that a facilitator has beside each other. */
const expectStep = (page: Page, number: number) =>
  expect(
    page
      .getByText(`Stap ${number} van 8`)
      .or(
        page
          .getByRole('list', { name: t(($) => $.plan.title) })
          .locator(`li:nth-child(${number})[aria-current=step]`),
      )
      .first(),
  ).toBeVisible();

test('[T21] a session goes on when the laptop of its facilitator dies, and takes that facilitator back', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const [bram, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl, facilitatorUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['drie-kennisbronnen'].title),
  });
  await joinByLink(bram, joinUrl, 'Bram');
  await joinByLink(joris, joinUrl, 'Joris');
  await press(
    fatma,
    t(($) => $.lobbyPanel.start),
  );
  await makeFacilitator(fatma, 'Bram');
  await expectStep(bram, 1);
  await press(
    fatma,
    t(($) => $.steer.nextStep),
  );
  await press(
    fatma,
    t(($) => $.steer.start),
  );
  await fatma
    .getByRole('region', { name: t(($) => $.time.label) })
    .getByText(t(($) => $.timerPanel.other))
    .click();
  await fatma
    .getByRole('region', { name: t(($) => $.time.label) })
    .getByText('5 min', { exact: true })
    .click();
  // What the laptop had not yet sent would die with it.
  await expect(joris.getByRole('timer', { name: t(($) => $.time.label) })).toBeVisible();

  await test.step('in the middle of writing the laptop is gone, and nobody else notices', async () => {
    await fatma.context().close();
    await handIn(joris, 'Vraag het de mensen zelf');
    await expect(bram.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
    await expect(joris.getByRole('timer', { name: t(($) => $.time.label) })).toHaveText(/^0[45]:\d\d$/);
  });

  await test.step('the other one goes on: reveals, and the next step comes along', async () => {
    await press(
      bram,
      t(($) => $.steer.reveal),
    );
    await expect(
      joris.getByText(
        t(($) => $.revealed.yours),
        { exact: true },
      ),
    ).toBeVisible();
    // The programme goes along with the table.
    await expectStep(joris, 3);
  });

  const back = await arrive(laptop);
  await test.step('the first comes back in a browser that knows nothing, and is where everybody is', async () => {
    await enterAsFacilitator(back, facilitatorUrl, 'Fatma terug');
    await expectStep(back, 3);
    await expect(back.getByText('Vraag het de mensen zelf').first()).toBeVisible();
    await expectAccessible(back);
    await showInDrawer(back, 'people');
    await expect(
      back.getByRole('heading', { name: t(($) => $.steer.people.title, { count: 4 }) }),
    ).toBeVisible();
  });

  await test.step('from here either of them steers', async () => {
    await press(
      back,
      t(($) => $.steer.nextStep),
    );
    for (const page of [bram, joris]) await expectStep(page, 4);
    await expect(joris.getByText('Wanneer wringt het tussen de drie')).toBeVisible();
  });
});
