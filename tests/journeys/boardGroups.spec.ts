/** What lies together: clusters by hand, by ticking and by keyboard alone, and loose notes. */
import { expect, type Locator, type Page } from '@playwright/test';

import { boardOf, choose, expectDrawnIn, listed, zoneOf, goToList } from './boardTable.ts';
import { carryOnto } from './hands.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, handIn, laptop, phone } from './people.ts';
import { boxAtRest } from './rest.ts';
import { t } from './dutch.ts';

const texts = ['Bel eerst de wijk', 'Vraag het de uitvoering', 'De monitor telt alleen wie belt'] as const;
const answerOf = (page: Page, text: string) => boardOf(page).getByRole('group', { name: text });
const groupOf = (page: Page, title: string) =>
  boardOf(page).getByRole('group', { name: new RegExp(`^Groep ${title}: `) });
const untitled = 'zonder titel';

type Box = Pick<DOMRect, 'x' | 'y' | 'width' | 'height'>;

/** Three answers on the board, next to their card, or so many that are numbered. */
async function answered(fatma: Page, joris: Page, count = 0): Promise<void> {
  const all = count === 0 ? texts : Array.from({ length: count }, (_, index) => `Antwoord ${index + 1}`);
  await fatma.getByRole('button', { name: t(($) => $.steer.draw) }).click();
  await fatma.getByRole('button', { name: t(($) => $.steer.start) }).click();
  for (const text of all) await handIn(joris, text);
  await fatma.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  for (const text of all) await expect(answerOf(fatma, text)).toBeVisible();
}

const entryOf = (page: Page, text: string): Locator =>
  page.getByRole('listitem').filter({ hasText: text }).last();

test('[B14] an answer laid on another makes a group, which goes about as one and comes apart again', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await answered(fatma, joris);
  await carryOnto(fatma, answerOf(fatma, texts[0]), answerOf(fatma, texts[1]));
  await fatma.mouse.up();
  const group = groupOf(fatma, untitled);
  await expect(group).toHaveAccessibleName(/^Groep zonder titel: 2 erin\./);

  const title = fatma.getByRole('textbox', { name: t(($) => $.board.cluster.rename) });
  await test.step('its title is written in its place at once, and the other reads it at every key', async () => {
    await expect(title).toBeFocused();
    await fatma.keyboard.type('Eerst 0');
    await expect(groupOf(joris, '“Eerst 0”')).toBeVisible();
    await fatma.keyboard.press('Backspace');
    await fatma.keyboard.type('luisteren ');
    await fatma.keyboard.press('Enter');
    await expect(title).toHaveCount(0);
    await expect(groupOf(fatma, '“Eerst luisteren”')).toBeFocused();
    await expect(groupOf(joris, '“Eerst luisteren”')).toBeVisible();
  });

  await test.step('Escape puts the title back, and a menu or a double click begins again', async () => {
    await fatma.keyboard.press('Tab');
    await fatma.keyboard.press('Shift');
    await fatma.keyboard.press('Enter');
    // Another key between the two: a second Enter at once is the end of a double one.
    await fatma.keyboard.press('Shift');
    await fatma.getByRole('menuitem', { name: t(($) => $.board.do.rename) }).press('Enter');
    await expect(title).toBeFocused();
    await fatma.keyboard.type('Iets anders');
    await expect(groupOf(joris, '“Iets anders”')).toBeVisible();
    await fatma.keyboard.press('Escape');
    for (const page of [fatma, joris]) await expect(groupOf(page, '“Eerst luisteren”')).toBeVisible();
    await groupOf(fatma, '“Eerst luisteren”').getByText('Eerst luisteren').dblclick();
    await expect(title).toBeFocused();
    await expectAccessible(fatma);
    await answerOf(fatma, texts[2]).focus();
    await expect(title).toHaveCount(0);
  });

  const named = groupOf(fatma, '“Eerst luisteren”');
  await test.step('it is dragged as one, and one undo brings it back', async () => {
    await named.hover({ position: { x: 100, y: 16 } });
    await choose(
      named,
      t(($) => $.board.cluster.named, { title: 'Eerst luisteren' }),
      t(($) => $.board.do.moveTo, { zone: 'Later' }),
    );
    for (const text of texts.slice(0, 2)) await expectDrawnIn(answerOf(joris, text), zoneOf(joris, 'Later'));
    await fatma.keyboard.press('Control+z');
    for (const text of texts.slice(0, 2))
      await expect(answerOf(joris, text)).toHaveAccessibleName(/Ligt in Nu bespreken\./);
  });

  await test.step('taken apart, everything lies where it lay, and nothing is lost', async () => {
    await named.hover({ position: { x: 100, y: 16 } });
    await choose(
      named,
      t(($) => $.board.cluster.named, { title: 'Eerst luisteren' }),
      t(($) => $.board.do.split),
    );
    await expect(named).toHaveCount(0);
    for (const page of [fatma, joris])
      for (const text of texts) await expect(answerOf(page, text)).toBeVisible();
  });
});

test('[B78] a group hides nothing: its neighbours make room, also when it grows, and one undo brings all back', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await answered(fatma, joris, 9);
  const items = boardOf(fatma).locator('[data-item]');
  /** Where everything is drawn, in the order of the page. */
  const layOf = async (page: Page) => {
    const all = boardOf(page).locator('[data-item]');
    for (let index = 0; index < (await all.count()); index += 1) await boxAtRest(all.nth(index));
    return all.evaluateAll((some) =>
      some.map((item) => ({
        id: (item as HTMLElement).dataset['item'],
        box: item.getBoundingClientRect().toJSON() as Box,
      })),
    );
  };
  /** What lies under a group without being in it. */
  const hidden = async (page: Page) => {
    const lay = await layOf(page);
    const group = lay.find(({ box }) => box.width > 1.9 * (lay.at(-1)?.box.width ?? 0));
    const count = Number(await boardOf(page).locator('.cluster-sheet .tabular').textContent());
    const under = lay.filter(
      ({ box }) =>
        group !== undefined &&
        box !== group.box &&
        box.x < group.box.x + group.box.width - 1 &&
        box.x + box.width > group.box.x + 1 &&
        box.y < group.box.y + group.box.height - 1 &&
        box.y + box.height > group.box.y + 1,
    );
    return group === undefined ? null : under.length - count;
  };
  const before = await layOf(fatma);

  await carryOnto(fatma, answerOf(fatma, 'Antwoord 1'), answerOf(fatma, 'Antwoord 2'));
  await fatma.mouse.up();
  await expect(groupOf(fatma, untitled)).toHaveAccessibleName(/: 2 erin\./);
  for (const page of [fatma, joris]) await expect.poll(() => hidden(page)).toBe(0);
  const pair = await layOf(fatma);

  for (const more of ['Antwoord 9', 'Antwoord 8', 'Antwoord 7']) {
    await carryOnto(fatma, answerOf(fatma, more), groupOf(fatma, untitled));
    await fatma.mouse.up();
  }
  await expect(groupOf(fatma, untitled)).toHaveAccessibleName(/: 5 erin\./);
  for (const page of [fatma, joris]) await expect.poll(() => hidden(page)).toBe(0);

  await items.last().focus();
  for (let press = 0; press < 3; press += 1) await fatma.keyboard.press('Control+z');
  await expect(groupOf(fatma, untitled)).toHaveAccessibleName(/: 2 erin\./);
  await expect.poll(() => layOf(fatma)).toEqual(pair);
  await fatma.keyboard.press('Control+z');
  await expect.poll(() => layOf(fatma)).toEqual(before);
});

test('[B50] a group laid on another becomes one with it, by hand and by menu, and one undo parts them', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await answered(fatma, joris);
  await carryOnto(fatma, answerOf(fatma, texts[0]), answerOf(fatma, texts[1]));
  await fatma.mouse.up();
  const pair = groupOf(fatma, untitled);
  await expect(pair).toHaveAccessibleName(/: 2 erin\./);
  const last = answerOf(fatma, texts[2]);
  await last.focus();
  await last.getByRole('button', { name: /^Keuzes voor / }).click();
  await fatma.getByRole('menuitem', { name: t(($) => $.board.do.startGroup) }).click();
  await fatma.getByRole('textbox', { name: t(($) => $.board.cluster.title) }).fill('Meten');
  await fatma.getByRole('button', { name: t(($) => $.board.cluster.group), exact: true }).click();
  const alone = groupOf(fatma, '“Meten”');
  await expect(alone).toHaveAccessibleName(/: 1 erin\./);

  const title = alone.getByText('Meten');
  await carryOnto(fatma, title, pair, answerOf(fatma, texts[1]));
  await fatma.mouse.up();
  await expect(alone).toHaveAccessibleName(/: 3 erin\./);
  await expect(pair).toHaveCount(0);
  await expect(groupOf(joris, '“Meten”')).toHaveAccessibleName(/: 3 erin\./);
  await fatma.keyboard.press('Control+z');
  await expect(pair).toHaveAccessibleName(/: 2 erin\./);
  await expect(alone).toHaveAccessibleName(/: 1 erin\./);

  await pair.hover({ position: { x: 20, y: 20 } });
  await choose(
    pair,
    t(($) => $.board.cluster.untitled),
    'Voeg samen met',
  );
  await fatma
    .getByRole('button', { name: t(($) => $.board.cluster.named, { title: 'Meten' }), exact: true })
    .click();
  await expect(alone).toHaveAccessibleName(/: 3 erin\./);
  for (const text of texts) await expect(answerOf(joris, text)).toBeVisible();
});

test('[B12] [B9] with the keyboard alone: tick, group, move by searching, and read it as headings', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(laptop);
  await answered(fatma, joris);
  await goToList(fatma);
  const { keyboard } = fatma;
  for (const text of texts.slice(0, 2)) {
    await entryOf(fatma, text).getByRole('checkbox').focus();
    await keyboard.press('Space');
  }
  await expect(fatma.getByText(t(($) => $.board.selection.count, { count: 2 }))).toBeVisible();
  await fatma.getByRole('button', { name: t(($) => $.board.cluster.group) }).focus();
  await keyboard.press('Enter');
  await keyboard.type('Wie doet mee?');
  await keyboard.press('Enter');

  const cluster = fatma.getByRole('region', {
    name: t(($) => $.board.cluster.named, { title: 'Wie doet mee?' }),
  });
  await test.step('the list reads it as a heading with what is in it', async () => {
    await expect(cluster).toMatchAriaSnapshot(`
      - region "Groep “Wie doet mee?” 2 erin":
        - heading "Groep “Wie doet mee?” 2 erin" [level=3]
        - button "Keuzes voor Groep “Wie doet mee?”"
        - list:
          - listitem:
            - article:
              - paragraph: /^(${texts[0]}|${texts[1]})$/
              - paragraph: /[A-Z].* \\d/
            - 'checkbox /^Kies Antwoord bij .+: (${texts[0]}|${texts[1]})$/'
            - button /^Keuzes voor Antwoord bij/
          - listitem:
            - article:
              - paragraph: /^(${texts[0]}|${texts[1]})$/
              - paragraph: /[A-Z].* \\d/
            - 'checkbox /^Kies Antwoord bij .+: (${texts[0]}|${texts[1]})$/'
            - button /^Keuzes voor Antwoord bij/
    `);
  });

  await test.step('the third comes to it by a search, and the board shows it', async () => {
    await entryOf(fatma, texts[2])
      .getByRole('button', { name: /^Keuzes voor/ })
      .focus();
    // Right after a dialog went, the same key a second time is taken for a double press.
    await keyboard.press('Shift');
    await keyboard.press('Enter');
    await fatma.getByRole('menuitem', { name: t(($) => $.board.do.findPlace) }).focus();
    await keyboard.press('Enter');
    await keyboard.type('wie doet');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await expect(cluster.getByRole('article')).toHaveCount(3);
    await expect(groupOf(joris, '“Wie doet mee\\?”')).toHaveAccessibleName(/: 3 erin\./);
  });
  await expectAccessible(fatma);
});

test('[B13] who may add notes but move nothing lays a note down, changes it, and throws it away', async ({
  sitDown,
}) => {
  const { fatma, joris } = await sitDown(phone);
  await fatma.evaluate(async () => {
    const [, , sessionId = '', seat = ''] = location.pathname.split('/');
    await fetch(`/api/sessions/${sessionId}/commands`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'Kennistafel-Seat': seat },
      body: JSON.stringify({ type: 'rules.set', moveItems: false, addNotes: true, editHarvest: false }),
    });
  });
  await joris.getByRole('link', { name: t(($) => $.table.board) }).click();
  await expect(joris.getByText('Verplaatsen doet nu alleen de begeleider.')).toBeVisible();
  await joris.getByRole('button', { name: 'Notitie toevoegen in Later' }).click();
  await joris.getByLabel(t(($) => $.board.note.text)).fill('Wie belt de wijkraad?');
  await joris.getByRole('button', { name: t(($) => $.board.note.lay) }).click();
  const note = boardOf(fatma).getByRole('group', { name: /^notitie: Wie belt de wijkraad\?/ });
  await expect(note).toHaveAccessibleName(/Ligt in Later\./);

  const entry = entryOf(joris, 'Wie belt de wijkraad?');
  await test.step('its menu offers what notes allow, and no moving', async () => {
    await entry.getByRole('button', { name: /^Keuzes voor/ }).click();
    await expect(joris.getByRole('menuitem')).toHaveText([
      t(($) => $.board.do.read),
      t(($) => $.board.do.editNote),
      t(($) => $.board.do.removeNote),
    ]);
    await joris.getByRole('menuitem', { name: t(($) => $.board.do.editNote) }).click();
    await joris.getByLabel(t(($) => $.board.note.text)).fill('Wie belt de wijkraad morgen?');
    await joris.getByRole('button', { name: t(($) => $.board.save), exact: true }).click();
    await expect(boardOf(fatma).getByRole('group', { name: /wijkraad morgen/ })).toBeVisible();
  });
  await expect(
    joris
      .getByText(
        t(($) => $.trust.saved),
        { exact: true },
      )
      .first(),
  ).toBeVisible();
  await expectAccessible(joris);
  await expectNoSidewaysScroll(joris);
  await joris.getByRole('button', { name: /^Keuzes voor Notitie/ }).click();
  await joris.getByRole('menuitem', { name: t(($) => $.board.do.removeNote) }).click();
  await expect(boardOf(fatma).getByRole('group')).toHaveCount(0);
  await expect(listed(joris, 'Later').getByText(t(($) => $.board.list.emptyZone))).toBeVisible();

  await test.step('thrown away by accident, it is one press back, also on a phone', async () => {
    await joris.getByRole('button', { name: t(($) => $.board.tools.undo) }).click();
    await expect(boardOf(fatma).getByRole('group', { name: /wijkraad morgen/ })).toBeVisible();
    await expect(entryOf(joris, 'Wie belt de wijkraad morgen?')).toBeVisible();
    await expectNoSidewaysScroll(joris);
  });
});
