/** From the first page to the first answers on the table: in how many presses, and what is asked on the way. */
import { expect, type Page } from '@playwright/test';

import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, handIn, laptop, phone, leaveLobby } from './people.ts';

/** Counts, for as long as the tab is there, what one presses and in which fields one types. */
async function counting(page: Page) {
  await page.addInitScript(() => {
    const keep = (kind: string, what: string) => {
      const known = JSON.parse(sessionStorage.getItem(kind) ?? '[]') as string[];
      sessionStorage.setItem(kind, JSON.stringify([...known, what]));
    };
    addEventListener('click', ({ target, isTrusted }) => {
      if (isTrusted) keep('presses', (target as HTMLElement).textContent);
    });
    addEventListener('change', ({ target }) => keep('fields', (target as HTMLInputElement).value));
  });
  const kept = (kind: string) =>
    page.evaluate((name) => JSON.parse(sessionStorage.getItem(name) ?? '[]') as string[], kind);
  return { presses: () => kept('presses'), fields: () => kept('fields') };
}

test('from home to the first revealed card: six presses and two fields, and for others two taps and a name', async ({
  arrive,
  server,
}) => {
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  const [steering, joining] = [await counting(fatma), await counting(joris)];

  await test.step('the facilitator opens a session: a title and a name, with the cursor there', async () => {
    await fatma.goto(server.url);
    await fatma.getByRole('link', { name: t(($) => $.home.open) }).click();
    await expect(fatma.getByLabel(t(($) => $.open.sessionTitle.label))).toBeFocused();
    await fatma.keyboard.type('Teamsessie');
    await fatma.keyboard.press('Tab');
    await fatma.keyboard.type('Fatma');
    await expect(
      fatma.getByText(t(($) => $.open.chosen.programme, { title: 'Eerste gesprek' })),
    ).toBeVisible();
    await expectAccessible(fatma);
    await fatma.getByRole('button', { name: t(($) => $.open.openNow) }).click();
  });
  const invitation = fatma.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) });
  await expect(invitation).toHaveValue(/#\w+\.\w+$/u);
  const joinUrl = await invitation.inputValue();

  await test.step('a participant comes in on a phone, where no keyboard jumps over the promise', async () => {
    await joris.goto(server.url + new URL(joinUrl).hash);
    const name = joris.getByLabel(t(($) => $.join.name.label));
    await expect(name).toBeVisible();
    await expect(joris.getByRole('heading', { level: 1 })).toBeFocused();
    await name.tap();
    await joris.keyboard.type('Joris');
    await joris.getByRole('button', { name: t(($) => $.join.submit) }).tap();
    await expect(joris.getByRole('heading', { name: t(($) => $.lobby.inside) })).toBeVisible();
    expect((await joining.presses()).length).toBeLessThanOrEqual(2);
    expect(await joining.fields()).toEqual(['Joris']);
  });

  await test.step('a card, writing, and the reveal: each brings the programme along', async () => {
    await leaveLobby(fatma);
    await fatma.getByRole('button', { name: t(($) => $.board.empty.draw) }).click();
    await expect(joris.getByText(/^Stap 2 van 6/u)).toBeVisible();
    await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
    await expect(joris.getByText(/^Stap 3 van 6/u)).toBeVisible();
    await handIn(joris, 'Wij leren van bezoeken');
    await expect(fatma.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
    await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    for (const page of [fatma, joris])
      await expect(page.getByText('Wij leren van bezoeken').first()).toBeVisible();
    await expect(joris.getByText(/^Stap 4 van 6/u)).toBeVisible();
  });

  const presses = await steering.presses();
  expect(presses.length, presses.join(' | ')).toBeLessThanOrEqual(6);
  expect(await steering.fields()).toEqual(['Teamsessie', 'Fatma']);
});

test('the cursor is in the field that a page is for, and never takes a heading from a screen reader', async ({
  arrive,
  server,
}) => {
  const page = await arrive(laptop);
  await page.goto(`${server.url}/doe-mee`);
  await expect(page.getByLabel(t(($) => $.entry.code.label))).toBeFocused();

  const next = page.getByRole('button', { name: t(($) => $.open.next) });
  await page.goto(`${server.url}/nieuw`);
  const title = page.getByLabel(t(($) => $.open.sessionTitle.label));
  await expect(title).toBeFocused();
  await title.fill('Teamsessie');
  await page.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
  await next.click();
  await expect(page.getByRole('heading', { name: t(($) => $.open.steps.programme) })).toBeFocused();
  await page.getByRole('button', { name: t(($) => $.open.back), exact: true }).click();
  await expect(page.getByRole('heading', { name: t(($) => $.open.steps.about) })).toBeFocused();

  await test.step('a programme brings its board; a board that was chosen stays', async () => {
    const board = page.getByRole('region', { name: t(($) => $.template.label) });
    const choose = async (programme: string) => {
      await expect(page.getByRole('heading', { name: t(($) => $.open.steps.programme) })).toBeVisible();
      await page.getByRole('radio', { name: programme }).check();
      for (const step of ['cards', 'answers'] as const) {
        await next.click();
        await expect(page.getByRole('heading', { name: t(($) => $.open.steps[step]) })).toBeVisible();
      }
    };
    const back = async () => {
      for (const step of ['cards', 'programme'] as const) {
        await page.getByRole('button', { name: t(($) => $.open.back), exact: true }).click();
        await expect(page.getByRole('heading', { name: t(($) => $.open.steps[step]) })).toBeVisible();
      }
    };
    await next.click();
    await choose(t(($) => $.ready.programme['drie-kennisbronnen'].title));
    await expect(board).toContainText('Drie kennisbronnen');
    await back();
    await choose(t(($) => $.ready.programme['welke-knop'].title));
    await expect(board).toContainText('Aan welke knop draaien we?');
    await page.getByRole('button', { name: t(($) => $.template.other) }).click();
    await page.getByRole('radio', { name: 'De tafel' }).check();
    await page.getByRole('button', { name: t(($) => $.template.use) }).click();
    await back();
    await choose(t(($) => $.ready.programme['drie-kennisbronnen'].title));
    await expect(board).toContainText('De tafel');
  });
});
