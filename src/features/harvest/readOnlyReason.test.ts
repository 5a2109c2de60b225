import { expect, it } from 'vitest';

import type { MemberId } from '../../model/ids.ts';
import type { Rules, Stage } from '../../model/session/stage.ts';
import { facilitator, testMember, testStage } from '../../model/session/testStage.ts';
import { readOnlyReason } from './readOnlyReason.ts';

const joris = 'm-joris' as MemberId;
const onlooker = testMember('Sem', 'observer');

function stageWith(rules: Partial<Rules>, changes: Partial<Stage> = {}): Stage {
  const stage = testStage(changes);
  return {
    ...stage,
    members: { ...stage.members, [onlooker.id]: onlooker },
    rules: { ...stage.rules, ...rules },
  };
}

it('the harvest is for who may write in it, whatever else they may do on the board', () => {
  const moving = stageWith({ moveItems: true, addNotes: true });
  expect(readOnlyReason(joris, moving)).toBe('rules');
  expect(readOnlyReason(facilitator, moving)).toBeNull();
  expect(readOnlyReason(joris, stageWith({ editHarvest: true }))).toBeNull();
});

it('says first what can be changed least', () => {
  const locked = { boardLocked: true } as const;
  expect(readOnlyReason(joris, stageWith({ editHarvest: true }, locked))).toBe('locked');
  expect(readOnlyReason(onlooker.id, stageWith({ editHarvest: true }, locked))).toBe('observer');
  expect(readOnlyReason(facilitator, stageWith({}, { ...locked, phase: 'closed' }))).toBe('closed');
});
