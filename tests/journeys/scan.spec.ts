/** The kennisscan with a whole table: everybody answers on a phone, all see what came out, and later how that changed. */
import { expect, type BrowserContextOptions, type Page } from '@playwright/test';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createSurveyWords } from '../../src/messages/surveyWords.ts';
import { createTranslator, type Translate } from '../../src/messages/translate.ts';
import { itemsOf, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import type { Command } from '../../src/model/command.ts';
import { newHarvestId } from '../../src/model/ids.ts';
import { answerCounts } from '../../src/model/survey/answerScales.ts';
import { fullKennisscan, shortKennisscan } from '../../src/model/survey/kennisscan.ts';
import type { Questionnaire } from '../../src/model/survey/questionnaire.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { seat } from '../server/table.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  expectSaved,
  laptop,
  leaveLobby,
  phone,
  showInDrawer,
} from './people.ts';
import { answer, askTheScan, closeSurvey, others } from './scanTable.ts';
import { tabTo } from './tabTo.ts';

test.use({ settings: { MINIMUM_GROUP: '4' } });

const english = createTranslator('en');
const small = { ...phone, viewport: { width: 320, height: 640 }, locale: 'en-GB' };
const bigScreen = { ...laptop, viewport: { width: 1920, height: 1080 } };

interface AtTable {
  readonly page: Page;
  readonly say: Translate;
}

const outcome = ({ page, say }: AtTable) =>
  page.getByRole('region', { name: say(($) => $.results.title), exact: true });

/** Somebody with a phone, who follows the link of the invitation. */
async function comeIn(page: Page, say: Translate, link: string, name: string): Promise<AtTable> {
  await page.goto(link);
  await page.getByLabel(say(($) => $.join.name.label)).fill(name);
  await page.getByRole('button', { name: say(($) => $.join.submit) }).click();
  await page.waitForURL(/\/s\/s-[a-z0-9]+\/m-/u);
  return { page, say };
}

/** What a screen reader says of the chart of an item. */
function chartOf(say: Translate, { scales }: Questionnaire, at: number, counts: readonly number[]): string {
  const answers = scales.flatMap((scale) => scale.items.map(() => scale.answers))[at] ?? 'agree';
  const { answer: words } = createSurveyWords(say, say === english ? 'en' : 'nl');
  return counts
    .map((value, index) => say(($) => $.results.named, { what: words(answers, index), value }))
    .join('; ');
}

/** What is on this page of the big screen, card by card. Fails where one is cut off. */
async function cardsInSight(wall: Page): Promise<string[]> {
  const cards = await wall.locator('ul > li:not([inert] *)').evaluateAll((found) =>
    found.map((card) => {
      const room = card.closest('.overflow-hidden')?.getBoundingClientRect();
      return { words: card.textContent, over: card.getBoundingClientRect().bottom - (room?.bottom ?? 0) };
    }),
  );
  expect(cards.filter(({ over }) => over > 0)).toEqual([]);
  return cards.map(({ words }) => words);
}

test('[K11] [K17] [K18] seven people answer the short kennisscan on their phones, see it on every screen, and talk about a card', async ({
  arrive,
  server,
}) => {
  test.slow();
  const host = createPerson(server.url);
  const { code, facilitatorUrl } = await host.open({ named: true, sizeClass: 'over-100000' });
  await host.command({ type: 'session.start' });
  const { stage } = await seat(host);
  const card = stageOf(stage).cards.find(({ id }) => id === 'kennisbronnen-5');
  if (card === undefined) throw new Error('There is no card to talk about');
  const facilitator = await arrive(laptop);
  const wall = await arrive(bigScreen);
  await wall.goto(`${server.url}/scherm#${code}`);
  await enterAsFacilitator(facilitator, facilitatorUrl, 'Fatma');
  const names = ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne', 'Piet', 'Teun'];
  const seven = await Promise.all(
    names.map(async (name, number) => {
      const [device, say]: [BrowserContextOptions, Translate] = number === 0 ? [small, english] : [phone, t];
      return comeIn(await arrive(device), say, `${server.url}/#${code}`, name);
    }),
  );
  const [joris, mirjam] = seven as [AtTable, AtTable];
  const items = itemsOf(shortKennisscan);
  await askTheScan(facilitator, 'short');

  await test.step('all read beforehand how many it takes and who sees what', async () => {
    for (const { page, say } of seven) {
      await expect(page.getByText(say(($) => $.survey.minimum, { count: 5 }))).toBeVisible();
      await expect(page.getByText(say(($) => $.survey.sealed))).toBeVisible();
    }
    for (const { page } of [joris, mirjam]) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await expectAccessible(wall);
  });
  const where = ({ page, say }: AtTable, at: number) =>
    page.getByRole('heading', {
      name: say(($) => $.survey.progress, { at, of: items.length }),
      exact: true,
    });
  await test.step('one answers the first question by keyboard alone', async () => {
    const { page, say } = mirjam;
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('Space');
    await expect(page.getByRole('radio').first()).toBeChecked();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: say(($) => $.survey.next), exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(where(mirjam, 2)).toBeFocused();
  });
  // Three say at the first question what is lowest, four what is highest; for the rest they agree.
  const chosen = (number: number, at: number) => (at > 0 ? 1 : number > 0 && number < 4 ? 0 : 3);
  await test.step('each answers, at their own pace', async () => {
    await Promise.all(
      seven.map(async (person, number) => {
        const { page, say } = person;
        for (let at = person === mirjam ? 1 : 0; at < items.length; at += 1) {
          await expect(where(person, at + 1)).toBeVisible();
          await page.getByRole('radio').nth(chosen(number, at)).check();
          await page.getByRole('button', { name: say(($) => $.survey.next), exact: true }).click();
        }
        await expect(page.getByText(say(($) => $.survey.end.title))).toBeVisible();
      }),
    );
    await expectSaved(mirjam.page);
    await expect(facilitator.getByText(t(($) => $.round.steps.all)).first()).toBeVisible();
  });
  await closeSurvey(facilitator);
  const everywhere = [...seven, { page: facilitator, say: t }];
  await test.step('the same counts are on every screen, and no names', async () => {
    for (const person of [...everywhere, { page: wall, say: t }]) {
      const first = chartOf(person.say, shortKennisscan, 0, [3, 0, 0, 4]);
      await expect(person.page.getByRole('img', { name: first, exact: true }).first()).toBeVisible();
    }
    for (const person of everywhere) {
      const { say } = person;
      const last = chartOf(say, shortKennisscan, items.length - 1, [0, 7]);
      await expect(
        outcome(person)
          .getByText(say(($) => $.results.people, { count: 7 }))
          .first(),
      ).toBeVisible();
      await expect(outcome(person).getByRole('img', { name: last, exact: true }).last()).toBeVisible();
      for (const name of names) await expect(outcome(person).getByText(name)).toHaveCount(0);
    }
    for (const page of [joris.page, mirjam.page, facilitator, wall]) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
  await test.step('a proposed card comes on every screen with one press', async () => {
    const talk = facilitator.getByRole('region', { name: t(($) => $.results.discuss.title) });
    const proposed = talk.getByRole('listitem').filter({ hasText: card.question.nl }).last();
    await proposed.getByRole('button', { name: t(($) => $.results.discuss.show) }).click();
    for (const person of [...seven, { page: wall, say: t }]) {
      const question = person.say === english ? card.question.en : card.question.nl;
      await expect(outcome(person)).toHaveCount(0);
      await expect(person.page.getByText(question).filter({ visible: true }).first()).toBeVisible();
    }
    await expectAccessible(mirjam.page);
  });
  host.leave();
});

test('[K30] [K34] a later session shows then and now on every screen, and what became of an action', async ({
  arrive,
  server,
}) => {
  test.slow();
  const names = ['Dewi', 'Noor', 'Sanne', 'Piet', 'Teun', 'Bram'];
  const action = 'Twee keer per jaar bij elkaar kijken';
  const notes = await test.step('half a year ago six people answered, and agreed on an action', async () => {
    const host = createPerson(server.url);
    const { code } = await host.open({ title: 'Kennis in de wijk', date: '2026-05-12', named: false });
    await host.command({ type: 'session.start' });
    const facilitator = await seat(host);
    const people = await others(server.url, code, names);
    const asks = { kind: 'scan', length: 'full' } as const;
    const open: Command = { type: 'survey.open', asks, layout: 'one', minimum: 5, openly: false };
    await host.command(open);
    await answer(people, () => 0);
    const [survey] = surveysInOrder(stageOf(facilitator.stage));
    if (survey === undefined) throw new Error('Nothing is asked');
    await host.command({ type: 'survey.close', runId: survey.id });
    const editor = createBoardEditor(facilitator.board.doc, () => stageOf(facilitator.stage).era);
    const id = newHarvestId(seededRandom(20260512));
    editor.addHarvest(id, 'action');
    editor.setHarvest(id, 'text', action);
    await facilitator.board.saved();
    const { text } = await host.get(`/api/sessions/${host.sessionId}/notes.json`);
    for (const person of [host, ...people]) person.leave();
    return text;
  });

  const facilitator = await arrive(laptop);
  const invitation = facilitator.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) });
  await test.step('a facilitator goes on with the file of its notes', async () => {
    await facilitator.goto(`${server.url}/nieuw`);
    await facilitator.getByText(t(($) => $.open.followUp.summary)).click();
    await facilitator
      .getByLabel(t(($) => $.open.followUp.choose))
      .setInputFiles({ name: 'verslag.json', mimeType: 'application/json', buffer: Buffer.from(notes) });
    await expect(facilitator.getByText(t(($) => $.open.followUp.seen))).toBeVisible();
    await facilitator.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
    await facilitator.getByRole('button', { name: t(($) => $.open.openNow) }).click();
    await expect(invitation).toHaveValue(/#\w+\.\w+$/u);
  });
  const link = await invitation.inputValue();
  const code = /#(\w+)\./u.exec(link)?.[1] ?? '';
  await leaveLobby(facilitator);
  const wall = await arrive(bigScreen);
  await wall.goto(`${server.url}/scherm#${code}`);
  const mirjam = await comeIn(await arrive(phone), t, link, 'Mirjam');
  const joris = await comeIn(await arrive(small), english, link, 'Joris');
  const people = await others(server.url, code, names);

  await askTheScan(facilitator, 'full');
  await expect(mirjam.page.getByRole('radio').first()).toBeVisible();
  // The first part is clearly higher than it was, the rest the same.
  const [part] = fullKennisscan.scales;
  if (part === undefined) throw new Error('Nothing is asked');
  const { items: first, title } = part;
  await answer(people, (item) => (item < first.length ? 3 : 0));
  await closeSurvey(facilitator);
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.surveyPanel.askClose.anyway) })
    .click();

  const compared = fullKennisscan.scales.filter(
    ({ answers }) => answerCounts[answers] === 4 || answerCounts[answers] === 5,
  );
  const overTime = ({ page, say }: AtTable) =>
    page.getByRole('region', { name: say(($) => $.results.overTime.title), exact: true });
  const sentence = (say: Translate) =>
    say(($) => $.results.overTime.part, {
      difference: say(($) => $.results.compare.difference['clearly-higher']),
    });
  await test.step('each phone and the laptop say then and now in words', async () => {
    for (const person of [mirjam, joris, { page: facilitator, say: t }]) {
      const { page, say } = person;
      const said = overTime(person);
      await expect(said.getByRole('listitem')).toHaveCount(compared.length);
      await expect(said.getByRole('listitem').first()).toContainText(say === english ? title.en : title.nl);
      await expect(said.getByRole('listitem').first()).toContainText(sentence(say));
      await expect(said.getByRole('listitem').first()).toContainText(say(($) => $.results.overTime.clear));
      await expect(said.getByText('Kennis in de wijk')).toBeVisible();
      await expect(said.getByText(say(($) => $.results.overTime.others))).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  });
  await test.step('on paper nothing is left folded', async () => {
    const [asked] = first;
    const question = outcome(mirjam)
      .locator('figcaption')
      .filter({ hasText: asked?.stem.nl ?? '' });
    await expect(outcome(mirjam).getByText(t(($) => $.results.eachSquare))).toHaveCount(0);
    await expect(question).toBeHidden();
    await mirjam.page.emulateMedia({ media: 'print' });
    await expect(question).toBeVisible();
    await expect(
      outcome(mirjam)
        .getByText(t(($) => $.results.asTable))
        .first(),
    ).toBeHidden();
    await mirjam.page.emulateMedia({ media: null });
  });
  await test.step('the big screen says it in cards that are whole, before all that came out now', async () => {
    await expect(wall.getByText(t(($) => $.results.people, { count: 6 })).first()).toBeVisible();
    // Held still, and turned until it has all been there.
    await wall.keyboard.press('Space');
    const said = new Set<string>();
    await expect(async () => {
      for (const card of await cardsInSight(wall)) if (/Vergeleken met toen/u.test(card)) said.add(card);
      if (said.size < compared.length) await wall.keyboard.press('ArrowRight');
      expect(said.size).toBe(compared.length);
    }).toPass({ intervals: [200], timeout: 30_000 });
    expect([...said].join('\n')).toContain(sentence(t));
    await expectAccessible(wall);
    await expectNoSidewaysScroll(wall);
  });
  await test.step('what became of the action is told, and everybody reads it', async () => {
    await showInDrawer(facilitator, 'harvest');
    const earlier = facilitator.getByRole('region', { name: t(($) => $.earlier.title) });
    await earlier.getByRole('radio', { name: t(($) => $.earlier.outcome.done) }).check();
    await earlier.getByLabel(t(($) => $.earlier.word)).fill('In mei voor het eerst');
    await earlier.getByRole('button', { name: t(($) => $.earlier.save) }).click();
    await mirjam.page.getByRole('link', { name: new RegExp(`^${t(($) => $.table.harvest)}`, 'u') }).click();
    await expect(mirjam.page.getByText(action)).toBeVisible();
    await expect(
      mirjam.page.getByText(`${t(($) => $.earlier.outcome.done)} · In mei voor het eerst`),
    ).toBeVisible();
    await expectAccessible(mirjam.page);
  });
  for (const person of people) person.leave();
});
