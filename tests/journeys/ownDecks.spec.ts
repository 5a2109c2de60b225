/** Decks of one's own: made, brought in, shared, and kept on the device. */
import { expect } from '@playwright/test';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, leaveLobby } from './people.ts';

test('[O5] [O6] a deck is written, undone, ordered by keyboard, kept at every key and shared in a link', async ({
  browser,
  server,
}) => {
  const context = await browser.newContext({ locale: 'nl-NL' });
  const page = await context.newPage();
  await page.goto(`${server.url}/eigen-kaarten`);
  await page.getByRole('button', { name: 'Maak een nieuwe set' }).click();
  await page.getByLabel('Titel van de set').fill('Onze wijk');
  await page.getByLabel('De vraag').fill('Wie kent de wijk het best?');
  await page.getByLabel('Hulpvragen').fill('Wie vraag je nooit?\nWie belt jou?');
  const preview = page.getByRole('region', { name: 'Zo ligt de kaart op tafel' });
  await expect(preview).toContainText('Onze wijk 1');
  await expect(preview).toContainText('Wie kent de wijk het best?');
  await expect(preview.getByRole('listitem')).toHaveText([/Wie vraag je nooit\?/u, /Wie belt jou\?/u]);

  await page.getByRole('button', { name: 'Nieuwe kaart' }).click();
  await expect(page.getByLabel('De vraag')).toBeFocused();
  await page.keyboard.type('Wat leerden we van de vorige keer?');
  await page.getByText('Stelling', { exact: true }).click();
  await expect(page.getByLabel('De stelling')).toHaveValue('Wat leerden we van de vorige keer?');
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(page.getByLabel('De vraag')).toHaveValue('Wat leerden we van de vorige keer?');

  // Half a word is kept too: the tab is gone, and the deck is there.
  await page.getByLabel('Tip voor de begeleider').pressSequentially('Begin kle');
  await page.reload();
  const rows = page.getByRole('grid', { name: 'Kaarten' }).getByRole('row');
  await expect(rows).toHaveText([/Wie kent de wijk het best\?/u, /Wat leerden we van de vorige keer\?/u]);
  await rows.nth(1).click();
  await expect(page.getByLabel('Tip voor de begeleider')).toHaveValue('Begin kle');

  // By keyboard: to the grip, take it up, one place higher, let go.
  await rows.nth(1).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-label^="Plaatsen na Wat leerden"]')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('[aria-label^="Plaatsen vóór Wie kent"]')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rows).toHaveText([/Wat leerden we van de vorige keer\?/u, /Wie kent de wijk het best\?/u]);
  // By the buttons, and by dragging.
  await page.getByRole('button', { name: 'Naar achteren' }).click();
  await expect(rows.first()).toHaveText(/Wie kent de wijk het best\?/u);
  await rows.nth(1).dragTo(rows.first(), { targetPosition: { x: 120, y: 2 } });
  await expect(rows.first()).toHaveText(/Wat leerden we van de vorige keer\?/u);
  await expectAccessible(page);

  const link = await page.getByRole('textbox', { name: 'Link met de hele set' }).inputValue();
  const other = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.goto(link);
  await expect(other.getByRole('heading', { name: 'Onze wijk', exact: true })).toBeVisible();
  await expect(other.getByText('Wie kent de wijk het best?')).toBeVisible();
  // No request carries the deck: the part behind the hash stays in the browser.
  expect(asked.filter((url) => url.split('#')[0]?.includes('deck='))).toEqual([]);
  await other.getByRole('button', { name: 'Keep on this device' }).click();
  await expect(other.getByRole('grid', { name: 'Cards' }).getByRole('row')).toHaveCount(2);

  // Half a link says what to do.
  await other.goto(`${server.url}/`);
  await other.goto(link.slice(0, -40));
  await expect(other.getByText('This link is not whole.', { exact: false })).toBeVisible();
});

test('[O1] [O2] [O7] a file of Excel is shown as it was read, corrected, and taken over as a whole or not at all', async ({
  page,
  server,
}) => {
  await page.goto(`${server.url}/eigen-kaarten/inlezen`);
  const csv = 'Nr;Wat;Extra\r\n1;Wie weet wat?;Wie bel je?\r\n2;;Zomaar\r\n3;Wat nu?;\r\n';
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'onze wijk.csv', mimeType: 'text/csv', buffer: Buffer.from(csv, 'latin1') });
  await expect(page.getByRole('heading', { name: 'Dit hebben we gelezen' })).toBeVisible();
  await expect(page.getByLabel('Titel van de set')).toHaveValue('onze wijk');
  await expect(page.getByLabel('Wat staat er tussen de kolommen?')).toHaveValue(';');
  // No heading that we know: so the guess is wrong, and a person says what is what.
  await page.getByLabel('De eerste rij is een kop').check();
  await page.getByLabel('Kolom A').selectOption('none');
  await page.getByLabel('Kolom B').selectOption('question');
  await page.getByLabel('Kolom C').selectOption('prompts');
  await expect(page.getByText('1 rij is geen kaart')).toBeVisible();
  await expect(page.getByText('Rij 3: Hier staat geen vraag.')).toBeVisible();
  const take = page.getByRole('button', { name: 'Neem 2 kaarten over' });
  await expect(take).toHaveAttribute('aria-disabled', 'true');
  await expectAccessible(page);
  await page.getByLabel('Laat deze rijen weg').check();
  await take.click();
  await expect(page.getByRole('grid', { name: 'Kaarten' }).getByRole('row')).toHaveText([
    /Wie weet wat\?/u,
    /Wat nu\?/u,
  ]);

  // A picture is no deck, and says so.
  await page.goto(`${server.url}/eigen-kaarten/inlezen`);
  await page
    .getByLabel('Kies een bestand')
    .setInputFiles({ name: 'foto.xlsx', mimeType: '', buffer: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]) });
  await expect(page.getByRole('alert')).toContainText('Dit soort bestand kennen we niet.');
  // And a list that somebody pastes is one.
  await page.getByLabel('Of plak hier een tabel of lijst').fill('Wie weet dat, en hoe?\nWat leren wij?');
  await page.getByRole('button', { name: 'Lees deze tekst' }).click();
  await expect(page.getByRole('button', { name: 'Neem 2 kaarten over' })).toBeVisible();
});

test('[O9] a deck of the library is adapted, and a session is opened with it', async ({ page, server }) => {
  await page.goto(`${server.url}/kaarten`);
  await page.getByRole('button', { name: 'Pas aan: Focus op leren' }).click();
  await page.getByLabel('Titel van de set', { exact: true }).fill('Leren in de wijk');
  await page.getByLabel('De vraag', { exact: true }).fill('Wat leert de wijk ons?');
  await page.getByRole('button', { name: 'Open een sessie met deze set' }).click();
  await page.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Wijkteam Noord');
  await page.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
  await page.getByRole('button', { name: t(($) => $.open.openNow) }).click();
  await page.waitForURL(/\/s\//u);
  await leaveLobby(page);
  await page.getByRole('button', { name: t(($) => $.board.decks.title) }).click();
  const drawer = page.getByRole('region', { name: t(($) => $.board.decks.title) });
  await expect(drawer.getByRole('article').first()).toContainText('Wat leert de wijk ons?');
  await expect(drawer.getByRole('article').first()).toContainText('Leren in de wijk 1');
});
