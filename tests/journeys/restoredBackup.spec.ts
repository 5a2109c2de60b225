/** The operator puts a backup back while people have screens open that were further. */
import { readdir, rm } from 'node:fs/promises';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';

import { backUp } from '../../server/backup.ts';
import { restore } from '../../server/restore.ts';
import { test } from './journey.ts';
import {
  expectSaved,
  handIn,
  joinByLink,
  laptop,
  openField,
  openSession,
  phone,
  startWriting,
} from './people.ts';
import { t } from './dutch.ts';

test.use({ serverForEach: true });

test('[H23] open and closed screens go on with the backup, are told so, and keep the texts of their owner', async ({
  server,
  arrive,
}) => {
  const [fatma, joris, saar] = [await arrive(laptop), await arrive(phone), await arrive(phone)];
  const reveal = () => fatma.getByRole('button', { name: t(($) => $.steer.reveal), exact: true }).click();
  const laid = (count: number) =>
    expect(fatma.getByText(t(($) => $.round.laid, { count, of: 2 })).first()).toBeVisible();
  const { joinUrl } = await openSession(fatma, server.url);
  await joinByLink(joris, joinUrl, 'Joris');
  await joinByLink(saar, joinUrl, 'Saar');
  await startWriting(fatma);
  for (const page of [joris, saar]) await openField(page);
  await expectSaved(joris);
  const backups = mkdtempSync(join(tmpdir(), 'kennistafel-'));
  const { folder } = backUp(server.dataDir, backups, Date.now());

  await test.step('after the backup they write on, one closes the page, and the answers are shown', async () => {
    await handIn(saar, 'Saar schreef dit na de kopie');
    await handIn(joris, 'Na de kopie geschreven');
    await laid(2);
    await saar.close();
    await reveal();
    await expect(fatma.getByText('Na de kopie geschreven').first()).toBeVisible();
  });

  await server.kill();
  for (const name of await readdir(server.dataDir)) await rm(join(server.dataDir, name));
  await restore(folder, server.dataDir);
  await rm(backups, { recursive: true });
  await server.start();

  const told = t(($) => $.refusals['session-restored']);
  await expect(fatma.getByText(told).first()).toBeVisible();
  await expect(joris.getByText(told).first()).toBeVisible();
  await expect(joris.getByText(t(($) => $.trust.refused))).toBeHidden();
  // The round is open as it was then, and what Joris wrote after that lies on the table again.
  await expect(fatma.getByRole('button', { name: t(($) => $.steer.reveal) })).toBeVisible();
  await expect(joris.getByRole('region', { name: t(($) => $.round.mine) })).toBeVisible();
  await laid(1);
  const again = await saar.context().newPage();
  await again.goto(saar.url());
  await laid(2);
  await reveal();
  await expect(again.getByText('Na de kopie geschreven').first()).toBeVisible();
  await expect(fatma.getByText('Saar schreef dit na de kopie').first()).toBeVisible();

  await test.step('nothing is written in again a second time', async () => {
    await again.reload();
    await expect(again.getByText('Na de kopie geschreven').first()).toBeVisible();
    await expect(again.getByText(told)).toHaveCount(0);
    // Its copy is of this epoch now.
    const states = () =>
      again.evaluate(() =>
        Object.entries(localStorage).flatMap(([name, state]) => (name.startsWith('kt-desk/') ? [state] : [])),
      );
    await expect.poll(states).toEqual([expect.stringMatching(/^sent \d+$/u)]);
  });
});
