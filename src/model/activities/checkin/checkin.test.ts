import { describe, expect, it } from 'vitest';

import { decide } from '../../decide.ts';
import { accepted, refused } from '../../../../tests/fixtures/testDecide.ts';
import type { MemberId } from '../../ids.ts';
import { momentOf } from '../../programme/moment.ts';
import { emptyDesk, type Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { seededRandom, testContext, testStage } from '../../../../tests/fixtures/testStage.ts';
import { emptyVault } from '../../session/vault.ts';
import { countReady } from '../readiness.ts';
import { checkinsInOrder, draftIn, fittingFor, type Checkin, type CheckinKind } from './checkin.ts';

const names = ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne'];

function opened(kind: CheckinKind, stage = testStage({}, names)) {
  const decision = accepted(stage, { type: 'checkin.open', kind, question: ' Hoe zit je erbij? ' });
  const [checkin] = checkinsInOrder(decision.stage);
  if (checkin === undefined) throw new Error('There is no check-in');
  return { stage: decision.stage, vault: decision.vault ?? emptyVault, checkin };
}

const desksOf = ({ id }: Checkin, values: readonly unknown[]) =>
  new Map(
    values.map((value, index): [MemberId, Desk] => [
      `m-${names[index]?.toLowerCase() ?? 'nobody'}` as MemberId,
      { ...emptyDesk, given: { [id]: { value: value as string } } },
    ]),
  );

function shown(kind: CheckinKind, values: readonly unknown[], named = true) {
  const { stage, vault, checkin } = opened(kind, testStage({ named }, names));
  const context = testContext({ desks: desksOf(checkin, values), vault });
  return decide(stage, { type: 'checkin.show', runId: checkin.id }, context);
}

const resultsOf = (decision: ReturnType<typeof decide>) =>
  decision.ok ? checkinsInOrder(decision.stage)[0]?.results : decision.reason;

describe('what people type at a check-in', () => {
  it('[C90] shows something, and hides and turns nothing', () => {
    for (const text of ['\u200d', '\u3164', '\u0301']) {
      expect(fittingFor('word', text)).toBeNull();
      expect(refused(testStage(), { type: 'checkin.open', kind: 'word', question: text })).toBe(
        'text-characters',
      );
    }
    expect(fittingFor('word', 'mo\u202ee')).toBe('moe');
  });
});

describe('a check-in', () => {
  it('is what everybody is busy with, and afterwards what everybody looks at', () => {
    const { stage, checkin } = opened('word');
    expect(momentOf(stage)).toMatchObject({
      kind: 'checking-in',
      checkin: { question: 'Hoe zit je erbij?' },
    });
    const { stage: after } = accepted(stage, { type: 'checkin.show', runId: checkin.id });
    expect(momentOf(after).kind).toBe('checked-in');
    const { stage: drawn } = accepted(after, { type: 'card.draw' });
    expect(momentOf(drawn).kind).toBe('card');
    expect(checkinsInOrder(drawn)[0]?.state).toBe('past');
  });

  it('counts no draft, and keeps it for its author', () => {
    const { stage, vault, checkin } = opened('word');
    const desk: Desk = { ...emptyDesk, given: { [checkin.id]: { draft: 'half getypt' } } };
    const desks = new Map([['m-joris' as MemberId, desk]]);
    expect(checkinsInOrder(countReady(stage, desks, vault))[0]).toMatchObject({ ready: 0 });
    expect(draftIn(desk, checkin)).toBe('half getypt');
    const { stage: after } = accepted(stage, { type: 'checkin.show', runId: checkin.id }, { desks, vault });
    expect(JSON.stringify(after)).not.toContain('half getypt');
  });

  it('[K1] leaves nothing of what is given on the stage until it is shown', () => {
    const { stage, vault, checkin } = opened('word');
    const counted = countReady(stage, desksOf(checkin, ['kanarie', 'kanarie']), vault);
    expect(checkinsInOrder(counted)[0]).toMatchObject({ ready: 2, of: 5, results: null });
    expect(JSON.stringify(counted)).not.toContain('kanarie');
  });

  it('adds words up whatever their capitals, most often first, and tells no order of giving', () => {
    const one = resultsOf(shown('word', ['nieuw', ' Moe ', 'zin', 'moe', 'zin in']));
    expect(one).toEqual([
      { value: 'moe', count: 2 },
      { value: 'nieuw', count: 1 },
      { value: 'zin', count: 1 },
      { value: 'zin in', count: 1 },
    ]);
    expect(resultsOf(shown('word', ['zin in', 'moe', 'zin', ' Moe ', 'nieuw']))).toEqual(one);
  });

  it.each<[CheckinKind, readonly unknown[], string | number]>([
    ['number', [7, 0, 11, 2.5, '7'], 7],
    ['face', ['good', 'great', '', 1, 'constructor'], 'good'],
    ['word', ['ja', '', '   ', 'x'.repeat(41), 3], 'ja'],
  ])('counts of a desk only what is a %s: a desk is untrusted', (kind, values, only) => {
    const results = resultsOf(shown(kind, values));
    const given = Array.isArray(results) ? results.filter(({ count }) => count > 0) : results;
    expect(given).toEqual([{ value: only, count: 1 }]);
  });

  it.each<[CheckinKind, number, boolean]>([
    ['word', 3, false],
    ['word', 4, true],
    ['face', 4, false],
    ['face', 5, true],
    ['number', 4, false],
    ['number', 5, true],
  ])('[K3] without names a %s of %i people is shown: %s', (kind, people, isShown) => {
    const value = { word: 'goed', face: 'good', number: 8 }[kind];
    const decision = shown(
      kind,
      Array.from({ length: people }, () => value),
      false,
    );
    if (isShown) expect(decision.ok).toBe(true);
    else expect(decision).toEqual({ ok: false, reason: 'group-too-small' });
  });

  it('without names tells five of five, and not four', () => {
    const { stage, vault, checkin } = opened('face', testStage({ named: false }, names));
    const ready = (people: number) => {
      const given = Array.from({ length: people }, () => 'good');
      return checkinsInOrder(countReady(stage, desksOf(checkin, given), vault))[0]?.ready;
    };
    expect([3, 4, 5].map(ready)).toEqual([0, 0, 5]);
  });

  it('leaves people alone while they give, and is not lost when the session closes', () => {
    const { stage, vault, checkin } = opened('number');
    const isOpen = { ok: false, reason: 'activity-open' };
    expect(decide(stage, { type: 'card.draw' }, testContext())).toEqual(isOpen);
    const desks = desksOf(checkin, [3]);
    expect(decide(stage, { type: 'session.close' }, testContext({ desks, vault }))).toEqual(isOpen);
    const { stage: closed } = accepted(stage, { type: 'session.close' }, testContext({ vault }));
    expect(checkinsInOrder(closed)).toEqual([]);
  });

  it('is gone when it is cancelled, and refuses what comes too late', () => {
    const { stage, checkin } = opened('word');
    const runId = checkin.id;
    const { stage: cancelled } = accepted(stage, { type: 'checkin.cancel', runId });
    expect(checkinsInOrder(cancelled)).toEqual([]);
    const late = decide(cancelled, { type: 'checkin.show', runId }, testContext());
    expect(late).toEqual({ ok: false, reason: 'no-such-activity' });
    const { stage: over } = accepted(stage, { type: 'checkin.show', runId });
    const again = decide(over, { type: 'checkin.show', runId }, testContext());
    expect(again).toEqual({ ok: false, reason: 'activity-not-open' });
  });

  it('keeps what somebody gave who is removed by another, without names', () => {
    const { stage, vault, checkin } = opened('face', testStage({ named: false }, names));
    const desks = desksOf(checkin, ['good', 'good', 'good', 'good', 'bad']);
    const removed = accepted(
      stage,
      { type: 'member.remove', memberId: 'm-sanne' as MemberId },
      testContext({ desks, vault }),
    );
    const rest = new Map([...desks].filter(([id]) => id !== 'm-sanne'));
    const context = testContext({ desks: rest, vault: removed.vault ?? vault });
    const after: Stage = accepted(removed.stage, { type: 'checkin.show', runId: checkin.id }, context).stage;
    expect(checkinsInOrder(after)[0]?.results).toContainEqual({ value: 'bad', count: 1 });
  });

  it('[K26] keeps what somebody gave who is removed, beside what they answered before the session', () => {
    const lobby = testStage({ phase: 'lobby', named: false, minimumGroup: 4 }, names);
    const asks = { kind: 'statements' as const, own: ['Wij leren.'] };
    const asked = accepted(
      lobby,
      { type: 'survey.open', asks, layout: 'one', ahead: true },
      // Else both have the same id.
      testContext({ random: seededRandom(9) }),
    );
    const [survey = ''] = Object.keys(asked.stage.activities ?? {});
    const { stage, vault, checkin } = opened('number', { ...asked.stage, phase: 'table' });
    const memberId = 'm-sanne' as MemberId;
    const given = { [checkin.id]: { value: 3 }, [survey]: { answers: '0' } };
    const desks = new Map([[memberId, { ...emptyDesk, given }]]);
    const removed = accepted(stage, { type: 'member.remove', memberId }, testContext({ desks, vault }));
    expect(removed.vault?.left[memberId]?.given).toEqual(given);
  });

  it('leaves no trace on the stage of a session that has none', () => {
    expect(Object.keys(testStage())).not.toContain('activities');
  });
});
