/** What who runs the session can do about the door, the board, people and words: at once, and said to whom it concerns. */
import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import { expectAccessible, handIn, joinByLink, laptop, openSession, phone, startWriting } from './people.ts';
import { tapPage } from './pageWiretap.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
const tab = (page: Page, name: string) => page.getByRole('tab', { name }).click();

/** What participants may do, and who comes in: on the facilitator's own page. */
async function turn(facilitator: Page, name: string, on: boolean): Promise<void> {
  await press(facilitator, 'Sessie');
  await facilitator.getByRole('menuitem', { name: 'Wat mogen deelnemers?' }).click();
  const dialog = facilitator.getByRole('dialog', { name: 'Wat mogen deelnemers?' });
  const checkbox = dialog.getByRole('checkbox', { name });
  await expect(checkbox).toBeChecked({ checked: !on });
  // The server decides; only then it is ticked.
  await checkbox.click();
  await expect(checkbox).toBeChecked({ checked: on });
  await dialog.getByRole('button', { name: 'Sluit', exact: true }).click();
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
  await expect(facilitator.getByText('2 van 2 klaar').first()).toBeVisible();

  await tab(facilitator, 'Mensen');
  await press(facilitator, 'Wat je met Joris kunt doen');
  await facilitator.getByRole('menuitem', { name: 'Haal van tafel' }).click();
  const dialog = facilitator.getByRole('dialog', { name: 'Haal je Joris van tafel?' });
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: 'Haal van tafel' }).click();
  await expect(joris.getByRole('heading', { name: 'Je bent van tafel gehaald' })).toBeVisible();
  await expectAccessible(joris);
  await expect(facilitator.getByText('1 van 1 klaar').first()).toBeVisible();
  await expect(facilitator.getByText('Joris', { exact: true })).toHaveCount(0);
  await joris.reload();
  await expect(joris.getByRole('textbox', { name: 'Jouw antwoord' })).toHaveCount(0);

  await press(facilitator, 'Onthul antwoorden');
  await expect(mirjam.getByText('van jou', { exact: true })).toBeVisible();
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
  await turn(facilitator, 'Eerst wachten bij de deur', true);
  await joinByLink(dewi, joinUrl, 'Dewi');
  await expect(dewi.getByRole('heading', { name: 'Je staat bij de deur' })).toBeVisible();
  await press(facilitator, '1 persoon wacht bij de deur');
  await expectAccessible(facilitator);
  await press(facilitator, 'Laat binnen: Dewi');
  await expect(dewi.getByRole('textbox', { name: 'Jouw antwoord' })).toBeVisible();

  await turn(facilitator, 'Deur op slot', true);
  await joke.goto(joinUrl);
  await joke.getByLabel('Hoe heet je hier?').fill('Joke');
  await press(joke, 'Ga aan tafel');
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
  await expect(facilitator.getByText('2 van 2 klaar').first()).toBeVisible();
  await press(facilitator, 'Onthul antwoorden');
  for (const page of [joris, mirjam, wall]) await expect(page.getByText(words).first()).toBeVisible();

  const note = facilitator
    .getByRole('region', { name: 'Wat er op tafel ligt' })
    .getByRole('listitem')
    .filter({ hasText: words });
  await note.getByRole('button', { name: 'Wat je met dit antwoord kunt doen' }).click();
  await facilitator.getByRole('menuitem', { name: 'Verberg dit antwoord' }).click();
  const dialog = facilitator.getByRole('dialog', { name: 'Antwoord verbergen?' });
  await dialog.getByRole('radio', { name: 'Kwetsend' }).check();
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: 'Verberg dit antwoord' }).click();

  for (const page of [mirjam, wall]) await expect(page.getByText(words)).toHaveCount(0);
  await expect(mirjam.getByText('1 antwoord is verborgen door de begeleider.')).toBeVisible();
  await expect(mirjam.getByText('kwetst')).toHaveCount(0);
  await expect(joris.getByText('Je antwoord is verborgen')).toBeVisible();
  await expect(joris.getByText('gekwetst kan voelen')).toBeVisible();
  await expectAccessible(joris);
  const late = await arrive(phone);
  const tap = tapPage(late);
  await joinByLink(late, joinUrl, 'Laat');
  await expect(late.getByText('Samen wegen').first()).toBeVisible();
  expect(await tap.received(words)).toBe(false);

  await tab(facilitator, 'Mensen');
  await facilitator.getByText('1 verborgen antwoord').click();
  await press(facilitator, 'Zet terug');
  for (const page of [joris, mirjam, wall, late]) await expect(page.getByText(words).first()).toBeVisible();
  await expect(joris.getByText('van jou', { exact: true })).toBeVisible();
});

test('[S6] [B2] what participants may do on the board changes at once, and they read it', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(laptop);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await press(facilitator, 'Begin de sessie');
  await expect(joris.getByText('De begeleider verplaatst')).toBeVisible();
  const note = joris.getByRole('button', { name: 'Notitie', exact: true });
  await expect(note).toHaveCount(0);

  await turn(facilitator, 'Losse briefjes plakken', true);
  await expect(note).toBeVisible();
  await turn(facilitator, 'Bord op slot', true);
  await expect(joris.getByText('Bord op slot')).toBeVisible();
  await expectAccessible(joris);
  await turn(facilitator, 'Bord op slot', false);
  await expect(note).toBeVisible();
});
