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
    expect(changeFrom(draftOf(step, [step]), step, step)).toEqual({ kind: 'set', stepId: 't-1' });
  });

  it('[E40] leaves what others changed in it meanwhile', () => {
    const began = { ...step, title: 'Eerst stemmen' };
    const draft = { ...draftOf(began, [began]), title: 'Eerst stemmen, dan praten' };
    const theirs = { ...began, title: 'Nu: Eerst stemmen', minutes: 20 };
    expect(changeFrom(draft, began, theirs)).toEqual({
      kind: 'set',
      stepId: 't-1',
      title: 'Nu: Eerst stemmen, dan praten',
    });
  });

  it('[E43] is added again in its place when somebody removed it meanwhile', () => {
    const before: ProgrammeStep = { ...step, id: 't-0' as StepId };
    const draft = { ...draftOf(step, [before, step]), title: 'Dan praten' };
    expect(changeFrom(draft, step, undefined)).toMatchObject({
      kind: 'add',
      after: 't-0',
      title: 'Dan praten',
    });
  });

  it('is added at the end, unless another place is chosen', () => {
    expect(changeFrom(draftOf(null, [step]), null, undefined)).toMatchObject({
      kind: 'add',
      after: 't-1',
      minutes: 10,
    });
    expect(changeFrom({ ...draftOf(null, [step]), after: null }, null, undefined)).toMatchObject({
      after: null,
    });
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
    expect(changeFrom({ ...draftOf(step, []), minutes: typed }, step, step) === null).toBe(minutes === null);
  });
});
