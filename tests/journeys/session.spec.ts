/** The whole main path, with a facilitator on a laptop, two participants on phones and an observer. */
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByCode,
  joinByLink,
  laptop,
  openMine,
  openSession,
  phone,
  showInDrawer,
  leaveLobby,
} from './people.ts';
import { tapPage } from './pageWiretap.ts';
import { t } from './dutch.ts';

const secret = 'Aan de balie horen we iets anders dan in het dashboard';

test('[D1] [N6] a session from opening to notes', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const wall = await arrive(laptop);
  const taps = [facilitator, mirjam, wall].map(tapPage);

  const { code, joinUrl } = await openSession(facilitator, server.url);
  await expectAccessible(facilitator);

  await test.step('two people come in, by link and by code, and one screen watches', async () => {
    await joinByLink(joris, joinUrl, 'Joris');
    await expect(joris.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
    await expect(joris.getByText(t(($) => $.trust.seenNameless))).toBeVisible();
    await expectAccessible(joris);
    await joinByCode(mirjam, server.url, code, 'Mirjam');
    await wall.goto(`${server.url}/scherm#${code}`);
    await expect(facilitator.getByText('Mirjam', { exact: true })).toBeVisible();
  });

  await test.step('the facilitator begins and draws a card, and every screen shows it', async () => {
    await leaveLobby(facilitator);
    await expect(joris.getByText(t(($) => $.round.waitingTitle))).toBeVisible();
    await expectAccessible(joris);
    await facilitator.getByRole('button', { name: t(($) => $.steer.draw) }).click();
    const question = await joris.getByRole('article').getByRole('heading').textContent();
    await expect(mirjam.getByRole('heading', { name: question ?? '-' })).toBeVisible();
    await expect(wall.getByText(question ?? '-')).toBeVisible();
  });

  await test.step('they write in silence, and nobody receives a letter', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.steer.start) }).click();
    await handIn(joris, secret, 'Ervaring');
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 2 })).first()).toBeVisible();
    await handIn(mirjam, 'Uitvoering vroeg aan tafel', 'Professioneel');
    await handIn(mirjam, 'Een hogeschool vragen');
    await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
    await expectAccessible(facilitator);
    for (const tap of taps) expect(await tap.received(secret)).toBe(false);
  });

  await test.step('a half-typed answer survives a reload', async () => {
    await joris
      .getByRole('textbox', { name: t(($) => $.round.another) })
      .fill('Dit was ik nog aan het typen');
    await joris.reload();
    await expect(joris.getByRole('textbox', { name: t(($) => $.round.another) })).toHaveValue(
      'Dit was ik nog aan het typen',
    );
    await openMine(joris);
    await expect(joris.getByText(secret)).toBeVisible();
  });

  await test.step('the answers turn over on every screen at once', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    for (const page of [joris, mirjam, wall]) await expect(page.getByText(secret).first()).toBeVisible();
    await expect(facilitator.getByText(secret).first()).toBeVisible();
    // Once revealed, the same taps hear it.
    for (const tap of taps) expect(await tap.cameIn(secret)).toBe(true);
    await expect(
      joris.getByText(
        t(($) => $.revealed.yours),
        { exact: true },
      ),
    ).toHaveCount(1);
    await expectAccessible(joris);
    await expectAccessible(wall);
    await expectAccessible(facilitator);
  });

  await test.step('an author corrects an answer, and nobody else can', async () => {
    await expect(mirjam.getByRole('button', { name: t(($) => $.revealed.correct) })).toHaveCount(2);
    await joris.getByRole('button', { name: t(($) => $.revealed.correct) }).click();
    await joris
      .getByRole('dialog')
      .getByLabel(t(($) => $.round.answer))
      .fill(`${secret}.`);
    await joris
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.revealed.save) })
      .click();
    await expect(mirjam.getByText(`${secret}.`).first()).toBeVisible();
  });

  await test.step('an action is agreed, and is in everybody’s harvest', async () => {
    await showInDrawer(facilitator, 'harvest');
    await facilitator.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
    await facilitator
      .getByLabel(t(($) => $.harvest.kind.action.what))
      .last()
      .fill('Uitvoering zit bij elke startnotitie aan tafel');
    await facilitator
      .getByLabel(t(($) => $.harvest.who))
      .last()
      .fill('Mirjam');
    await facilitator
      .getByLabel(t(($) => $.harvest.who))
      .last()
      .blur();
    await mirjam.getByRole('link', { name: t(($) => $.table.harvest) }).click();
    await expect(mirjam.getByText('Uitvoering zit bij elke startnotitie aan tafel')).toBeVisible();
    await expectAccessible(mirjam);
    await expectAccessible(facilitator);
  });

  await test.step('the notes hold what was revealed and agreed', async () => {
    const table = facilitator.url();
    await facilitator.goto(`${table}/verslag`);
    await expect(facilitator.getByText(t(($) => $.notes.draft)).first()).toBeVisible();
    await expect(facilitator.getByText(`${secret}.`)).toBeVisible();
    await expectAccessible(facilitator);
    await facilitator.getByRole('button', { name: t(($) => $.notesPage.download) }).click();
    const downloading = facilitator.waitForEvent('download');
    await facilitator.getByRole('button', { name: 'Download Markdown' }).click();
    const notes = await readFile(await (await downloading).path(), 'utf8');
    expect(notes).toContain(`${secret}.`);
    expect(notes).toContain('Uitvoering zit bij elke startnotitie aan tafel');
    for (const hidden of ['Dit was ik nog aan het typen', 'Joris']) expect(notes).not.toContain(hidden);
  });
});
