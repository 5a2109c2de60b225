/** How one gets to the screens that need no other person, in either language. */
import { expect, type Page } from '@playwright/test';

import type { Translate } from '../../src/messages/translate.ts';
import { openMenuOf } from './people.ts';

export interface Visit {
  readonly page: Page;
  /** The address of the server. */
  readonly url: string;
  readonly t: Translate;
  /** The code of a session in its lobby, and the link with which its facilitator comes back. */
  readonly code: string;
  readonly facilitatorUrl: string;
}

/** How many have come in with the facilitators' link: each under a name of their own. */
let entered = 0;

export const press = (page: Page, name: string) =>
  page.getByRole('button', { name, exact: true }).first().click();

/** Goes to an address as if for the first time, also when only what stands behind the # differs. */
export async function goTo({ page, url }: Visit, path: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(url + path);
  await expect(page.locator('h1')).toHaveCount(1);
}

/** Goes in with the facilitators' link: in a browser that has no seat yet, under a name. */
export async function enterAsFacilitator(visit: Visit): Promise<void> {
  const { page, t, url, facilitatorUrl } = visit;
  const seated = (await page.context().cookies(url)).some(({ name }) => name.startsWith('kt_'));
  await goTo(visit, facilitatorUrl.slice(url.length));
  if (!seated) {
    entered += 1;
    await page.getByLabel(t(($) => $.join.name.label)).fill(`Anna ${entered}`);
    await press(
      page,
      t(($) => $.devices.facilitator.enter),
    );
  }
  await page.waitForURL(/\/s\/s-/u);
}

export const at = (path: string) => (visit: Visit) => goTo(visit, path);

export async function openMenu({ page, t }: Visit): Promise<void> {
  await openMenuOf(
    page,
    t(($) => $.steer.menu.label),
    t(($) => $.table.views),
  );
  await expect(page.getByRole('menu')).toBeVisible();
}

/** Opens a dialog from the menu of the session. */
export async function openDialog(
  visit: Visit,
  entry: 'invite' | 'rename' | 'programme' | 'rules' | 'keys' | 'close' | 'delete',
): Promise<void> {
  await goTo(visit, '/voorbeeld');
  await openMenu(visit);
  await visit.page.getByRole('menuitem', { name: visit.t(($) => $.steer.menu[entry]) }).click();
  await expect(visit.page.getByRole('dialog')).toBeVisible();
}

/** Opens what is asked before a vote or a dealing in the example. */
export async function askFor(visit: Visit, what: 'vote' | 'deal'): Promise<void> {
  const { page, t } = visit;
  await goTo(visit, '/voorbeeld');
  await openMenuOf(
    page,
    t(($) => $.steer.moreLabel),
    t(($) => $.table.views),
  );
  await page.getByRole('menuitem', { name: t(($) => $.steer.more[what]) }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Opens a vote on the answers to the card in the example. */
export async function openVote(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await askFor(visit, 'vote');
  await press(
    page,
    t(($) => $.votePanel.start),
  );
  await expect(page.getByRole('heading', { name: t(($) => $.vote.untitled.answers) })).toBeVisible();
}

/** Closes that vote, up to the question whether one is sure. */
export async function askToClose(visit: Visit): Promise<void> {
  await openVote(visit);
  await press(
    visit.page,
    visit.t(($) => $.votePanel.close),
  );
  await expect(visit.page.getByRole('dialog')).toBeVisible();
}

/** Begins silent writing in the example. */
export async function startWriting(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await goTo(visit, '/voorbeeld');
  await press(
    page,
    t(($) => $.steer.start),
  );
  await expect(page.getByRole('button', { name: t(($) => $.steer.reveal) })).toBeVisible();
}

/** Takes a programme in the example. */
export async function takeProgramme(visit: Visit): Promise<void> {
  const { page, t } = visit;
  await openDialog(visit, 'programme');
  await press(
    page,
    t(($) => $.plan.choose),
  );
  await page.getByRole('radio', { name: t(($) => $.ready.programme['drie-kennisbronnen'].title) }).check();
  const choice = page.getByRole('dialog', { name: t(($) => $.plan.changeTitle) });
  await choice.getByRole('button', { name: t(($) => $.plan.choose), exact: true }).click();
  // It closes by itself, and Escape is for the one below it.
  await expect(choice).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
}

export async function toStep(visit: Visit, steps: number): Promise<void> {
  const { page, t } = visit;
  await goTo(visit, '/nieuw');
  await page.getByLabel(t(($) => $.open.sessionTitle.label)).fill('Sociaal domein');
  await page.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
  for (let step = 0; step < steps; step += 1)
    await press(
      page,
      t(($) => $.open.next),
    );
}

export async function enterCode(visit: Visit, code: string): Promise<void> {
  const { page, t } = visit;
  await goTo(visit, '/doe-mee');
  await page.getByLabel(t(($) => $.entry.code.label)).fill(code);
  await press(
    page,
    t(($) => $.entry.code.submit),
  );
}
