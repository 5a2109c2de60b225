import { describe, expect, it } from 'vitest';

import type { MemberId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import type { Round, Stage } from '../model/session/stage.ts';
import { facilitator, testStage } from '../../tests/fixtures/testStage.ts';
import { reasonOfRefusal } from './refusedWrites.ts';

const joris = 'm-joris' as MemberId;
const refused = { name: 'board', code: closeCodes.startFresh } as const;
const reason = (stage: Stage | null, changes: object = {}, viewer = joris) =>
  reasonOfRefusal({ ...refused, ...changes }, stage, viewer);
const round = { id: 'r-1', cardId: 'kaart-1', state: 'open', locked: true } as Round;

describe('why a write was refused', () => {
  it('[R1] is told by what the stage says now', () => {
    const locked = testStage({ boardLocked: true });
    expect(reason(locked)).toBe('board-locked');
    expect(reason(testStage())).toBe('not-allowed');
    expect(reason(testStage({ phase: 'closed', boardLocked: true }))).toBe('session-closed');
    expect(reason(null)).toBe('not-allowed');
  });

  it('[R1] is that it is too big, whatever else holds', () => {
    const stage = testStage({ boardLocked: true });
    expect(reason(stage, { code: closeCodes.tooBig })).toBe('too-big');
  });

  it('[R3] is the time, on a desk where handing in has stopped', () => {
    const stage = testStage({ rounds: { [round.id]: round } });
    expect(reason(stage, { name: 'desk' })).toBe('time-up');
    expect(reason(stage)).toBe('not-allowed');
  });

  it('is not a lock for who may write on a locked board', () => {
    const stage = testStage({ boardLocked: true });
    expect(reason(stage, {}, facilitator)).toBe('not-allowed');
  });
});
