/** The time is up, and the facilitator had chosen that handing in stops then. */
import { expect } from '@playwright/test';

import { test } from './journey.ts';
import {
  handIn,
  handInHere,
  joinByLink,
  laptop,
  openMine,
  openSession,
  phone,
  startWriting,
} from './people.ts';
import { t } from './dutch.ts';

test('[R3] an answer that was handed in offline when the time was up comes back as a draft, and says why', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const dewi = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(dewi, joinUrl, 'Dewi');
  await startWriting(facilitator);
  await handIn(dewi, 'Op tijd');
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();

  await dewi.context().setOffline(true);
  await handInHere(dewi, 'Te laat');
  const [sessionId, seat] = new URL(facilitator.url()).pathname.split('/').slice(2);
  const started = await facilitator.request.post(`${server.url}/api/sessions/${sessionId}/commands`, {
    headers: { Origin: server.url, 'Kennistafel-Seat': seat ?? '' },
    data: { type: 'timer.start', ms: 1_000, locksAnswers: true },
  });
  expect(started.ok()).toBe(true);
  await expect(facilitator.getByText(t(($) => $.time.up)).first()).toBeVisible();

  await dewi.context().setOffline(false);
  await expect(dewi.getByText(t(($) => $.time.up)).first()).toBeVisible();
  await expect(dewi.getByText(t(($) => $.trust.refused))).toBeVisible();
  const sealed = dewi.getByRole('region', { name: t(($) => $.round.mine) });
  await openMine(dewi);
  await expect(sealed.getByText('Op tijd')).toBeVisible();
  await expect(sealed.getByText('Te laat')).toHaveCount(0);
  await expect(dewi.getByRole('textbox', { name: /antwoord/ })).toHaveValue('Te laat');

  await facilitator
    .getByRole('button', { name: t(($) => $.steer.reveal) })
    .first()
    .click();
  await expect(facilitator.getByText('Op tijd').first()).toBeVisible();
  await expect(facilitator.getByText('Te laat')).toHaveCount(0);
});
