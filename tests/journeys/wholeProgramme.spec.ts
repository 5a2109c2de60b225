/**
 * A whole session "Drie kennisbronnen", driven by its programme: a facilitator on a laptop, another on a tablet, two
 * participants on phones and two on laptops, and a big screen.
 */
import { readFile } from 'node:fs/promises';

import { expect, type Page } from '@playwright/test';

import { test } from './journey.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  handIn,
  joinByCode,
  joinByLink,
  laptop,
  makeFacilitator,
  openSession,
  phone,
  tablet,
  showInDrawer,
} from './people.ts';
import { tapPage } from './pageWiretap.ts';
import { t } from './dutch.ts';

const ownWords = 'Begin met het voorbeeld van de wijkscan.';
const known = [
  'Huisbezoek vertelt meer',
  'De wijkscan',
  'Een hogeschool vragen',
  'Wat de balie hoort',
] as const;
const clash = [
  'De cijfers winnen altijd',
  'We vragen het na',
  'Wie het hardst roept',
  'Samen wegen',
] as const;
const promised = 'Uitvoering zit bij elke startnotitie';

/** Gives dots to an answer, one by one. */
async function giveDots(page: Page, dots: Readonly<Record<string, number>>): Promise<void> {
  for (const [text, count] of Object.entries(dots))
    for (let given = 0; given < count; given += 1)
      await page.getByRole('button', { name: `Eén stip erbij: ${text}` }).click();
}

/** What the outcome says of a thing: its place and its dots. */
const outcomeOf = (page: Page, text: string) =>
  page.getByRole('listitem').filter({ hasText: text }).filter({ hasText: 'plaats' });

test('[T20] [D9] [E27] [U10] a session is steered from opening to notes by its programme', async ({
  arrive,
  server,
}) => {
  const fatma = await arrive(laptop);
  const bram = await arrive(tablet);
  const phones = [await arrive(phone), await arrive(phone)] as const;
  const laptops = [await arrive(laptop), await arrive(laptop)] as const;
  const wall = await arrive(laptop);
  const participants = [...phones, ...laptops];
  const [joris] = phones;
  const taps = [...participants, wall].map(tapPage);
  const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();
  /** Everybody is told where the session is, in words. */
  const expectStep = async (number: number, title: string) => {
    for (const page of [...participants, wall])
      await expect(page.getByText(`Stap ${number} van 8 · Nu: `)).toBeVisible();
    await expect(fatma.locator('[aria-current="step"]')).toHaveText(title);
    await expect(bram.getByRole('button', { name: `Stap ${number} van 8, ${title}` })).toBeVisible();
  };
  /** Everybody writes and hands in; then the answers turn over. */
  const write = async (answers: readonly string[]) => {
    await press(
      fatma,
      t(($) => $.steer.start),
    );
    for (const [index, page] of participants.entries()) await handIn(page, answers[index] ?? '', 'Ervaring');
    for (const page of [fatma, bram, wall])
      await expect(page.getByText(t(($) => $.round.laid, { count: 4, of: 4 })).first()).toBeVisible();
    for (const tap of taps) {
      const heard = await Promise.all(answers.map((text) => tap.received(text)));
      // One's own may be on one's own screen.
      expect(heard.filter((came, index) => came && index !== taps.indexOf(tap))).toEqual([]);
    }
  };
  const expectRevealed = async (answers: readonly string[]) => {
    for (const page of [...participants, wall, fatma, bram])
      for (const text of answers) await expect(page.getByText(text).first()).toBeVisible();
  };

  const { code, joinUrl } = await openSession(fatma, server.url, {
    programme: t(($) => $.ready.programme['drie-kennisbronnen'].title),
  });
  await test.step('people come in, and the programme is ready', async () => {
    await expect(fatma.getByRole('region', { name: t(($) => $.plan.title) })).toContainText(
      t(($) => $.ready.programme['drie-kennisbronnen'].title),
    );
    await expectAccessible(fatma);
    await joinByLink(bram, joinUrl, 'Bram');
    for (const [index, page] of participants.entries())
      await (index % 2 === 0
        ? joinByLink(page, joinUrl, ['Joris', 'Mirjam', 'Sem', 'Lotte'][index] ?? '')
        : joinByCode(page, server.url, code, ['Joris', 'Mirjam', 'Sem', 'Lotte'][index] ?? ''));
    await wall.goto(`${server.url}/scherm#${code}`);
    await expect(wall.getByText(t(($) => $.screen.inside, { count: 6 }))).toBeVisible();
    await expectAccessible(wall);
    await expect(fatma.getByText('Lotte', { exact: true })).toBeVisible();
  });

  await test.step('the session begins, and Bram runs it too', async () => {
    await press(
      fatma,
      t(($) => $.lobbyPanel.start),
    );
    await makeFacilitator(fatma, 'Bram');
    await expect(bram.getByRole('region', { name: t(($) => $.steer.label) })).toBeVisible();
    await expectStep(1, 'Welkom');
    await expectAccessible(bram);
    await expectNoSidewaysScroll(bram);
  });

  await test.step('what to say now is for the two who run it, in their own words if they like', async () => {
    const words = (page: Page) => page.getByRole('region', { name: t(($) => $.plan.words.title) });
    await expect(words(fatma).getByText('We kijken naar drie soorten kennis')).toBeVisible();
    await press(
      fatma,
      t(($) => $.plan.words.edit),
    );
    await fatma.getByRole('textbox', { name: t(($) => $.plan.words.field) }).fill(ownWords);
    await expect(words(bram).getByText(ownWords)).toBeVisible();
    await press(fatma, 'Klaar');
    await expect(words(fatma).getByText(ownWords)).toBeVisible();
    for (const page of participants) await expect(words(page)).toHaveCount(0);
    await expectAccessible(fatma);
  });

  await test.step('the next step brings its card, and the time runs on every screen', async () => {
    await press(
      fatma,
      t(($) => $.steer.nextStep),
    );
    await expectStep(
      2,
      t(($) => $.programme.step['sources-write-known']),
    );
    const question = 'Waar denk jij aan bij ervaring, professionele kennis en wetenschap?';
    for (const page of [...participants, wall])
      await expect(page.getByRole('heading', { name: question })).toBeVisible();
    await press(
      fatma,
      t(($) => $.timerPanel.planned, { count: 6 }),
    );
    for (const page of [...participants, wall, fatma, bram])
      await expect(page.getByRole('timer', { name: t(($) => $.time.label) })).toHaveText(/^0[56]:\d\d$/);
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
  });

  await test.step('they write in silence; nobody receives a letter of another', () => write(known));

  await test.step('the answers turn over everywhere, and the other facilitator goes on', async () => {
    await expectAccessible(wall);
    await press(
      bram,
      t(($) => $.steer.reveal),
    );
    await expectRevealed(known);
    await expectAccessible(joris);
    await expectAccessible(bram);
    await expectStep(
      3,
      t(($) => $.programme.step['sources-discuss-known']),
    );
  });

  await test.step('somebody asks for the floor, and gets it', async () => {
    await press(
      joris,
      t(($) => $.round.hand.label),
    );
    await expect(joris.getByRole('button', { name: /^Steek je hand op/ })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await press(
      fatma,
      t(($) => $.steer.calls.hands, { count: 1 }),
    );
    await press(
      fatma,
      t(($) => $.steer.calls.lowerName, { name: 'Joris' }),
    );
    await expect(joris.getByRole('button', { name: /^Steek je hand op/ })).toHaveAttribute(
      'aria-pressed',
      'false',
    );
    await showInDrawer(fatma, 'now');
  });

  await test.step('the second card', async () => {
    await press(
      fatma,
      t(($) => $.steer.nextStep),
    );
    await expectStep(
      4,
      t(($) => $.programme.step['sources-write-clash']),
    );
    await write(clash);
    await press(
      fatma,
      t(($) => $.steer.reveal),
    );
    await expectRevealed(clash);
    await expectStep(
      5,
      t(($) => $.programme.step['sources-discuss-clash']),
    );
  });

  await test.step('they vote, and nobody sees how it stands', async () => {
    await press(
      fatma,
      t(($) => $.steer.nextStep),
    );
    await expectStep(6, 'Stemmen');
    await press(
      fatma,
      t(($) => $.steer.openVote),
    );
    const dialog = fatma.getByRole('dialog', { name: t(($) => $.votePanel.open) });
    await expect(dialog.getByRole('radio', { name: t(($) => $.votePanel.scope.here) })).toBeChecked();
    await expectAccessible(fatma);
    await dialog.getByRole('button', { name: t(($) => $.votePanel.start), exact: true }).click();
    await expect(joris.getByText(t(($) => $.vote.left, { count: 3 })).first()).toBeVisible();
    await expectAccessible(joris);
    await expectNoSidewaysScroll(joris);
    const [cards, ask, loud, weigh] = clash;
    await giveDots(participants[0] as Page, { [weigh]: 2, [ask]: 1 });
    await giveDots(participants[1] as Page, { [ask]: 3 });
    await giveDots(participants[2] as Page, { [weigh]: 2, [loud]: 1 });
    for (const page of [fatma, bram, wall]) {
      await expect(page.getByText(t(($) => $.round.ready, { ready: 3, of: 4 })).first()).toBeVisible();
      await expect(page.getByRole('region', { name: t(($) => $.vote.results.title) })).toHaveCount(0);
      for (const text of [cards, ask, loud, weigh]) await expect(outcomeOf(page, text)).toHaveCount(0);
    }
    await expectAccessible(wall);
    await expectAccessible(fatma);
  });

  await test.step('the outcome comes at once, and a tie is a tie on every screen', async () => {
    await press(
      fatma,
      t(($) => $.steer.closeVote),
    );
    await fatma
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.votePanel.askClose.anyway) })
      .click();
    for (const page of [...participants, wall, fatma, bram]) {
      await expect(outcomeOf(page, clash[1])).toContainText(
        t(($) => $.vote.results.shared, { ordinal: '1e' }),
      );
      await expect(outcomeOf(page, clash[1])).toContainText(t(($) => $.vote.results.dots, { count: 4 }));
      await expect(outcomeOf(page, clash[3])).toContainText(
        t(($) => $.vote.results.shared, { ordinal: '1e' }),
      );
      await expect(outcomeOf(page, clash[3])).toContainText(t(($) => $.vote.results.dots, { count: 4 }));
      await expect(outcomeOf(page, clash[2])).toContainText(
        t(($) => $.vote.results.place, { ordinal: '3e' }),
      );
    }
    for (const page of [joris, wall, fatma, bram]) await expectAccessible(page);
  });

  await test.step('what is agreed is written down', async () => {
    await press(
      fatma,
      t(($) => $.steer.nextStep),
    );
    await expectStep(7, 'Oogst');
    await showInDrawer(fatma, 'harvest');
    await press(
      fatma,
      t(($) => $.harvest.kind.action.add),
    );
    await fatma
      .getByLabel(t(($) => $.harvest.kind.action.what))
      .last()
      .fill(promised);
    await fatma
      .getByLabel(t(($) => $.harvest.who))
      .last()
      .fill('Mirjam');
    await fatma
      .getByLabel(t(($) => $.harvest.who))
      .last()
      .blur();
    for (const page of participants) await expect(page.getByText(promised)).toBeVisible();
    await expect(wall.getByRole('heading', { name: t(($) => $.screen.agreed) })).toBeVisible();
    await expect(wall.getByRole('listitem').filter({ hasText: promised })).toContainText('Mirjam');
    await expectAccessible(joris);
    await expectAccessible(wall);
  });

  await test.step('the session is closed, and every screen says so', async () => {
    await press(
      bram,
      t(($) => $.steer.nextStep),
    );
    await expectStep(8, 'Afsluiten');
    await press(
      fatma,
      t(($) => $.steer.finish),
    );
    await fatma
      .getByRole('dialog')
      .getByRole('button', { name: t(($) => $.steer.close.confirm) })
      .click();
    for (const page of [...participants, fatma, bram])
      await expect(page.getByText(t(($) => $.table.closedTitle)).first()).toBeVisible();
    await expect(wall.getByText(t(($) => $.screen.thanks))).toBeVisible();
    await expectAccessible(wall);
    await expectAccessible(joris);
  });

  await test.step('the notes hold all of it, and not what was for the facilitators', async () => {
    await fatma.goto(`${fatma.url().split('?')[0]}/verslag`);
    await expect(fatma.getByRole('heading', { name: t(($) => $.notes.votes.title) })).toBeVisible();
    await expectAccessible(fatma);
    const downloading = fatma.waitForEvent('download');
    await press(
      fatma,
      t(($) => $.notesPage.download),
    );
    await fatma.getByRole('button', { name: 'Download Markdown', exact: true }).click();
    const notes = await readFile(await (await downloading).path(), 'utf8');
    for (const text of [...known, ...clash, promised]) expect(notes).toContain(text);
    for (const text of [clash[1], clash[3]])
      expect(notes).toContain(`| ${text} (Kennisbronnen 3) | 4 | 1 (gelijk) |`);
    for (const absent of [ownWords, 'Joris']) expect(notes).not.toContain(absent);
    for (const tap of taps) {
      expect(await tap.received(ownWords)).toBe(false);
      expect(await tap.cameIn('Joris')).toBe(true);
    }
  });
});
