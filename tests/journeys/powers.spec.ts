/** What who runs the session can do about the door, the board, people and words: at once, and said to whom it concerns. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  handIn,
  joinByLink,
  laptop,
  openSession,
  phone,
  showInDrawer,
  unfoldAnswers,
  startWriting,
  openMenuOf,
} from './people.ts';
import { tapPage } from './pageWiretap.ts';
import { t } from './dutch.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

/** What participants may do, and who comes in: on the facilitator's own page. */
async function turn(facilitator: Page, name: string, on: boolean): Promise<void> {
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.rules) }).click();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.steer.menu.rules) });
  const checkbox = dialog.getByRole('checkbox', { name });
  await expect(checkbox).toBeChecked({ checked: !on });
  // The server decides; only then it is ticked.
  await checkbox.click();
  await expect(checkbox).toBeChecked({ checked: on });
  await dialog.getByRole('button', { name: t(($) => $.ui.close), exact: true }).click();
}

test('[P9] who is removed is away at once, with what was not revealed', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);
  await handIn(joris, 'Dit wordt nooit onthuld');
  await handIn(mirjam, 'Dit wel');
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();

  await showInDrawer(facilitator, 'people');
  await press(
    facilitator,
    t(($) => $.steer.people.menu, { name: 'Joris' }),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.people.remove) }).click();
  const dialog = facilitator.getByRole('dialog', {
    name: t(($) => $.steer.people.removeTitle, { name: 'Joris' }),
  });
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: t(($) => $.steer.people.remove) }).click();
  await expect(joris.getByRole('heading', { name: t(($) => $.ended.removed) })).toBeVisible();
  await expectAccessible(joris);
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  await expect(facilitator.getByText('Joris', { exact: true })).toHaveCount(0);
  await joris.reload();
  await expect(joris.getByRole('textbox', { name: t(($) => $.round.answer) })).toHaveCount(0);

  await press(
    facilitator,
    t(($) => $.steer.reveal),
  );
  await expect(
    mirjam.getByText(
      t(($) => $.revealed.yours),
      { exact: true },
    ),
  ).toBeVisible();
  await expect(mirjam.getByText('Dit wordt nooit onthuld')).toHaveCount(0);
});

test('[I20] who comes late waits at the door until let in, also while the session runs', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const [dewi, joke] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await startWriting(facilitator);
  await turn(
    facilitator,
    t(($) => $.steer.door.ask.title),
    true,
  );
  await joinByLink(dewi, joinUrl, 'Dewi');
  await expect(dewi.getByRole('heading', { name: t(($) => $.door.title) })).toBeVisible();
  await press(
    facilitator,
    t(($) => $.steer.calls.waiting, { count: 1 }),
  );
  await expectAccessible(facilitator);
  await press(
    facilitator,
    t(($) => $.steer.door.admitName, { name: 'Dewi' }),
  );
  await expect(dewi.getByRole('textbox', { name: t(($) => $.round.answer) })).toBeVisible();

  await turn(
    facilitator,
    t(($) => $.steer.door.lock.title),
    true,
  );
  await joke.goto(joinUrl);
  await joke.getByLabel(t(($) => $.join.name.label)).fill('Joke');
  await press(
    joke,
    t(($) => $.join.submit),
  );
  await expect(joke.getByText('De deur is dicht')).toBeVisible();
  await handIn(dewi, 'Wie binnen is, blijft binnen');
});

test('[D7] a hidden answer is away on every screen, its author reads why, and it comes back unharmed', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await startWriting(facilitator);
  const words = 'Onze wethouder snapt er niets van';
  await handIn(joris, words, 'Ervaring');
  await handIn(mirjam, 'Samen wegen');
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await press(
    facilitator,
    t(($) => $.steer.reveal),
  );
  for (const page of [joris, mirjam, wall]) await expect(page.getByText(words).first()).toBeVisible();

  await unfoldAnswers(facilitator);
  const note = facilitator
    .getByRole('region', { name: t(($) => $.revealed.results) })
    .getByRole('listitem')
    .filter({ hasText: words });
  await note.getByRole('button', { name: t(($) => $.hideAnswer.menu) }).click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.hideAnswer.hide) }).click();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.hideAnswer.title) });
  await dialog.getByRole('radio', { name: t(($) => $.hideAnswer.because.hurtful) }).check();
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: t(($) => $.hideAnswer.hide) }).click();

  for (const page of [mirjam, wall]) await expect(page.getByText(words)).toHaveCount(0);
  await expect(mirjam.getByText(t(($) => $.revealed.hidden.count, { count: 1 }))).toBeVisible();
  await expect(mirjam.getByText('kwetst')).toHaveCount(0);
  await expect(joris.getByText(t(($) => $.revealed.hidden.yours))).toBeVisible();
  await expect(joris.getByText('gekwetst kan voelen')).toBeVisible();
  await expectAccessible(joris);
  const late = await arrive(phone);
  const tap = tapPage(late);
  await joinByLink(late, joinUrl, 'Laat');
  await expect(late.getByText('Samen wegen').first()).toBeVisible();
  expect(await tap.received(words)).toBe(false);
  expect(await tap.cameIn('Samen wegen')).toBe(true);

  await showInDrawer(facilitator, 'people');
  await facilitator.getByText(t(($) => $.steer.hidden.title, { count: 1 })).click();
  await press(
    facilitator,
    t(($) => $.steer.hidden.show),
  );
  for (const page of [joris, mirjam, wall, late]) await expect(page.getByText(words).first()).toBeVisible();
  await expect(
    joris.getByText(
      t(($) => $.revealed.yours),
      { exact: true },
    ),
  ).toBeVisible();
});

test('[S6] [B2] what participants may do on the board changes at once, and they read it', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await press(
    facilitator,
    t(($) => $.lobbyPanel.start),
  );
  await expect(joris.getByText(t(($) => $.board.readOnly.rules))).toBeVisible();
  const note = joris.getByRole('button', { name: t(($) => $.board.note.add), exact: true });
  await expect(note).toHaveCount(0);

  await turn(
    facilitator,
    t(($) => $.steer.rules.addNotes.title),
    true,
  );
  await expect(note).toBeVisible();
  await turn(facilitator, 'Bord op slot', true);
  await expect(joris.getByText(t(($) => $.board.readOnly.locked))).toBeVisible();
  await expectAccessible(joris);
  await turn(facilitator, 'Bord op slot', false);
  await expect(note).toBeVisible();
});
