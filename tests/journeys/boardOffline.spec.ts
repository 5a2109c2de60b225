/** What one does on the board without a connection is kept, also when the tab is closed before the server is back. */
import { expect } from '@playwright/test';

import { boardOf, cardOf, expectFetched, expectIn, first, layIn, moveTo } from './boardTable.ts';
import { test } from './journey.ts';
import { laptop } from './people.ts';
import { t } from './dutch.ts';

test('[T23] a card moved and a note written while the server was away are there for others after the tab was closed', async ({
  server,
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  await expectIn(cardOf(joris, first), 'Nu bespreken');
  await expect(fatma.getByText(t(($) => $.trust.saved)).first()).toBeVisible();

  await expectFetched(fatma, /TaskDialog/u);
  await server.kill();
  await moveTo(fatma, first, 'Later');
  await fatma.getByRole('button', { name: t(($) => $.board.note.add) }).click();
  await fatma.getByRole('dialog').getByRole('textbox').fill('Bel de wijk');
  await fatma.getByRole('button', { name: t(($) => $.board.note.lay), exact: true }).click();
  await expect(boardOf(fatma).getByRole('group', { name: /Bel de wijk/ })).toBeVisible();
  const address = fatma.url();
  const device = fatma.context();
  await fatma.close();

  await server.start();
  const again = await device.newPage();
  await again.goto(address);
  for (const page of [again, joris]) {
    await expectIn(cardOf(page, first), 'Later');
    await expect(boardOf(page).getByRole('group', { name: /Bel de wijk/ })).toBeVisible();
  }
  await expect(again.getByText(t(($) => $.trust.saved)).first()).toBeVisible();
  await expect
    .poll(() =>
      again.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('kt-board/'))),
    )
    .toEqual([]);
});
