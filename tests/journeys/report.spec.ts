/** The report: made ready by who was there, read by who was not. */
import { readFile } from 'node:fs/promises';

import { expect, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';

import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { formatDayOf } from '../../src/messages/dates.ts';
import { dayMs } from '../server/testServer.ts';
import { holdSession, type HeldSession } from './heldSession.ts';
import { test } from './journey.ts';
import { watchPage } from './onlooker.ts';
import { tapPage } from './pageWiretap.ts';
import { enterAsFacilitator, expectAccessible, expectNoSidewaysScroll, laptop, phone } from './people.ts';
import { t } from './dutch.ts';

let held: HeldSession;
test.beforeEach(async ({ server }) => {
  held = await holdSession(server.url, {
    named: false,
    written: {
      'kennisbronnen-3': ['Dan wint nu altijd het cijfer.', inGroup, hidden],
      'leren-1': [leftOut, 'Ook dit blijft binnen.'],
    },
    inGroup: [inGroup],
    hidden: [hidden],
    actions: [{ text: 'Uitvoering zit bij elke startnotitie aan tafle', who: 'Mirjam', when: '2027-02-01' }],
    minutes: 'We begonnen om half twee.',
  });
});
test.afterEach(() => held.leave());

const inGroup = 'Kanarie in de groep';
const hidden = 'Kanarie verborgen';
const leftOut = 'Kanarie weggelaten';
/** The question of the card that is left out, and what is on the board but mended in the report. */
const secrets = [
  inGroup,
  hidden,
  leftOut,
  'Ook dit blijft binnen.',
  'Hoe sterk is de leercultuur',
  'aan tafle',
];

/** How many have come in with the facilitators' link: each gets a seat of their own, under another name. */
let entered = 0;

async function toEditor(facilitator: Page): Promise<void> {
  entered += 1;
  await enterAsFacilitator(facilitator, held.facilitatorUrl, `Anna ${entered}`);
  await facilitator.waitForURL(/\/s\//);
  await facilitator.goto(`${facilitator.url().replace(/[?#].*$/u, '')}/verslag`);
  await facilitator.getByRole('link', { name: t(($) => $.sharing.edit) }).click();
  await expect(facilitator.getByRole('heading', { level: 1 })).toHaveText(t(($) => $.sharing.editor.title));
}

async function makeReady(facilitator: Page): Promise<void> {
  await facilitator
    .getByLabel(t(($) => $.sharing.editor.summary))
    .fill('We vragen de uitvoering voortaan eerder aan tafel.');
  await facilitator.getByRole('checkbox', { name: /^Focus op leren 1/u }).uncheck();
  const unplayed = facilitator.getByRole('checkbox', { name: t(($) => $.notes.notDiscussed.title) });
  await expect(unplayed).not.toBeChecked();
  await unplayed.check();
  await unplayed.uncheck();
  await facilitator.getByText('Actie: Uitvoering zit').click();
  const text = facilitator.getByRole('textbox', { name: t(($) => $.sharing.editor.text) });
  await text.fill('Uitvoering zit bij elke startnotitie aan tafel');
  await expect(facilitator.getByText(t(($) => $.sharing.editor.onBoard))).toBeVisible();
}

/** Makes the link in the dialog that is open, and gives it. */
async function share(facilitator: Page): Promise<string> {
  await facilitator.getByRole('button', { name: t(($) => $.sharing.dialog.make) }).click();
  return facilitator.getByRole('textbox', { name: t(($) => $.sharing.dialog.link) }).inputValue();
}

async function download(page: Page, name: string): Promise<Buffer> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await downloading).path());
}

test('[W4] [W10] [W13] a stranger reads what was shared, on a phone and on a laptop, and receives nothing else', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  const member = held.facilitator;
  await toEditor(facilitator);
  await makeReady(facilitator);
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: t(($) => $.sharing.share), exact: true }).click();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.sharing.dialog.title) });
  for (const line of [
    t(($) => $.sharing.leftOut.sections, { names: 'Kaarten die niet aan bod kwamen' }),
    t(($) => $.sharing.leftOut.cards, { names: 'Focus op leren 1', count: 1 }),
    '1 antwoord blijft in de groep.',
    '1 antwoord is verborgen door de begeleider.',
  ])
    await expect(dialog.getByText(line)).toBeVisible();
  const link = await share(facilitator);
  await expectAccessible(facilitator);

  for (const device of [phone, laptop]) {
    const reader = await arrive(device);
    const tap = tapPage(reader);
    const onlooker = watchPage(reader, server.url);
    const asked: string[] = [];
    reader.on('request', (request) => {
      asked.push(request.url(), request.headers()['referer'] ?? '');
    });
    await reader.goto(link);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Teamsessie Sociaal domein');
    await expect(reader).toHaveTitle('Verslag · Teamsessie Sociaal domein · Kennistafel');
    for (const shown of [
      'We vragen de uitvoering voortaan eerder aan tafel.',
      'Uitvoering zit bij elke startnotitie aan tafel',
      '1 februari 2027',
      'Dan wint nu altijd het cijfer.',
    ])
      await expect(reader.getByText(shown).filter({ visible: true }).first()).toBeVisible();
    await expect(reader.getByRole('img', { name: /^Bord van Teamsessie Sociaal domein\. / })).toBeVisible();
    await expectAccessible(reader);
    await expectNoSidewaysScroll(reader);

    await reader.getByRole('button', { name: t(($) => $.notesPage.download), exact: true }).click();
    const word = unzipSync(await download(reader, 'Download Word'));
    const document = new TextDecoder().decode(word['word/document.xml']);
    const markdown = (await download(reader, 'Download Markdown')).toString();
    for (const file of [document, markdown]) {
      expect(file).toContain('startnotitie aan tafel');
      for (const secret of secrets) expect(file).not.toContain(secret);
    }
    for (const secret of [...secrets, ...held.seats]) expect(await tap.received(secret), secret).toBe(false);
    expect(await tap.cameIn('Dan wint nu altijd het cijfer.')).toBe(true);
    const [, token = 'none'] = link.split('#');
    expect(asked.filter((address) => address.includes(token.split('.')[1] ?? token))).toEqual([]);
    expect(await reader.context().cookies()).toEqual([]);
    expect(onlooker.troubles).toEqual([]);
    await reader.context().close();
  }
  expect((await member.get(`/api/sessions/${held.sessionId}/notes.md`)).text).not.toContain(leftOut);
});

test('[W2] [W14] [W21] a link that is taken back says so, and everybody at the table sees whether the report is shared', async ({
  arrive,
  server,
}) => {
  const facilitator = await arrive(laptop);
  await toEditor(facilitator);
  await facilitator.getByRole('button', { name: t(($) => $.sharing.share), exact: true }).click();
  await facilitator
    .getByText(
      t(($) => $.sharing.dialog.open),
      { exact: true },
    )
    .click();
  const link = await share(facilitator);
  await expect(facilitator.getByRole('dialog').getByText(t(($) => $.sharing.state.open))).toBeVisible();

  const participant = await arrive(phone);
  const { code } = await held.facilitator
    .me()
    .then(({ body }) => ({ code: String(body['joinUrl']).split('#')[1] ?? '' }));
  await participant.goto(`${server.url}/doe-mee#${code}`);
  await participant.getByLabel(t(($) => $.join.name.label)).fill('Late gast');
  await participant.getByRole('button', { name: t(($) => $.join.submit) }).click();
  await participant.waitForURL(/\/s\//u);
  await participant.getByRole('button', { name: t(($) => $.table.views), exact: true }).click();
  await participant.getByRole('menuitem', { name: t(($) => $.table.toNotesShared) }).click();
  await expect(participant.getByText(t(($) => $.sharing.state.open))).toBeVisible();
  await expect(participant.getByText('De begeleider deelt een eigen versie.')).toBeVisible();
  await participant.getByRole('button', { name: t(($) => $.notesPage.download), exact: true }).click();
  const downloading = participant.waitForEvent('download');
  await participant.getByRole('button', { name: 'Download Markdown' }).click();
  expect((await downloading).suggestedFilename()).toMatch(/-verslag-groep-concept\.md$/u);
  await participant.keyboard.press('Escape');

  const reader = await arrive(phone);
  await reader.goto(link);
  await expect(reader.getByText(t(($) => $.reading.untilRevoked))).toBeVisible();
  await facilitator.getByRole('button', { name: t(($) => $.sharing.dialog.revoke) }).click();
  await facilitator.getByRole('button', { name: t(($) => $.sharing.dialog.revokeYes) }).click();
  await expect(facilitator.getByRole('button', { name: t(($) => $.sharing.dialog.make) })).toBeVisible();
  await expect(participant.getByText('Gedeeld met een link')).toHaveCount(0);
  await expect(participant.getByText('De begeleider kan er een eigen versie van delen.')).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    t(($) => $.reading.refused['no-such-report'].title),
  );
  await expectAccessible(reader);
});

test('[W14] a link for longer than its session lasts says when that is deleted, at the table and to the reader', async ({
  arrive,
}) => {
  const { body } = await held.facilitator.me();
  const code = String(body['joinUrl']).split('#')[1];
  const { deleteAt } = (await held.facilitator.post('/api/lookup', { code })).body as { deleteAt: number };
  const wiped = formatDayOf(deleteAt, 'nl');
  const facilitator = await arrive(laptop);
  await toEditor(facilitator);
  await facilitator.getByRole('button', { name: t(($) => $.sharing.share), exact: true }).click();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.sharing.dialog.title) });
  await dialog
    .getByText(
      t(($) => $.sharing.dialog.day),
      { exact: true },
    )
    .click();
  await dialog
    .getByLabel(t(($) => $.sharing.dialog.pick))
    .fill(new Date(deleteAt + 60 * dayMs).toISOString().slice(0, 10));
  const notice = dialog.getByText(`De sessie wordt eerder gewist: op ${wiped}`);
  await expect(notice).toBeVisible();
  await expect(dialog.getByText('Kies in het menu “Sessie” voor “Bewaar langer”.')).toBeVisible();
  await expectAccessible(facilitator);
  const link = await share(facilitator);
  await expect(notice).toBeVisible();
  await expect(dialog.getByText(`Gedeeld tot ${wiped}`)).toBeVisible();

  const reader = await arrive(phone);
  await reader.goto(link);
  await expect(reader.getByText(`De link werkt tot ${wiped}`)).toBeVisible();
});

test('[W20] what the group writes after the minutes were mended is in the report, and a mend that no longer fits is named', async ({
  arrive,
}) => {
  const facilitator = await arrive(laptop);
  await toEditor(facilitator);
  await facilitator
    .locator('summary')
    .filter({ hasText: t(($) => $.sharing.editor.minutes) })
    .click();
  const minutes = facilitator.getByRole('textbox', { name: t(($) => $.sharing.editor.minutes) });
  await minutes.fill('We begonnen om half drie.');
  await minutes.blur();
  const board = held.facilitator.connect('board');
  await board.synced;
  const editor = createBoardEditor(board.doc);
  const begun = 'We begonnen om half twee.';
  editor.setMinutes(`${begun} Kanarie achteraf.`, begun);
  await expect(minutes).toHaveValue('We begonnen om half drie. Kanarie achteraf.');
  await facilitator.getByRole('button', { name: t(($) => $.sharing.share), exact: true }).click();
  const link = await share(facilitator);
  const reader = await arrive(phone);
  await reader.goto(link);
  await expect(reader.getByText('We begonnen om half drie. Kanarie achteraf.')).toBeVisible();

  editor.setMinutes('Kanarie opnieuw begonnen', `${begun} Kanarie achteraf.`);
  await board.saved();
  const dialog = facilitator.getByRole('dialog', { name: t(($) => $.sharing.dialog.title) });
  await expect(dialog.getByText('1 verbetering die niet meer past')).toBeVisible();
  await reader.reload();
  await expect(reader.getByText('Kanarie opnieuw begonnen')).toBeVisible();
  await facilitator.keyboard.press('Escape');
  await expect(minutes).toHaveValue('Kanarie opnieuw begonnen');
  await expect(
    facilitator.getByText(
      t(($) => $.sharing.editor.lapsed),
      { exact: true },
    ),
  ).toBeVisible();
  await expectAccessible(facilitator);
  await facilitator.getByRole('button', { name: t(($) => $.sharing.editor.dropLapsed) }).click();
  await expect(
    facilitator.getByText(
      t(($) => $.sharing.editor.lapsed),
      { exact: true },
    ),
  ).toHaveCount(0);
});

test('[W15] without a connection the page says so, and goes on when one asks again', async ({
  arrive,
  server,
}) => {
  await held.facilitator.command({ type: 'report.share', days: 1 });
  const { body } = await held.facilitator.me();
  const reader = await arrive(phone);
  await reader.route('**/api/report', (route) => route.abort());
  await reader.goto(String(body['reportUrl']));
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    t(($) => $.reading.refused.unavailable.title),
  );
  await reader.unroute('**/api/report');
  await reader.getByRole('button', { name: t(($) => $.reading.again) }).click();
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText('Teamsessie Sociaal domein');
  await reader.goto('about:blank');
  await reader.goto(`${server.url}/verslag`);
  await expect(reader.getByRole('heading', { level: 1 })).toHaveText(
    t(($) => $.reading.refused.incomplete.title),
  );
});

test('[W12] [W16] in the example the report is edited and kept as a file in the browser alone, and the file opens again', async ({
  arrive,
  server,
}) => {
  const page = await arrive(laptop);
  const { asked, troubles } = watchPage(page, server.url);
  await page.goto(`${server.url}/voorbeeld/verslag/bewerken`);
  await page.getByLabel(t(($) => $.sharing.editor.summary)).fill('Kanarie in de samenvatting');
  const [card] = await page.getByRole('checkbox', { name: /antwoord/u }).all();
  await card?.uncheck();
  await page.getByRole('link', { name: t(($) => $.sharing.editor.back) }).click();
  await page.getByRole('button', { name: t(($) => $.notesPage.download), exact: true }).click();
  await expect(page.getByRole('dialog').getByText('Weggelaten kaart:')).toBeVisible();
  const json = await download(page, 'Download Alles als JSON');
  expect(json.toString()).toContain('Kanarie in de samenvatting');
  expect(json.toString()).toContain('"cards": 1');
  expect(asked.filter((path) => /^\/(?:api|sync)\//u.test(path))).toEqual([]);

  await page.goto(`${server.url}/verslag/openen`);
  await page.getByLabel(t(($) => $.reading.open.choose)).setInputFiles({
    name: 'vakantie.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"foto":1}'),
  });
  await expect(page.getByText('Dit is geen verslag van Kennistafel.')).toBeVisible();
  const before = asked.length;
  await page.getByLabel(t(($) => $.reading.open.choose)).setInputFiles({
    name: 'verslag.json',
    mimeType: 'application/json',
    buffer: json,
  });
  await expect(page.getByText('Kanarie in de samenvatting')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: t(($) => $.notesPage.download), exact: true }).click();
  expect((await download(page, 'Download Alles als JSON')).equals(json)).toBe(true);
  expect(asked.slice(before).filter((path) => !path.startsWith('/assets/'))).toEqual([]);
  expect(troubles).toEqual([]);
});
