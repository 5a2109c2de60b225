/** Taking part with a phone: one thing at a time, in reach of a thumb, and nothing lost. */
import { expect, type Locator, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  handInHere,
  joinByLink,
  laptop,
  openMenuOf,
  openMine,
  openSession,
  phone,
  startWriting,
  unfoldAnswers,
  unfoldTimes,
  leaveLobby,
} from './people.ts';
import { t } from './dutch.ts';

const field = (page: Page) => page.getByRole('textbox', { name: t(($) => $.round.answer) });
const lay = (page: Page) => page.getByRole('button', { name: t(($) => $.round.handIn) });

/** Wholly in the window, and under nothing. */
async function expectInReach(target: Locator): Promise<void> {
  await expect(target).toBeInViewport({ ratio: 1 });
  // The page brings the form into sight some time after the keyboard took its place.
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const { left, top, width, height } = element.getBoundingClientRect();
        const points = [top + 4, top + height - 4].map((y) => document.elementFromPoint(left + width / 2, y));
        return points.every((found) => found !== null && element.contains(found));
      }),
    )
    .toBe(true);
}

/** What a thumb must hit is large enough for it. */
async function expectThumbSize(page: Page): Promise<void> {
  const tooSmall = () =>
    page.locator('button:visible, a:visible, input:visible, textarea:visible').evaluateAll((elements) =>
      elements.flatMap((element) => {
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        return width >= 44 && height >= 44 ? [] : [`${element.outerHTML.slice(0, 120)} ${width}×${height}`];
      }),
    );
  // Measured as it comes to rest: what leaves the page or comes in has no size of its own yet.
  await expect.poll(tooSmall).toEqual([]);
}

test('[E24] with the keyboard open, the field and its button are both in sight', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await unfoldTimes(facilitator);
  await facilitator.getByRole('button', { name: '5 min', exact: true }).click();
  await expect(joris.getByRole('timer')).toBeVisible();
  await expect(field(joris)).toBeVisible();
  for (const { width, height } of [
    { width: 390, height: 844 },
    { width: 360, height: 740 },
  ])
    await test.step(`${width} × ${height}`, async () => {
      await joris.setViewportSize({ width, height });
      await expectThumbSize(joris);
      await field(joris).tap();
      // A keyboard takes about 45 % of a phone.
      await joris.setViewportSize({ width, height: Math.round(height * 0.52) });
      await expectInReach(lay(joris));
      await expectInReach(field(joris));
      await field(joris).fill('Een lang antwoord dat maar doorgaat. '.repeat(12));
      await expectInReach(lay(joris));
      await field(joris).fill('Kort');
      await field(joris).blur();
    });
  await lay(joris).tap();
  await expect(joris.getByText(t(($) => $.round.lie, { count: 1 }))).toBeVisible();
});

test('[E24] while one types, the question stays in sight, at most three lines of it, and can be read whole', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await unfoldTimes(facilitator);
  await facilitator.getByRole('button', { name: '5 min', exact: true }).click();
  await expect(joris.getByRole('timer')).toBeVisible();
  const question = joris.getByRole('main').getByRole('heading', { level: 2 }).first();
  const any = joris.getByRole('textbox', { name: /antwoord/ });
  for (const height of [480, 560, 700])
    await test.step(`${height} px high`, async () => {
      await joris.setViewportSize({ width: 390, height: 844 });
      await any.tap();
      await joris.setViewportSize({ width: 390, height });
      await any.fill('Een lang antwoord dat maar doorgaat. '.repeat(4));
      await expectInReach(any);
      await expectInReach(lay(joris));
      await expectInReach(question);
      const lines = await question.evaluate(
        (element) => element.clientHeight / Number.parseFloat(getComputedStyle(element).lineHeight),
      );
      expect(Math.round(lines)).toBeLessThanOrEqual(3);
      await expectThumbSize(joris);
      await expectNoSidewaysScroll(joris);
      // Whatever one looks up further down, what is asked stays.
      await joris.evaluate(() => globalThis.scrollBy(0, 120));
      await expectInReach(question);
      await expectAccessible(joris);

      await joris.getByRole('button', { name: t(($) => $.round.whole) }).tap();
      await expect(joris.getByRole('button', { name: t(($) => $.round.whole) })).toBeHidden();
      await expect(joris.locator('.question-near ul')).toBeVisible();
      await expect(any).toHaveValue(/doorgaat/);
      await any.tap();
      await expectInReach(lay(joris));
      await lay(joris).tap();
      await expect(any).toHaveValue('');
      await expectInReach(any);
      await expectInReach(question);
      await any.blur();
    });
  await expect(joris.getByText(t(($) => $.round.lie, { count: 3 }))).toBeVisible();
});

test('[E24] what was handed in is a row of backs that opens, counted once the server has it', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const mirjam = await arrive({ ...phone, reducedMotion: 'reduce' });
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);
  // What flies over the page, and for how long.
  const watchFlights = (page: Page) =>
    page.evaluate(() => {
      const flights: number[] = [];
      Object.assign(globalThis, { flights });
      new MutationObserver(() => {
        const animations = document.querySelector('[data-flight]')?.getAnimations({ subtree: true }) ?? [];
        for (const { effect } of animations) flights.push(Number(effect?.getComputedTiming().endTime));
      }).observe(document.body, { childList: true, subtree: true });
    });
  const flights = (page: Page) =>
    page.evaluate(() => (globalThis as unknown as { flights: number[] }).flights);
  for (const page of [joris, mirjam]) {
    await handIn(page, 'De eerste');
    await watchFlights(page);
    await handIn(page, 'De tweede');
    await expect(page.getByText(t(($) => $.round.lie, { count: 2 }))).toBeVisible();
    await expect(page.locator('[data-flight]')).toHaveCount(0);
  }
  await expect.poll(() => flights(joris).then(({ length }) => length)).toBeGreaterThan(0);
  expect(Math.max(...(await flights(joris)))).toBeLessThanOrEqual(420);
  expect(await flights(mirjam)).toEqual([]);

  await test.step('without a connection it is there, and not counted', async () => {
    await joris.context().setOffline(true);
    await handInHere(joris, 'In de tunnel');
    await expect(joris.getByText(t(($) => $.round.lie, { count: 2 }))).toBeVisible();
    await expect(joris.getByText(t(($) => $.round.waitsHere)).first()).toBeVisible();
    await openMine(joris);
    await expect(joris.getByText('In de tunnel')).toBeVisible();
    await expectAccessible(joris);
    await joris.context().setOffline(false);
    await expect(joris.getByText(t(($) => $.round.lie, { count: 3 }))).toBeVisible();
  });
  await test.step('taken back, it is a draft again', async () => {
    await joris
      .getByRole('listitem')
      .filter({ hasText: 'In de tunnel' })
      .getByRole('button', { name: t(($) => $.round.takeBack) })
      .tap();
    await expect(joris.getByRole('textbox', { name: /antwoord/ })).toHaveValue('In de tunnel');
    await expect(joris.getByText(t(($) => $.round.lie, { count: 2 }))).toBeVisible();
  });
});

test('[E24] 320 px wide and with letters twice as large, one can read and write without scrolling sideways', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive({ ...phone, viewport: { width: 320, height: 640 } });
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await expect(field(joris)).toBeVisible();
  await joris.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expectNoSidewaysScroll(joris);
  await field(joris).tap();
  await expectInReach(field(joris));
  await field(joris).fill('Groot');
  await expectNoSidewaysScroll(joris);
  await lay(joris).tap();
  await expect(joris.getByText(t(($) => $.round.lie, { count: 1 }))).toBeVisible();
  await expectNoSidewaysScroll(joris);
});

test('[I73] a facilitator steers with a phone in the same seat: one large button, and the wall follows', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const remote = await arrive(phone);
  const wall = await arrive(laptop);
  const { joinUrl, code } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await leaveLobby(facilitator);
  await wall.goto(`${server.url}/scherm#${code}`);

  await expect(facilitator.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.remote) }).click();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.devices.remote.title) });
  const link = await dialog.getByRole('textbox', { name: t(($) => $.devices.link) }).inputValue();
  await expectAccessible(facilitator);
  await remote.goto(link);
  await expect(dialog.getByText(t(($) => $.devices.cameIn))).toBeVisible();
  await remote.waitForURL(/\/s\/s-/);
  expect(new URL(remote.url()).pathname).toBe(new URL(facilitator.url()).pathname);

  const bar = remote.getByRole('region', { name: t(($) => $.steer.label) });
  const press = async (name: string) => {
    const main = bar.getByRole('button', { name });
    await expectInReach(main);
    expect((await main.boundingBox())?.height).toBeGreaterThanOrEqual(56);
    await main.tap();
  };
  await press(t(($) => $.steer.draw));
  const asked = (page: Page) => page.getByRole('heading', { level: 2 }).first();
  await expect(asked(remote)).toBeVisible();
  await expect(remote.getByRole('heading', { name: t(($) => $.plan.words.title) })).toBeInViewport();
  await press(t(($) => $.steer.start));
  await expect(bar.getByText(t(($) => $.round.laid, { count: 0, of: 1 }))).toBeInViewport();
  await expect(wall.getByText(t(($) => $.round.laid, { count: 0, of: 1 })).first()).toBeVisible();
  await handIn(joris, 'Vraag het de mensen zelf');
  await expect(bar.getByText(t(($) => $.round.laid, { count: 1, of: 1 }))).toBeVisible();
  // From any section.
  await remote.getByRole('link', { name: t(($) => $.table.people) }).tap();
  await expectAccessible(remote);
  await expectThumbSize(remote);
  await press(t(($) => $.steer.reveal));
  await expect(wall.getByText('Vraag het de mensen zelf').first()).toBeVisible();
  await remote.setViewportSize({ width: 320, height: 640 });
  await expectInReach(bar.getByRole('button', { name: t(($) => $.steer.next) }));
  await expectNoSidewaysScroll(remote);
});

test('[E26] [C37] one says that one is done or passes, and raises a hand', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);

  const count = facilitator.getByRole('region', { name: t(($) => $.steer.label) }).getByRole('status');
  const said = `· ${t(($) => $.round.alsoDone, { ready: 1 })}`;
  await test.step('passing is told as being done, handing in is not, and both are taken back', async () => {
    await joris.getByRole('button', { name: t(($) => $.round.pass) }).tap();
    await expect(count.getByText(said)).toBeVisible();
    await expect(field(joris)).toHaveCount(0);
    await expectAccessible(joris);
    await joris.getByRole('button', { name: t(($) => $.round.notDone) }).tap();
    await expect(count.getByText(said)).toHaveCount(0);
    await handIn(joris, 'Toch iets');
    await expect(
      count.getByText(
        t(($) => $.round.laid, { count: 1, of: 2 }),
        { exact: true },
      ),
    ).toBeVisible();
    await joris.getByRole('button', { name: t(($) => $.round.done) }).tap();
    await expect(count.getByText(said)).toBeVisible();
    // By key: a second tap on the same button within half a second is the end of a double one.
    await joris.getByRole('button', { name: t(($) => $.round.notDone) }).press('Enter');
    await expect(count.getByText(said)).toHaveCount(0);
  });
  await test.step('hands go up in order, and come down', async () => {
    await mirjam.getByRole('button', { name: t(($) => $.round.hand.label) }).tap();
    await expect(mirjam.getByRole('button', { name: 'Steek je hand op: Je bent 1e' })).toBeVisible();
    await joris.getByRole('button', { name: t(($) => $.round.hand.label) }).tap();
    await expect(joris.getByRole('button', { name: 'Steek je hand op: Je bent 2e' })).toBeVisible();
    await mirjam.getByRole('button', { name: 'Steek je hand op: Je bent 1e' }).tap();
    await expect(joris.getByRole('button', { name: 'Steek je hand op: Je bent 1e' })).toBeVisible();
    await expectAccessible(joris);
  });
});

test('[E23] a call brings everybody to the table, except who is typing', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam, dewi] = [await arrive(phone), await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  for (const [page, name] of [
    [joris, 'Joris'],
    [mirjam, 'Mirjam'],
    [dewi, 'Dewi'],
  ] as const)
    await joinByLink(page, joinUrl, name);
  await startWriting(facilitator);
  await joris.getByRole('link', { name: t(($) => $.table.harvest) }).tap();
  await expect(field(joris)).toHaveCount(0);
  await mirjam.getByRole('link', { name: t(($) => $.table.board) }).tap();
  // Else the field for an answer, which she is about to leave, is found first.
  await expect(field(mirjam)).toHaveCount(0);
  const search = mirjam.getByRole('searchbox').or(mirjam.getByRole('textbox')).first();
  await search.fill('hogesch');
  await dewi.getByRole('button', { name: t(($) => $.table.views), exact: true }).tap();
  await dewi.getByRole('menuitem', { name: t(($) => $.steer.menu.notes) }).tap();
  await expect(field(dewi)).toHaveCount(0);
  await expect(dewi.getByRole('heading', { level: 1 })).toBeVisible();

  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.more.gather) }).click();
  // What is said stands there for some seconds only.
  await Promise.all([
    expect(joris.getByRole('status').filter({ hasText: t(($) => $.table.brought) })).toBeVisible(),
    ...[joris, dewi].map((page) => expect(field(page)).toBeVisible()),
  ]);
  await expect(mirjam.getByRole('link', { name: /^Nu.*nieuw/ })).toBeVisible();
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('hogesch');
});

test('[D7] a hidden answer leaves a trace for all, and its words and the reason for its author', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);
  await handIn(joris, 'Buurvrouw Ans van nummer 12');
  await handIn(mirjam, 'Iets anders');
  // Sooner, one is asked whether to wait for who is not ready.
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  const note = facilitator
    .getByRole('region', { name: t(($) => $.revealed.results) })
    .getByRole('article')
    .filter({ hasText: 'Buurvrouw Ans' });
  await unfoldAnswers(facilitator);
  await note.getByRole('button', { name: t(($) => $.hideAnswer.menu) }).click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.hideAnswer.hide) }).click();
  await expectAccessible(facilitator);
  await facilitator
    .getByRole('dialog')
    .getByRole('button', { name: t(($) => $.hideAnswer.hide) })
    .click();

  for (const page of [joris, mirjam])
    await expect(page.getByText(t(($) => $.revealed.hidden.count, { count: 1 }))).toBeVisible();
  await expect(mirjam.getByText('Buurvrouw Ans', { exact: false })).toHaveCount(0);
  await expect(joris.getByText(t(($) => $.revealed.hidden.yours))).toBeVisible();
  await expect(joris.getByText('De begeleider vond het te persoonlijk', { exact: false })).toBeVisible();
  await expect(joris.getByText('Buurvrouw Ans van nummer 12')).toBeVisible();
  await expectAccessible(joris);
  await expectNoSidewaysScroll(joris);
});

test('[E22] what one types in another window changes nothing in a field one is at', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await field(joris).fill('Hier begonnen');
  await expect(
    joris.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();
  const other = await joris.context().newPage();
  await other.goto(joris.url());
  await expect(field(other)).toHaveValue('Hier begonnen');
  await field(joris).tap();
  await expect(field(joris)).toBeFocused();
  await field(other).fill('Getypt op mijn laptop');
  await field(other).blur();

  await expect(joris.getByText(t(($) => $.round.elsewhere))).toBeVisible();
  await expect(field(joris)).toHaveValue('Hier begonnen');
  await expectAccessible(joris);
  await joris.getByRole('button', { name: t(($) => $.round.elsewhereAdd) }).tap();
  await expect(field(joris)).toHaveValue('Hier begonnen\n\nGetypt op mijn laptop');
});

test('[E25] a phone that loses its network goes on, and joins again by itself', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const joris = await arrive({ ...phone, viewport: { width: 320, height: 640 } });
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await startWriting(facilitator);
  await expect(field(joris)).toBeVisible();
  await joris.context().setOffline(true);
  await handInHere(joris, 'In de tunnel');
  await unfoldTimes(facilitator);
  await facilitator.getByRole('button', { name: '5 min', exact: true }).click();
  await joris.context().setOffline(false);
  await expect(
    joris.getByText(
      t(($) => $.trust.saved),
      { exact: true },
    ),
  ).toBeVisible();
  await expect(joris.getByRole('timer')).toContainText(/0[1-4]:/);
  await expect(facilitator.getByText(t(($) => $.round.laid, { count: 1, of: 1 })).first()).toBeVisible();
  await expectNoSidewaysScroll(joris);
});
