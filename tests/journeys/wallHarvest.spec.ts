/** The big screen while a harvest is made: what was agreed, on its pages. */
import { expect, type Locator, type Page } from '@playwright/test';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newHarvestId } from '../../src/model/ids.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { test } from './journey.ts';
import { expectAccessible, laptop } from './people.ts';
import { t } from './dutch.ts';

const random = seededRandom(20261122);
const turnMs = 12_000;
const actions = Array.from({ length: 24 }, (_, index) => ({
  text: `We doen dit als nummer ${index + 1}, en vertellen de andere teams hoe het ging`,
  who: 'Mirjam',
  when: '2027-02-01',
}));

/** A session at its harvest, with everything agreed. */
async function harvesting(url: string) {
  const facilitator = createPerson(url);
  const { code } = await facilitator.open({ programmeId: 'korte-terugblik' });
  const stage = facilitator.connect('stage');
  const board = facilitator.connect('board');
  await Promise.all([stage.synced, board.synced]);
  await facilitator.command({ type: 'session.start' });
  const editor = createBoardEditor(board.doc, () => stageOf(stage).era);
  for (const action of actions) {
    const id = newHarvestId(random);
    editor.addHarvest(id, 'action');
    for (const field of ['text', 'who', 'when'] as const) editor.setHarvest(id, field, action[field]);
  }
  await board.saved();
  const harvest = stageOf(stage).programme.steps.find(({ activity }) => activity === 'harvest');
  if (harvest === undefined) throw new Error('no harvest');
  const { status } = await facilitator.command({ type: 'step.go', to: harvest.id });
  expect(status).toBe(200);
  return { code, facilitator };
}

/** Waits for something on a wall whose clock stands still: it draws what it hears only when that clock goes on. */
async function seeSoon(wall: Page, what: Locator): Promise<void> {
  await expect(async () => {
    await wall.clock.runFor(50);
    await expect(what).toBeVisible({ timeout: 500 });
  }).toPass();
}

const pageNow = (wall: Page, page: number) =>
  expect(wall.getByText(new RegExp(`^Pagina ${page} van \\d$`))).toBeVisible();

test('[U20] [U21] the wall shows who does what and when, page by page, as the room wants it', async ({
  arrive,
  server,
}) => {
  const { code, facilitator } = await harvesting(server.url);
  const wall = await arrive({ ...laptop, reducedMotion: 'reduce' });
  // No page turns unless this journey lets the time go by, however long axe or a busy machine takes.
  await wall.clock.install();
  await wall.clock.pauseAt(Date.now() + 1_000);
  await wall.goto(`${server.url}/scherm#${code}`);
  await seeSoon(wall, wall.getByText(/^Pagina 1 van \d$/));

  await test.step('what was agreed, with who and when', async () => {
    await expect(wall.getByRole('heading', { name: t(($) => $.screen.agreed) })).toBeVisible();
    await expect(wall.getByText(t(($) => $.screen.harvested.action, { count: 24 }))).toBeVisible();
    const first = wall.getByRole('listitem').filter({ hasText: 'nummer 1,' });
    await expect(first).toContainText('Mirjam');
    await expect(first).toContainText('1 februari 2027');
    await pageNow(wall, 1);
  });

  await test.step('the next page comes by itself, also for who asked for less motion', async () => {
    await wall.clock.runFor(turnMs);
    await pageNow(wall, 2);
  });

  await test.step('the arrows turn back and on', async () => {
    await wall.keyboard.press('ArrowLeft');
    await pageNow(wall, 1);
    await wall.keyboard.press('ArrowRight');
    await pageNow(wall, 2);
  });

  await test.step('held still, the page stays; the arrows go on turning', async () => {
    await wall.keyboard.press(' ');
    await expect(wall.getByRole('button', { name: t(($) => $.screen.goOn) })).toBeVisible();
    await wall.clock.runFor(3 * turnMs);
    await pageNow(wall, 2);
    await wall.keyboard.press('ArrowLeft');
    await pageNow(wall, 1);
    await wall.getByRole('button', { name: t(($) => $.screen.goOn) }).click();
    await wall.clock.runFor(turnMs);
    await pageNow(wall, 2);
  });

  await test.step('a card that is asked for during the harvest is there, also after a reload', async () => {
    await wall.clock.resume();
    const question = wall.getByText('Waar denk jij aan bij ervaring, professionele kennis en wetenschap?');
    await facilitator.command({ type: 'card.spotlight', cardId: 'kennisbronnen-1' as CardId });
    await expect(question).toBeVisible();
    await wall.reload();
    await expect(question).toBeVisible();
    await facilitator.command({ type: 'card.spotlight', cardId: null });
    await pageNow(wall, 1);
    // Only here, for axe waits for timers too.
    await expectAccessible(wall);
  });

  await test.step('closed, it thanks, and says where to read on', async () => {
    await facilitator.command({ type: 'session.close' });
    await expect(wall.getByText(t(($) => $.screen.thanks))).toBeVisible();
    await expect(
      wall.getByText(
        t(($) => $.screen.thanksHarvest, { counts: t(($) => $.screen.harvested.action, { count: 24 }) }),
      ),
    ).toBeVisible();
    await expect(wall.getByText(t(($) => $.screen.thanksMore))).toBeVisible();
    await expectAccessible(wall);
  });
  facilitator.leave();
});
