/** What is one's own: an answer that stays in the group, a link to what one wrote, and erasing it when nobody knows any more. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

import { textIn, unzipped } from '../exports/unzipped.ts';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByLink,
  laptop,
  openMenuOf,
  openSession,
  phone,
  showInDrawer,
  startWriting,
} from './people.ts';
import { t } from './dutch.ts';

const openly = 'Wij leren het meest van bezoeken';
const amongUs = 'Onder ons: wij zijn moe';
const ofMirjam = 'Uitvoering vroeg aan tafel';
const tableOf = (page: Page) => page.url().replace(/[?#].*$/, '');
const stays = (page: Page) => page.getByRole('article').filter({ hasText: amongUs }).first();

async function fromSessionMenu(facilitator: Page, entry: string, confirm: string): Promise<void> {
  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: entry }).click();
  await facilitator.getByRole('dialog').getByRole('button', { name: confirm }).click();
}

async function notesOf(facilitator: Page): Promise<string> {
  const page = await facilitator.context().newPage();
  await page.goto(`${tableOf(facilitator)}/verslag`);
  const text = await page.getByRole('article').first().innerText();
  await page.close();
  return text;
}

test('[W33] [W34] [P50] an answer stays in the group, and its author erases it by a link after closing', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);

  await test.step('the switch is off at first, and a draft keeps it', async () => {
    await handIn(joris, openly, 'Ervaring');
    const field = joris.getByRole('textbox', { name: t(($) => $.round.another) });
    const stay = joris.getByRole('checkbox', { name: t(($) => $.round.inGroup) }).last();
    await expect(stay).not.toBeChecked();
    await field.fill(amongUs);
    await stay.check();
    await expectAccessible(joris);
    await expect(
      joris.getByText(
        t(($) => $.trust.saved),
        { exact: true },
      ),
    ).toBeVisible();
    await joris.reload();
    await expect(field).toHaveValue(amongUs);
    await expect(stay).toBeChecked();
    await joris.getByRole('button', { name: t(($) => $.round.handIn) }).click();
    await expect(stay).not.toBeChecked();
    await handIn(mirjam, ofMirjam);
  });

  await test.step('everybody sees that it stays in the group, and it is not in the notes', async () => {
    await expect(facilitator.getByText(t(($) => $.round.laid, { count: 2, of: 2 })).first()).toBeVisible();
    await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
    for (const page of [facilitator, mirjam])
      await expect(stays(page)).toContainText(t(($) => $.ui.answer.inGroup));
    const list = await mirjam.context().newPage();
    await list.goto(`${tableOf(mirjam)}/lijst`);
    await expect(stays(list)).toContainText(t(($) => $.ui.answer.inGroup));
    await list.close();
    const notes = await notesOf(facilitator);
    expect(notes).toContain(openly);
    expect(notes).not.toContain(amongUs);
    expect(notes).toContain('1 antwoord blijft in de groep');
  });

  const link = await test.step('its author finds both, and a link to take along', async () => {
    await joris.getByRole('link', { name: t(($) => $.table.toOwn) }).click();
    await expect(joris.getByRole('heading', { level: 1, name: t(($) => $.table.toOwn) })).toBeVisible();
    for (const text of [openly, amongUs]) await expect(joris.getByText(text)).toBeVisible();
    await expect(joris.getByText(ofMirjam)).toHaveCount(0);
    await expect(joris.getByText('Dit apparaat onthoudt tot')).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    const downloading = joris.waitForEvent('download');
    await joris.getByRole('button', { name: t(($) => $.own.take.md) }).click();
    expect((await downloading).suggestedFilename()).toMatch(/-mijn-antwoorden\.md$/);
    return joris.getByRole('textbox', { name: t(($) => $.own.link.label) }).inputValue();
  });

  await fromSessionMenu(
    facilitator,
    t(($) => $.steer.finish),
    'Sluit af',
  );

  await test.step('after closing, this device still knows, until it is told to forget', async () => {
    await expect(joris.getByRole('button', { name: t(($) => $.own.erase.one), exact: true })).toHaveCount(2);
    await joris.reload();
    await expect(joris.getByText(amongUs)).toBeVisible();
    await mirjam.getByRole('link', { name: t(($) => $.table.toOwn) }).click();
    await expect(mirjam.getByText(ofMirjam)).toBeVisible();
    await mirjam.getByRole('button', { name: t(($) => $.own.device.forget) }).click();
    await mirjam.reload();
    await expect(mirjam.getByRole('heading', { name: t(($) => $.own.unknown.title) })).toBeVisible();
    await expectAccessible(mirjam);
  });

  const anywhere = await arrive(phone);
  await test.step('from any browser the link erases one, and the notes follow', async () => {
    await anywhere.goto(link);
    for (const text of [openly, amongUs]) await expect(anywhere.getByText(text)).toBeVisible();
    await expect(anywhere.getByText(ofMirjam)).toHaveCount(0);
    await expectAccessible(anywhere);
    const half = await anywhere.context().newPage();
    await half.goto(link.slice(0, -20));
    await expect(half.getByText(t(($) => $.own.byLink.cut))).toBeVisible();
    await expect(half.getByRole('button', { name: t(($) => $.own.erase.one), exact: true })).toHaveCount(1);
    await expectAccessible(half);
    await half.close();
    await anywhere
      .getByRole('listitem')
      .filter({ hasText: openly })
      .getByRole('button', { name: t(($) => $.own.erase.one), exact: true })
      .click();
    await expectAccessible(anywhere);
    await anywhere
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.own.erase.confirm) })
      .click();
    await expect(anywhere.getByText(openly)).toHaveCount(0);
    await expect(anywhere.getByText(t(($) => $.own.byLink.gone, { count: 1 }))).toBeVisible();
    expect(await notesOf(facilitator)).not.toContain(openly);
    await expect(joris.getByText(openly)).toHaveCount(0);
  });

  await test.step('when all is erased, the page says so', async () => {
    await joris.getByRole('button', { name: t(($) => $.own.erase.one), exact: true }).click();
    await joris
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.own.erase.confirm) })
      .click();
    await expect(joris.getByText(t(($) => $.own.erasedMore))).toBeVisible();
    await anywhere.reload();
    await expect(anywhere.getByRole('heading', { name: t(($) => $.own.byLink.nothing) })).toBeVisible();
    await expect(facilitator.getByText(amongUs)).toHaveCount(0);
  });

  await test.step('when the session is deleted, the page says that', async () => {
    await openMenuOf(facilitator);
    await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.delete) }).click();
    await facilitator.getByLabel(t(($) => $.steer.delete.type)).fill('Teamsessie Sociaal domein');
    await facilitator.getByRole('button', { name: t(($) => $.steer.delete.confirm) }).click();
    await expect(facilitator.getByText(t(($) => $.own.byLink.deleted))).toBeVisible();
    await anywhere.reload();
    await expect(anywhere.getByRole('heading', { name: t(($) => $.own.byLink.deleted) })).toBeVisible();
    const kept = () =>
      joris.evaluate(() => Object.keys(localStorage).filter((name) => name.startsWith('kt-own')));
    await expect.poll(kept).toEqual([]);
  });
});

async function takeHome(page: Page, button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const download = await downloading;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

async function addAction(facilitator: Page, text: string, who: string): Promise<void> {
  await facilitator.getByRole('button', { name: t(($) => $.harvest.kind.action.add) }).click();
  await facilitator.getByLabel(t(($) => $.harvest.kind.action.what)).fill(text);
  await facilitator.getByRole('textbox', { name: t(($) => $.harvest.who) }).fill(who);
  await facilitator.getByRole('button', { name: t(($) => $.harvest.done), exact: true }).click();
}

test('[W35] [W36] [W37] one takes one’s own answers and actions home on a phone, for Word and as a PDF, also after closing', async ({
  arrive,
  server,
}) => {
  const { url } = server;
  const facilitator = await arrive(laptop);
  const [joris, mirjam] = [await arrive(phone), await arrive(phone)];
  const { joinUrl } = await openSession(facilitator, url, { named: true });
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(mirjam, joinUrl, 'Mirjam');
  await startWriting(facilitator);
  await handIn(joris, openly, 'Ervaring');
  await handIn(mirjam, ofMirjam);
  await facilitator.getByRole('button', { name: t(($) => $.steer.reveal) }).click();
  await showInDrawer(facilitator, 'harvest');
  await addAction(facilitator, 'Een bezoek plannen', 'Mirjam en Joris');
  await addAction(facilitator, 'De wijk bellen', 'Mirjam');
  const word = t(($) => $.own.take.docx);
  const wordsOf = async (page: Page) => {
    const { name, bytes } = await takeHome(page, word);
    expect(name).toMatch(/-mijn-antwoorden\.docx$/u);
    return textIn(unzipped(bytes)['word/document.xml'] ?? '');
  };
  const expectOwn = (words: string) => {
    for (const text of [openly, 'Een bezoek plannen', t(($) => $.own.file.link.careful)])
      expect(words).toContain(text);
    for (const text of [ofMirjam, 'De wijk bellen']) expect(words).not.toContain(text);
  };

  const link = await test.step('with the link in it, or without', async () => {
    await joris.getByRole('link', { name: t(($) => $.table.toOwn) }).click();
    await expect(joris.getByText('Een bezoek plannen')).toBeVisible();
    await expect(joris.getByText('De wijk bellen')).toHaveCount(0);
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    const words = await wordsOf(joris);
    expectOwn(words);
    const { name, bytes } = await takeHome(
      joris,
      t(($) => $.own.take.pdf),
    );
    expect(name).toMatch(/-mijn-antwoorden\.pdf$/u);
    expect(new TextDecoder('latin1').decode(bytes.subarray(0, 5))).toBe('%PDF-');
    const withLink = joris.getByRole('checkbox', { name: t(($) => $.own.take.withLink) });
    await withLink.uncheck();
    const without = await wordsOf(joris);
    expect(without).toContain(openly);
    expect(without).not.toContain('mijn-antwoorden#');
    await withLink.check();
    return /\S+\/mijn-antwoorden#\S+/u.exec(words)?.[0] ?? '';
  });

  await fromSessionMenu(
    facilitator,
    t(($) => $.steer.finish),
    'Sluit af',
  );
  await test.step('after closing, on the phone and with the link of the file on a laptop', async () => {
    await expect(joris.getByRole('button', { name: t(($) => $.own.erase.one), exact: true })).toHaveCount(1);
    expectOwn(await wordsOf(joris));
    const elsewhere = await arrive(laptop);
    await elsewhere.goto(link);
    await expect(elsewhere.getByText(openly)).toBeVisible();
    expectOwn(await wordsOf(elsewhere));
    await takeHome(
      elsewhere,
      t(($) => $.own.take.pdf),
    );
    await expectAccessible(elsewhere);
  });
});

test('[P31] in its last days facilitators are warned, and keep the session longer', async ({
  arrive,
  anotherServer,
}) => {
  const shortLived = await anotherServer({ RETENTION_DAYS: '9' });
  const facilitator = await arrive(laptop);
  const joris = await arrive(phone);
  const { joinUrl } = await openSession(facilitator, shortLived.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await expect(facilitator.getByText(t(($) => $.steer.keep.soon, { count: 8 }))).toBeVisible();
  await expect(joris.getByText(/Deze sessie wordt over/)).toHaveCount(0);
  const promised = joris.getByText(/wordt alles van deze sessie gewist/);
  const before = await promised.innerText();
  await facilitator.goto(shortLived.url);
  await expect(facilitator.getByText(t(($) => $.home.seats.soon, { count: 8 }))).toBeVisible();
  await expectAccessible(facilitator);
  await facilitator.goBack();
  await facilitator.getByRole('button', { name: t(($) => $.steer.menu.keep) }).click();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.steer.keep.title) });
  await dialog.getByRole('radio').nth(1).check();
  await expectAccessible(facilitator);
  await dialog.getByRole('button', { name: t(($) => $.steer.menu.keep) }).click();
  await expect(facilitator.getByText('Deze sessie wordt over')).toHaveCount(0);
  // Everybody's promise moves along at once.
  await expect(promised).not.toHaveText(before);
  await facilitator.goto(shortLived.url);
  await expect(facilitator.getByText(/Wordt gewist op \d+ /)).toBeVisible();
});
