/** The programme in the hands of who runs the session: changing it, going through it, its words and its keys. */
import { expect, type Locator, type Page } from '@playwright/test';

import { test, type Arrive } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  joinByLink,
  laptop,
  openSession,
  phone,
  openMenuOf,
  showInDrawer,
} from './people.ts';
import { tapPage } from './pageWiretap.ts';
import { t } from './dutch.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const bar = (page: Page): Locator => page.getByRole('region', { name: t(($) => $.steer.label) });
const expectAt = (page: Page, step: string) =>
  expect(bar(page).locator('[aria-current="step"]')).toHaveText(step);

/** Opens the menu of a step in the programme and chooses from it. */
async function change(page: Page, step: RegExp, entry: string): Promise<void> {
  await page.getByRole('button', { name: step }).click();
  await page.getByRole('menuitem', { name: entry, exact: true }).click();
}

/** The steps as the programme lists them. */
const listed = (page: Page): Locator =>
  page
    .getByRole('dialog', { name: t(($) => $.plan.title) })
    .getByRole('list', { name: t(($) => $.plan.overview) });

test('[T8] the programme is changed before and during, by two facilitators, and everybody sees where they are', async ({
  arrive,
  server,
}) => {
  const [fatma, bram, joris] = [await arrive(laptop), await arrive(laptop), await arrive(phone)];
  const { joinUrl, facilitatorUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['korte-terugblik'].title),
  });
  await joinByLink(joris, joinUrl, 'Joris');
  await enterAsFacilitator(bram, facilitatorUrl, 'Bram');

  await test.step('before: time, order, another step, and one left out', async () => {
    for (const page of [fatma, bram])
      await press(
        page,
        t(($) => $.plan.adjust),
      );
    await change(
      fatma,
      /^Wijzig stap 2/,
      t(($) => $.plan.edit),
    );
    await fatma.getByLabel(t(($) => $.plan.fields.minutes)).fill('nul');
    await press(
      fatma,
      t(($) => $.steer.save),
    );
    await expect(fatma.getByText(t(($) => $.plan.fields.minutesWrong, { most: 240 }))).toBeVisible();
    await fatma.getByLabel(t(($) => $.plan.fields.minutes)).fill('7');
    await fatma.getByLabel(t(($) => $.plan.fields.title)).fill('Terugkijken in stilte');
    await press(
      fatma,
      t(($) => $.steer.save),
    );
    await expect(listed(bram)).toContainText('Terugkijken in stilte');
    await expect(listed(bram)).toContainText('7 min');

    await change(bram, /^Wijzig stap 3: Bespreken/, 'Omhoog');
    await expect(listed(fatma).getByRole('listitem').nth(1)).toContainText(
      t(($) => $.programme.activity.discuss),
    );
    await expect(
      bram.getByRole('button', { name: t(($) => $.plan.menu, { number: 2, step: 'Bespreken' }) }),
    ).toBeFocused();

    await press(
      fatma,
      t(($) => $.plan.add),
    );
    await fatma.getByLabel(t(($) => $.plan.fields.activity)).selectOption({ label: 'Pauze' });
    await fatma.getByLabel(t(($) => $.plan.addAfter)).selectOption({ label: t(($) => $.plan.first) });
    await press(
      fatma,
      t(($) => $.steer.save),
    );
    await expect(listed(bram).getByRole('listitem').first()).toContainText(
      t(($) => $.programme.activity.break),
    );

    await change(
      fatma,
      /^Wijzig stap 1: Pauze/,
      t(($) => $.plan.move),
    );
    await press(
      fatma,
      t(($) => $.plan.after, { number: 4, step: 'Terugkijken in stilte' }),
    );
    await expect(listed(bram).getByRole('listitem').nth(3)).toContainText(
      t(($) => $.programme.activity.break),
    );
    await change(bram, /^Wijzig stap 4: Pauze/, 'Sla over');
    await expect(listed(fatma).getByText(t(($) => $.plan.skipped))).toBeVisible();
    await expectAccessible(fatma);
    for (const page of [fatma, bram]) await page.keyboard.press('Escape');
  });

  await test.step('on, back, over what is left out, and straight to any step', async () => {
    await press(
      fatma,
      t(($) => $.lobbyPanel.start),
    );
    for (const page of [fatma, bram]) await expectAt(page, 'Welkom');
    await expect(joris.getByText('Stap 1 van 5 · Nu: Welkom')).toBeVisible();
    for (const step of ['Bespreken', 'Terugkijken in stilte']) {
      await press(
        fatma,
        t(($) => $.steer.nextStep),
      );
      for (const page of [fatma, bram]) await expectAt(page, step);
    }
    await press(
      fatma,
      t(($) => $.steer.nextStep),
    );
    await expect(joris.getByText('Stap 4 van 5 · Nu: Oogst')).toBeVisible();
    await openMenuOf(
      bram,
      t(($) => $.steer.moreLabel),
    );
    await bram.getByRole('menuitem', { name: t(($) => $.steer.more.back) }).click();
    // Nobody writes yet.
    await expect(joris.getByText('Stap 3 van 5 · Nu: Een kaart kiezen')).toBeVisible();
    await press(fatma, 'Draaiboek: Stap 3 van 5');
    await fatma
      .getByRole('button', { name: t(($) => $.plan.goHere, { number: 6, step: 'Afsluiten' }) })
      .click();
    await fatma.keyboard.press('Escape');
    await expect(joris.getByText('Stap 5 van 5 · Nu: Afsluiten')).toBeVisible();
    await expect(bar(fatma).getByRole('button', { name: t(($) => $.steer.finish) })).toBeVisible();
  });

  await test.step('during: repeat a step, and take another programme after saying so', async () => {
    await press(fatma, 'Draaiboek: Stap 5 van 5');
    await change(fatma, /^Wijzig stap 5: Oogst/, 'Herhaal');
    await expect(listed(fatma).getByText(t(($) => $.table.harvest))).toHaveCount(2);
    await fatma.getByRole('button', { name: /^Wijzig stap 7: Afsluiten/ }).click();
    await expect(fatma.getByRole('menuitem', { name: t(($) => $.plan.remove) })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    // Before the focus is in the menu, Escape would close the dialog under it.
    await expect(fatma.getByRole('menu').locator(':focus')).toBeVisible();
    await fatma.keyboard.press('Escape');
    await expect(fatma.getByRole('menu')).toBeHidden();
    await change(fatma, /^Wijzig stap 6: Oogst/, 'Haal weg');
    await expect(listed(fatma).getByText(t(($) => $.table.harvest))).toHaveCount(1);

    await press(
      fatma,
      t(($) => $.plan.change),
    );
    await fatma.getByRole('radio', { name: t(($) => $.ready.programme['eerste-gesprek'].title) }).check();
    await expect(fatma.getByText(t(($) => $.plan.changeMore))).toBeVisible();
    await expectAccessible(fatma);
    await press(
      fatma,
      t(($) => $.plan.changeConfirm),
    );
    await expect(joris.getByText('Stap 1 van 6 · Nu: Welkom')).toBeVisible();
    await expectAccessible(bram);
  });
});

test('[C20] two facilitators who press next at the same moment go one step, and one hears why', async ({
  arrive,
  server,
}) => {
  const [fatma, bram] = [await arrive(laptop), await arrive(laptop)];
  const { facilitatorUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['eerste-gesprek'].title),
  });
  await press(
    fatma,
    t(($) => $.lobbyPanel.start),
  );
  await enterAsFacilitator(bram, facilitatorUrl, 'Bram');
  for (const page of [fatma, bram]) await expectAt(page, 'Welkom');

  // Neither has heard of the other's press when both are on their way.
  let release = () => undefined as void;
  const bothPressed = new Promise<void>((resolve) => {
    release = resolve;
  });
  const heldBack: Promise<void>[] = [];
  for (const page of [fatma, bram])
    heldBack.push(
      new Promise((resolve) => {
        void page.route('**/commands', async (route) => {
          resolve();
          await bothPressed;
          await route.continue();
        });
      }),
    );
  for (const page of [fatma, bram])
    await press(
      page,
      t(($) => $.steer.nextStep),
    );
  await Promise.all(heldBack);
  release();

  const told = (page: Page) => page.getByText('Een andere begeleider was je voor');
  await expect.poll(async () => (await told(fatma).count()) + (await told(bram).count())).toBe(1);
  for (const page of [fatma, bram]) {
    await expectAt(page, 'Kaart kiezen');
    await expect(page.getByText(t(($) => $.ui.failed))).toHaveCount(0);
  }
});

/** A facilitator at the first step of a session that has begun. */
async function atWelcome(arrive: Arrive, url: string): Promise<Page> {
  const fatma = await arrive(laptop);
  await openSession(fatma, url, { programme: t(($) => $.ready.programme['eerste-gesprek'].title) });
  await press(
    fatma,
    t(($) => $.lobbyPanel.start),
  );
  await expectAt(fatma, 'Welkom');
  return fatma;
}

test('what a screen offers can be pressed before the answer to the last press is here', async ({
  arrive,
  server,
}) => {
  const fatma = await atWelcome(arrive, server.url);

  // The stage comes over a connection of its own.
  let release = () => undefined as void;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await fatma.route('**/commands', async (route) => {
    const response = await route.fetch();
    await released;
    await route.fulfill({ response });
  });
  await press(
    fatma,
    t(($) => $.steer.nextStep),
  );
  await expectAt(fatma, 'Kaart kiezen');
  await openMenuOf(
    fatma,
    t(($) => $.steer.moreLabel),
  );
  await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.back) }).click();
  await expectAt(fatma, 'Welkom');
  await openMenuOf(
    fatma,
    t(($) => $.steer.moreLabel),
  );
  await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.draw) }).click();
  await openMenuOf(
    fatma,
    t(($) => $.steer.moreLabel),
  );
  await fatma.getByRole('menuitem', { name: t(($) => $.steer.more.start) }).click();
  await expect(fatma.getByRole('button', { name: t(($) => $.steer.reveal) })).toBeVisible();
  release();
  await fatma.unrouteAll({ behavior: 'wait' });
});

test('[D9] what facilitators mean to say reaches no participant, by any channel', async ({
  arrive,
  server,
}) => {
  const [fatma, bram, joris] = [await arrive(laptop), await arrive(laptop), await arrive(laptop)];
  const [heardByBram, heardByJoris] = [tapPage(bram), tapPage(joris)];
  const { joinUrl, facilitatorUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['eerste-gesprek'].title),
  });
  await joinByLink(joris, joinUrl, 'Joris');
  await enterAsFacilitator(bram, facilitatorUrl, 'Bram');
  await press(
    fatma,
    t(($) => $.lobbyPanel.start),
  );

  const words = (page: Page) => page.getByRole('region', { name: t(($) => $.plan.words.title) });
  const ready = 'Laat iedereen in de eerste vijf minuten één keer iets zeggen';
  await expect(words(fatma).getByText(ready)).toBeVisible();
  await press(
    fatma,
    t(($) => $.plan.words.edit),
  );
  const field = fatma.getByRole('textbox', { name: t(($) => $.plan.words.field) });
  await expect(field).toHaveValue(/^Fijn dat je er bent\./);
  const own = 'Vraag Joris niet naar de reorganisatie';
  await field.fill(own);
  await expect(words(bram).getByText(own)).toBeVisible();

  await fatma.getByRole('button', { name: t(($) => $.plan.words.stop), exact: true }).click();
  await joris
    .getByText(
      t(($) => $.table.people),
      { exact: true },
    )
    .click();
  await expect(joris.getByText('Stap 1 van 6 · Nu: Welkom')).toBeVisible();
  await joris.reload();
  await expect(joris.getByText('Stap 1 van 6 · Nu: Welkom')).toBeVisible();
  for (const text of [own, ready]) {
    expect(await heardByBram.received(text)).toBe(true);
    expect(await heardByJoris.received(text)).toBe(false);
  }
  // What everybody hears, that tap does hear.
  expect(await heardByJoris.cameIn('Bram')).toBe(true);

  await bram.getByRole('button', { name: t(($) => $.plan.words.edit) }).click();
  await press(
    bram,
    t(($) => $.plan.words.reset),
  );
  await expect(words(fatma).getByText(ready)).toBeVisible();
});

test('[U14] [E36] letters steer the session, except while typing or in a dialog, and can be turned off', async ({
  arrive,
  server,
}) => {
  const fatma = await atWelcome(arrive, server.url);

  await fatma.keyboard.press('n');
  await expectAt(fatma, 'Kaart kiezen');
  await fatma.keyboard.press('b');
  await press(
    fatma,
    t(($) => $.steer.askBack.confirm),
  );
  await expectAt(fatma, 'Welkom');
  await fatma.keyboard.press('d');
  // The programme goes along with the table.
  await expectAt(fatma, 'Kaart kiezen');
  // What lies on the table now takes the room; the words open on request.
  await fatma
    .getByRole('button', { name: t(($) => $.plan.words.more), exact: true, expanded: false })
    .click();
  await fatma.getByRole('button', { name: t(($) => $.plan.words.editCard) }).click();
  const field = fatma.getByRole('textbox', { name: t(($) => $.plan.words.fieldCard) });
  await field.pressSequentially('nbdsrvtlg?');
  await expect(field).toHaveValue('nbdsrvtlg?');
  await press(fatma, 'Klaar');
  await expectAt(fatma, 'Kaart kiezen');

  await fatma.keyboard.press('l');
  await expect(fatma.getByText('Het bord is op slot.')).toBeVisible();
  await fatma.keyboard.press('?');
  const keys = fatma.getByRole('dialog', { name: t(($) => $.steer.menu.keys) });
  await expect(keys.getByText(t(($) => $.steer.more.gather))).toBeVisible();
  await expectAccessible(fatma);
  await fatma.keyboard.press('n');
  await keys.getByRole('checkbox', { name: t(($) => $.steer.keys.on) }).uncheck();
  await fatma.keyboard.press('Escape');
  await expectAt(fatma, 'Kaart kiezen');

  await fatma.keyboard.press('n');
  await fatma.reload();
  await expectAt(fatma, 'Kaart kiezen');
  await fatma.keyboard.press('n');
  await fatma.keyboard.press('?');
  await expect(keys).toBeHidden();
  await openMenuOf(fatma);
  await fatma.getByRole('menuitem', { name: t(($) => $.steer.menu.keys) }).click();
  await keys.getByRole('checkbox', { name: t(($) => $.steer.keys.on) }).check();
  await fatma.keyboard.press('Escape');
  await expectAt(fatma, 'Kaart kiezen');
  await fatma.keyboard.press('n');
  await expectAt(fatma, 'Stil schrijven');
});

test('[T9] the lead is handed over and taken back, and who runs it sees who looks elsewhere', async ({
  arrive,
  server,
}) => {
  const [fatma, bram] = [await arrive(laptop), await arrive(laptop)];
  const { joinUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['eerste-gesprek'].title),
  });
  await joinByLink(bram, joinUrl, 'Bram');
  await press(
    fatma,
    t(($) => $.lobbyPanel.start),
  );
  await expect(bram.getByText('Stap 1 van 6 · Nu: Welkom')).toBeVisible();
  const people = (page: Page) => showInDrawer(page, 'people');
  const handOver = async (from: Page, to: string) => {
    await press(from, `Wat je met ${to} kunt doen`);
    await from.getByRole('menuitem', { name: t(($) => $.steer.people.handOver) }).click();
    await expectAccessible(from);
    await press(
      from,
      t(($) => $.steer.people.handOver),
    );
  };

  await people(fatma);
  await press(
    bram,
    t(($) => $.table.views),
  );
  await bram.getByRole('menuitem', { name: t(($) => $.steer.menu.notes) }).click();
  await expect(fatma.getByText(t(($) => $.steer.people.elsewhere))).toBeVisible();
  await bram.goBack();
  await expect(fatma.getByText(t(($) => $.steer.people.elsewhere))).toBeHidden();

  await handOver(fatma, 'Bram');
  await expectAt(bram, 'Welkom');
  await expect(bar(fatma)).toBeHidden();
  await people(bram);
  await handOver(bram, 'Fatma');
  await expectAt(fatma, 'Welkom');
  await expect(bar(bram)).toBeHidden();
});
