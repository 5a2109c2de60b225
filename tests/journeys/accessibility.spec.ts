/** The page on accessibility: what was tested, and a draft of the statement. */
import { expect } from '@playwright/test';

import { createTranslator } from '../../src/messages/translate.ts';
import { requirementIds } from '../../src/model/accessibility/requirements.ts';
import { test } from './journey.ts';
import { phone } from './people.ts';

for (const locale of ['nl', 'en'] as const)
  test(`[F29] the page on accessibility is a draft statement that claims nothing unchecked (${locale})`, async ({
    arrive,
    server,
  }) => {
    const t = createTranslator(locale);
    const page = await arrive({ ...phone, locale: locale === 'nl' ? 'nl-NL' : 'en-US' });
    await page.goto(`${server.url}/toegankelijkheid`);
    const statement = page.getByRole('article');
    await expect(statement.getByText(t(($) => $.accessibility.statement.lead))).toBeVisible();
    await expect(statement.getByText(t(($) => $.accessibility.statement.status.first))).toBeVisible();
    for (const better of ['full', 'partial'] as const)
      await expect(statement.getByText(t(($) => $.accessibility.statement.status[better]))).toHaveCount(0);

    // Each requirement is in one of the lists.
    for (const summary of await statement.locator('summary').all()) await summary.click();
    await expect(statement.locator('details li')).toHaveCount(requirementIds.length);
    for (const own of ['scopeFill', 'feedback', 'enforcement', 'agreed'] as const)
      await expect(statement.getByText(t(($) => $.accessibility.statement[own]))).toBeVisible();
  });
