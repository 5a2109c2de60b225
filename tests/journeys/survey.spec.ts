/** Statements: sealed for everybody until they are closed, then counts on every screen. */
import { expect, type Locator, type Page } from '@playwright/test';

import { findLibraryCard } from '../../decks/library.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { itemsOf, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seat, type Seated } from '../server/table.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByCode,
  laptop,
  openMenuOf,
  phone,
} from './people.ts';

test.use({ settings: { MINIMUM_GROUP: '4' } });

const small = { ...phone, viewport: { width: 320, height: 640 } };
const own = 'Bij ons mag je fouten maken.';

const agree = (answer: '0' | '1' | '2' | '3' | '4') => t(($) => $.scales.agree[answer]);
const outcome = (page: Page) => page.getByRole('region', { name: t(($) => $.results.title), exact: true });

/** A session with the deck of statements. Its first facilitator has no screen. */
async function openTable(url: string, opening: Record<string, unknown> = {}) {
  const host = createPerson(url);
  const { code, facilitatorUrl } = await host.open({ deckIds: ['herken-je-dit'], named: false, ...opening });
  await host.command({ type: 'session.start' });
  const [first, second] = stageOf((await seat(host)).stage).cards;
  return {
    host,
    code,
    facilitatorUrl,
    cards: [first?.question.nl ?? '', second?.question.nl ?? ''] as const,
  };
}

async function openForm(facilitator: Page) {
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.surveyPanel.entry) }).click();
  return facilitator.getByRole('dialog');
}

const choose = (page: Page, answer: string) => page.getByRole('radio', { name: answer, exact: true }).check();
const next = (page: Page) => page.getByRole('button', { name: t(($) => $.survey.next), exact: true }).click();

test('[K10] [K11] [K17] five people answer statements, and all see how they differ', async ({
  arrive,
  server,
}) => {
  test.slow();
  const { code, facilitatorUrl, cards } = await openTable(server.url);
  const facilitator = await arrive(laptop);
  const phones = [
    await arrive(phone),
    await arrive(small),
    await arrive(phone),
    await arrive(phone),
    await arrive(phone),
  ];
  const [joris, mirjam] = phones as [Page, Page];
  const wall = await arrive(laptop);
  await enterAsFacilitator(facilitator, facilitatorUrl, 'Fatma');
  for (const [index, page] of phones.entries())
    await joinByCode(page, server.url, code, ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne'][index] ?? '');
  await wall.goto(`${server.url}/scherm#${code}`);

  await test.step('two cards and a statement of one’s own', async () => {
    const dialog = await openForm(facilitator);
    const boxes = dialog.getByRole('checkbox');
    await expect(boxes).toHaveCount(13);
    for (const box of (await boxes.all()).slice(2)) await box.uncheck();
    await dialog.getByLabel(t(($) => $.survey.panel.own)).fill(own);
    await expect(dialog.getByText(t(($) => $.survey.panel.chosen, { count: 3 }))).toBeVisible();
    const made = facilitator.waitForEvent('popup');
    await dialog.getByRole('link', { name: t(($) => $.survey.panel.makeOwn) }).click();
    const page = await made;
    await expect(page.getByText(t(($) => $.ownQuestionnaires.none))).toBeVisible();
    await page.close();
    await expectAccessible(facilitator);
    await dialog.getByRole('button', { name: t(($) => $.survey.panel.start), exact: true }).click();
  });
  await test.step('everybody reads beforehand what happens with it', async () => {
    for (const page of phones) {
      await expect(page.getByText(cards[0])).toBeVisible();
      await expect(page.getByText(t(($) => $.survey.minimum, { count: 5 }))).toBeVisible();
    }
    for (const page of [joris, mirjam]) {
      await expect(page.getByText(t(($) => $.survey.sealed))).toBeVisible();
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await expect(wall.getByText(t(($) => $.survey.minimum, { count: 5 }))).toBeVisible();
    await expectAccessible(wall);
    await expect(facilitator.getByText(t(($) => $.words.activity.statements.say))).toBeVisible();
    const bar = facilitator.getByRole('region', { name: t(($) => $.steer.label) });
    const now = t(($) => $.now.line, { what: t(($) => $.now['answering-statements']) });
    for (const place of [bar, joris, wall]) await expect(place.getByText(now)).toBeVisible();
    await expect(bar.getByText(t(($) => $.steer.step.choose))).toHaveCount(0);
  });
  await test.step('by keyboard alone, back and on, and kept after a reload', async () => {
    await joris.getByRole('radio', { name: agree('0'), exact: true }).focus();
    const first = joris.getByRole('heading', { name: t(($) => $.survey.progress, { at: 1, of: 3 }) });
    const before = await first.boundingBox();
    await joris.keyboard.press('Space');
    await joris.keyboard.press('ArrowDown');
    await expect(joris.getByRole('radio', { name: agree('1'), exact: true })).toBeChecked();
    // Nothing moves under a thumb that answers.
    expect(await first.boundingBox()).toEqual(before);
    await joris.keyboard.press('Enter');
    const where = (at: number) =>
      joris.getByRole('heading', { name: t(($) => $.survey.progress, { at, of: 3 }) });
    await expect(where(2)).toBeFocused();
    await expect(joris.getByText(t(($) => $.survey.sealed))).toBeHidden();
    await joris.getByRole('button', { name: t(($) => $.survey.skip) }).press('Enter');
    await expect(joris.getByText(own)).toBeVisible();
    await joris.getByRole('button', { name: t(($) => $.survey.back) }).press('Enter');
    await expect(where(2)).toBeFocused();
    await choose(joris, agree('4'));
    await expect(joris.getByText(t(($) => $.trust.saved))).toBeVisible();
    await joris.reload();
    await expect(where(3)).toBeVisible();
    await joris.getByRole('button', { name: t(($) => $.survey.back) }).click();
    await expect(joris.getByRole('radio', { name: agree('4'), exact: true })).toBeChecked();
    await next(joris);
    await choose(
      joris,
      t(($) => $.results.unknown),
    );
    await expectAccessible(joris);
    await next(joris);
    await expect(joris.getByText(t(($) => $.survey.end.answered, { count: 3, of: 3 }))).toBeVisible();
    await expect(joris.getByText(t(($) => $.survey.doneMore))).toBeVisible();
    await expectAccessible(joris);
  });
  await test.step('nobody sees who is done before there are five', async () => {
    for (const page of phones.slice(1)) {
      for (const answer of [agree('1'), page === mirjam ? agree('4') : agree('0'), agree('3')]) {
        await choose(page, answer);
        await next(page);
      }
      const few = t(($) => $.round.steps.few, { count: 5 });
      if (page !== phones[4]) await expect(facilitator.getByText(few).first()).toBeVisible();
    }
    for (const page of [facilitator, wall])
      await expect(page.getByText(t(($) => $.round.steps.all)).first()).toBeVisible();
    await expectAccessible(facilitator);
  });
  await test.step('every screen shows the same counts, and not who', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
    for (const page of [...phones, facilitator]) {
      await expect(outcome(page)).toBeVisible();
      await expect(
        outcome(page)
          .getByText(t(($) => $.results.people, { count: 5 }))
          .first(),
      ).toBeVisible();
      await expect(
        outcome(page)
          .getByText(
            t(($) => $.results.finding.divided, {
              lowest: agree('0'),
              highest: agree('4'),
            }),
          )
          .first(),
      ).toBeVisible();
    }
    await expect(wall.getByText(t(($) => $.results.people, { count: 5 })).first()).toBeVisible();
    for (const page of [mirjam, facilitator, wall]) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      await expect(outcome(page).getByText('Joris')).toHaveCount(0);
    }
  });
  await test.step('one press brings the statement on which they differ most to the table', async () => {
    await expect(facilitator.getByText(t(($) => $.words.activity.discuss.say))).toBeVisible();
    const talk = facilitator.getByRole('region', { name: t(($) => $.results.discuss.title) });
    await expect(talk.getByText(cards[1]).first()).toBeVisible();
    await talk
      .getByRole('button', { name: new RegExp(`^${t(($) => $.results.discuss.show)}`, 'u') })
      .first()
      .click();
    for (const page of [...phones, wall]) {
      await expect(outcome(page)).toHaveCount(0);
      await expect(page.getByText(cards[1]).filter({ visible: true }).first()).toBeVisible();
    }
  });
});

test('[K12] four people are told beforehand that they are too few, and it goes as was said', async ({
  arrive,
  server,
}) => {
  test.slow();
  const { code, facilitatorUrl } = await openTable(server.url, { named: true });
  const facilitator = await arrive(laptop);
  const wall = await arrive(laptop);
  await enterAsFacilitator(facilitator, facilitatorUrl, 'Fatma');
  const four = await Promise.all(
    ['Joris', 'Mirjam', 'Dewi', 'Noor'].map(async (name, index) => {
      const page = await arrive(index === 0 ? small : phone);
      await joinByCode(page, server.url, code, name);
      return page;
    }),
  );
  const [joris] = four as [Page];
  await wall.goto(`${server.url}/scherm#${code}`);
  const everywhere = [...four, wall];
  const start = (dialog: Locator) =>
    dialog.getByRole('button', { name: t(($) => $.survey.panel.start), exact: true }).click();
  /** The form with two statements, which says that four are here. */
  const form = async () => {
    const dialog = await openForm(facilitator);
    const boxes = dialog.getByRole('group', { name: t(($) => $.survey.panel.cards) }).getByRole('checkbox');
    await expect(boxes).toHaveCount(13);
    for (const box of (await boxes.all()).slice(2)) await box.uncheck();
    await expect(dialog.getByText(t(($) => $.survey.panel.here, { count: 4, minimum: 5 }))).toBeVisible();
    return dialog;
  };
  /** Two choose what is lowest of each, two what is highest. In a list both are there at once. */
  const allAnswer = () =>
    Promise.all(
      four.map(async (page, index) => {
        const radios = page.getByRole('radio', { name: agree(index < 2 ? '0' : '4'), exact: true });
        const isList = (await radios.count()) > 1;
        for (const at of [1, 2]) {
          const where = t(($) => $.survey.progress, { at, of: 2 });
          if (!isList) await expect(page.getByRole('heading', { name: where, exact: true })).toBeVisible();
          await radios.nth(isList ? at - 1 : 0).check();
          if (!isList) await next(page);
        }
        await expect(page.getByText(t(($) => $.survey.doneMore))).toBeVisible();
      }),
    );
  const close = () => facilitator.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
  const answerDoubt = (name: string) =>
    facilitator.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const stop = async () => {
    await facilitator.getByRole('button', { name: t(($) => $.survey.panel.stop) }).click();
    await answerDoubt(t(($) => $.survey.panel.stop));
    for (const page of everywhere) {
      await expect(page.getByText(t(($) => $.survey.tooFew, { count: 5 }))).toHaveCount(0);
      await expect(page.getByRole('radio')).toHaveCount(0);
      await expect(outcome(page)).toHaveCount(0);
    }
  };

  await test.step('too few: said before anybody answers, and there is no outcome', async () => {
    const dialog = await form();
    await expectAccessible(facilitator);
    await start(dialog);
    for (const page of everywhere)
      await expect(page.getByText(t(($) => $.survey.tooFew, { count: 5 }))).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await allAnswer();
    await close();
    // It cannot be: nothing is asked first.
    const bar = facilitator.getByRole('region', { name: t(($) => $.steer.label) });
    await expect(bar.getByText(t(($) => $.refusals['too-few-answers']))).toBeVisible();
    await expect(facilitator.getByRole('dialog')).toHaveCount(0);
    for (const page of everywhere) await expect(outcome(page)).toHaveCount(0);
    await stop();
  });
  await test.step('fewer than usual: said too, and it can be skipped', async () => {
    const dialog = await form();
    await dialog.getByRole('button', { name: t(($) => $.survey.panel.fewer) }).click();
    await expect(dialog.getByText(t(($) => $.survey.panel.lower, { usual: 5 }))).toBeVisible();
    await expectAccessible(facilitator);
    await start(dialog);
    for (const page of everywhere)
      await expect(page.getByText(t(($) => $.survey.lower, { count: 4, usual: 5 }))).toBeVisible();
    await stop();
  });
  await test.step('openly: everybody reads it before they answer, and sees what came out', async () => {
    const dialog = await form();
    await dialog.getByRole('checkbox', { name: t(($) => $.survey.panel.openly) }).check();
    await dialog
      .getByText(
        t(($) => $.survey.panel.layouts.list),
        { exact: true },
      )
      .click();
    await start(dialog);
    for (const page of everywhere) await expect(page.getByText(t(($) => $.survey.openly))).toBeVisible();
    await expect(joris.getByRole('radio')).toHaveCount(2 * 6);
    await allAnswer();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await expect(facilitator.getByText(t(($) => $.round.steps.all)).first()).toBeVisible();
    await close();
    for (const page of everywhere) {
      await expect(page.getByText(t(($) => $.results.people, { count: 4 })).first()).toBeVisible();
      await expect(page.getByRole('img', { name: `${agree('0')}: 2; `, exact: false }).first()).toBeVisible();
    }
    await expectAccessible(joris);
  });
});

test('[K29] a card that the session has not is laid on the board, and people write about it at once', async ({
  arrive,
  server,
}) => {
  test.slow();
  const { host, code, facilitatorUrl } = await openTable(server.url);
  const others: Seated[] = [];
  for (const name of ['Dewi', 'Noor', 'Sanne', 'Piet', 'Els']) {
    const person = createPerson(server.url);
    await person.join(code, name);
    others.push(await seat(person));
  }
  const [fatma, joris, wall] = [await arrive(laptop), await arrive(small), await arrive(laptop)];
  await enterAsFacilitator(fatma, facilitatorUrl, 'Fatma');
  await joinByCode(joris, server.url, code, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  const dialog = await openForm(fatma);
  await dialog.getByRole('radio', { name: t(($) => $.survey.panel.kinds.scan.title) }).check();
  await dialog.getByRole('button', { name: t(($) => $.survey.panel.start), exact: true }).click();
  const [first] = others as [Seated];
  await first.stage.until(() => surveysInOrder(stageOf(first.stage)).length === 1);
  const [survey] = surveysInOrder(stageOf(first.stage));
  if (survey === undefined) throw new Error('There is no kennisscan');
  const items = itemsOf(survey.questionnaire);
  for (const [index, person] of others.entries()) {
    // They differ on one item alone.
    const one = index < 3 ? '0' : '3';
    const answers = items.map(({ item }) => (item.id === 'managing-training' ? one : '1'));
    createDeskEditor(person.desk.doc).give(survey.id, 'answers', answers.join(''));
    await person.desk.saved();
  }
  await fatma.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
  // Joris has not answered.
  await fatma
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.surveyPanel.askClose.anyway) })
    .click();
  const card = findLibraryCard('leidinggevende-1');
  if (card === undefined) throw new Error('There is no such card');
  const label = t(($) => $.ui.card.label, { theme: card.deck.shortTitle.nl, number: card.card.number });
  const talk = fatma.getByRole('region', { name: t(($) => $.results.discuss.title) });
  const more = talk.getByRole('button', { name: t(($) => $.results.discuss.more, { card: label }) }).first();

  await test.step('it lies on the board, and everybody still sees the outcome', async () => {
    await expect(talk.getByText(card.card.question.nl).first()).toBeVisible();
    await expect(talk.getByText(t(($) => $.results.discuss.fromLibrary)).first()).toBeVisible();
    await expectAccessible(fatma);
    await more.press('Enter');
    await fatma.getByRole('menuitem', { name: t(($) => $.results.discuss.write) }).press('ArrowDown');
    await fatma.keyboard.press('Enter');
    await expect(fatma.getByText(t(($) => $.results.discuss.laid)).first()).toBeVisible();
    await first.stage.until(() => stageOf(first.stage).cards.at(-1)?.id === card.card.id);
    await first.board.until((doc) => Object.hasOwn(readBoard(doc).places, card.card.id));
    await expect(more).toBeFocused();
    await expect(talk.getByText(t(($) => $.results.discuss.lies))).toBeVisible();
    await expect(outcome(joris)).toBeVisible();
  });
  await test.step('everybody writes about it', async () => {
    await more.click();
    await fatma.getByRole('menuitem', { name: t(($) => $.results.discuss.write) }).click();
    for (const page of [joris, wall]) {
      await expect(page.getByText(card.card.question.nl).filter({ visible: true }).first()).toBeVisible();
      await expect(outcome(page)).toHaveCount(0);
    }
    await handIn(joris, 'Een vast uur per week.');
    await expectAccessible(joris);
  });
  for (const person of [host, ...others]) person.leave();
});

test('[K19] a full kennisscan is a few pages on the wall, and each can be read from the back', async ({
  arrive,
  server,
}) => {
  test.slow();
  const { host, code } = await openTable(server.url, { sizeClass: 'up-to-50000' });
  const people: Seated[] = [];
  for (const name of ['Dewi', 'Noor', 'Sanne', 'Piet', 'Joris', 'Ahmed']) {
    const person = createPerson(server.url);
    await person.join(code, name);
    people.push(await seat(person));
  }
  await host.command({
    type: 'survey.open',
    asks: { kind: 'scan', length: 'full' },
    layout: 'one',
    minimum: 5,
    openly: false,
    ahead: false,
  });
  const [{ stage }] = people as [Seated];
  await stage.until(() => surveysInOrder(stageOf(stage)).length === 1);
  const [survey] = surveysInOrder(stageOf(stage));
  if (survey === undefined) throw new Error('There is no kennisscan');
  const items = itemsOf(survey.questionnaire);
  for (const [index, person] of people.entries()) {
    const answers = items.map((_, at): string => (at < 14 || at % 3 === index % 3 ? '1' : '0'));
    answers[5] = index < 3 ? '0' : '3';
    createDeskEditor(person.desk.doc).give(survey.id, 'answers', answers.join(''));
    await person.desk.saved();
  }
  const wall = await arrive({ viewport: { width: 1920, height: 1080 }, locale: 'nl-NL' });
  await wall.goto(`${server.url}/scherm#${code}`);
  await host.command({ type: 'survey.close', runId: survey.id });
  const title = (name: string) => wall.getByRole('heading', { name, exact: true });
  await expect(title(t(($) => $.results.standsOut))).toBeVisible();
  await wall.keyboard.press(' ');
  const [first] = await wall.getByText(/^Pagina \d van \d+$/u).allTextContents();
  const pages = Number(first?.split(' ').at(-1));
  expect(pages).toBeLessThanOrEqual(5);
  const seen: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    await expect(wall.getByText(`Pagina ${page} van ${pages}`, { exact: true })).toBeVisible();
    const drawn = await wall.locator('main .arriving').evaluate((shown) => {
      const room = shown.parentElement?.getBoundingClientRect().bottom ?? 0;
      const words = [...shown.querySelectorAll('p, span, text')].filter(
        (element) => element.textContent.trim() !== '' && element.closest('.sr-only') === null,
      );
      return {
        smallest: Math.min(...words.map((element) => Number.parseFloat(getComputedStyle(element).fontSize))),
        over:
          Math.max(...[...shown.querySelectorAll('li')].map((li) => li.getBoundingClientRect().bottom)) -
          room,
      };
    });
    expect(drawn.smallest).toBeGreaterThanOrEqual(28);
    expect(drawn.over).toBeLessThanOrEqual(1);
    seen.push(...(await wall.getByRole('heading', { level: 2 }).allTextContents()));
    if (page === 1) await expectAccessible(wall);
    await wall.keyboard.press('ArrowRight');
  }
  expect([...new Set(seen)]).toEqual([
    t(($) => $.results.standsOut),
    t(($) => $.results.wall.beside, { size: t(($) => $.results.size['up-to-50000']) }),
    t(($) => $.results.wall.otherParts),
  ]);
  for (const person of [host, ...people]) person.leave();
});
