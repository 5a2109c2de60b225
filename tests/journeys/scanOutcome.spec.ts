/** What comes of a kennisscan: what people talk about then, and how it looks from the back of a room. */
import { expect, type Page } from '@playwright/test';

import { findLibraryCard } from '../../decks/library.ts';
import { readBoard } from '../../src/documents/boardDocument.ts';
import { surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { shortKennisscan } from '../../src/model/survey/kennisscan.ts';
import { createPerson, stageOf } from '../server/person.ts';
import { seat, type Seated } from '../server/table.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { enterAsFacilitator, expectAccessible, handIn, joinByCode, laptop, phone } from './people.ts';
import { answer, askTheScan, closeSurvey, others } from './scanTable.ts';

test.use({ settings: { MINIMUM_GROUP: '4' } });

const small = { ...phone, viewport: { width: 320, height: 640 } };
const outcome = (page: Page) => page.getByRole('region', { name: t(($) => $.results.title), exact: true });

test('[K29] a card that the session has not is laid on the board, and people write about it at once', async ({
  arrive,
  server,
}) => {
  test.slow();
  const host = createPerson(server.url);
  const { code, facilitatorUrl } = await host.open({ deckIds: ['herken-je-dit'], named: false });
  await host.command({ type: 'session.start' });
  const people = await others(server.url, code, ['Dewi', 'Noor', 'Sanne', 'Piet', 'Els']);
  const [fatma, joris, wall] = [await arrive(laptop), await arrive(small), await arrive(laptop)];
  await enterAsFacilitator(fatma, facilitatorUrl, 'Fatma');
  await joinByCode(joris, server.url, code, 'Joris');
  await wall.goto(`${server.url}/scherm#${code}`);
  await askTheScan(fatma, 'short');
  const items = shortKennisscan.scales.flatMap((scale) => scale.items);
  // They differ on one item alone.
  await answer(people, (item, person) => (items[item]?.id !== 'managing-training' ? 1 : person < 3 ? 0 : 3));
  await closeSurvey(fatma);
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
    const [{ stage, board }] = people as [Seated];
    await stage.until(() => stageOf(stage).cards.at(-1)?.id === card.card.id);
    await board.until((doc) => Object.hasOwn(readBoard(doc).places, card.card.id));
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
  for (const person of [host, ...people]) person.leave();
});

test('[K19] a full kennisscan is a few pages on the wall, and each can be read from the back', async ({
  arrive,
  server,
}) => {
  test.slow();
  const host = createPerson(server.url);
  const { code } = await host.open({ named: false, sizeClass: 'up-to-50000' });
  await host.command({ type: 'session.start' });
  const people = await others(server.url, code, ['Dewi', 'Noor', 'Sanne', 'Piet', 'Joris', 'Ahmed']);
  const { stage } = await seat(host);
  const asks = { kind: 'scan', length: 'full' } as const;
  await host.command({ type: 'survey.open', asks, layout: 'one', minimum: 5, openly: false });
  await answer(people, (item, person) => {
    if (item === 5) return person < 3 ? 0 : 3;
    return item < 14 || item % 3 === person % 3 ? 1 : 0;
  });
  const [survey] = surveysInOrder(stageOf(stage));
  if (survey === undefined) throw new Error('Nothing is asked');
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
