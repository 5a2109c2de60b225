/** A server on which not everybody may open a session: with the sign-in of an organisation, and with a word. */
import { expect, type Page } from '@playwright/test';

import { namedSession, now } from '../../src/exports/golden/sessions.ts';
import { renderJson } from '../../src/exports/json/renderJson.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { startProvider } from '../fixtures/openIdProvider.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { expectAccessible, expectNoSidewaysScroll, joinByLink, laptop, phone } from './people.ts';

const title = (page: Page) => page.getByLabel(t(($) => $.open.sessionTitle.label));
const name = (page: Page) => page.getByLabel(t(($) => $.open.name.label));
const openNow = (page: Page) => page.getByRole('button', { name: t(($) => $.open.openNow) });
const signIn = (page: Page) => page.getByRole('button', { name: t(($) => $.open.permission.signIn.submit) });
const signedIn = (page: Page) => page.getByText(/^Je bent ingelogd\. Tot \d\d:\d\d kun je sessies maken\.$/u);
const invitation = (page: Page) => page.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) });

/** On the pages of the provider. */
async function identify(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder('Enter any login').fill(login);
  await page.getByPlaceholder('and password').fill('x');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}

test('[F17] signing in at the organisation, with the form as it was afterwards; participants never sign in', async ({
  anotherServer,
  arrive,
}) => {
  const server = await anotherServer({});
  const provider = await startProvider(server.url);
  await server.kill();
  await server.start(provider.environment);
  const [fatma, joris] = [await arrive(laptop), await arrive(phone)];
  const record = buildRecord({ ...namedSession(), now });

  await test.step('a follow-up, half filled in, with cards chosen', async () => {
    await fatma.goto(server.url);
    await expect(fatma.getByText(t(($) => $.home.noAccountToJoin))).toBeVisible();
    await fatma.getByRole('link', { name: t(($) => $.home.open) }).click();
    await fatma.getByText(t(($) => $.open.followUp.summary)).click();
    await fatma.getByLabel(t(($) => $.open.followUp.choose)).setInputFiles({
      name: 'v.json',
      mimeType: 'application/json',
      buffer: Buffer.from(renderJson(record)),
    });
    await expect(fatma.getByText(t(($) => $.open.followUp.seen))).toBeVisible();
    await title(fatma).fill('Kennis in de wijk, vervolg');
    await name(fatma).fill('Fatma');
    await fatma.getByText(t(($) => $.open.more)).click();
    await fatma.getByLabel(t(($) => $.open.date.label)).fill('2027-02-03');
    await expectAccessible(fatma);
    await openNow(fatma).click();
    await expect(fatma.getByRole('alert')).toContainText(t(($) => $.refusals['sign-in-needed']));
    await fatma.getByRole('button', { name: t(($) => $.open.next) }).click();
    await fatma.getByRole('button', { name: t(($) => $.open.next) }).click();
    await fatma.getByRole('radio', { name: t(($) => $.open.pick.decks) }).check();
    for (const deck of await fatma.getByRole('checkbox').all()) await deck.uncheck();
    await fatma.getByRole('checkbox').last().check();
  });
  const isAsItWas = async () => {
    await expect(fatma.getByRole('heading', { name: t(($) => $.open.steps.cards) })).toBeVisible();
    await expect(fatma.getByText(t(($) => $.open.followUp.seen))).toBeVisible();
    await expect(fatma.getByRole('checkbox').last()).toBeChecked();
    await expect(fatma.getByRole('checkbox').first()).not.toBeChecked();
    const before = fatma.getByRole('button', { name: t(($) => $.open.back) });
    await before.click();
    await before.click();
    await expect(title(fatma)).toHaveValue('Kennis in de wijk, vervolg');
    await expect(name(fatma)).toHaveValue('Fatma');
    await fatma.getByText(t(($) => $.open.more)).click();
    await expect(fatma.getByLabel(t(($) => $.open.date.label))).toHaveValue('2027-02-03');
    for (const step of ['programme', 'cards'] as const) {
      await fatma.getByRole('button', { name: t(($) => $.open.next) }).click();
      await expect(fatma.getByRole('heading', { name: t(($) => $.open.steps[step]) })).toBeVisible();
    }
    expect(new URL(fatma.url()).hash).toBe('');
  };

  await test.step('[F16] the provider cannot be reached: that is said, and everything is still there', async () => {
    provider.setBroken(true);
    await signIn(fatma).click();
    await expect(fatma.getByRole('alert').last()).toContainText(t(($) => $.refusals['sign-in-unreachable']));
    await expectAccessible(fatma);
    await isAsItWas();
    provider.setBroken(false);
  });

  await test.step('turning back at the provider, by its link and by the browser', async () => {
    await signIn(fatma).click();
    await expect(fatma.getByPlaceholder('Enter any login')).toBeVisible();
    await fatma.goBack();
    await isAsItWas();
    await signIn(fatma).click();
    await fatma.getByRole('link', { name: /Cancel/u }).click();
    await expect(fatma.getByRole('alert')).toContainText(t(($) => $.refusals['sign-in-refused']));
    await isAsItWas();
  });

  await test.step('signing in', async () => {
    await signIn(fatma).click();
    await identify(fatma, 'fatma@gemeente.example');
    await expect(signedIn(fatma)).toBeVisible();
    await isAsItWas();
    await expectAccessible(fatma);
    const cookies = await fatma.context().cookies(server.url);
    for (const { value } of cookies.filter((cookie) => cookie.name.startsWith('kt')))
      expect(value).toMatch(/^\d+\.[\w-]{43}$/u);
    await openNow(fatma).click();
    await expect(invitation(fatma)).toHaveValue(/#\w+\.\w+$/u);
  });

  await test.step('a participant joins and signs in nowhere', async () => {
    const before = provider.asked.length;
    await joinByLink(joris, await invitation(fatma).inputValue(), 'Joris');
    expect(provider.asked.length).toBe(before);
  });

  await test.step('signing out here, and then there', async () => {
    await fatma.goto(`${server.url}/nieuw`);
    await expect(signedIn(fatma)).toBeVisible();
    await fatma.getByRole('button', { name: t(($) => $.open.permission.signOut) }).click();
    const there = fatma.getByRole('link', { name: t(($) => $.open.permission.out.there) });
    await expect(there).toBeVisible();
    await expectAccessible(fatma);
    await title(fatma).fill('Nog een');
    await name(fatma).fill('Fatma');
    await openNow(fatma).click();
    await expect(fatma.getByRole('alert')).toContainText(t(($) => $.refusals['sign-in-needed']));
    await expect(signIn(fatma)).toBeVisible();
  });
  await provider.close();
});

test('[F17] the word of colleagues is asked in the form, at 320 px and by keyboard alone', async ({
  anotherServer,
  arrive,
}) => {
  const server = await anotherServer({ OPENING: 'phrase', OPENING_PHRASE: 'de blauwe fiets' });
  const fatma = await arrive({ ...laptop, viewport: { width: 320, height: 640 } });
  await fatma.goto(`${server.url}/nieuw`);
  const word = fatma.getByLabel(t(($) => $.open.permission.phrase.label));
  await expect(word).toBeVisible();
  await title(fatma).focus();
  await fatma.keyboard.type('Teamsessie');
  await fatma.keyboard.press('Tab');
  await fatma.keyboard.type('Fatma');
  await fatma.keyboard.press('Enter');
  await expect(word).toBeFocused();
  await expect(word).toHaveAccessibleDescription(
    new RegExp(
      t(($) => $.refusals['phrase-needed']),
      'u',
    ),
  );
  await fatma.keyboard.type('de rode fiets');
  await fatma.keyboard.press('Enter');
  await expect(word).toHaveAccessibleDescription(
    new RegExp(
      t(($) => $.refusals['phrase-wrong']),
      'u',
    ),
  );
  await expectAccessible(fatma);
  await expectNoSidewaysScroll(fatma);
  await expect(word).toBeFocused();
  await fatma.keyboard.press('ControlOrMeta+a');
  await fatma.keyboard.type('De blauwe fiets');
  await fatma.keyboard.press('Enter');
  await expect(invitation(fatma)).toHaveValue(/#\w+\.\w+$/u);
  await fatma.goto(`${server.url}/nieuw`);
  await expect(fatma.getByText(/^Het woord klopt\./u)).toBeVisible();
  await expect(word).toBeHidden();
});
