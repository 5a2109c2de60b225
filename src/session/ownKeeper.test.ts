import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore, type StoreApi } from 'zustand/vanilla';

import type { AnswerId, MemberId, SessionId } from '../model/ids.ts';
import type { Answer, Stage } from '../model/session/stage.ts';
import { testStage } from '../../tests/fixtures/testStage.ts';
import { forgetKeys, recallAllKeys, recallKeys } from './keptKeys.ts';
import { keepOwnKeys, type OwnKeeper } from './ownKeeper.ts';
import { initialState, type SessionState } from './state.ts';

const sessionId = 's-test' as SessionId;
const seat = 'm-joris' as MemberId;
const eraser = 'x'.repeat(32);
const key = { 'a-1': eraser } as Record<AnswerId, string>;

const stageWith = (ids: readonly string[], changes: Partial<Stage> = {}) =>
  testStage({
    answers: Object.fromEntries(ids.map((id) => [id, { id } as Answer])),
    ...changes,
  });

function memoryStorage(): Storage {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, text: string) => void (kept[name] = text),
    removeItem: (name: string) => void delete kept[name],
  };
  for (const [name, method] of Object.entries(methods))
    Object.defineProperty(kept, name, { value: method, enumerable: false });
  return kept as unknown as Storage;
}

let store: StoreApi<SessionState>;
let keeper: OwnKeeper;
const keep = () => {
  store = createStore(() => initialState(seat));
  keeper = keepOwnKeys(store, sessionId, seat);
};
const erasers = () => store.getState().ownKeys.erasers;

describe('the keys to one’s own answers', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', memoryStorage());
    keep();
    store.setState({ stage: stageWith(['a-1', 'a-2']), erasers: key });
  });
  afterEach(() => {
    keeper.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('[W30] are still on this device when the session is closed and the server has forgotten', () => {
    store.setState({ stage: stageWith(['a-1', 'a-2'], { phase: 'closed' }), erasers: {}, authored: {} });
    expect(erasers()).toEqual(key);
    keeper.close();
    keep();
    expect(erasers()).toEqual(key);
    expect(store.getState().keysKept).toBe(true);
  });

  it('go when their answer is gone, and with the last one all that is kept of the session', () => {
    store.setState({ stage: stageWith(['a-2']), erasers: {} });
    expect(erasers()).toEqual({});
    expect(recallKeys(sessionId, seat)).toBeNull();
  });

  it('stay for a hidden answer until the session is closed, which destroys it', () => {
    const hidden = { 'a-1': { cardId: 'kaart-1', roundId: 'r-1' } } as unknown as Stage['hidden'];
    store.setState({ stage: stageWith(['a-2'], { hidden }) });
    expect(erasers()).toEqual(key);
    store.setState({ stage: stageWith(['a-2'], { hidden, phase: 'closed' }), erasers: {} });
    expect(erasers()).toEqual({});
  });

  it('[W31] are forgotten here when one asks for it, and not kept again behind one’s back', () => {
    keeper.allow(false);
    expect(recallKeys(sessionId, seat)?.keys.erasers).toEqual({});
    store.setState({
      stage: stageWith(['a-1', 'a-2', 'a-3']),
      erasers: { ...key, ['a-3' as AnswerId]: eraser },
    });
    expect(recallKeys(sessionId, seat)?.keys.erasers).toEqual({});
    // Until it closes the server still knows them.
    expect(erasers()).toHaveProperty('a-1');
    store.setState({ stage: stageWith(['a-1'], { phase: 'closed' }), erasers: {} });
    expect(recallKeys(sessionId, seat)).toBeNull();
  });

  it('[W30] are kept too when they were told before their keeper was here', () => {
    keeper.close();
    localStorage.removeItem(Object.keys(localStorage)[0] ?? '');
    keeper = keepOwnKeys(store, sessionId, seat);
    expect(erasers()).toEqual(key);
    expect(recallKeys(sessionId, seat)?.keys.erasers).toEqual(key);
  });

  it('[W30] stay whatever the clock of this device says, also after closing', () => {
    vi.useFakeTimers({ now: Date.now() });
    const halfYear = 200 * 86_400_000;
    for (const jump of [halfYear, -2 * halfYear]) {
      vi.setSystemTime(Date.now() + jump);
      keeper.close();
      keep();
      expect(recallAllKeys()).toHaveLength(1);
      store.setState({ stage: stageWith(['a-1', 'a-2'], { phase: 'closed' }), erasers: {}, authored: {} });
      expect(erasers()).toEqual(key);
    }
    expect(recallKeys(sessionId, seat)?.keys.erasers).toEqual(key);
  });

  it('[W31] leave nothing on this device when it hears that the session is deleted', () => {
    keeper.close();
    forgetKeys(sessionId, seat);
    store.setState({ stage: stageWith(['a-1']) });
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it('keep whose they are of who sits beside one', () => {
    const bep = 'm-bep' as MemberId;
    const desk = { drafts: {}, ready: {}, ballots: {}, answers: [{ id: 'd-1' }] };
    store.setState({ authored: { 'a-1': 'd-1' } as never, guests: { [bep]: desk as never } });
    expect(store.getState().ownKeys.guests).toEqual({ 'a-1': bep });
    expect(recallKeys(sessionId, seat)?.keys.guests).toEqual({ 'a-1': bep });
  });
});
