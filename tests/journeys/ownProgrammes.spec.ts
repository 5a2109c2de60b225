/** Programmes of one's own: kept from a session, changed, shared, and used again. */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, laptop, leaveLobby, openSession } from './people.ts';

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const longTitle = 'Stil kijken naar wat er van onze vorige afspraken kwam, en naar wat niet';
const own = 'Fijn dat jullie er zijn, <b>echt</b>.';

test('[M3] [M4] [M5] a programme is kept from a session, changed, shared in a link, and opens somebody else’s session', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  await test.step('kept from a session, with what the facilitator wrote', async () => {
    await openSession(fatma, server.url, { programme: t(($) => $.ready.programme['korte-terugblik'].title) });
    await leaveLobby(fatma);
    await press(
      fatma,
      t(($) => $.plan.words.edit),
    );
    await fatma.getByRole('textbox', { name: t(($) => $.plan.words.field) }).fill(own);
    await press(
      fatma,
      t(($) => $.plan.words.stop),
    );
    await press(fatma, 'Draaiboek: Stap 1 van 5');
    await press(
      fatma,
      t(($) => $.plan.keep),
    );
    const dialog = fatma.getByRole('dialog', { name: t(($) => $.plan.title) });
    await expect(dialog).toContainText('“Korte terugblik” staat bij je eigen draaiboeken');
    await expectAccessible(fatma);
  });

  const rows = fatma.getByRole('grid', { name: t(($) => $.programmeEditor.steps) }).getByRole('row');
  await test.step('changed: words, order by keyboard and by dragging, each change kept and undone', async () => {
    await fatma.goto(`${server.url}/eigen-draaiboeken`);
    await fatma.getByRole('link', { name: 'Werk verder aan Korte terugblik' }).click();
    const say = fatma.getByLabel(
      t(($) => $.programmeEditor.say),
      { exact: true },
    );
    await expect(say).toHaveValue(own);
    await fatma.getByLabel(t(($) => $.programmeEditor.name)).fill('Onze dinsdag');
    await rows.nth(1).click();
    await fatma.getByLabel(t(($) => $.plan.fields.title)).fill(longTitle);
    await fatma.getByLabel(t(($) => $.plan.fields.minutes)).fill('geen');
    await expect(fatma.getByText(t(($) => $.plan.fields.minutesWrong, { most: 240 }))).toBeVisible();
    await fatma.getByLabel(t(($) => $.plan.fields.minutes)).fill('8');
    await fatma.getByLabel(t(($) => $.plan.fields.card)).selectOption({ value: 'leren-2' });
    await press(
      fatma,
      t(($) => $.programmeEditor.add),
    );
    await fatma.getByLabel(t(($) => $.plan.fields.activity)).selectOption({ label: 'Pauze' });
    await expect(rows).toHaveText([
      /Welkom/u,
      /Stil kijken.*8 min/u,
      /Pauze10 min/u,
      /Bespreken/u,
      /Oogst/u,
      /Afsluiten/u,
    ]);
    // What we propose for a break is there to be changed, and to be had back.
    const standard = await say.inputValue();
    await say.fill('Tot zo.');
    await press(
      fatma,
      t(($) => $.programmeEditor.usual),
    );
    await expect(say).toHaveValue(standard);
    await press(
      fatma,
      t(($) => $.programmeEditor.undo),
    );
    await expect(say).toHaveValue('Tot zo.');

    await fatma.reload();
    await expect(fatma.getByLabel(t(($) => $.programmeEditor.name))).toHaveValue('Onze dinsdag');
    // By keyboard: to the grip, take it up, one place higher, let go.
    await rows.nth(2).focus();
    await fatma.keyboard.press('ArrowRight');
    await fatma.keyboard.press('Enter');
    await expect(fatma.locator('[aria-label="Plaatsen tussen Pauze en Bespreken"]')).toBeFocused();
    await fatma.keyboard.press('ArrowUp');
    await fatma.keyboard.press('ArrowUp');
    await expect(fatma.locator('[aria-label^="Plaatsen tussen Welkom en Stil kijken"]')).toBeFocused();
    await fatma.keyboard.press('Enter');
    await expect(rows.nth(1)).toHaveText(/Pauze/u);
    await rows.nth(1).dragTo(rows.nth(3), { targetPosition: { x: 120, y: 40 } });
    await expect(rows.nth(3)).toHaveText(/Pauze/u);
    await expectAccessible(fatma);
    await fatma.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(fatma);
    await expectAccessible(fatma);
    await fatma.setViewportSize({ width: 1440, height: 900 });
  });

  const bram = await arrive(laptop);
  await test.step('shared in a link that no server sees, and read before it is kept', async () => {
    const link = await fatma.getByRole('textbox', { name: t(($) => $.programmeShare.link) }).inputValue();
    const asked: string[] = [];
    bram.on('request', (request) => asked.push(request.url()));
    await bram.goto(link);
    await expect(bram.getByRole('heading', { name: 'Onze dinsdag' })).toBeVisible();
    await expect(bram.getByText('Stil kijken')).toBeVisible();
    // What somebody wrote is text, whatever is in it.
    await expect(bram.getByText(own)).toBeVisible();
    expect(asked.filter((url) => url.split('#')[0]?.includes('programme='))).toEqual([]);
    await expectAccessible(bram);
    await bram.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(bram);
    await bram.setViewportSize({ width: 1440, height: 900 });
    // Half a link says what to do.
    const third = await arrive(laptop);
    await third.goto(link.slice(0, -40));
    await expect(third.getByText(t(($) => $.programmeShare.badLink))).toBeVisible();
  });

  await test.step('and a session begins with it', async () => {
    await press(
      bram,
      t(($) => $.programmeShare.keep),
    );
    await press(
      bram,
      t(($) => $.programmeEditor.use),
    );
    await bram.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Wijkteam Noord');
    await bram.getByLabel(t(($) => $.open.name.label)).fill('Bram');
    await expect(bram.getByText('draaiboek “Onze dinsdag”')).toBeVisible();
    await press(
      bram,
      t(($) => $.open.next),
    );
    await expect(bram.getByRole('radio', { name: /^Onze dinsdag/u })).toBeChecked();
    await expectAccessible(bram);
    await press(
      bram,
      t(($) => $.open.openNow),
    );
    await expect(bram.getByRole('region', { name: t(($) => $.plan.title) })).toContainText('Onze dinsdag');
    await leaveLobby(bram);
    const words = bram.getByRole('region', { name: t(($) => $.plan.words.title) });
    await expect(words.getByText(own)).toBeVisible();
    await press(
      bram,
      t(($) => $.steer.nextStep),
    );
    const question = 'Stil kijken';
    await expect(bram.getByRole('region', { name: t(($) => $.steer.label) })).toContainText(question);
  });
});

test('[M2] [M5] a programme comes in from a file, goes in the place of the steps of a session, and is thrown away and taken back', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const file = {
    id: 'eigen-woensdag',
    title: 'Woensdag',
    purpose: 'Eén besluit.',
    board: 'tafel',
    steps: [
      { id: 'p-a', activity: 'welcome', minutes: 5, say: 'Dag allemaal.' },
      { id: 'p-b', activity: 'write', minutes: 6, cardId: 'denkkader-2' },
    ],
  };
  const choose = (content: string) =>
    fatma
      .getByLabel(t(($) => $.programmeShare.choose))
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  await fatma.goto(`${server.url}/eigen-draaiboeken/openen`);
  await choose('{"cards": []}');
  await expect(fatma.getByRole('alert')).toContainText(t(($) => $.programmeShare.badFile));
  await choose(' '.repeat(600_000));
  await expect(fatma.getByRole('alert')).toContainText(t(($) => $.programmeShare.tooLarge));
  await choose(JSON.stringify(file));
  await expect(fatma.getByText('Dag allemaal.')).toBeVisible();
  await press(
    fatma,
    t(($) => $.programmeShare.keep),
  );
  await expect(fatma.getByLabel(t(($) => $.programmeEditor.name))).toHaveValue('Woensdag');

  await fatma.goto(`${server.url}/eigen-draaiboeken`);
  await press(fatma, 'Gooi weg: Woensdag');
  await expect(fatma.getByText(t(($) => $.ownProgrammes.none))).toBeVisible();
  await press(
    fatma,
    t(($) => $.ownProgrammes.undo),
  );
  await expect(fatma.getByRole('link', { name: 'Werk verder aan Woensdag' })).toBeVisible();
  await press(
    fatma,
    t(($) => $.ownProgrammes.fromReady),
  );
  await expectAccessible(fatma);
  await press(
    fatma,
    t(($) => $.ownProgrammes.take),
  );
  await expect(fatma.getByLabel(t(($) => $.programmeEditor.name))).toHaveValue('Eerste gesprek');

  // The core decks do not have the card of its second step.
  await openSession(fatma, server.url, { programme: t(($) => $.ready.programme['korte-terugblik'].title) });
  await leaveLobby(fatma);
  await press(fatma, 'Draaiboek: Stap 1 van 5');
  await press(
    fatma,
    t(($) => $.plan.change),
  );
  const dialog = fatma.getByRole('dialog', { name: t(($) => $.plan.changeTitle) });
  await dialog.getByRole('radio', { name: /^Woensdag/u }).check();
  await expect(dialog.getByText(t(($) => $.plan.lacking, { count: 1 }))).toBeVisible();
  await press(
    fatma,
    t(($) => $.plan.changeConfirm),
  );
  const steps = fatma.getByRole('dialog', { name: t(($) => $.plan.title) }).getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await fatma.keyboard.press('Escape');
  await expect(
    fatma.getByRole('region', { name: t(($) => $.plan.words.title) }).getByText('Dag allemaal.'),
  ).toBeVisible();
});
