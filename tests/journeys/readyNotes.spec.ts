/** The notes that come with a board, and what a board says beside its zones. */
import { expect, type Page } from '@playwright/test';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { boardLimits } from '../../src/model/board/board.ts';
import { readyNotes } from '../../src/model/board/templates/filled.ts';
import { readyTemplates } from '../../src/model/board/templates/readyTemplates.ts';
import { newNoteId } from '../../src/model/ids.ts';
import { createPerson } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { boardOf, command } from './boardTable.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  leaveLobby,
  openSession,
  phone,
} from './people.ts';
import { tabTo } from './tabTo.ts';

const board = 'knelpunten-kansen';
const all = readyNotes(board);
const [first] = all;
const { next, checklist } = readyTemplates[board];

const notesOf = (page: Page) => boardOf(page).locator('[data-item^="n-"]');
const listedNotes = (page: Page) => page.locator('[data-entry^="n-"]');
const wallNotes = (page: Page) => page.locator('.wall-item');
const layButton = (page: Page, count: number) =>
  page.getByRole('button', { name: t(($) => $.besideBoard.ready.lay, { count }), exact: true });
const besideOf = (page: Page) => page.getByRole('region', { name: t(($) => $.besideBoard.label) });

test('[B93] [B94] ready notes are laid with one press, seen by all, undone and never doubled; then the next step', async ({
  arrive,
  server,
}) => {
  test.setTimeout(120_000);
  const [fatma, joris, wall] = [await arrive(laptop), await arrive(laptop), await arrive(laptop)];
  const { joinUrl, facilitatorUrl, code } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  await leaveLobby(fatma);
  await command(fatma, { type: 'board.changeTemplate', template: board });
  const anna = await arrive(phone);
  await enterAsFacilitator(anna, facilitatorUrl, 'Anna');
  await anna.getByRole('link', { name: t(($) => $.table.board) }).tap();

  await test.step('all of them by keyboard: on every screen, each in its zone', async () => {
    await expect(besideOf(joris)).toBeVisible();
    await expect(layButton(joris, all.length)).toHaveCount(0);
    await tabTo(fatma, layButton(fatma, all.length));
    await fatma.keyboard.press('Enter');
    for (const page of [fatma, joris]) await expect(notesOf(page)).toHaveCount(all.length);
    await expect(listedNotes(anna)).toHaveCount(all.length);
    await expect(wallNotes(wall).filter({ hasText: first?.text.nl ?? '' })).toBeVisible();
    await expect(notesOf(joris).first()).toHaveAccessibleName(
      new RegExp(`${first?.text.nl} Ligt in Arena: knelpunt\\.`),
    );
    // The button went along with the last of them; whoever pressed it is not left without a place.
    await expect(layButton(fatma, all.length)).toHaveCount(0);
    await expect(besideOf(fatma)).toBeFocused();
    await expectAccessible(fatma);
  });

  await test.step('one undo takes all back, one redo brings them', async () => {
    await fatma.keyboard.press('Control+z');
    for (const page of [fatma, joris]) await expect(notesOf(page)).toHaveCount(0);
    await fatma.keyboard.press('Control+Shift+z');
    await expect(notesOf(joris)).toHaveCount(all.length);
    await fatma.keyboard.press('Control+z');
    await expect(notesOf(joris)).toHaveCount(0);
  });

  await test.step('a column on a phone, then the rest: none is doubled, also after a reload', async () => {
    await anna.getByRole('button', { name: t(($) => $.besideBoard.ready.part) }).tap();
    const inArena = all.filter(({ zone }) => zone?.startsWith('arena-')).length;
    const part = t(($) => $.besideBoard.ready.ofPart, { part: 'Arena', count: inArena });
    await anna.getByRole('menuitem', { name: part }).tap();
    await expect(notesOf(fatma)).toHaveCount(inArena);
    await expectAccessible(anna);
    await expectNoSidewaysScroll(anna);
    await layButton(fatma, all.length - inArena).click();
    await expect(listedNotes(anna)).toHaveCount(all.length);
    await anna.reload();
    await expect(listedNotes(anna)).toHaveCount(all.length);
    await expect(anna.getByRole('button', { name: t(($) => $.besideBoard.ready.part) })).toHaveCount(0);
    // What somebody else laid is not undone with it.
    await fatma.keyboard.press('Control+z');
    await expect(notesOf(joris)).toHaveCount(inArena);
  });

  await test.step('what to check is there for everybody, and lies over nothing', async () => {
    const unfold = joris.getByRole('button', { name: checklist?.label.nl ?? '' });
    await expect(joris.getByText(checklist?.items[0]?.nl ?? '')).toHaveCount(0);
    await tabTo(joris, unfold);
    await joris.keyboard.press('Enter');
    await expect(joris.getByText(checklist?.items[0]?.nl ?? '')).toBeVisible();
    await expect(wall.getByText(checklist?.items[0]?.nl ?? '')).toBeVisible();
    for (const page of [fatma, joris]) {
      const surface = await boardOf(page).locator('[role="presentation"]').first().boundingBox();
      const beside = await besideOf(page).boundingBox();
      const tools = await page.getByRole('group', { name: t(($) => $.board.tools.label) }).boundingBox();
      if (surface === null || beside === null || tools === null) throw new Error('not drawn');
      expect(surface.y + surface.height).toBeLessThanOrEqual(beside.y + 1);
      expect(beside.y + beside.height).toBeLessThanOrEqual(tools.y + 1);
    }
    await expectAccessible(joris);
  });

  await test.step('the next step is shown to all when a facilitator says so', async () => {
    const words = (page: Page) => page.getByText(next?.nl ?? '').last();
    await expect(words(joris)).toHaveCount(0);
    await fatma.getByRole('button', { name: t(($) => $.besideBoard.showNext) }).click();
    for (const page of [joris, wall, anna]) await expect(words(page)).toBeVisible();
    await expectAccessible(wall);
    await command(fatma, { type: 'board.changeTemplate', template: 'knoppen' });
    for (const page of [joris, wall]) await expect(words(page)).toHaveCount(0);
  });
});

test('[B93] a board without room for them says so, and lays none', async ({ arrive, server }) => {
  const owner = createPerson(server.url);
  const { facilitatorUrl } = await owner.open();
  await owner.command({ type: 'session.start' });
  await owner.command({ type: 'board.changeTemplate', template: board });
  const connection = owner.connect('board');
  await connection.synced;
  const random = seededRandom(20261130);
  const there = boardLimits.notes - all.length + 1;
  const spot = { x: 3_000, y: 0, zone: null };
  createBoardEditor(connection.doc).addNotes(
    Array.from({ length: there }, () => ({ id: newNoteId(random), text: 'Al gezegd', spot })),
  );
  await connection.saved();
  const fatma = await arrive(laptop);
  const { pathname, hash } = new URL(facilitatorUrl);
  await enterAsFacilitator(fatma, server.url + pathname + hash, 'Fatma');
  await expect(notesOf(fatma)).toHaveCount(there);
  const full = t(($) => $.besideBoard.ready.full, { count: all.length - 1 });
  await expect(layButton(fatma, all.length)).toHaveAccessibleDescription(full);
  await layButton(fatma, all.length).focus();
  await fatma.keyboard.press('Enter');
  await expect(fatma.getByText(full).last()).toBeVisible();
  await expect(notesOf(fatma)).toHaveCount(there);
  owner.leave();
});
