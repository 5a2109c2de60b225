/** What a browser remembers after everything that it can remember, and the page that says so. */
import { readFileSync } from 'node:fs';

import { expect, type Page } from '@playwright/test';

import { createOperatorTranslator } from '../../src/messages/operatorTranslator.ts';
import { holdings } from '../../src/model/stored/holdings.ts';
import { startProvider } from '../fixtures/openIdProvider.ts';
import { fits, isListed } from '../privacy/listed.ts';
import { chooseOfBoard, command, expectFetched, first, layIn, moveTo } from './boardTable.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, handIn, laptop, phone } from './people.ts';

const places = ['cookie', 'localStorage', 'sessionStorage', 'indexedDB', 'cacheStorage'] as const;
type Place = (typeof places)[number];

/** A browser keeps cookies by host, whatever the port: these are of the provider that people sign in at. */
const ofProvider = /^_(?:session|interaction)/u;
/** How long a cookie that is about no session stays, in seconds. */
const staysFor = { 'kt-opening': 12 * 3600, 'kt-sign-in': 20 * 60, 'kt-operator': 3600 } as const;
const operator = createOperatorTranslator('nl');
const operatorKey = 'een-heel-lange-sleutel-van-de-beheerder';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

test('[F34] everything that a browser remembers is in the list, and the list has nothing else', async ({
  anotherServer,
  arrive,
  server,
  sitDown,
}) => {
  const found: Record<Place, Set<string>> = {
    cookie: new Set(),
    localStorage: new Set(),
    sessionStorage: new Set(),
    indexedDB: new Set(),
    cacheStorage: new Set(),
  };
  /** Takes down what this browser remembers now; some of it is there for a while only. */
  const look = async (page: Page) => {
    for (const { name, expires } of await page.context().cookies()) {
      if (ofProvider.test(name)) continue;
      found.cookie.add(name);
      const seconds = staysFor[name as keyof typeof staysFor] as number | undefined;
      const left = expires - Date.now() / 1000;
      if (seconds !== undefined) expect([name, Math.abs(seconds - left) < 120]).toEqual([name, true]);
    }
    const kept = await page.evaluate(async () => ({
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      indexedDB: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      cacheStorage: await caches.keys(),
    }));
    for (const [place, names] of Object.entries(kept))
      for (const name of names) found[place as Place].add(name);
  };
  /** Until the browser has a name that the list gives: what is kept may be written a moment later. */
  const until = (page: Page, place: Place, listed: string) =>
    expect
      .poll(async () => {
        await look(page);
        return [...found[place]].some((name) => fits(listed, name));
      }, listed)
      .toBe(true);

  const { fatma, joris } = await sitDown(laptop);
  await test.step('a seat, its sounds, keys, and texts that are on their way', async () => {
    await layIn(fatma, first, 'Nu bespreken');
    await chooseOfBoard(
      fatma,
      t(($) => $.boardMenu.revealSound),
    );
    await chooseOfBoard(
      fatma,
      t(($) => $.surface.tools.snapStop),
    );
    await fatma.keyboard.press('?');
    const keys = fatma.getByRole('dialog', { name: t(($) => $.steer.menu.keys) });
    await keys.getByRole('checkbox', { name: t(($) => $.steer.keys.on) }).uncheck();
    await fatma.keyboard.press('Escape');
    for (const name of ['kt-reveal-sound', 'kt-snap', 'kt-shortcuts'])
      await until(fatma, 'localStorage', name);
    await command(fatma, { type: 'timer.start', ms: 3_600_000 });
    await joris.getByRole('button', { name: t(($) => $.time.sound) }).click();
    await until(joris, 'localStorage', 'kt-sound');
    await until(joris, 'cookie', 'kt_*');
    await until(joris, 'indexedDB', 'kennistafel/*/*');
  });

  await test.step('one’s own template and question, and an edit that waits for the server', async () => {
    await chooseOfBoard(
      fatma,
      t(($) => $.boardMenu.template),
    );
    await press(
      fatma,
      t(($) => $.template.make),
    );
    await fatma.getByLabel(t(($) => $.template.title)).fill('Onze week');
    for (const [index, name] of ['Vandaag', 'Later', 'Nooit'].entries())
      await fatma.getByLabel(`Vak ${index + 1}`, { exact: true }).fill(name);
    await press(
      fatma,
      t(($) => $.template.save),
    );
    await until(fatma, 'localStorage', 'kt-templates');
    await fatma.keyboard.press('Escape');
    await press(
      fatma,
      t(($) => $.board.decks.title),
    );
    await press(
      fatma,
      t(($) => $.board.decks.own),
    );
    await fatma.getByRole('textbox', { name: t(($) => $.ownQuestion.label) }).fill('Wie missen we?');
    await until(fatma, 'sessionStorage', 'kt-own-question/*');
    await fatma.keyboard.press('Escape');
    await fatma.keyboard.press('Escape');
    await expectFetched(fatma, /\/assets\/later-/u);
    await fatma.context().setOffline(true);
    await moveTo(fatma, first, 'Later');
    await until(fatma, 'localStorage', 'kt-board/*/*/*');
    await fatma.context().setOffline(false);
  });

  await test.step('an answer, and the key to it', async () => {
    await command(fatma, { type: 'round.open', cardId: 'kennisbronnen-1' });
    await handIn(joris, 'Wij leren van bezoeken');
    await until(joris, 'localStorage', 'kt-desk/*/*');
    await fatma.getByRole('button', { name: t(($) => $.steer.reveal), exact: true }).click();
    await until(joris, 'localStorage', 'kt-own/*/*');
  });

  const sem = await arrive(laptop);
  await test.step('cards, a deck, a programme, a questionnaire, a printer and a half-filled form', async () => {
    await sem.goto(`${server.url}/kaarten`);
    const label = 'Focus op leren 1';
    await sem.getByRole('button', { name: t(($) => $.library.favouriteNamed, { label }) }).click();
    await sem.getByRole('button', { name: t(($) => $.library.pickNamed, { label }) }).click();
    for (const name of ['kt-cards-favourites', 'kt-cards-selection']) await until(sem, 'localStorage', name);
    await until(sem, 'cacheStorage', 'kennistafel-cards *');
    await sem.getByRole('button', { name: /^EN: /u }).click();
    await until(sem, 'localStorage', 'kt-language');
    await sem.getByRole('button', { name: /^NL: /u }).click();
    await sem.goto(`${server.url}/kaarten/leren-1`);
    await press(sem, 'Druk af');
    const dialog = sem.getByRole('dialog', { name: 'Kaarten op papier' });
    await dialog.getByText('Past de achterkant niet goed?').click();
    await dialog.getByLabel('Hoe draait je printer het vel?').selectOption('short');
    await until(sem, 'localStorage', 'kt-printer');
    await sem.goto(`${server.url}/eigen-kaarten`);
    await press(sem, 'Maak een nieuwe set');
    await sem.getByLabel('Titel van de set').fill('Onze wijk');
    await until(sem, 'localStorage', 'kt-deck-*');
    await sem.goto(`${server.url}/eigen-draaiboeken`);
    await press(
      sem,
      t(($) => $.ownProgrammes.make),
    );
    await sem.getByLabel(t(($) => $.programmeEditor.name)).fill('Onze dinsdag');
    await until(sem, 'localStorage', 'kt-programme-*');
    await sem.goto(`${server.url}/eigen-vragenlijsten`);
    await press(
      sem,
      t(($) => $.ownQuestionnaires.make),
    );
    await sem.getByLabel(t(($) => $.questionnaireEditor.name)).fill('Hoe gaat het?');
    await until(sem, 'localStorage', 'kt-survey-*');
    await sem.goto(`${server.url}/nieuw`);
    await sem.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Team');
    await until(sem, 'sessionStorage', 'kt-opening');
  });

  await test.step('a part of a page that does not come, and a wall that may sound', async () => {
    await sem.route(/DataSheetPage/u, (route) => route.abort());
    await sem.goto(`${server.url}/privacy/gegevens`);
    await expect
      .poll(async () => {
        // It is tried again as soon as there is a network; and after some tries the page is loaded anew, once.
        await sem.evaluate(() => dispatchEvent(new Event('online'))).catch(() => undefined);
        await look(sem).catch(() => undefined);
        return [...found.sessionStorage];
      })
      .toContain('kt-loaded-for');
    await sem.unroute(/DataSheetPage/u);
    const wall = await fatma.context().newPage();
    await wall.goto(`${fatma.url().replace(/[?#].*$/u, '')}/scherm`);
    const sound = wall.getByRole('button', { name: t(($) => $.boardMenu.revealSound) });
    await sound.press('Enter');
    await until(wall, 'localStorage', 'kt-wall-sound');
  });

  const lotte = await arrive(laptop);
  await test.step('somebody who must sign in to make a session, and the operator', async () => {
    const guarded = await anotherServer({ OPERATOR_KEY: operatorKey });
    const provider = await startProvider(guarded.url);
    await guarded.kill();
    await guarded.start(provider.environment);
    await lotte.goto(`${guarded.url}/nieuw`);
    const title = lotte.getByLabel(t(($) => $.open.sessionTitle.label));
    await title.fill('Team');
    await press(
      lotte,
      t(($) => $.open.permission.signIn.submit),
    );
    const login = lotte.getByPlaceholder('Enter any login');
    await expect(login).toBeVisible();
    await lotte.goBack();
    await expect(title).toHaveValue('Team');
    await until(lotte, 'cookie', 'kt-sign-in');
    await until(lotte, 'sessionStorage', 'kt-opening-left');
    await press(
      lotte,
      t(($) => $.open.permission.signIn.submit),
    );
    await login.fill('fatma@gemeente.example');
    await lotte.getByPlaceholder('and password').fill('x');
    await press(lotte, 'Sign-in');
    await press(lotte, 'Continue');
    await expect(title).toHaveValue('Team');
    await until(lotte, 'cookie', 'kt-opening');
    await provider.close();
    await lotte.goto(`${guarded.url}/beheer`);
    await lotte.getByLabel(operator(($) => $.operator.key.label)).fill(operatorKey);
    await lotte.keyboard.press('Enter');
    await expect(lotte.getByRole('heading', { name: operator(($) => $.operator.list) })).toBeVisible();
    await until(lotte, 'cookie', 'kt-operator');
  });

  for (const page of [fatma, joris, sem, lotte]) await look(page);
  for (const place of places) {
    const names = [...found[place]];
    expect(
      names.filter((name) => !isListed(place, name)),
      `in ${place}, and not in the list`,
    ).toEqual([]);
    expect(
      Object.keys(holdings[place]).filter((listed) => !names.some((name) => fits(listed, name))),
      `in the list, and not in ${place}`,
    ).toEqual([]);
  }
});

test('[F33] the page about privacy leads to the data sheet, which is saved as a table', async ({
  arrive,
  server,
}) => {
  const page = await arrive(phone);
  await page.goto(`${server.url}/privacy`);
  await page.getByRole('link', { name: t(($) => $.pages.privacy.sheetLink) }).click();
  await expect(page.getByRole('heading', { level: 1, name: t(($) => $.dataSheet.title) })).toBeVisible();
  const table = page.getByRole('table', { name: t(($) => $.dataSheet.sheetTitle) });
  await expect(
    table.getByRole('rowheader', { name: t(($) => $.dataSheet.things.seatCookie.what) }),
  ).toHaveCount(1);
  await expect(table.getByText('kt_*')).toHaveCount(1);
  await expect(page.getByText(t(($) => $.dataSheet.toFill))).toHaveCount(4);
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t(($) => $.dataSheet.save) }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kennistafel-gegevens.csv');
  expect(readFileSync(await download.path(), 'utf8')).toContain(t(($) => $.dataSheet.things.answers.what));
  await page.goto(`${server.url}/privacy/nergens`);
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(t(($) => $.pages.privacy.title));
});
