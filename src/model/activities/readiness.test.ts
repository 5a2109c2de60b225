import { describe, expect, it } from 'vitest';

import {
  facilitator,
  testContext,
  testDesk,
  testMember,
  testRound,
  testStage,
} from '../../../tests/fixtures/testStage.ts';
import { decide } from '../decide.ts';
import type { MemberId } from '../ids.ts';
import { momentOf } from '../programme/moment.ts';
import { emptyDesk, type Desk, type Desks } from '../session/desk.ts';
import { openRound, type Round, type Stage } from '../session/stage.ts';
import { emptyVault } from '../session/vault.ts';
import { countReady } from './readiness.ts';
import { activityAt } from './registry.ts';

const round = testRound({ state: 'open' });
const names = ['Anna', 'Bo', 'Cas', 'Dewi', 'Els', 'Fer', 'Gijs', 'Hans'];
const ids = names.map((name) => testMember(name).id);
const [anna, bo, cas] = ids as [MemberId, MemberId, MemberId];

const tableOf = (changes: Partial<Stage>): Stage =>
  testStage({ rounds: { [round.id]: round }, ...changes }, names);

/** The desks of members who laid something down, and of those who say that they are done. */
function desksOf(laid: readonly MemberId[], done: readonly MemberId[] = []): Desks {
  return new Map(
    [...new Set([...laid, ...done])].map((id): [MemberId, Desk] => {
      const desk = laid.includes(id) ? testDesk(round.id, ['Een', 'Twee'], id) : emptyDesk;
      return [id, done.includes(id) ? { ...desk, ready: { [round.id]: true } } : desk];
    }),
  );
}

const counted = (stage: Stage, laid: readonly MemberId[], done: readonly MemberId[] = []): Round =>
  openRound(countReady(stage, desksOf(laid, done), emptyVault)) as Round;

/** Whether a facilitator is asked once more before this round is revealed. */
function isDoubtful(stage: Stage, laid: readonly MemberId[], done: readonly MemberId[] = []): boolean {
  const moment = momentOf(countReady(stage, desksOf(laid, done), emptyVault));
  return activityAt(moment.kind)?.next(moment as never).main.doubtful === true;
}

describe('[C37] laying something down and being done', () => {
  const named = tableOf({ named: true });

  it('are two counts: an answer makes nobody done', () => {
    expect(counted(named, [anna, bo], [cas])).toMatchObject({
      laid: 2,
      laidMembers: [anna, bo],
      ready: 1,
      readyMembers: [cas],
      of: 8,
    });
    expect(counted(named, [anna], [anna])).toMatchObject({ laid: 1, ready: 1 });
  });

  it('are taken back apart', () => {
    const both = countReady(named, desksOf([anna], [anna]), emptyVault);
    expect(openRound(countReady(both, desksOf([anna]), emptyVault))).toMatchObject({ laid: 1, ready: 0 });
    expect(openRound(countReady(both, desksOf([], [anna]), emptyVault))).toMatchObject({ laid: 0, ready: 1 });
  });

  it('both make a facilitator somebody who takes part', () => {
    expect(counted(named, [facilitator])).toMatchObject({ laid: 1, of: 9, laidMembers: [facilitator] });
    expect(counted(named, [], [facilitator])).toMatchObject({ ready: 1, of: 9 });
  });

  it('each end the wait for somebody: a reveal is asked about only while somebody did neither', () => {
    for (const stage of [named, tableOf({ named: false, minimumGroup: 4 })]) {
      expect(isDoubtful(stage, ids)).toBe(false);
      expect(isDoubtful(stage, [], ids)).toBe(false);
      expect(isDoubtful(stage, ids.slice(1), [anna])).toBe(false);
      expect(isDoubtful(stage, ids.slice(1))).toBe(true);
      expect(isDoubtful(stage, [])).toBe(true);
    }
    expect(counted(named, ids.slice(1), [anna]).allIn).toBe(true);
    const waited = countReady(named, desksOf(ids), emptyVault);
    expect(openRound(countReady(waited, desksOf(ids.slice(1)), emptyVault))).not.toHaveProperty('allIn');
  });
});

describe('without names', () => {
  const nameless = tableOf({ named: false, minimumGroup: 4 });

  it('[A1] [A113] tells of nobody', () => {
    expect(counted(nameless, [anna], [bo])).not.toHaveProperty('laidMembers');
    expect(counted(nameless, [anna], [bo]).readyMembers).toEqual([]);
  });

  it('[A112] tells both counts in steps, which never go back', () => {
    const told = new Set<string>();
    for (let laid = 0; laid <= 8; laid += 1)
      for (let done = 0; done <= 8; done += 1) {
        const count = counted(nameless, ids.slice(0, laid), ids.slice(8 - done));
        told.add(`${count.laid} ${count.ready}`);
        expect(count.allIn === true).toBe(laid + done >= 8);
      }
    const steps = [0, 4, 6, 8];
    expect([...told].toSorted()).toEqual(steps.flatMap((laid) => steps.map((done) => `${laid} ${done}`)));
    const all = countReady(nameless, desksOf(ids, ids), emptyVault);
    expect(countReady(all, desksOf(ids.slice(0, 3)), emptyVault)).toBe(all);
  });

  it('counts anew what an earlier version counted as one', () => {
    const earlier = tableOf({
      named: false,
      minimumGroup: 4,
      rounds: { [round.id]: { ...round, ready: 6, of: 8 } },
    });
    expect(counted(earlier, ids.slice(0, 4))).toMatchObject({ laid: 4, ready: 0 });
  });
});

it('keeps a session open while something lies face down or somebody is done', () => {
  for (const desks of [desksOf([anna]), desksOf([], [anna])]) {
    const context = testContext({ desks });
    expect(decide(tableOf({ named: true }), { type: 'session.close' }, context)).toMatchObject({
      reason: 'round-open',
    });
  }
});
