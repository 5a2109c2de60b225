/** What somebody types is theirs: others type in the same text, remove it, go on or call, and it stays. */
import { expect, type Page } from '@playwright/test';

import { tablet } from './boardTable.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  startWriting,
  openMenuOf,
  showInDrawer,
} from './people.ts';
import { t } from './dutch.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const what = (page: Page) => page.getByRole('textbox', { name: t(($) => $.harvest.kind.action.what) });
const noteField = (page: Page) => page.getByRole('textbox', { name: t(($) => $.board.note.text) });
const question = (page: Page) => page.getByText(t(($) => $.ui.unsaved.question));

test('[E40] [E41] two people type in one action, and what one of them removes stays with the other', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await showInDrawer(fatma, 'harvest');
  await press(
    fatma,
    t(($) => $.harvest.kind.action.add),
  );
  await fatma.keyboard.type('Wij bellen de wijk');
  await joris
    .getByText(
      t(($) => $.table.harvest),
      { exact: true },
    )
    .first()
    .click();
  await press(
    joris,
    t(($) => $.harvest.kind.action.edit, { text: 'Wij bellen de wijk' }),
  );
  await joris.keyboard.type('. Joris begint');
  await expect(what(fatma)).toHaveValue('Wij bellen de wijk. Joris begint');

  await test.step('the cursor stays behind the same letters, and both are kept', async () => {
    await what(fatma).press('Home');
    await fatma.keyboard.type('Vandaag: ');
    await expect(what(joris)).toHaveValue('Vandaag: Wij bellen de wijk. Joris begint');
    await joris.keyboard.type('!');
    await expect(what(fatma)).toHaveValue('Vandaag: Wij bellen de wijk. Joris begint!');
  });

  await test.step('one removes it: the other is told, types on, and puts it back', async () => {
    await press(
      joris,
      t(($) => $.harvest.done),
    );
    await joris.getByRole('button', { name: /^Haal de actie weg/ }).click();
    await expect(fatma.getByText(t(($) => $.harvest.gone))).toBeVisible();
    await expect(what(fatma)).toBeFocused();
    await fatma.keyboard.type('echt ');
    await expectAccessible(fatma);
    await press(
      fatma,
      t(($) => $.harvest.putBack),
    );
    await expect(joris.getByText('Vandaag: echt Wij bellen de wijk. Joris begint!')).toBeVisible();
    await expect(what(fatma)).toHaveValue('Vandaag: echt Wij bellen de wijk. Joris begint!');
  });
});

test('[E42] a dialog with text asks before it closes, and not for a word that is being composed', async ({
  sitDown,
}) => {
  const { fatma } = await sitDown(phone);
  const open = async () => {
    await press(
      fatma,
      t(($) => $.board.note.add),
    );
    await expect(noteField(fatma)).toBeFocused();
  };
  await open();
  await fatma.keyboard.press('Escape');
  await expect(noteField(fatma)).toHaveCount(0);

  await open();
  await noteField(fatma).fill('Nog niet bewaard');
  const composing = await noteField(fatma).evaluate((field) =>
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true, cancelable: true }),
    ),
  );
  // The browser is kept from closing it.
  expect(composing).toBe(false);
  await expect(question(fatma)).toHaveCount(0);

  for (const close of [
    () => fatma.mouse.click(5, 5),
    () => fatma.keyboard.press('Escape'),
    async () => {
      await fatma.keyboard.press('Escape');
      await fatma.keyboard.press('Escape');
    },
    () =>
      press(
        fatma,
        t(($) => $.ui.close),
      ),
  ]) {
    await close();
    await expect(question(fatma)).toBeVisible();
    await expectAccessible(fatma);
    await press(
      fatma,
      t(($) => $.ui.unsaved.stay),
    );
    await expect(question(fatma)).toHaveCount(0);
    await expect(noteField(fatma)).toBeFocused();
    await expect(noteField(fatma)).toHaveValue('Nog niet bewaard');
  }
  await fatma.keyboard.press('Escape');
  await press(
    fatma,
    t(($) => $.ui.unsaved.leave),
  );
  await expect(noteField(fatma)).toHaveCount(0);
});

test('[E44] a call moves nobody away from a dialog with text', async ({ sitDown }) => {
  const { fatma, joris } = await sitDown(tablet);
  await joris.getByRole('link', { name: t(($) => $.table.board) }).tap();
  await joris.getByRole('button', { name: t(($) => $.board.note.add) }).tap();
  await noteField(joris).fill('Bijna af');
  await joris.getByRole('button', { name: t(($) => $.board.cancel) }).focus();
  await openMenuOf(
    fatma,
    t(($) => $.steer.moreLabel),
  );
  await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.gather) }).click();
  await expect(joris.getByText(t(($) => $.table.gatheredTyping))).toBeAttached();
  await expect(noteField(joris)).toHaveValue('Bijna af');
});

test('[E45] a dialog that others take away gives its text back to its author', async ({ arrive, server }) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  const { joinUrl } = await openSession(fatma, server.url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(fatma);
  await handIn(joris, 'Wij bellen');
  await expect(fatma.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  await press(
    fatma,
    t(($) => $.steer.reveal),
  );
  await press(
    joris,
    t(($) => $.revealed.correct),
  );
  const dialog = joris.getByRole('dialog', { name: t(($) => $.revealed.correctTitle) });
  await dialog.getByRole('textbox').fill('Wij bellen de wijk elke week');
  await press(
    fatma,
    t(($) => $.steer.next),
  );
  await expect(dialog).toHaveCount(0);
  const kept = joris.getByRole('dialog', { name: t(($) => $.ui.unsaved.kept) });
  await expect(kept.getByText('Wij bellen de wijk elke week')).toBeVisible();
  await expectAccessible(joris);
  await kept
    .getByRole('button', { name: t(($) => $.ui.close) })
    .first()
    .click();
  await expect(kept).toHaveCount(0);
});
