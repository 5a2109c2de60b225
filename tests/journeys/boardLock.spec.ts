/** A board that is locked, for who is there and for who comes back. */
import { expect, type Page } from '@playwright/test';

import {
  cardOf,
  expectDrawnIn,
  expectIn,
  first,
  goOffline,
  layIn,
  listed,
  moveTo,
  openMenu,
  zoneOf,
  goToList,
} from './boardTable.ts';
import { carryByMouse } from './hands.ts';
import { test } from './journey.ts';
import { expectAccessible, laptop, openMenuOf } from './people.ts';
import { t } from './dutch.ts';

async function turnLock(page: Page, choice: string) {
  await openMenuOf(
    page,
    t(($) => $.steer.moreLabel),
  );
  await page.getByRole('menuitem', { name: choice }).click();
}

test('[B2] [B56] a locked board says so, takes the controls away, and gives them back', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const card = cardOf(joris, first);
  const undo = joris.getByRole('button', { name: t(($) => $.board.tools.undo) });
  await moveTo(joris, first, 'Later');
  await expect(undo).toBeVisible();
  // The lock must not overtake the move.
  await expectIn(cardOf(fatma, first), 'Later');

  await turnLock(
    fatma,
    t(($) => $.steer.more.lock),
  );
  await expect(joris.getByText('Bord op slot · Alleen de begeleider kan nu iets verplaatsen.')).toBeVisible();
  await expect(undo).toHaveCount(0);
  await card.focus();
  await openMenu(card, first);
  await expect(joris.getByRole('menuitem')).toHaveText([t(($) => $.board.do.read)]);
  await joris.keyboard.press('Escape');
  await joris.keyboard.press('Control+z');
  await expectIn(cardOf(fatma, first), 'Later');
  await carryByMouse(joris, card, zoneOf(joris, 'Geparkeerd'));
  await joris.mouse.up();
  await expectDrawnIn(card, zoneOf(joris, 'Later'));
  await goToList(joris);
  await expect(joris.getByText(t(($) => $.board.readOnly.locked))).toBeVisible();
  await openMenu(listed(joris, 'Later'), first);
  await expect(joris.getByRole('menuitem')).toHaveText([t(($) => $.board.do.read)]);
  await expectAccessible(joris);
  await joris.keyboard.press('Escape');
  await joris.getByRole('link', { name: t(($) => $.table.backToTable) }).click();

  await expect(joris.getByText(t(($) => $.trust.refused))).toHaveCount(0);
  await expect(fatma.getByText('Bord op slot · Jij kunt nog verplaatsen, de deelnemers niet.')).toBeVisible();
  await moveTo(fatma, first, 'Geparkeerd');
  await expectIn(card, 'Geparkeerd');
  await turnLock(
    fatma,
    t(($) => $.steer.more.unlock),
  );
  await moveTo(joris, first, 'Later');
  await expectIn(cardOf(fatma, first), 'Later');
  await joris.keyboard.press('Control+z');
  await expectIn(cardOf(fatma, first), 'Geparkeerd');
});

test('[R1] a move that was made offline on a board that is now locked is put back, and says why', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  const [here, there] = [cardOf(joris, first), cardOf(fatma, first)];
  await expectIn(here, 'Nu bespreken');

  await goOffline(joris);
  await moveTo(joris, first, 'Later');
  await expectIn(here, 'Later');
  await expect(joris.getByText(t(($) => $.trust.unsaved))).toBeVisible();
  await turnLock(
    fatma,
    t(($) => $.steer.more.lock),
  );
  await expect(fatma.getByText(t(($) => $.board.readOnly.locked)).first()).toBeVisible();
  await expectIn(there, 'Nu bespreken');

  await joris.context().setOffline(false);
  const why = joris.getByRole('alert').filter({ hasText: t(($) => $.trust.refused) });
  await expect(why).toContainText(t(($) => $.refusals['board-locked']));
  await expectIn(here, 'Nu bespreken');
  await expectIn(there, 'Nu bespreken');
  await expect(
    joris.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();
  await expectAccessible(joris);
  await why.getByRole('button', { name: t(($) => $.trust.dismiss) }).click();
  await expect(why).toHaveCount(0);

  await turnLock(
    fatma,
    t(($) => $.steer.more.unlock),
  );
  await moveTo(joris, first, 'Geparkeerd');
  await expectIn(there, 'Geparkeerd');
});
