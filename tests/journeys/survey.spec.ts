/** Statements: sealed for everybody until they are closed, then counts on every screen. */
import { expect, type Locator, type Page } from '@playwright/test';

import { createPerson, stageOf } from '../server/person.ts';
import { seat } from '../server/table.ts';
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
