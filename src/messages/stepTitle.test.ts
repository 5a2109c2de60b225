import { describe, expect, it } from 'vitest';

import { readyProgrammeIds, readySteps } from '../model/programme/presets.ts';
import { stepTitle } from './stepTitle.ts';
import { createTranslator } from './translate.ts';

const t = createTranslator('nl');

describe('the title of a step', () => {
  it('is in somebody’s own words when there are any', () => {
    expect(stepTitle({ title: 'Rondje', key: 'first-welcome', activity: 'welcome' }, t)).toBe('Rondje');
  });

  it('is that of the ready-made step, or else of what is done in it', () => {
    expect(stepTitle({ title: '', key: 'back-write', activity: 'write' }, t)).toBe('Stil terugkijken');
    expect(stepTitle({ title: '', key: null, activity: 'write' }, t)).toBe('Stil schrijven');
  });

  it('exists for every ready-made step, with words for who runs the session', () => {
    for (const { key, activity } of readyProgrammeIds.flatMap((id) => [...readySteps(id)])) {
      expect(stepTitle({ title: '', key, activity }, t)).not.toBe('');
      for (const part of ['say', 'ask', 'mind'] as const)
        expect(t(($) => $.stepWords[key][part]).length).toBeGreaterThan(20);
    }
  });
});
