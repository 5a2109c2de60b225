import { expect, it } from 'vitest';

import type { MemberId } from '../ids.ts';
import type { Rules, Stage } from '../session/stage.ts';
import { facilitator, testMember, testStage } from '../../../tests/fixtures/testStage.ts';
import { whyClosed } from './boardParts.ts';

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
  expect(whyClosed('harvest', joris, moving)).toBe('rules');
  expect(whyClosed('harvest', facilitator, moving)).toBeNull();
  expect(whyClosed('harvest', joris, stageWith({ editHarvest: true }))).toBeNull();
});

it('says first what can be changed least', () => {
  const locked = { boardLocked: true } as const;
  expect(whyClosed('harvest', joris, stageWith({ editHarvest: true }, locked))).toBe('locked');
  expect(whyClosed('harvest', onlooker.id, stageWith({ editHarvest: true }, locked))).toBe('observer');
  expect(whyClosed('harvest', facilitator, stageWith({}, { ...locked, phase: 'closed' }))).toBe('closed');
});
