/** Statements and the kennisscan: sealed for everybody until they are closed, then counts on every screen. */
import { expect, type Page } from '@playwright/test';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { itemsOf, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seat, type Seated } from '../server/table.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  enterAsFacilitator,
  expectAccessible,
  expectNoSidewaysScroll,
  joinByCode,
  laptop,
  openMenuOf,
  phone,
} from './people.ts';

test.use({ settings: { MINIMUM_GROUP: '4' } });

const small = { ...phone, viewport: { width: 320, height: 640 } };
const english = createTranslator('en');
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

test('[K12] too few people are told beforehand, and choose openness or nothing', async ({
  arrive,
  server,
}) => {
  const { code, facilitatorUrl } = await openTable(server.url, { named: true });
  const facilitator = await arrive(laptop);
  const [joris, wall] = [await arrive(small), await arrive(laptop)];
  await enterAsFacilitator(facilitator, facilitatorUrl, 'Fatma');
  await joinByCode(joris, server.url, code, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  const begin = () =>
    facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.survey.panel.start), exact: true })
      .click();

  await test.step('without openness there will be no outcome, and it can be stopped', async () => {
    const dialog = await openForm(facilitator);
    await expect(dialog.getByText(t(($) => $.survey.panel.here, { count: 1, minimum: 5 }))).toBeVisible();
    await dialog.getByRole('button', { name: t(($) => $.survey.panel.fewer) }).click();
    await expect(dialog.getByText(t(($) => $.survey.panel.lower, { usual: 5 }))).toBeVisible();
    await expectAccessible(facilitator);
    await begin();
    for (const page of [joris, wall]) {
      await expect(page.getByText(t(($) => $.survey.lower, { count: 4, usual: 5 }))).toBeVisible();
      await expect(page.getByText(t(($) => $.survey.tooFew, { count: 4 }))).toBeVisible();
    }
    await expectAccessible(joris);
    await choose(joris, agree('3'));
    await facilitator.getByRole('button', { name: t(($) => $.survey.panel.stop) }).click();
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.survey.panel.stop) })
      .click();
    await expect(joris.getByRole('radio')).toHaveCount(0);
    await expect(outcome(joris)).toHaveCount(0);
  });
  await test.step('openly everybody reads it before they answer', async () => {
    const dialog = await openForm(facilitator);
    await dialog.getByRole('checkbox', { name: t(($) => $.survey.panel.openly) }).check();
    await dialog
      .getByText(
        t(($) => $.survey.panel.layouts.list),
        { exact: true },
      )
      .click();
    await begin();
    for (const page of [joris, wall]) await expect(page.getByText(t(($) => $.survey.openly))).toBeVisible();
    await expect(joris.getByRole('radio')).toHaveCount(13 * 6);
    await joris
      .getByRole('radio', { name: agree('3'), exact: true })
      .first()
      .check();
    await joris.getByRole('button', { name: t(($) => $.round.done) }).click();
    await expect(joris.getByText(t(($) => $.survey.doneMore))).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await facilitator.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.surveyPanel.askClose.anyway) })
      .click();
    await expect(
      outcome(joris)
        .getByText(t(($) => $.results.people, { count: 1 }))
        .first(),
    ).toBeVisible();
  });
});

test('[K18] the short kennisscan on a phone, in English, with four others who answer elsewhere', async ({
  arrive,
  server,
}) => {
  test.slow();
  const { host, code, facilitatorUrl } = await openTable(server.url, { sizeClass: 'over-100000' });
  const others: Seated[] = [];
  for (const name of ['Dewi', 'Noor', 'Sanne', 'Piet']) {
    const person = createPerson(server.url);
    await person.join(code, name);
    others.push(await seat(person));
  }
  const facilitator = await arrive(laptop);
  const joris = await arrive({ ...small, locale: 'en-GB' });
  await enterAsFacilitator(facilitator, facilitatorUrl, 'Fatma');
  await joris.goto(`${server.url}/#${code}`);
  await joris.getByLabel(english(($) => $.join.name.label)).fill('Joris');
  await joris.getByRole('button', { name: english(($) => $.join.submit) }).click();
  const dialog = await openForm(facilitator);
  await dialog.getByRole('radio', { name: t(($) => $.survey.panel.kinds.scan.title) }).check();
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: t(($) => $.survey.panel.start), exact: true }).click();

  const [first] = others as [Seated];
  await first.stage.until(() => surveysInOrder(stageOf(first.stage)).length === 1);
  const [survey] = surveysInOrder(stageOf(first.stage));
  if (survey === undefined) throw new Error('There is no kennisscan');
  const items = itemsOf(survey.questionnaire);
  for (const [index, person] of others.entries()) {
    createDeskEditor(person.desk.doc).give(survey.id, 'answers', String(index % 2).repeat(items.length));
    await person.desk.saved();
  }
  for (const [index, { item }] of items.entries()) {
    const at = english(($) => $.survey.progress, { at: index + 1, of: items.length });
    await expect(joris.getByRole('heading', { name: at, exact: true })).toBeVisible();
    await expect(joris.getByText(item.stem.en)).toBeVisible();
    if (index === 0) {
      await expectAccessible(joris);
      await expectNoSidewaysScroll(joris);
    }
    await joris.getByRole('radio').nth(1).check();
    await joris.getByRole('button', { name: english(($) => $.survey.next), exact: true }).click();
  }
  await expect(joris.getByText(english(($) => $.survey.end.title))).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.closeSurvey) }).click();
  await expect(
    joris.getByRole('region', { name: english(($) => $.results.title), exact: true }),
  ).toBeVisible();
  await expectAccessible(joris);
  await expectNoSidewaysScroll(joris);
  await expectAccessible(facilitator);
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
