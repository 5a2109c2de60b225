import { describe, expect, it } from 'vitest';

import type { MemberId } from '../model/ids.ts';
import { closeCodes } from '../model/protocol.ts';
import type { Round } from '../model/session/stage.ts';
import { facilitator, testStage } from '../model/session/testStage.ts';
import { reasonOfRefusal } from './reasonOfRefusal.ts';

const joris = 'm-joris' as MemberId;
const refused = { name: 'board', code: closeCodes.startFresh, viewer: joris } as const;
const round = { id: 'r-1', cardId: 'kaart-1', state: 'open', locked: true } as Round;

describe('why a write was refused', () => {
  it('[R1] is told by what the stage says now', () => {
    const locked = testStage({ boardLocked: true });
    expect(reasonOfRefusal({ ...refused, stage: locked })).toBe('board-locked');
    expect(reasonOfRefusal({ ...refused, stage: testStage() })).toBe('not-allowed');
    expect(reasonOfRefusal({ ...refused, stage: testStage({ phase: 'closed', boardLocked: true }) })).toBe(
      'session-closed',
    );
    expect(reasonOfRefusal({ ...refused, stage: null })).toBe('not-allowed');
  });

  it('[R1] is that it is too big, whatever else holds', () => {
    const stage = testStage({ boardLocked: true });
    expect(reasonOfRefusal({ ...refused, code: closeCodes.tooBig, stage })).toBe('too-big');
  });

  it('[R3] is the time, on a desk where handing in has stopped', () => {
    const stage = testStage({ rounds: { [round.id]: round } });
    expect(reasonOfRefusal({ ...refused, name: 'desk', stage })).toBe('time-up');
    expect(reasonOfRefusal({ ...refused, name: 'board', stage })).toBe('not-allowed');
  });

  it('is not a lock for who may write on a locked board', () => {
    const stage = testStage({ boardLocked: true });
    expect(reasonOfRefusal({ ...refused, viewer: facilitator, stage })).toBe('not-allowed');
  });
});
