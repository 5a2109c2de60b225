/** One timer for everybody, on the server's clock: told in words, shapes and a soft sound, and never in the way. */
import { expect, type Page } from '@playwright/test';

import { formatDayOf } from '../../src/messages/dates.ts';
import { test, type Arrive } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openMenuOf,
  openMine,
  openSession,
  phone,
  showInDrawer,
  startWriting,
  unfoldTimes,
} from './people.ts';
import { t } from './dutch.ts';

const hour = 3_600_000;
const halfYear = 200 * 24 * hour;
const title = 'Teamsessie Sociaal domein';
/** Five minutes, of which some have gone: a busy machine may need more than one to bring everybody in. */
const running = /0[1-4]:[0-5]\d/;
/** Long enough for a page to fetch the voice of its timer and to be allowed to sound. */
const soon = '0:10';

/** Sets the clock of a device, before it goes anywhere. */
async function setClock(page: Page, aheadMs: number): Promise<void> {
  await page.addInitScript((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, aheadMs);
}

/** Counts the notes that a page sounds. */
async function listen(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const heard = { notes: 0 };
    Object.assign(globalThis, { heard });
    const create = AudioContext.prototype.createOscillator;
    Object.assign(AudioContext.prototype, {
      createOscillator(this: AudioContext) {
        heard.notes += 1;
        return create.call(this);
      },
    });
  });
  return () => page.evaluate(() => (globalThis as unknown as { heard: { notes: number } }).heard.notes);
}

const timer = (page: Page) => page.getByRole('timer').first();

/** What the clock on a screen says, in seconds. */
async function secondsOn(page: Page): Promise<number> {
  const [, minutes, seconds] = /(\d+):(\d\d)$/.exec(await timer(page).innerText()) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** When a screen thinks that the time is up, told by the clock of this machine: screens are read one after another. */
async function endOn(page: Page, aheadMs: number): Promise<number> {
  const { text, now } = await timer(page).evaluate((element: HTMLElement) => ({
    text: element.innerText,
    now: Date.now(),
  }));
  const [, minutes, seconds] = /(\d+):(\d\d)$/.exec(text) ?? [];
  return now - aheadMs + (Number(minutes) * 60 + Number(seconds)) * 1_000;
}

/**
 * Clocks tick once a second, and a busy machine draws late. How far the server's clock is away, a page knows the better
 * the quicker an answer came: so screens may need some answers before they agree.
 */
async function expectSameEnd(screens: readonly (readonly [Page, number])[]): Promise<void> {
  const apart = async () => {
    const ends: number[] = [];
    for (const [page, aheadMs] of screens) ends.push(await endOn(page, aheadMs));
    return Math.max(...ends) - Math.min(...ends);
  };
  await expect.poll(apart).toBeLessThanOrEqual(2_000);
}

async function startOwnTime(facilitator: Page, time: string, locks = false): Promise<void> {
  const panel = facilitator.getByRole('region', { name: t(($) => $.time.label), exact: true });
  const field = panel.getByRole('textbox', { name: t(($) => $.timerPanel.own) });
  await unfoldTimes(facilitator);
  await field.fill(time);
  await panel.getByRole('checkbox', { name: t(($) => $.timerPanel.locks) }).setChecked(locks);
  await panel.getByRole('button', { name: t(($) => $.timerPanel.ownStart), exact: true }).click();
  // What is filled in goes when the time runs; a next time must not find this one.
  await expect(field).toBeHidden();
}

async function tableOf(arrive: Arrive, url: string) {
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  return {
    facilitator,
    joris,
    sit: async () => {
      const { joinUrl, code } = await openSession(facilitator, url);
      await joinByLink(joris, joinUrl, 'Joris');
      await startWriting(facilitator);
      return { joinUrl, code };
    },
  };
}

test('[E4] clocks that are an hour off change nothing', async ({ arrive, server }) => {
  const { facilitator, joris, sit } = await tableOf(arrive, server.url);
  const [fast, wall] = [await arrive(phone), await arrive(laptop)];
  await setClock(joris, -hour);
  await setClock(fast, hour);
  const { joinUrl, code } = await sit();
  await joinByLink(fast, joinUrl, 'Mirjam');
  await wall.goto(`${server.url}/scherm#${code}`);
  await unfoldTimes(facilitator);
  await facilitator.getByRole('button', { name: '5 min', exact: true }).click();
  for (const page of [joris, fast, wall, facilitator]) await expect(timer(page)).toContainText(running);

  await test.step('every screen says the same', async () => {
    await expectSameEnd([
      [facilitator, 0],
      [joris, -hour],
      [fast, hour],
      [wall, 0],
    ]);
  });
  await test.step('also after a reload, and for who comes in late', async () => {
    await fast.reload();
    const late = await arrive(phone);
    await setClock(late, hour);
    await joinByLink(late, joinUrl, 'Dewi');
    for (const page of [fast, late]) await expect(timer(page)).toContainText(running);
    await expectSameEnd([
      [facilitator, 0],
      [fast, hour],
      [late, hour],
    ]);
  });
  await test.step('pause, go on, more time and stop show everywhere', async () => {
    const panel = facilitator.getByRole('region', { name: t(($) => $.time.label), exact: true });
    await panel.getByRole('button', { name: t(($) => $.timerPanel.pause) }).click();
    for (const page of [joris, fast, wall]) await expect(timer(page)).toContainText(t(($) => $.time.paused));
    const [before, after] = [await secondsOn(joris), await secondsOn(fast)];
    expect(before).toBe(after);
    await expectAccessible(facilitator);
    await panel.getByRole('button', { name: t(($) => $.timerPanel.add) }).click();
    await expect.poll(() => secondsOn(joris)).toBe(before + 60);
    await panel.getByRole('button', { name: t(($) => $.timerPanel.resume) }).click();
    await expect(timer(wall)).not.toContainText(t(($) => $.time.paused));
    await openMenuOf(facilitator);
    await facilitator.getByRole('menuitem', { name: t(($) => $.timerPanel.stopMore) }).click();
    for (const page of [joris, fast, wall]) await expect(page.getByRole('timer')).toHaveCount(0);
  });
});

test('[E4] [W30] clocks that are 200 days off, and one that jumps, change nothing and take nothing away', async ({
  arrive,
  server,
}) => {
  const { facilitator, joris, sit } = await tableOf(arrive, server.url);
  const [mirjam, dewi] = [await arrive(phone), await arrive(phone)];
  const people = { Joris: joris, Mirjam: mirjam, Dewi: dewi };
  await joris.clock.install({ time: Date.now() + halfYear });
  await mirjam.clock.install({ time: Date.now() - halfYear });
  await dewi.clock.install();
  const { joinUrl } = await sit();
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await joinByLink(dewi, joinUrl, 'Dewi');
  await unfoldTimes(facilitator);
  await facilitator.getByRole('button', { name: '5 min', exact: true }).click();

  await test.step('every screen says the same time, also after the jump', async () => {
    for (const page of [joris, mirjam, dewi, facilitator]) await expect(timer(page)).toContainText(running);
    await dewi.clock.setSystemTime(Date.now() + halfYear);
    await expectSameEnd([
      [facilitator, 0],
      [joris, halfYear],
      [mirjam, -halfYear],
      [dewi, halfYear],
    ]);
  });
  await test.step('everybody writes, and sees what all wrote', async () => {
    for (const [name, page] of Object.entries(people)) await handIn(page, `Antwoord van ${name}`);
    await expect(facilitator.getByText(t(($) => $.round.laid, { count: 3, of: 3 })).first()).toBeVisible();
    await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    for (const page of Object.values(people))
      for (const name of Object.keys(people))
        await expect(page.getByText(`Antwoord van ${name}`).first()).toBeVisible();
  });
  await test.step('after closing, devices still have the keys to the answers, and say no wrong day', async () => {
    await openMenuOf(facilitator);
    await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.close) }).click();
    await facilitator
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.steer.close.confirm) })
      .click();
    for (const [name, page] of Object.entries(people)) {
      await expect(page.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();
      await page.goto(`${page.url()}/verslag`);
      await expect(page.getByText(`Gemaakt op ${formatDayOf(Date.now(), 'nl')}`)).toBeVisible();
      await page.goto(server.url);
      await expect(page.getByRole('link', { name: title }).getByText(/^Wordt gewist op /)).toBeVisible();
      // What the device forgets by the word of the server, it has forgotten now.
      await page.goto(`${server.url}/mijn-antwoorden`);
      await page.getByRole('link', { name: title }).click();
      await expect(page.getByText(`Antwoord van ${name}`).first()).toBeVisible();
    }
  });
});

test('[E20] the end is heard once, by who wants to, and never again after a reload', async ({
  arrive,
  server,
}) => {
  const { facilitator, joris, sit } = await tableOf(arrive, server.url);
  const [facilitatorHears, jorisHears] = [await listen(facilitator), await listen(joris)];
  await sit();
  await startOwnTime(facilitator, soon);
  // What is said stands there for some seconds only.
  await Promise.all([
    expect(joris.getByRole('status').filter({ hasText: t(($) => $.time.say.up) })).toBeVisible(),
    expect(timer(facilitator)).toContainText(t(($) => $.time.up)),
    expect(timer(joris)).toContainText(t(($) => $.time.up)),
  ]);
  await expect.poll(facilitatorHears).toBe(2);
  expect(await jorisHears()).toBe(0);
  await expectAccessible(joris);

  await test.step('a reload stays silent', async () => {
    await facilitator.reload();
    await expect(timer(facilitator)).toContainText(t(($) => $.time.up));
    await showInDrawer(facilitator, 'now');
    expect(await facilitatorHears()).toBe(0);
  });
  await test.step('a participant turns it on, and the device remembers', async () => {
    const sound = joris.getByRole('button', { name: t(($) => $.time.sound) });
    await expect(sound).toHaveAttribute('aria-pressed', 'false');
    await sound.click();
    await joris.reload();
    await expect(sound).toHaveAttribute('aria-pressed', 'true');
    await sound.press('Shift');
    await startOwnTime(facilitator, soon);
    await expect(timer(joris)).toContainText(/\d\d:\d\d$/);
    await expect(timer(joris)).toContainText(t(($) => $.time.up));
    await expect.poll(jorisHears).toBe(2);
  });
});

test('[E21] time up takes no letter away', async ({ arrive, server }) => {
  const { facilitator, joris, sit } = await tableOf(arrive, server.url);
  await sit();
  const field = joris.getByRole('textbox', { name: t(($) => $.round.answer) });
  const lay = joris.getByRole('button', { name: t(($) => $.round.handIn) });

  await test.step('by itself it stops nobody', async () => {
    await field.fill('Half getypt, en');
    await startOwnTime(facilitator, '0:02');
    await expect(timer(joris)).toContainText(t(($) => $.time.up));
    await expect(field).toHaveValue('Half getypt, en');
    await handIn(joris, 'Half getypt, en toch af');
  });
  await test.step('locked it says why, and the text stays a draft', async () => {
    const another = joris.getByRole('textbox', { name: t(($) => $.round.another) });
    await startOwnTime(facilitator, '0:02', true);
    await another.fill('Dit kwam te laat');
    await expect(joris.getByText('Je kunt nu niets meer op tafel leggen.', { exact: false })).toBeVisible();
    await expect(another).toHaveValue('Dit kwam te laat');
    await expect(lay).toHaveAttribute('aria-disabled', 'true');
    await openMine(joris);
    await expect(joris.getByRole('button', { name: t(($) => $.round.takeBack) })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    await expect(
      joris.getByText(
        t(($) => $.trust.saved),
        { exact: true },
      ),
    ).toBeVisible();
    await joris.reload();
    await expect(another).toHaveValue('Dit kwam te laat');
  });
  await test.step('a minute more opens it again', async () => {
    await facilitator.getByRole('button', { name: t(($) => $.timerPanel.add) }).click();
    await expect(lay).not.toHaveAttribute('aria-disabled', 'true');
    await lay.click();
    await expect(joris.getByText(t(($) => $.round.lie, { count: 2 }))).toBeVisible();
  });
});
