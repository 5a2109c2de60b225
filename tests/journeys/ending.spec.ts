/** What was agreed: from an answer in one press, complete before the session closes, and on every screen at the end. */
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { boardOf } from './boardTable.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectSaved,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
  openMenuOf,
} from './people.ts';

const said = 'Elke maandag een half uur bij de balie meekijken';

test('an answer becomes an action, and everybody ends with what was agreed and what is theirs to do', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(laptop)];
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(fatma);
  await handIn(joris, said);
  await handIn(mirjam, 'Samen lunchen');
  await expect(fatma.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  const dialog = fatma.getByRole('dialog');
  const what = dialog.getByRole('textbox', { name: t(($) => $.harvest.kind.action.what) });
  const menuOf = async (text: string) => {
    const item = boardOf(fatma).locator('[data-item]').filter({ hasText: text });
    await item.focus();
    await item.locator('[aria-haspopup="menu"]').click();
  };

  await test.step('from its menu on the board: its words, open for writing', async () => {
    await menuOf(said);
    await fatma.getByRole('menuitem', { name: t(($) => $.board.do.action) }).click();
    await expect(what).toHaveValue(said);
    await expect(what).toBeFocused();
    await expectAccessible(fatma);
    await fatma.keyboard.press('End');
    await fatma.keyboard.type('.');
    await dialog.getByLabel(t(($) => $.harvest.who)).fill('Joris');
    await dialog.getByLabel(t(($) => $.harvest.when)).fill('15 maart 2027');
    await fatma.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });
  await test.step('from the dialog in which it is read', async () => {
    await menuOf('Samen lunchen');
    await fatma.getByRole('menuitem', { name: t(($) => $.board.do.read) }).click();
    await dialog.getByRole('button', { name: t(($) => $.board.do.agreement) }).click();
    const agreement = dialog.getByRole('textbox', { name: t(($) => $.harvest.kind.agreement.what) });
    await expect(agreement).toBeFocused();
    await expect(agreement).toHaveValue('Samen lunchen');
    await dialog.getByRole('button', { name: t(($) => $.harvest.done) }).click();
    await expect(dialog).toBeHidden();
  });
  await test.step('somebody who may not write in the harvest is not offered it', async () => {
    const item = boardOf(mirjam).locator('[data-item]').filter({ hasText: said });
    await item.focus();
    await item.locator('[aria-haspopup="menu"]').click();
    await expect(mirjam.getByRole('menuitem', { name: t(($) => $.board.do.read) })).toBeVisible();
    await expect(mirjam.getByRole('menuitem', { name: t(($) => $.board.do.action) })).toHaveCount(0);
    await mirjam.keyboard.press('Escape');
  });
  await test.step('in the list too', async () => {
    const list = new URL(fatma.url());
    await fatma.goto(`${list.origin}${list.pathname}/lijst`);
    const entry = fatma.locator('[data-entry]').filter({ hasText: 'Samen lunchen' }).last();
    await entry.locator('[aria-haspopup="menu"]').click();
    await fatma.getByRole('menuitem', { name: t(($) => $.board.do.action) }).click();
    await expect(what).toHaveValue('Samen lunchen');
    await dialog.getByRole('button', { name: t(($) => $.harvest.done) }).click();
    await expectSaved(fatma);
    await fatma.goto(list.href);
  });

  await test.step('before it closes, what is not complete is said and can be filled in', async () => {
    await joris.getByRole('link', { name: t(($) => $.table.people) }).click();
    await openMenuOf(fatma);
    await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
    await expect(dialog.getByText('1 actie heeft nog geen naam.')).toBeVisible();
    await expect(dialog.getByText('1 actie heeft nog geen dag.')).toBeVisible();
    await expectAccessible(fatma);
    const who = dialog.getByLabel(t(($) => $.steer.close.who));
    await who.fill('Mirjam');
    // In this field, Enter must not close the session.
    await who.press('Enter');
    await dialog.getByLabel(t(($) => $.steer.close.when)).fill('2027-04-01');
    await dialog.getByRole('button', { name: t(($) => $.steer.close.confirm) }).click();
    await expect(fatma.getByRole('heading', { name: t(($) => $.ending.title) })).toBeVisible();
  });

  await test.step('a phone that looked at something else ends with what was agreed', async () => {
    await expect(joris.getByRole('heading', { name: t(($) => $.ending.title) })).toBeVisible();
    const own = joris.getByRole('listitem').filter({ hasText: `${said}.` });
    const download = joris.waitForEvent('download');
    await own.getByRole('button', { name: t(($) => $.ending.calendar) }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('2027-03-15-elke-maandag-een-half-uur-bij-de-balie-meekijken.ics');
    const calendar = await readFile(await file.path(), 'utf8');
    expect(calendar.match(/BEGIN:VEVENT/gu)).toHaveLength(1);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270315');
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
  });
  await test.step('a laptop too, with what was filled in last', async () => {
    const own = mirjam.getByRole('listitem').filter({ hasText: '1 april 2027' });
    await expect(own.getByRole('button', { name: t(($) => $.ending.calendar) })).toBeVisible();
    await expect(mirjam.getByRole('heading', { name: t(($) => $.ending.kind.agreement) })).toBeVisible();
    await mirjam
      .getByRole('link', { name: t(($) => $.table.readNotes) })
      .last()
      .click();
    await expect(mirjam).toHaveURL(/\/verslag$/u);
  });
});
