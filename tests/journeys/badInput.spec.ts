/** Bad input gets a clear answer in plain Dutch, and nothing is lost. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import { expectAccessible, joinByLink, laptop, openSession, phone, startWriting } from './people.ts';
import { t } from './dutch.ts';

test('[E1] a wrong code, a name that is none and a taken name each say what to do', async ({
  arrive,
  server,
}) => {
  const [facilitator, guest] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await guest.goto(`${server.url}/doe-mee`);
  const code = guest.getByLabel(t(($) => $.entry.code.label));
  for (const [typed, answer] of [
    ['12', 'Een code heeft zes tekens'],
    ['BBB BBB', 'Bij deze code hoort geen sessie'],
  ] as const) {
    await code.fill(typed);
    await guest.getByRole('button', { name: t(($) => $.entry.code.submit) }).click();
    await expect(guest.getByText(answer).first()).toBeVisible();
    await expect(code).toHaveValue(typed);
  }
  await expectAccessible(guest);

  await guest.goto(joinUrl);
  const name = guest.getByLabel(t(($) => $.join.name.label));
  for (const [typed, answer] of [
    ['', 'Er staat nog geen naam'],
    ['x'.repeat(41), 'Deze naam is te lang'],
    ['Jo\u202eris', 'onzichtbare tekens'],
    ['fatma', 'Iemand aan tafel heet al zo'],
  ] as const) {
    await name.fill(typed);
    await guest.getByRole('button', { name: t(($) => $.join.submit) }).click();
    await expect(guest.getByText(answer).first()).toBeVisible();
    await expect(name).toHaveValue(typed);
  }
  await expectAccessible(guest);
});

test('[E2] an answer of 20,000 characters is kept, and says by how much it is too long', async ({
  arrive,
  server,
}) => {
  const [facilitator, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  const text = 'Lang verhaal. '.repeat(1_429).slice(0, 20_000);
  const field = joris.getByRole('textbox', { name: t(($) => $.round.answer) });
  await field.fill(text);
  await expect(joris.getByText('Dit is 18000 tekens te lang').first()).toBeVisible();
  await expect(joris.getByRole('button', { name: t(($) => $.round.handIn) })).toHaveAccessibleDescription(
    /Je antwoord is te lang/,
  );
  await expect(
    joris.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();
  await expectAccessible(joris);
  await joris.reload();
  await expect(field).toHaveValue(text);
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 0, of: 1 })).first()).toBeVisible();
});

test('[E3] an address without a session, and a seat of somebody else, say what to do', async ({
  arrive,
  server,
}) => {
  const stranger = await arrive(phone);
  await stranger.goto(`${server.url}/s/s-bestaatniet00000/m-niemand000`);
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
  await expectAccessible(stranger);
  const facilitator = await arrive(laptop);
  await openSession(facilitator, server.url);
  await stranger.goto(facilitator.url());
  await expect(stranger.getByText(t(($) => $.ended.notAMember))).toBeVisible();
  await expectAccessible(stranger);
  await stranger.goto(`${server.url}/bestaat-niet`);
  await expect(stranger.getByRole('heading', { level: 1 })).toBeVisible();
});
