import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import type { AnswerId, MemberId, SessionId } from '../model/ids.ts';
import type { Answer, Deal } from '../model/session/stage.ts';
import { testMember, testStage } from '../../tests/fixtures/testStage.ts';
import { createAskedOfMe, type AskedOfMe } from './askedOfMe.ts';

const joris = 'm-joris' as MemberId;
const [a1, a2] = ['a-1' as AnswerId, 'a-2' as AnswerId];
const answer = (id: AnswerId) => ({ id, text: 'x' }) as Answer;
const me = (authored: object) => ({ admitted: true, authored, erasers: {}, hands: {}, hidden: {} });

describe('what only this seat may know', () => {
  let replies: ((body: object) => void)[];
  let known: object[];
  let asked: AskedOfMe;
  beforeEach(() => {
    replies = [];
    known = [];
    vi.stubGlobal(
      'fetch',
      () =>
        new Promise((resolve) => {
          replies.push((body) => resolve(new Response(JSON.stringify(body))));
        }),
    );
    asked = createAskedOfMe('s-1' as SessionId, joris, (part) => known.push(part));
    asked.follow(testStage());
  });
  afterEach(() => void vi.unstubAllGlobals());

  it('is asked again when answers, hidden marks, the dealing, one’s role or who sits beside one change', () => {
    const stage = testStage();
    const { members } = stage;
    const changes = [
      { answers: { 'a-1': answer(a1) } },
      { hidden: { 'a-1': { cardId: 'kaart-1', roundId: 'r-1' } } },
      { deal: { id: 'e-1', count: 2, ready: 0, of: 0 } as Deal },
      { members: { ...members, [joris]: { ...testMember('Joris'), role: 'facilitator' } } },
      { members: { ...members, 'm-bep': { ...testMember('Bep'), host: joris } } },
    ] as const;
    for (const change of changes) {
      const before = replies.length;
      asked.follow(testStage(change));
      expect(replies.length, JSON.stringify(change)).toBe(before + 1);
    }
  });

  it('is not asked again for what changes nothing about it', () => {
    asked.follow(testStage({ spotlight: 'kaart-2' as never, gathered: 3, raised: [joris] }));
    expect(replies).toHaveLength(1);
  });

  it('is unknown from the moment answers change, until the last question is answered', async () => {
    asked.follow(testStage({ answers: { [a1]: answer(a1) } }));
    asked.follow(testStage({ answers: { [a1]: answer(a1), [a2]: answer(a2) } }));
    known = [];
    const [first, second, third] = replies;
    third?.(me({ 'a-2': 'd-2' }));
    first?.(me({}));
    second?.(me({ 'a-1': 'd-1' }));
    const last = asked.ask();
    replies[3]?.(me({ 'a-2': 'd-2' }));
    await last;
    // The late answers to the first two questions came by in between, and were passed over.
    expect(known.length).toBeGreaterThan(0);
    for (const part of known) expect(part).toMatchObject({ authored: { 'a-2': 'd-2' }, authoredKnown: true });
  });
});
