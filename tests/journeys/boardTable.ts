/** A table with two people at its board, in the words they see: used by every journey on the board. */
import { expect, type Browser, type BrowserContextOptions, type Locator, type Page } from '@playwright/test';

import { middleOf } from './hands.ts';
import { arrive, joinByLink, laptop, openSession, leaveLobby } from './people.ts';
import { t } from './dutch.ts';

export const tablet: BrowserContextOptions = {
  viewport: { width: 820, height: 1180 },
  hasTouch: true,
  isMobile: true,
  locale: 'nl-NL',
};
export const [first, second, third] = ['Kennisbronnen 1', 'Kennisbronnen 2', 'Kennisbronnen 3'] as const;
export const zones = ['Nu bespreken', 'Later', 'Geparkeerd', 'het vrije deel'] as const;
export type ZoneName = (typeof zones)[number];

/** Gives a command as the facilitator whose page this is. */
export async function command(facilitator: Page, given: object): Promise<void> {
  const sent = await facilitator.evaluate(async (body) => {
    const [, , sessionId = '', seat = ''] = location.pathname.split('/');
    const answer = await fetch(`/api/sessions/${sessionId}/commands`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Kennistafel-Seat': seat },
      body,
    });
    return answer.status;
  }, JSON.stringify(given));
  expect(sent).toBe(200);
}

/** Fatma at a laptop and Joris at another device, at a table that has begun and where everybody may move things. */
export async function sitDown(browser: Browser, url: string, device: BrowserContextOptions) {
  const [fatma, joris] = [await arrive(browser, laptop), await arrive(browser, device)];
  const { joinUrl } = await openSession(fatma, url);
  await joinByLink(joris, joinUrl, 'Joris');
  // Before the beginning: whoever sees that it has begun has heard of this too.
  await command(fatma, { type: 'rules.set', moveItems: true, addNotes: true, editHarvest: true });
  // On the free board cards lie in zones; on the table they lie in the open.
  await command(fatma, { type: 'board.changeTemplate', template: 'vrij' });
  await leaveLobby(fatma);
  await expect(joris.getByText(t(($) => $.round.waitingTitle))).toBeVisible();
  return { fatma, joris };
}

export const boardOf = (page: Page) =>
  page.getByRole('region', { name: t(($) => $.board.name), exact: true });
export const zoneOf = (page: Page, zone: ZoneName) =>
  boardOf(page).getByText(zone, { exact: true }).locator('..');
export const cardOf = (page: Page, label: string) =>
  boardOf(page).getByRole('group', { name: new RegExp(`^${label}: `) });
export const inDeck = (page: Page, label: string) =>
  page
    .getByRole('region', { name: t(($) => $.board.decks.title) })
    .getByRole('listitem')
    .filter({ has: page.getByText(label, { exact: true }) });
export const listed = (page: Page, zone: string) =>
  page.getByRole('region', { name: new RegExp(`^${zone} \\d`) });

export const expectIn = (card: Locator, zone: ZoneName) =>
  expect(card).toHaveAccessibleName(new RegExp(`Ligt in ${zone}\\.`));

/** Whether the middle of a card is drawn in a zone, wherever it belongs. */
export async function expectDrawnIn(card: Locator, zone: Locator): Promise<void> {
  await expect
    .poll(async () => {
      const [box, at] = [await zone.boundingBox(), await middleOf(card)];
      return (
        box !== null && at.x > box.x && at.x < box.x + box.width && at.y > box.y && at.y < box.y + box.height
      );
    })
    .toBe(true);
}

/** Opens the menu of something, by the label people read on it. */
export async function openMenu(part: Locator, label: string): Promise<void> {
  await part.getByRole('button', { name: `Keuzes voor ${label}`, exact: true }).click();
}

export async function choose(part: Locator, label: string, choice: string): Promise<void> {
  await openMenu(part, label);
  await part.page().getByRole('menuitem', { name: choice }).click();
}

const rail = (page: Page) => page.getByRole('button', { name: t(($) => $.board.decks.title), exact: true });

/** Spreads a deck out over the left of the table. */
export async function openDecks(page: Page): Promise<void> {
  if ((await rail(page).getAttribute('aria-expanded')) !== 'true') await rail(page).click();
  await expect(page.getByRole('region', { name: t(($) => $.board.decks.title) })).toBeVisible();
}

export async function closeDecks(page: Page): Promise<void> {
  if ((await rail(page).getAttribute('aria-expanded')) === 'true') await rail(page).click();
  await expect(page.getByRole('region', { name: t(($) => $.board.decks.title) })).toHaveCount(0);
}

/** Chooses something in the menu of the board. */
export async function chooseOfBoard(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: t(($) => $.boardMenu.label), exact: true }).click();
  await page.getByRole('menuitem', { name: choice, exact: true }).click();
}

export const goToList = (page: Page) =>
  chooseOfBoard(
    page,
    t(($) => $.table.toList),
  );

export async function layIn(page: Page, label: string, zone: ZoneName): Promise<void> {
  await openDecks(page);
  await choose(inDeck(page, label), label, `Leg op het bord: ${zone}`);
  await closeDecks(page);
  await expectIn(cardOf(page, label), zone);
}

export async function moveTo(page: Page, label: string, zone: ZoneName): Promise<void> {
  const card = cardOf(page, label);
  // Focus stays on the card when the page around it moves; a mouse would then hang over something else.
  await card.focus();
  await choose(card, label, `Verplaats naar ${zone}`);
}

/** Waits until a part of the page has come by itself, as it does in a calm moment: from then on it needs no connection. */
export const expectFetched = (page: Page, part: RegExp) =>
  expect
    .poll(async () => {
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      );
      return fetched.some((name) => part.test(name));
    })
    .toBe(true);

/** Takes the connection away, and waits until the page says so. */
export async function goOffline(page: Page): Promise<void> {
  // The menus.
  await expectFetched(page, /\/assets\/later-/u);
  await page.context().setOffline(true);
  await expect(
    page.getByText(
      t(($) => $.trust.offline),
      { exact: true },
    ),
  ).toBeVisible();
}

/** Picks up what has the focus. dnd-kit listens to the arrow keys from the next turn of the page's loop on. */
export async function pickUpByKey(page: Page, what: string): Promise<void> {
  await page.keyboard.press('Space');
  await expect(page.getByRole('status').last()).toContainText(`${what} opgepakt`);
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
}
