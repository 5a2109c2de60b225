/** A session that goes on with an earlier one: from its notes, from this device, and from the link in a calendar. */
import { readFile } from 'node:fs/promises';

import { expect } from '@playwright/test';

import { namedSession, now } from '../../src/exports/golden/sessions.ts';
import { renderJson } from '../../src/exports/json/renderJson.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { seatHeader } from '../../src/model/protocol.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  joinByLink,
  laptop,
  leaveLobby,
  openSession,
  phone,
  showInDrawer,
} from './people.ts';

const record = buildRecord({ ...namedSession(), now });
const [action] = record.actions;

test('[K34] [K38] from a file of the notes: open actions come along, and what became of them is on every screen', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const joris = await arrive(phone);
  await fatma.goto(`${server.url}/nieuw`);
  await fatma.getByText(t(($) => $.open.followUp.summary)).click();
  await fatma
    .getByLabel(t(($) => $.open.followUp.choose))
    .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
  await expect(fatma.getByText(t(($) => $.open.followUp.problem))).toBeVisible();
  await fatma
    .getByLabel(t(($) => $.open.followUp.choose))
    .setInputFiles({ name: 'v.json', mimeType: 'application/json', buffer: Buffer.from(renderJson(record)) });
  await expect(fatma.getByText(t(($) => $.open.followUp.seen))).toBeVisible();
  await expect(fatma.getByLabel(t(($) => $.open.sessionTitle.label))).toHaveValue(
    `Vervolg op ${record.title}`,
  );
  await expectAccessible(fatma);
  await fatma.getByLabel(t(($) => $.open.name.label)).fill('Fatma');
  await fatma.getByRole('button', { name: t(($) => $.open.openNow) }).click();
  const invitation = fatma.getByRole('textbox', { name: t(($) => $.lobbyPanel.inviteLink) });
  await expect(invitation).toHaveValue(/#\w+\.\w+$/u);
  await joinByLink(joris, await invitation.inputValue(), 'Joris');
  await leaveLobby(fatma);

  await showInDrawer(fatma, 'harvest');
  const earlier = fatma.getByRole('region', { name: t(($) => $.earlier.title) });
  const first = earlier
    .getByRole('listitem')
    .filter({ hasText: action?.text ?? '' })
    .first();
  await first.getByRole('radio', { name: t(($) => $.earlier.outcome['going-on']) }).check();
  const word = first.getByLabel(t(($) => $.earlier.word));
  await word.fill(
    'Halverwege: de helft van de teams staat erin, de rest volgt voor de zomer als er iemand is.',
  );
  // However narrow the drawer is, all of it can be read.
  const cutOff = (field: HTMLElement) =>
    Math.max(field.scrollWidth - field.clientWidth, field.scrollHeight - field.clientHeight);
  expect(await word.evaluate(cutOff)).toBeLessThanOrEqual(0);
  await word.fill('Halverwege');
  await first.getByRole('button', { name: t(($) => $.earlier.save) }).click();
  await expect(first.getByRole('button', { name: t(($) => $.earlier.save) })).toBeHidden();
  await expectAccessible(fatma);

  await joris.getByRole('link', { name: new RegExp(`^${t(($) => $.table.harvest)}`, 'u') }).click();
  await expect(joris.getByText('loopt nog · Halverwege')).toBeVisible();
  await expectAccessible(joris);
  await expectNoSidewaysScroll(joris);
});

test('[K35] [K36] a session of this device is found, set up again, and followed up from the link in a calendar', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  await openSession(fatma, server.url, { title: 'Kennis in de wijk', named: true });
  const [, sessionId = ''] = /\/s\/(s-[a-z0-9]+)\//u.exec(fatma.url()) ?? [];
  const table = fatma.url();

  await test.step('found and used as an example', async () => {
    await fatma.goto(`${server.url}/mijn-sessies`);
    await fatma.getByLabel(t(($) => $.sessions.search)).fill('niets');
    await expect(fatma.getByText(t(($) => $.sessions.nothing))).toBeVisible();
    await fatma.getByLabel(t(($) => $.sessions.search)).fill('WIJK');
    await expectAccessible(fatma);
    await fatma
      .getByRole('button', { name: t(($) => $.sessions.againOf, { title: 'Kennis in de wijk' }) })
      .click();
    await expect(fatma.getByLabel(t(($) => $.open.sessionTitle.label))).toHaveValue('Kennis in de wijk');
    await expect(fatma.getByText('antwoorden met namen')).toBeVisible();
  });

  await test.step('closed, with a reminder that has the link and nothing else', async () => {
    await fatma.goto(`${table}/verslag`);
    await expect(fatma.getByRole('heading', { name: t(($) => $.earlier.reminder.heading) })).toBeHidden();
    await fatma.evaluate(
      async ([id = '', seat = '', header = '']) => {
        for (const type of ['session.start', 'session.close'])
          await fetch(`/api/sessions/${id}/commands`, {
            method: 'POST',
            headers: { 'Content-Type': 'application/json', [header]: seat },
            body: JSON.stringify({ type }),
          });
      },
      [sessionId, /\/(m-[a-z0-9]+)/u.exec(table)?.[1] ?? '', seatHeader],
    );
    const downloading = fatma.waitForEvent('download');
    await fatma.getByRole('button', { name: t(($) => $.earlier.reminder.save) }).click();
    const file = await readFile(await (await downloading).path(), 'utf8');
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(lines).toContain(`URL:${server.url}/nieuw#vervolg=${sessionId}`);
    await expectAccessible(fatma);
  });

  await test.step('the link opens the form for the follow-up', async () => {
    await fatma.goto(`${server.url}/nieuw#vervolg=${sessionId}`);
    await expect(fatma.getByText(t(($) => $.open.followUp.seen))).toBeVisible();
    await expect(fatma.getByLabel(t(($) => $.open.sessionTitle.label))).toHaveValue(
      'Vervolg op Kennis in de wijk',
    );
  });

  await test.step('and on a device without a seat says what to do', async () => {
    const other = await arrive(phone);
    await other.goto(`${server.url}/nieuw#vervolg=${sessionId}`);
    await expect(other.getByText(t(($) => $.open.followUp.gone))).toBeVisible();
    await expectAccessible(other);
    await expectNoSidewaysScroll(other);
    await other.goto(`${server.url}/mijn-sessies`);
    await expect(other.getByText(t(($) => $.sessions.none))).toBeVisible();
    await expectAccessible(other);
    await other.getByRole('link', { name: t(($) => $.home.open) }).click();
    await expect(other.getByLabel(t(($) => $.open.sessionTitle.label))).toBeVisible();
  });
});
