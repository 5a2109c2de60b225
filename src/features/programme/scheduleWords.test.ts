import { describe, expect, it } from 'vitest';

import type { StepId } from '../../model/ids.ts';
import { emptyProgramme, type Programme, type ProgrammeStep } from '../../model/programme/programme.ts';
import { scheduleOf } from '../../model/programme/schedule.ts';
import { scheduleWords } from './ScheduleLine.tsx';
import { whereOf } from './WhereWeAre.tsx';

const minute = 60_000;
const step = (id: string, minutes: number, skipped = false): ProgrammeStep => ({
  id: id as StepId,
  activity: 'free',
  key: null,
  title: id,
  minutes,
  cardId: null,
  skipped,
});
const programme = (changes: Partial<Programme> = {}): Programme => ({
  ...emptyProgramme,
  steps: [step('t-1', 5), step('t-2', 10, true), step('t-3', 10)],
  current: 't-1' as StepId,
  currentSince: 0,
  startedAt: 0,
  ...changes,
});
const words = (now: number, changes?: Partial<Programme>) =>
  scheduleWords(scheduleOf(programme(changes), now));

describe('the schedule in words', () => {
  it('is on schedule as long as a step takes its time', () => {
    expect(words(4 * minute)).toEqual({
      pace: 'on',
      offMinutes: 0,
      leftMinutes: 11,
      step: { word: 'step', minutes: 1 },
    });
  });

  it('is behind by what a step takes longer', () => {
    expect(words(8 * minute)).toMatchObject({
      pace: 'behind',
      offMinutes: 3,
      leftMinutes: 10,
      step: { word: 'over', minutes: 3 },
    });
  });

  it('is ahead when a step took less', () => {
    const later = { current: 't-3' as StepId, currentSince: minute, spentMs: { ['t-1' as StepId]: minute } };
    expect(words(minute, later)).toMatchObject({ pace: 'ahead', offMinutes: 4, leftMinutes: 10 });
  });

  it('says nothing of a step before the first', () => {
    expect(words(0, { current: null, currentSince: null, startedAt: null })).toMatchObject({
      pace: 'on',
      step: null,
    });
  });
});

describe('where everybody is', () => {
  it('counts only the steps that are not skipped', () => {
    expect(whereOf(programme({ current: 't-3' as StepId }))).toMatchObject({ number: 2, total: 2 });
  });

  it('is nowhere before the first step', () => {
    expect(whereOf(programme({ current: null }))).toBeNull();
    expect(whereOf(emptyProgramme)).toBeNull();
  });
});
