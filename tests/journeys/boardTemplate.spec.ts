/** The board as a whole: another template, an earlier state, and a picture. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';

import {
  boardOf,
  cardOf,
  expectDrawnIn,
  expectIn,
  first,
  goOffline,
  layIn,
  moveTo,
  second,
  zoneOf,
  goToList,
} from './boardTable.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, laptop, openSession, leaveLobby } from './people.ts';
import { t } from './dutch.ts';

async function boardMenu(page: Page, choice: string): Promise<void> {
  await page.getByRole('button', { name: 'Bord', exact: true }).click();
  await page.getByRole('menuitem', { name: choice }).click();
}

async function useTemplate(page: Page, title: string): Promise<void> {
  await boardMenu(
    page,
    t(($) => $.boardMenu.template),
  );
  await page.getByRole('radio', { name: title, exact: true }).check();
  await page.getByRole('button', { name: t(($) => $.template.use) }).click();
}

test('[B16] another template in the middle of a session loses nothing, and the old one brings all back', async ({
  server,
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  await layIn(fatma, second, 'Later');

  await test.step('a template of one’s own takes what is in the zone of the same name', async () => {
    await boardMenu(
      fatma,
      t(($) => $.boardMenu.template),
    );
    await expectAccessible(fatma);
    await fatma.getByRole('button', { name: t(($) => $.template.make) }).click();
    await fatma.getByRole('button', { name: t(($) => $.template.save) }).click();
    await expect(fatma.getByText(t(($) => $.template.problem.title))).toBeVisible();
    await fatma.getByLabel(t(($) => $.template.title)).fill('Onze week');
    for (const [index, name] of ['Vandaag', 'Later', 'Nooit'].entries())
      await fatma.getByLabel(`Vak ${index + 1}`, { exact: true }).fill(name);
    await expectAccessible(fatma);
    await fatma.getByRole('button', { name: t(($) => $.template.save) }).click();
    await expect(fatma.getByRole('radio', { name: 'Onze week' })).toBeChecked();
    await fatma.getByRole('button', { name: t(($) => $.template.use) }).click();
    for (const page of [fatma, joris]) {
      await expectIn(cardOf(page, second), 'Later');
      await expectIn(cardOf(page, first), 'het vrije deel');
      await expect(boardOf(page).getByText('Vandaag', { exact: true })).toBeVisible();
    }
    await expectDrawnIn(cardOf(joris, second), zoneOf(joris, 'Later'));
    // What the template has no zone for lies beside it, in sight.
    for (const page of [fatma, joris]) await expect(cardOf(page, first)).toBeInViewport();
  });

  await test.step('a matrix has its axes and hints, also in the list, and fits a phone', async () => {
    await useTemplate(fatma, 'Haalbaar en belangrijk');
    await expect(boardOf(joris).getByText('Haalbaar in onze gemeente')).toBeVisible();
    for (const card of [first, second]) await expect(cardOf(fatma, card)).toBeInViewport();
    await expectAccessible(fatma);
    await goToList(joris);
    await expect(joris.getByRole('heading', { name: /^Nu doen/ })).toBeVisible();
    await expect(joris.getByText('Belangrijk en het kan. Spreek af wie begint.')).toBeVisible();
    await joris.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScroll(joris);
    await expectAccessible(joris);
  });

  await test.step('the first template again, and everything lies as it lay', async () => {
    await useTemplate(fatma, 'Vrij bord');
    await expectIn(cardOf(fatma, first), 'Nu bespreken');
    await expectDrawnIn(cardOf(fatma, first), zoneOf(fatma, 'Nu bespreken'));
    await expectIn(cardOf(fatma, second), 'Later');
  });

  await test.step('one’s own template is there for the next session', async () => {
    await fatma.goto(`${server.url}/nieuw`);
    await fatma.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Volgende keer');
    await fatma.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
    for (let step = 1; step < 4; step += 1)
      await fatma.getByRole('button', { name: t(($) => $.open.next) }).click();
    await fatma.getByRole('button', { name: t(($) => $.template.other) }).click();
    await fatma.getByRole('radio', { name: 'Onze week' }).check();
    await fatma.getByRole('button', { name: t(($) => $.template.use) }).click();
    await expect(fatma.getByRole('region', { name: t(($) => $.template.label) })).toContainText('Onze week');
    await expectAccessible(fatma);
    await fatma.getByRole('button', { name: t(($) => $.open.submit) }).click();
    await leaveLobby(fatma);
    await expect(boardOf(fatma).getByText('Vandaag', { exact: true })).toBeVisible();
  });
});

test('[B18] the board put back shows everybody how it lay, and says so to who lost a move by it', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await layIn(fatma, first, 'Nu bespreken');
  await boardMenu(fatma, 'Zet het bord terug');
  await fatma.getByRole('button', { name: t(($) => $.keptBoards.keep) }).click();
  await expect(fatma.getByRole('radio', { name: /^Om \d\d:\d\d$/ })).toHaveCount(1);
  await expectAccessible(fatma);
  await fatma.keyboard.press('Escape');
  await moveTo(fatma, first, 'Geparkeerd');
  await layIn(fatma, second, 'Later');
  await expectIn(cardOf(joris, first), 'Geparkeerd');
  await expectIn(cardOf(joris, second), 'Later');

  await goOffline(joris);
  await moveTo(joris, second, 'Geparkeerd');

  await boardMenu(fatma, 'Zet het bord terug');
  await fatma.getByRole('radio', { name: /^Om/ }).last().check();
  await fatma.getByRole('button', { name: t(($) => $.keptBoards.restore) }).click();
  await expectIn(cardOf(fatma, first), 'Nu bespreken');
  await expect(cardOf(fatma, second)).toHaveCount(0);

  await joris.context().setOffline(false);
  await expect(joris.getByRole('alert').filter({ hasText: 'teruggezet' })).toBeVisible();
  await expectIn(cardOf(joris, first), 'Nu bespreken');
  await expect(cardOf(joris, second)).toHaveCount(0);
  await moveTo(joris, first, 'Later');
  await expectIn(cardOf(fatma, first), 'Later');
});

test('[B20] the board is saved as a picture, by everybody', async ({ arrive, server }) => {
  const fatma = await arrive(laptop);
  await openSession(fatma, server.url);
  await leaveLobby(fatma);
  await layIn(fatma, first, 'Later');
  await boardMenu(
    fatma,
    t(($) => $.boardMenu.picture),
  );
  await expect(
    fatma.getByRole('img', { name: /Sjabloon “De tafel”, met 1 kaart, antwoord of notitie\.$/ }),
  ).toBeVisible();
  await expectAccessible(fatma);
  const saved = async (button: string) => {
    const download = fatma.waitForEvent('download');
    await fatma.getByRole('button', { name: button }).click();
    return readFileSync(await (await download).path());
  };
  expect((await saved(t(($) => $.boardMenu.svg))).toString()).toContain('Kennisbronnen 1');
  const png = await saved(t(($) => $.boardMenu.png));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  // As fine as a picture may be: the board is 2096 by 1116 with its border.
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3200, 1704]);
});

test('[B90] a facilitator looks at the example of a board and chooses it, by keyboard and on a small phone', async ({
  arrive,
  server,
  sitDown,
}) => {
  const title = 'Wat kan ons team?';
  const exampleOn = (page: Page) =>
    page.getByRole('button', { name: t(($) => $.template.example.of, { title }) });
  const isDrawnAndTold = async (page: Page) => {
    await exampleOn(page).press('Enter');
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
    await expect(page.getByText('Joke van het wijkteam')).toBeVisible();
    await expectAccessible(page);
  };

  await test.step('it is drawn and told, and the way back leads to where one was', async () => {
    const page = await arrive({ viewport: { width: 320, height: 640 }, locale: 'nl-NL' });
    await page.goto(`${server.url}/nieuw`);
    await page.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Teamsessie');
    await page.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
    for (const step of ['programme', 'cards', 'answers'] as const) {
      await page.getByRole('button', { name: t(($) => $.open.next) }).click();
      await expect(page.getByRole('heading', { name: t(($) => $.open.steps[step]) })).toBeVisible();
      if (step === 'programme')
        await page.getByRole('radio', { name: t(($) => $.ready.programme.vrij.title) }).check();
    }
    await page.getByRole('button', { name: t(($) => $.template.other) }).click();
    await isDrawnAndTold(page);
    await expectNoSidewaysScroll(page);
    const sideways = () =>
      page.getByRole('dialog').evaluate((element) => element.scrollWidth - element.clientWidth);
    await expect.poll(sideways).toBe(0);
    await page.getByRole('button', { name: t(($) => $.template.example.back) }).press('Enter');
    await expect(exampleOn(page)).toBeFocused();
    await expect.poll(sideways).toBe(0);
  });

  const { fatma, joris } = await sitDown(laptop);
  const hasCome = (page: Page) =>
    expect(boardOf(page).getByText('Reflexief gedrag', { exact: true })).toBeVisible();

  await test.step('choosing it there is choosing it, and it comes for everybody', async () => {
    await boardMenu(
      fatma,
      t(($) => $.boardMenu.template),
    );
    await isDrawnAndTold(fatma);
    await fatma.getByRole('button', { name: t(($) => $.template.example.choose) }).press('Enter');
    await expect(fatma.getByRole('radio', { name: title, exact: true })).toBeChecked();
    // A second key within a moment would be taken for one press too many.
    await fatma.getByRole('button', { name: t(($) => $.template.use) }).click();
    for (const page of [fatma, joris]) await hasCome(page);
  });

  await test.step('who comes back finds that board, though it is not among those that come at once', async () => {
    await joris.reload();
    await hasCome(joris);
    await goToList(joris);
    await expect(joris.getByRole('heading', { name: /^Overzicht: beleid/ })).toBeVisible();
  });

  await test.step('a facilitator goes on meanwhile, however long that board takes to come', async () => {
    const held = Promise.withResolvers<void>();
    await fatma.route('**/assets/templates-*', async (route) => {
      await held.promise;
      await route.continue();
    });
    await fatma.reload();
    await expect(fatma.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
    held.resolve();
    await hasCome(fatma);
  });
});
