import { describe, expect, it } from 'vitest';

import type { StepId } from '../../model/ids.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { changeFrom, draftOf, minutesIn } from './stepDraft.ts';

const step: ProgrammeStep = {
  id: 't-1' as StepId,
  activity: 'vote',
  key: 'sources-vote',
  title: '',
  minutes: 5,
  cardId: null,
  skipped: false,
};

describe('a step that is being filled in', () => {
  it('begins as it is, and changes nothing when nothing was changed', () => {
    expect(changeFrom(draftOf(step, [step]), step.id)).toEqual({
      kind: 'set',
      stepId: 't-1',
      activity: 'vote',
      title: '',
      minutes: 5,
      cardId: null,
    });
  });

  it('is added at the end, unless another place is chosen', () => {
    expect(changeFrom(draftOf(null, [step]), null)).toMatchObject({ kind: 'add', after: 't-1', minutes: 10 });
    expect(changeFrom({ ...draftOf(null, [step]), after: null }, null)).toMatchObject({ after: null });
  });

  it.each([
    ['7', 7],
    [' 240 ', 240],
    ['0', null],
    ['241', null],
    ['1,5', null],
    ['', null],
    ['tien', null],
  ])('reads %j minutes as %j', (typed, minutes) => {
    expect(minutesIn(typed)).toBe(minutes);
    expect(changeFrom({ ...draftOf(step, []), minutes: typed }, step.id) === null).toBe(minutes === null);
  });
});
