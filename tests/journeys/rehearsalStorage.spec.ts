/** A rehearsal with everything in it, and the file in which the server keeps all there is, before and after. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import { handInHere, laptop, openSession, openMenuOf, showInDrawer } from './people.ts';
import { t } from './dutch.ts';

/** Every row of every table. */
function everyRow(dataDir: string): Record<string, unknown[]> {
  const [file] = readdirSync(dataDir).filter((name) => name.endsWith('.db'));
  const database = new DatabaseSync(join(dataDir, file ?? ''), { readOnly: true });
  const tables = database.prepare(`SELECT name FROM sqlite_master WHERE type = 'table'`).all();
  const rows = tables
    .map(({ name }) => String(name))
    .map((name) => [name, database.prepare(`SELECT * FROM "${name}"`).all()] as const);
  database.close();
  return Object.fromEntries(rows);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();

test('[T22] a rehearsal leaves no row in storage', async ({ arrive, server }) => {
  const facilitator = await arrive(laptop);
  await openSession(facilitator, server.url);
  const before = everyRow(server.dataDir);
  expect(Object.values(before).flat().length).toBeGreaterThan(0);

  await openMenuOf(facilitator);
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.menu.rehearse) }).click();
  await expect(facilitator.getByText('Deelnemer 6').first()).toBeVisible();
  await press(
    facilitator,
    t(($) => $.lobbyPanel.start),
  );
  await press(
    facilitator,
    t(($) => $.steer.draw),
  );
  await press(
    facilitator,
    t(($) => $.steer.start),
  );
  await handInHere(facilitator, 'Wat ik zelf oefen');
  await expect(facilitator.getByText(t(($) => $.steer.mayReveal.laid)).first()).toBeVisible();
  await press(
    facilitator,
    t(($) => $.steer.reveal),
  );
  await expect(facilitator.getByText('Wat ik zelf oefen').first()).toBeVisible();
  await openMenuOf(
    facilitator,
    t(($) => $.steer.moreLabel),
  );
  await facilitator.getByRole('menuitem', { name: t(($) => $.steer.more.vote) }).click();
  await press(
    facilitator,
    t(($) => $.votePanel.start),
  );
  await press(
    facilitator,
    t(($) => $.steer.closeVote),
  );
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Sluit toch' }).click();
  await expect(facilitator.getByRole('region', { name: t(($) => $.vote.results.title) })).toBeVisible();
  await showInDrawer(facilitator, 'harvest');
  await press(
    facilitator,
    t(($) => $.harvest.kind.action.add),
  );
  await facilitator
    .getByLabel(t(($) => $.harvest.kind.action.what))
    .last()
    .fill('Ook dit is oefening');
  await facilitator.getByRole('link', { name: t(($) => $.rehearsal.leave) }).click();
  await expect(facilitator.getByRole('heading', { name: t(($) => $.lobbyPanel.ready) })).toBeVisible();

  expect(everyRow(server.dataDir)).toEqual(before);
});
