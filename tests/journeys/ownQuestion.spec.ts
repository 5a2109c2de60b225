/** A facilitator types a question in the middle of a session, and everybody has it on the table at once. */
import { expect, type Page } from '@playwright/test';

import { createTranslator } from '../../src/messages/translate.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  leaveLobby,
} from './people.ts';

const english = createTranslator('en');
const openDialog = (page: Page) =>
  page.getByRole('button', { name: t(($) => $.board.decks.own), exact: true }).click();
const field = (page: Page) => page.getByRole('textbox', { name: t(($) => $.ownQuestion.label) });

test('[O10] a question of the facilitator’s own, from a laptop and from a phone, is answered at the table', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const [mirjam, joris] = [await arrive(phone), await arrive(phone)];
  const { joinUrl, facilitatorUrl } = await openSession(fatma, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await enterAsFacilitator(mirjam, facilitatorUrl, 'Mirjam');
  await leaveLobby(fatma);

  await test.step('one press and Enter at a laptop', async () => {
    await fatma.getByRole('button', { name: t(($) => $.board.decks.title) }).click();
    await openDialog(fatma);
    await expect(field(fatma)).toBeFocused();
    await expectAccessible(fatma);
    await fatma.keyboard.type('Wie missen we hier?');
    await fatma.keyboard.press('Enter');
    await expect(field(fatma)).toBeHidden();
    await expect(joris.getByText('Wie missen we hier?').first()).toBeVisible();
    await expect(
      fatma
        .getByRole('region', { name: t(($) => $.board.decks.title) })
        .getByRole('radio', { name: 'Eigen vraag' }),
    ).toBeAttached();
  });

  await test.step('somebody answers it', async () => {
    await fatma.getByRole('button', { name: t(($) => $.steer.start), exact: true }).click();
    await handIn(joris, 'De jongeren');
    await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    await expect(joris.getByText('De jongeren').first()).toBeVisible();
  });

  await test.step('on a phone nothing of it is lost: not by closing, without a network, nor by loading anew', async () => {
    await mirjam.getByRole('link', { name: t(($) => $.table.board), exact: true }).click();
    await openDialog(mirjam);
    await expect(field(mirjam)).toBeFocused();
    await expectAccessible(mirjam);
    await expectNoSidewaysScroll(mirjam);
    await field(mirjam).fill('Wat doen we morgen?');
    await mirjam.keyboard.press('Escape');
    await expect(field(mirjam)).toBeHidden();
    await openDialog(mirjam);
    await expect(field(mirjam)).toHaveValue('Wat doen we morgen?');
    await mirjam.context().setOffline(true);
    await field(mirjam).press('Enter');
    await expect(mirjam.getByText(t(($) => $.ownQuestion.offline))).toBeVisible();
    await expectAccessible(mirjam);
    await mirjam.context().setOffline(false);
    await mirjam.reload();
    await openDialog(mirjam);
    await expect(field(mirjam)).toHaveValue('Wat doen we morgen?');
    await field(mirjam).press('Enter');
    await expect(joris.getByText('Wat doen we morgen?').first()).toBeVisible();
    await openDialog(mirjam);
    await expect(field(mirjam)).toHaveValue('');
    await mirjam.keyboard.press('Escape');
  });

  await test.step('both lie with the other cards, and participants have no way to add one', async () => {
    // Who began to write closed the drawer.
    await fatma.getByRole('button', { name: t(($) => $.board.decks.title) }).click();
    await fatma.getByRole('radio', { name: 'Eigen vraag' }).check({ force: true });
    const cards = fatma.getByRole('list', { name: 'Eigen vraag' }).getByRole('listitem');
    await expect(cards).toContainText(['Wie missen we hier?', 'Wat doen we morgen?']);
    await joris.getByRole('link', { name: t(($) => $.table.board), exact: true }).click();
    await expect(joris.getByRole('heading', { name: /^Eigen vraag/u })).toBeVisible();
    await expect(joris.getByRole('button', { name: t(($) => $.board.decks.own), exact: true })).toHaveCount(
      0,
    );
  });

  await test.step('in English the same', async () => {
    await mirjam.evaluate(() => localStorage.setItem('kt-language', 'en'));
    await mirjam.reload();
    await mirjam.getByRole('button', { name: english(($) => $.board.decks.own), exact: true }).click();
    await mirjam.getByRole('textbox', { name: english(($) => $.ownQuestion.label) }).fill('What now?');
    await expectAccessible(mirjam);
    await mirjam.getByRole('button', { name: english(($) => $.ownQuestion.lay) }).click();
    await expect(fatma.getByText('What now?').first()).toBeVisible();
    await expect(mirjam.getByRole('heading', { name: /^Own question/u })).toBeVisible();
  });
});
