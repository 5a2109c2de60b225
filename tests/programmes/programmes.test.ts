import { describe, expect, it } from 'vitest';

import { findLibraryCard } from '../../decks/library.ts';
import { buildRecord } from '../../src/exports/record.ts';
import { renderNotes } from '../../src/exports/renderNotes.ts';
import { createTranslator } from '../../src/messages/translate.ts';
import { boardAt } from '../../src/model/programme/programme.ts';
import {
  readyProgramme,
  readyProgrammeIds,
  readySteps,
  variantOf,
  type ReadyProgrammeId,
} from '../../src/model/programme/presets.ts';
import { publications } from '../../src/model/publications.ts';
import { programmeGroups } from '../../src/features/programme/programmeGroups.ts';
import { linesOf, runProgramme, type Run } from './runProgramme.ts';

const locales = ['nl', 'en'] as const;
const withSteps = readyProgrammeIds.filter((id) => id !== 'vrij');
const lengthsOf = (id: ReadyProgrammeId) => [
  undefined,
  ...readyProgramme(id).variants.map(({ minutes }) => minutes),
];
const all = withSteps.flatMap((id) => lengthsOf(id).map((minutes) => [id, minutes] as const));
const takes = (id: ReadyProgrammeId, minutes?: number) =>
  readySteps(id, minutes).reduce((sum, step) => sum + (step.skipped ? 0 : step.minutes), 0);

describe('the ready-made programmes', () => {
  it('[J1] are twelve and a free one, and each is offered once', () => {
    expect(withSteps).toHaveLength(12);
    expect(Object.values(programmeGroups).flat().toSorted()).toEqual(readyProgrammeIds.toSorted());
  });

  it.each([
    ['eerste-gesprek', 45, [30]],
    ['herken-je-dit', 45, [30]],
    ['wat-kan-bij-ons', 45, [30]],
    ['drie-kennisbronnen', 60, [45, 30]],
    ['rollen-en-taken', 60, [45, 30]],
    ['leerplan', 60, [45, 30]],
    ['vast-in-samenwerking', 60, [45, 30]],
    ['welke-knop', 90, [45, 30]],
    ['zeven-vragen', 90, [45, 30]],
    ['start-dataproject', 90, [45, 30]],
    ['denkkader', 120, [45, 30]],
    ['korte-terugblik', 30, []],
  ] as const)('[J1] %s takes %i minutes, or %j', (id, whole, shorter) => {
    const { minutes, variants } = readyProgramme(id);
    expect([minutes, takes(id)]).toEqual([whole, whole]);
    expect(variants.map((variant) => variant.minutes)).toEqual(shorter);
    for (const length of shorter) expect(takes(id, length)).toBe(length);
  });

  it.each(readyProgrammeIds)('[J1] %s has its cards in its decks', (id) => {
    const { decks, steps } = readyProgramme(id);
    expect(decks.length).toBeGreaterThan(0);
    for (const { cardId } of steps) {
      if (cardId !== undefined) expect(decks).toContain(findLibraryCard(cardId)?.deck.id);
    }
  });

  it('[J1] say what they are based on, all but a look back and a free one', () => {
    const without = readyProgrammeIds.filter((id) => readyProgramme(id).basedOn.length === 0);
    expect(without).toEqual(['korte-terugblik', 'vrij']);
    for (const id of readyProgrammeIds)
      for (const key of readyProgramme(id).basedOn) expect(publications).toHaveProperty([key]);
  });

  it.each(locales)('[J1] have all their words in %s, each of their own', (locale) => {
    const t = createTranslator(locale);
    const said: string[] = [];
    for (const id of readyProgrammeIds) {
      for (const part of ['title', 'purpose', 'audience', 'gives'] as const)
        expect(t(($) => $.ready.programme[id][part]).trim(), id).not.toBe('');
      for (const { key } of readySteps(id)) {
        const [say, ask, mind] = (['say', 'ask', 'mind'] as const).map((part) =>
          t(($) => $.stepWords[key][part]),
        );
        expect(t(($) => $.programme.step[key]).trim(), key).not.toBe('');
        expect(ask, key).toContain('?');
        said.push(say ?? '', ...(ask?.split('\n') ?? []).slice(0, 1), mind ?? '');
      }
    }
    expect(said.filter((text) => text.trim().length < 12)).toEqual([]);
  });

  it.each(locales)('[J2] a shorter one says in %s what it leaves out', (locale) => {
    const t = createTranslator(locale);
    for (const [id, minutes] of all) {
      if (minutes === undefined) continue;
      const key = variantOf(id, minutes);
      if (key === undefined) throw new Error(`${id} has no ${minutes}`);
      expect(t(($) => $.ready.shorter[key]).length, key).toBeGreaterThan(20);
      const kept = readySteps(id, minutes).filter(({ skipped }) => !skipped);
      const named = Object.keys(
        readyProgramme(id).variants.find((one) => one.minutes === minutes)?.keeps ?? {},
      );
      expect(kept.map(({ key: step }) => step)).toEqual(named);
      for (const activity of ['welcome', 'harvest', 'close'] as const)
        expect(
          kept.filter((step) => step.activity === activity),
          `${key} ${activity}`,
        ).toHaveLength(1);
    }
  });
});

function expectWhole({ stage, visits }: Run) {
  const { steps } = stage.programme;
  const rounds = Object.values(stage.rounds);
  expect(rounds).toHaveLength(visits.filter(({ step }) => step.activity === 'write').length);
  expect(rounds.every(({ state }) => state === 'revealed')).toBe(true);
  expect(stage.phase).toBe('closed');
  expect(visits.map(({ step }) => step.id)).toEqual(
    steps.filter(({ skipped }) => !skipped).map(({ id }) => id),
  );
  for (const { step, template, spotlight, moments } of visits) {
    expect(template, step.key ?? '').toEqual(boardAt(stage.programme, step.id));
    if (step.cardId !== null) expect(spotlight, step.key ?? '').toBe(step.cardId);
    // To turn the answers over takes the programme along.
    if (step.activity === 'write') expect(moments.at(-1), step.key ?? '').toBe('writing');
    if (step.activity === 'statements')
      expect(moments, step.key ?? '').toEqual(
        expect.arrayContaining(['answering-statements', 'statements-shown']),
      );
    if (step.activity === 'vote') expect(moments, step.key ?? '').toContain('voted');
  }
}

describe('a programme from begin to close', () => {
  it.each(all)('[J3] %s runs, whole or in %s minutes, on the boards it says', (id, minutes) => {
    expectWhole(runProgramme(id, 'nl', minutes));
  });

  // Read a changed golden file in review like prose. Renew them with `npx vitest run tests/programmes -u`.
  it.each(withSteps.flatMap((id) => locales.map((locale) => [id, locale] as const)))(
    '[J3] the notes of %s are as agreed, in %s',
    async (id, locale) => {
      const run = runProgramme(id, locale);
      const rasterise = () => Promise.resolve(null);
      const notes = await renderNotes(buildRecord(run), 'md', { locale, table: 'actions', rasterise });
      const steps = linesOf(run, locale).join('\n');
      await expect(`${steps}\n\n---\n\n${String(notes)}`).toMatchFileSnapshot(
        `golden/${id}-${locale}.golden.md`,
      );
    },
  );
});
