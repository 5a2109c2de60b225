import { describe, expect, it } from 'vitest';

import { testStage } from '../../tests/fixtures/testStage.ts';
import type { CardId } from '../model/deck.ts';
import type { MemberId, VoteId } from '../model/ids.ts';
import type { Reason } from '../model/refusal.ts';
import { emptyDesk, type Desk } from '../model/session/desk.ts';
import type { Stage } from '../model/session/stage.ts';
import { createStore } from './listen.ts';
import { initialState, type SessionState } from './state.ts';
import { watchLate } from './watchLate.ts';

const vote = 'v-1' as VoteId;

/** A browser with this stage, and what it is told. */
function watched(stage: Partial<Stage>, lacksDesk = true) {
  const store = createStore<SessionState>(() => ({
    ...initialState('m-1' as MemberId),
    connection: 'online',
  }));
  const told: { reason: Reason; texts: readonly string[] }[] = [];
  let now = testStage(stage);
  watchLate({
    store,
    stageNow: () => now,
    lacksDesk: () => lacksDesk,
    tell: (reason, texts) => told.push({ reason, texts }),
  });
  return {
    told,
    set: (part: Partial<SessionState>) => store.setState(part),
    becomes: (next: Partial<Stage>) => void (now = testStage(next)),
  };
}

const withVote = (state: 'open' | 'closed') =>
  ({ votes: { [vote]: { id: vote, state, order: 1 } } }) as unknown as Partial<Stage>;
const ballot = { ballots: { [vote]: { 'k-1': 1 } } } as unknown as Partial<Desk>;

describe('dots given without a connection', () => {
  it('[F72] for a vote that was closed meanwhile: that is said once', () => {
    const one = watched(withVote('open'));
    one.set({ connection: 'offline' });
    one.set({ desk: { ...emptyDesk, ...ballot } });
    one.becomes(withVote('closed'));
    one.set({ connection: 'online' });
    one.set({ saved: 'saved' });
    expect(one.told).toEqual([{ reason: 'ballot-too-late', texts: [] }]);
  });

  it('[F72] for a vote that is still open: nothing is said, then or when it closes', () => {
    const one = watched(withVote('open'));
    one.set({ connection: 'offline' });
    one.set({ desk: { ...emptyDesk, ...ballot } });
    one.set({ connection: 'online' });
    one.becomes(withVote('closed'));
    one.set({ saved: 'saved' });
    expect(one.told).toEqual([]);
  });
});

describe('words on a desk when the session was closed meanwhile', () => {
  const desk: Desk = {
    ...emptyDesk,
    drafts: { ['k-1' as CardId]: { text: 'Half getypt', source: null, inGroup: false } },
    answers: [
      { id: 'd-1', cardId: 'k-1', roundId: 'r-1', text: 'Te laat', source: null },
      { id: 'd-2', cardId: 'k-1', roundId: 'r-1', text: 'Op tijd', source: null },
    ],
  } as unknown as Desk;
  const closed = {
    phase: 'closed',
    answers: { 'a-1': { id: 'a-1', text: 'Op tijd' } },
  } as unknown as Partial<Stage>;

  it('[F72] are given to their author, without what is on the table', () => {
    const one = watched(closed);
    one.set({ desk });
    one.set({ saved: 'saved' });
    expect(one.told).toEqual([{ reason: 'session-closed', texts: ['Half getypt', 'Te laat'] }]);
  });

  it('[F72] are not spoken of when the server had all of it', () => {
    const one = watched(closed, false);
    one.set({ desk });
    expect(one.told).toEqual([]);
  });
});
