/** A rehearsal with everything in it, and the file in which the server keeps all there is, before and after. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import { handIn, laptop, openSession } from './people.ts';

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

  await press(facilitator, 'Sessie');
  await facilitator.getByRole('menuitem', { name: 'Oefenen' }).click();
  await expect(facilitator.getByText('Deelnemer 6').first()).toBeVisible();
  await press(facilitator, 'Begin de sessie');
  await press(facilitator, 'Trek een kaart');
  await press(facilitator, 'Start stil schrijven');
  await handIn(facilitator, 'Wat ik zelf oefen');
  await expect(facilitator.getByText('7 van 7 klaar').first()).toBeVisible();
  await press(facilitator, 'Onthul antwoorden');
  await expect(facilitator.getByText('Wat ik zelf oefen').first()).toBeVisible();
  await press(facilitator, 'Meer doen');
  await facilitator.getByRole('menuitem', { name: 'Open een stemronde' }).click();
  await press(facilitator, 'Begin');
  await press(facilitator, 'Sluit de stemronde');
  await facilitator.getByRole('dialog').getByRole('button', { name: 'Sluit toch' }).click();
  await expect(facilitator.getByRole('region', { name: 'Uitslag' })).toBeVisible();
  await facilitator.getByRole('tab', { name: 'Oogst' }).click();
  await press(facilitator, 'Nieuwe actie');
  await facilitator.getByLabel('Wat gaan we doen?').last().fill('Ook dit is oefening');
  await facilitator.getByRole('link', { name: 'Stop met oefenen' }).click();
  await expect(facilitator.getByRole('heading', { name: 'Alles staat klaar' })).toBeVisible();

  expect(everyRow(server.dataDir)).toEqual(before);
});
