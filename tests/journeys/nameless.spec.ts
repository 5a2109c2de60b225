/** Without names: how many must take part before anything is shown, and who hears of it when there are fewer. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
} from './people.ts';
import { t } from './dutch.ts';

test.use({ settings: { MINIMUM_GROUP: '4' } });

test('[A110] [A111] three people are too few, everybody hears it when one goes on with them, and can take back', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  const [ans, bo, cees] = [await arrive(phone), await arrive(phone), await arrive(phone)];
  for (const [page, name] of [
    [ans, 'Ans'],
    [bo, 'Bo'],
    [cees, 'Cees'],
  ] as const)
    await joinByLink(page, joinUrl, name);
  await startWriting(facilitator);

  await test.step('before anybody writes it is said', async () => {
    await expect(ans.getByText(t(($) => $.steer.openly.reveal.minimum, { count: 4 })).first()).toBeVisible();
    await expect(
      facilitator.getByText(t(($) => $.steer.openly.reveal.minimum, { count: 4 })).first(),
    ).toBeVisible();
    await expectAccessible(ans);
    await expectNoSidewaysScroll(ans);
  });

  await test.step('how many are done is not told one by one', async () => {
    await handIn(ans, 'Dit neem ik terug');
    await handIn(bo, 'Dit mag iedereen weten');
    await expect(facilitator.getByText(t(($) => $.round.laidSteps.few, { count: 4 })).first()).toBeVisible();
    await expect(facilitator.getByText(/\d van \d/)).toHaveCount(0);
    await expectAccessible(facilitator);
  });

  await test.step('going on with fewer is on every screen', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.steer.openly.offer) }).click();
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.steer.openly.offer) })
      .click();
    for (const page of [ans, bo, cees])
      await expect(page.getByText(t(($) => $.round.openly, { count: 4 })).first()).toBeVisible();
    await expectAccessible(ans);
    await ans.screenshot({ path: test.info().outputPath('phone.png') });
    await facilitator.screenshot({ path: test.info().outputPath('laptop.png') });
  });
});
