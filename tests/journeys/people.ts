/** What people do, in the words they see: used by every journey. */
import { AxeBuilder } from '@axe-core/playwright';
import {
  devices,
  expect,
  test,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from '@playwright/test';
import { axeNote, type AxeFindings } from '../accessibility/axeFindings.ts';
import { axeTags } from '../accessibility/axeRules.ts';
import { t } from './dutch.ts';

export const laptop: BrowserContextOptions = { viewport: { width: 1440, height: 900 }, locale: 'nl-NL' };
export const phone: BrowserContextOptions = {
  ...devices['Pixel 7'],
  viewport: { width: 390, height: 844 },
  locale: 'nl-NL',
};

export const tablet: BrowserContextOptions = {
  viewport: { width: 768, height: 1024 },
  hasTouch: true,
  locale: 'nl-NL',
};

/** Errors and rejections that no page caught, in this test. The fixture (journey.ts) fails the test for them. */
export const uncaughtErrors: string[] = [];

/** A person with a browser of their own. */
export async function arrive(browser: Browser, device: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(device);
  context.on('weberror', (event) => {
    const error = event.error();
    uncaughtErrors.push(`${event.page()?.url() ?? 'a page'}: ${error.stack ?? error.message}`);
  });
  return context.newPage();
}

interface OpenedByFacilitator {
  readonly code: string;
  readonly joinUrl: string;
  readonly facilitatorUrl: string;
}

/** Opens a session on the page and stops in its lobby. */
export async function openSession(
  page: Page,
  url: string,
  {
    title = 'Teamsessie Sociaal domein',
    name = 'Fatma',
    named = false,
    /** The title of a ready-made programme; left out for none. */
    programme,
  }: { title?: string; name?: string; named?: boolean; programme?: string } = {},
): Promise<OpenedByFacilitator> {
  const goTo = async (step: string) => {
    await page.getByRole('button', { name: t(($) => $.open.next) }).click();
    await expect(page.getByRole('heading', { name: step })).toBeVisible();
  };
  await page.goto(`${url}/nieuw`);
  await page.getByLabel(t(($) => $.open.sessionTitle.label)).fill(title);
  await page.getByLabel(t(($) => $.open.name.label)).fill(name);
  await goTo(t(($) => $.open.steps.programme));
  await page.getByRole('radio', { name: programme ?? t(($) => $.ready.programme.vrij.title) }).check();
  if (named) {
    await goTo(t(($) => $.open.steps.cards));
    await goTo(t(($) => $.open.steps.answers));
    await page
      .getByText(
        t(($) => $.open.answers.named),
        { exact: true },
      )
      .click();
  }
  await page
    .getByRole('button', { name: named ? t(($) => $.open.submit) : t(($) => $.open.openNow) })
    .click();
  // The code alone until the server has said what the link is.
  const invitation = page.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) });
  await expect(invitation).toHaveValue(/#\w+\.\w+$/u);
  const joinUrl = await invitation.inputValue();
  const facilitatorUrl = await page
    .getByRole('textbox', { name: t(($) => $.lobbyPanel.privateLink) })
    .inputValue();
  return { joinUrl, facilitatorUrl, code: /#(\w+)\./u.exec(joinUrl)?.[1] ?? '' };
}

/** Takes a facilitator's seat of one's own with the private link, in a browser that has none. */
export async function enterAsFacilitator(page: Page, facilitatorUrl: string, name: string): Promise<void> {
  await page.goto(facilitatorUrl);
  await page.getByLabel(t(($) => $.join.name.label)).fill(name);
  await page.getByRole('button', { name: t(($) => $.join.submit) }).click();
}

/** Takes a seat with the link of the invitation, and stops in the lobby or at the table. */
export async function joinByLink(page: Page, joinUrl: string, name: string): Promise<void> {
  await page.goto(joinUrl);
  await page.getByLabel(t(($) => $.join.name.label)).fill(name);
  await page.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await page.waitForURL(/\/s\/s-[a-z0-9]+\/m-/);
}

/** Takes a seat by typing the code. */
export async function joinByCode(page: Page, url: string, code: string, name: string): Promise<void> {
  await page.goto(`${url}/doe-mee`);
  await page
    .getByLabel(t(($) => $.entry.code.label))
    .fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3)} `);
  await page.getByRole('button', { name: t(($) => $.entry.code.submit) }).click();
  await page.getByLabel(t(($) => $.join.name.label)).fill(name);
  await page.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await page.waitForURL(/\/s\/s-[a-z0-9]+\/m-/);
}

/** Starts the session, and waits until the table is there: the lobby has a menu by the same name, and takes it along. */
export async function leaveLobby(facilitator: Page): Promise<void> {
  const start = facilitator.getByRole('button', { name: t(($) => $.lobbyPanel.start) });
  await start.click();
  await expect(start).toBeHidden();
}

/** From the lobby to silent writing on a card that was drawn. */
export async function startWriting(facilitator: Page): Promise<void> {
  await leaveLobby(facilitator);
  for (const name of [t(($) => $.steer.draw), t(($) => $.steer.start)])
    await facilitator.getByRole('button', { name }).click();
}

/** Opens the menu of a facilitator: one for all at the table of a laptop, and elsewhere the one by this name. */
export async function openMenuOf(
  page: Page,
  elsewhere = t(($) => $.steer.menu.label),
  atTable = t(($) => $.table.views),
): Promise<void> {
  const named = (name: string) => page.getByRole('button', { name, exact: true });
  const [apart, one] = [named(elsewhere), named(atTable)];
  await expect(apart.or(one).first()).toBeVisible();
  await ((await apart.isVisible()) ? apart : one).click();
}

/** The drawer beside the board of a facilitator. */
export const drawerOf = (page: Page) => page.getByRole('region', { name: t(($) => $.table.side) });

/** Brings a part of it into sight. */
export async function showInDrawer(page: Page, part: 'now' | 'people' | 'harvest'): Promise<void> {
  const back = drawerOf(page).getByRole('button', { name: t(($) => $.steer.foot.back) });
  if (part === 'now') {
    if (await back.isVisible()) await back.click();
    return;
  }
  const name = new RegExp(`^${t(($) => $.table[part])} ·`, 'u');
  const foot = drawerOf(page).getByRole('button', { name });
  if ((await foot.getAttribute('aria-pressed')) !== 'true') await foot.click();
}

/** Unfolds what a facilitator can start a time with, where it is folded. */
export async function unfoldTimes(facilitator: Page): Promise<void> {
  const panel = facilitator.getByRole('region', { name: t(($) => $.time.label), exact: true });
  const isFolded = await panel.getByRole('textbox', { name: t(($) => $.timerPanel.own) }).isHidden();
  if (isFolded) await panel.locator('summary').click();
}

/** Unfolds the answers that are on the table, where a facilitator can hide one. */
export async function unfoldAnswers(facilitator: Page): Promise<void> {
  await facilitator
    .locator('summary')
    .filter({ hasText: /als lijst$/u })
    .click();
}

/** Gives somebody at the table the same powers as oneself. */
export async function makeFacilitator(facilitator: Page, name: string): Promise<void> {
  await showInDrawer(facilitator, 'people');
  await facilitator.getByRole('button', { name: `Wat je met ${name} kunt doen` }).click();
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.people.make.facilitator) }).click();
  await showInDrawer(facilitator, 'now');
}

/** Until the server has everything that was written here: before that, a reveal leaves it behind. */
export async function expectSaved(page: Page): Promise<void> {
  await expect(
    page
      .getByText(
        t(($) => $.trust.saved),
        { exact: true },
      )
      .first(),
  ).toBeVisible();
}

/** Writes an answer and lays it on the table, face down; the server has it. */
export async function handIn(page: Page, text: string, source?: 'Ervaring' | 'Professioneel' | 'Wetenschap') {
  await handInHere(page, text, source);
  await expectSaved(page);
}

/** The field for an answer. A facilitator at a laptop opens it first. */
export async function openField(page: Page): Promise<Locator> {
  const field = page.getByRole('textbox', { name: /^(Jouw|Nog een) antwoord/ });
  const takePart = page.getByText(
    t(($) => $.steer.takePart),
    { exact: true },
  );
  await expect(field.or(takePart).first()).toBeVisible();
  if (!(await field.isVisible())) await takePart.click();
  return field;
}

/** The same where there may be no connection: the answer waits on the device. */
export async function handInHere(
  page: Page,
  text: string,
  source?: 'Ervaring' | 'Professioneel' | 'Wetenschap',
) {
  await (await openField(page)).fill(text);
  if (source !== undefined) await page.getByRole('button', { name: source }).click();
  await page.getByRole('button', { name: t(($) => $.round.handIn) }).click();
  await expect(page.getByRole('textbox', { name: t(($) => $.round.another) })).toHaveValue('');
  await expect(page.getByRole('region', { name: t(($) => $.round.mine) })).toBeVisible();
}

/** Unfolds what one handed in, which lies face down in a row. */
export async function openMine(page: Page): Promise<void> {
  const mine = page.getByRole('region', { name: t(($) => $.round.mine) });
  await mine.locator('summary').click();
  await expect(mine.getByRole('button', { name: t(($) => $.round.takeBack) }).first()).toBeVisible();
}

/** At the end of the page nothing lies under the bar at the bottom, where axe would measure half a button. From here on, changes count. */
const scrollToEnd = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.scrollTo(0, document.body.scrollHeight);
    const { body } = document;
    body.removeAttribute('data-changed');
    const changes = new MutationObserver(() => {
      changes.disconnect();
      body.toggleAttribute('data-changed', true);
    });
    changes.observe(body, { subtree: true, childList: true, attributes: true });
  });

/** Whether the screen became another one since the last scroll. */
const hasChanged = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.body.hasAttribute('data-changed'));

/** Keeps what axe found with this test, for the report on accessibility. */
function noteFindings(page: Page, results: Record<'passes' | 'incomplete' | 'violations', { id: string }[]>) {
  const idsOf = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id);
  const findings: AxeFindings = {
    path: new URL(page.url()).pathname.replaceAll(/\/([a-z])-[a-z0-9]+/gu, '/$1-…'),
    passes: idsOf(results.passes),
    incomplete: idsOf(results.incomplete),
    violations: idsOf(results.violations),
  };
  test.info().annotations.push({ type: axeNote, description: JSON.stringify(findings) });
}

/** Holds the screen against WCAG 2.0 to 2.2, A and AA; `also` names rules that axe leaves off. */
export async function expectAccessible(page: Page, also: readonly string[] = []): Promise<void> {
  // Colours are measured as they come to rest: half-way from one to another, any pair may be too close.
  await page.evaluate(() => {
    const still = new CSSStyleSheet();
    still.replaceSync(
      // To axe what lies behind a modal dialog is as good as in front of it, and it would measure no contrast in either.
      `*, ::before, ::after { transition: none !important; animation-duration: 1ms !important }
       body:has(dialog:modal) { visibility: hidden } dialog:modal { visibility: visible }`,
    );
    document.adoptedStyleSheets = [still];
    // What appears stays half-way until the browser draws again. What stands still or goes round for ever has no end.
    for (const animation of document.getAnimations())
      if (animation.playState === 'running' && animation.effect?.getComputedTiming().endTime !== Infinity)
        animation.finish();
  });
  // A page that is still on its way has no heading yet.
  await expect(page.locator('h1').first()).toBeAttached();
  // No page of ours has frames; without looking for them axe needs no second page, which takes most of its time.
  const axe = new AxeBuilder({ page })
    .setLegacyMode()
    .options({ rules: Object.fromEntries(also.map((rule) => [rule, { enabled: true }])) })
    .withTags(axeTags);
  // What is asked of a page as a whole is asked of it without a dialog.
  if ((await page.locator('dialog:modal').count()) > 0) axe.include('dialog:modal');
  const measure = async () => {
    await scrollToEnd(page);
    const results = await axe.analyze();
    return { results, changed: await hasChanged(page) };
  };
  // A fault in a screen that changed under the measuring may be of neither the one before nor the one after.
  let { results, changed } = await measure();
  for (let times = 0; results.violations.length > 0 && changed && times < 5; times += 1)
    ({ results, changed } = await measure());
  noteFindings(page, results);
  await page.evaluate(() => {
    document.body.removeAttribute('data-changed');
    document.adoptedStyleSheets = [];
  });
  const found = results.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n  ')}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** Nothing sticks out at the side. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const sticksOut = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  // A page in a window of another size changes its layout a moment after the window.
  await expect.poll(sticksOut, { message: page.url() }).toBeLessThanOrEqual(0);
}

/** A page that fills the window is not longer than it: nothing in it, in sight or not, makes it scroll away. */
export async function expectFills(page: Page): Promise<void> {
  const tooLong = () =>
    page.evaluate(() => {
      const { scrollHeight } = document.scrollingElement ?? document.documentElement;
      return document.querySelector('[data-fills]') === null ? 0 : scrollHeight - innerHeight;
    });
  await expect.poll(tooLong, { message: page.url() }).toBeLessThanOrEqual(0);
}
