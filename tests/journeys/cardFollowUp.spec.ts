/** What a facilitator has with a card and participants do not: an example with its source, and the card it leads to. */
import { expect } from '@playwright/test';

import { findLibraryCard } from '../../decks/library.ts';
import { createPerson } from '../server/person.ts';
import { t } from './dutch.ts';
import { test } from './journey.ts';
import { enterAsFacilitator, expectAccessible, expectNoSidewaysScroll, laptop, phone } from './people.ts';

const cardIds = ['herken-je-dit-5', 'startvragen-7'];
const [first, next] = cardIds.map((id) => findLibraryCard(id)?.card);
const question = next?.question.nl ?? '';

for (const device of [laptop, phone]) {
  test(`a facilitator tells the example and goes on with the card that fits, at ${device.viewport?.width} px`, async ({
    arrive,
    server,
  }) => {
    const host = createPerson(server.url);
    const { code, facilitatorUrl } = await host.open({ deckIds: [], cardIds });
    await host.command({ type: 'card.spotlight', cardId: first?.id ?? null });
    const [fatma, joris] = [await arrive(device), await arrive(phone)];
    await enterAsFacilitator(fatma, facilitatorUrl, 'Fatma');
    await joris.goto(`${server.url}/doe-mee`);
    await joris.getByLabel(t(($) => $.entry.code.label)).fill(code);
    await joris.getByRole('button', { name: t(($) => $.entry.code.submit) }).click();
    await joris.getByLabel(t(($) => $.join.name.label)).fill('Joris');
    await joris.getByRole('button', { name: t(($) => $.join.submit) }).click();
    await expect(joris.getByText(first?.question.nl ?? '').first()).toBeVisible();

    const more = fatma.getByRole('button', { name: t(($) => $.plan.words.more), exact: true });
    const less = fatma.getByRole('button', { name: t(($) => $.plan.words.less), exact: true });
    await expect(more.or(less).first()).toBeVisible();
    if (await more.isVisible()) await more.click();
    await expect(fatma.getByRole('heading', { name: t(($) => $.words.card.leadsTo) })).toBeVisible();
    await expectAccessible(fatma);
    await fatma
      .getByRole('button', { name: t(($) => $.words.card.bring, { label: 'Startvragen 7' }) })
      .click();
    await expect(joris.getByText(question).first()).toBeVisible();

    const example = next?.example?.nl ?? '';
    await expect(fatma.getByText(example)).toBeVisible();
    await expect(fatma.getByText('Berenschot, in opdracht van de gemeente Utrecht')).toBeVisible();
    await expect(joris.getByText(example)).toBeHidden();
    // It leads nowhere.
    await expect(fatma.getByRole('heading', { name: t(($) => $.words.card.leadsTo) })).toBeHidden();
    await expectNoSidewaysScroll(fatma);
  });
}
