/** The link and QR of a session, and what happens at a network where somebody typed many wrong codes. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  joinByCode,
  joinByLink,
  laptop,
  openSession,
  phone,
  openMenuOf,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

const qrOf = (page: Page) => page.getByRole('img', { name: /^QR-code/ });
const field = (page: Page) => page.getByLabel(t(($) => $.entry.code.label));

/** Types so many wrong codes at this network as are looked at. */
async function guess(page: Page, url: string): Promise<void> {
  const signs = 'CDFGHJKMNPQRTVWX';
  for (let turn = 0; turn < 30; turn += 1)
    await page.request.post(`${url}/api/lookup`, {
      headers: { Origin: url },
      data: { code: `BBBB${turn < signs.length ? 'C' : 'D'}${signs.charAt(turn % signs.length)}` },
    });
}

test('[I90] the link and the QR hold what nobody can guess, and lead in where codes must wait', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  const screenHref = await facilitator
    .getByRole('link', { name: t(($) => $.lobbyPanel.bigScreen) })
    .getAttribute('href');

  await test.step('the lobby shows one link, and the code alone to type', async () => {
    expect(joinUrl).toMatch(new RegExp(`/doe-mee#${code}\\.[A-Z0-9]{12}$`));
    await expect(qrOf(facilitator)).toHaveAccessibleName(`QR-code om mee te doen. Hij opent ${joinUrl}.`);
    await expect(facilitator.getByText(`${server.url.replace('http://', '')}/doe-mee`)).toBeVisible();
    await expect(facilitator.getByText(joinUrl.split('.').at(-1) ?? '', { exact: false })).toBeHidden();
  });

  await test.step('by code, by an earlier link and by one that was changed on its way people come in', async () => {
    await joinByCode(await arrive(phone), server.url, code, 'Met code');
    await joinByLink(await arrive(phone), `${server.url}/doe-mee#${code}`, 'Met oude link');
    await joinByLink(await arrive(phone), joinUrl.slice(0, -4), 'Met halve link');
    await joinByLink(await arrive(phone), `${joinUrl.slice(0, -1)}_`, 'Met streepje');
    const changed = joinUrl.replace(/.$/u, (last) => (last === 'B' ? 'C' : 'B'));
    await joinByLink(await arrive(phone), changed, 'Met andere link');
    const atHome = await arrive(phone);
    await atHome.goto(`${server.url}/#${code.slice(0, 3)}%20${code.slice(3)}`);
    await expect(atHome.getByLabel(t(($) => $.join.name.label))).toBeVisible();
    const pasted = await arrive(phone);
    await pasted.goto(`${server.url}/doe-mee`);
    await field(pasted).fill(`Hier is hij: ${joinUrl}`);
    await pasted.getByRole('button', { name: t(($) => $.entry.code.submit) }).click();
    await expect(pasted.getByLabel(t(($) => $.join.name.label))).toBeVisible();
  });

  // Where others came in by a code, that code goes on to lead in (T46). This one nobody here has used.
  const { code: unused, joinUrl: unusedUrl } = await openSession(await arrive(laptop), server.url);
  await guess(facilitator, server.url);

  await test.step('[I93] who types the code then hears how long to wait, keeps it, and hears when the time has come', async () => {
    const typing = await arrive(phone);
    await typing.clock.install();
    await typing.goto(`${server.url}/doe-mee`);
    await field(typing).fill(unused);
    await typing.getByRole('button', { name: t(($) => $.entry.code.submit) }).click();
    await expect(typing.getByText(/te veel verkeerde codes/)).toBeVisible();
    await expect(typing.getByText(t(($) => $.entry.again, { when: 'over 10 minuten' }))).toBeVisible();
    await expect(field(typing)).toHaveValue(unused);
    await expect(field(typing)).toHaveAccessibleDescription(/over 10 minuten opnieuw/);
    await expectAccessible(typing);
    await typing.clock.fastForward('07:00');
    // Three minutes, less the time that this took: the clock goes on.
    await expect(typing.getByText(/over [123] minu(?:ut|ten)/).first()).toBeVisible();
    await typing.clock.fastForward('03:00');
    // On the screen, and read out.
    await expect(typing.getByText(t(($) => $.entry.now))).toHaveCount(2);
    await expect(field(typing)).toHaveValue(unused);
  });

  await test.step('a cut link waits with its code filled in, and a whole one leads in', async () => {
    const late = await arrive(phone);
    await late.goto(unusedUrl.slice(0, -4));
    await expect(late.getByText(/over (?:[789]|10) minuten/).first()).toBeVisible();
    await expect(field(late)).toHaveValue(`${unused.slice(0, 3)} ${unused.slice(3)}`);
    await joinByLink(late, unusedUrl, 'Laat');
  });

  await test.step('so do the big screen and the invitation of a session that runs', async () => {
    const wall = await arrive(laptop);
    await wall.goto(`${server.url}${screenHref}`);
    await expect(wall.getByText(t(($) => $.screen.joinScan))).toBeVisible();
    await expect(qrOf(wall)).toHaveAccessibleName(`QR-code om mee te doen. Hij opent ${joinUrl}.`);
    await leaveLobby(facilitator);
    await expect(facilitator.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
    await openMenuOf(facilitator);
    await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.invite) }).click();
    const invitation = facilitator.getByRole('dialog');
    await expect(invitation.getByRole('textbox', { name: t(($) => $.steer.invite.link) })).toHaveValue(
      joinUrl,
    );
    await expect(invitation.getByRole('textbox', { name: t(($) => $.steer.invite.screenLink) })).toHaveValue(
      `${server.url}${screenHref}`,
    );
    await expect(qrOf(facilitator)).toHaveAccessibleName(`QR-code om mee te doen. Hij opent ${joinUrl}.`);
  });
});
