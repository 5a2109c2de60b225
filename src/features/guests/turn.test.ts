import { describe, expect, it } from 'vitest';

import type { Desk } from '../../model/session/desk.ts';
import { emptyDesk } from '../../model/session/desk.ts';
import type { MemberId, RoundId } from '../../model/ids.ts';
import { firstTurn, followTurn, passOn, takeTurn, type Device, type Turn } from './turn.ts';

const [ans, bep, cor] = ['m-ans', 'm-bep', 'm-cor'] as [MemberId, MemberId, MemberId];
const round = 'r-1' as RoundId;
const ready: Desk = { ...emptyDesk, ready: { [round]: true } };
const task = {
  id: round,
  isDone: (desk: Desk) => Object.hasOwn(desk.ready, round),
  endsTurn: (desk: Desk) => Object.hasOwn(desk.ready, round),
};

function device(done: readonly MemberId[], changes: Partial<Device> = {}): Device {
  return {
    owner: ans,
    people: [ans, bep, cor],
    expected: [ans, bep, cor],
    passing: true,
    task,
    deskOf: (member) => (done.includes(member) ? ready : emptyDesk),
    ...changes,
  };
}
const begun = (done: readonly MemberId[] = []): Turn => followTurn(firstTurn(ans), device(done));

describe('a device that is passed round', () => {
  it('[E5] is covered when something begins, for nobody knows who holds it', () => {
    expect(begun()).toMatchObject({ cover: 'who', next: null });
  });

  it('[E5] is covered the moment one is done, and goes to the next who is not', () => {
    const held = takeTurn(begun(), ans, device([]));
    expect(followTurn(held, device([]))).toBe(held);
    expect(followTurn(held, device([ans]))).toMatchObject({ cover: 'pass', next: bep });
    expect(followTurn(held, device([ans, bep]))).toMatchObject({ cover: 'pass', next: cor });
  });

  it('[E5] stays covered until somebody says who they are, whatever happens meanwhile', () => {
    const covered = followTurn(takeTurn(begun(), ans, device([])), device([ans]));
    expect(followTurn(covered, device([ans, bep]))).toBe(covered);
    expect(takeTurn(covered, bep, device([ans]))).toMatchObject({ holder: bep, cover: null });
  });

  it('says so when there is nobody left to pass it to', () => {
    const held = takeTurn(begun([ans, bep]), cor, device([ans, bep]));
    expect(followTurn(held, device([ans, bep, cor]))).toMatchObject({ cover: 'all-done', next: null });
  });

  it('goes round to who comes before', () => {
    const held = takeTurn(begun(), cor, device([]));
    expect(passOn(held, device([]))).toMatchObject({ cover: 'pass', next: ans });
  });

  it('does not wait for a facilitator who only writes for others', () => {
    const held = takeTurn(begun(), bep, device([]));
    expect(passOn(held, device([cor], { expected: [bep, cor] }))).toMatchObject({ cover: 'all-done' });
  });

  it('is not covered again for who is done and takes it to look', () => {
    const looking = takeTurn(begun([ans]), ans, device([ans]));
    expect(followTurn(looking, device([ans]))).toBe(looking);
  });

  it('is covered anew when who is done goes on writing, and is done again', () => {
    const looking = takeTurn(begun([ans]), ans, device([ans]));
    const writing = followTurn(looking, device([]));
    expect(followTurn(writing, device([ans]))).toMatchObject({ cover: 'pass', next: bep });
  });

  it('opens by itself, in its owner’s hands, when all look at the same thing again', () => {
    const covered = followTurn(takeTurn(begun(), bep, device([])), device([bep]));
    expect(followTurn(covered, device([bep], { task: null }))).toMatchObject({ cover: null, holder: ans });
  });

  it('asks who holds it when the one who did, or was to, is no longer here', () => {
    const held = takeTurn(begun(), cor, device([]));
    const without = { people: [ans, bep], expected: [ans, bep] };
    expect(followTurn(held, device([], without))).toMatchObject({ cover: 'who' });
    const covered = followTurn(takeTurn(begun(), bep, device([])), device([bep]));
    expect(covered.next).toBe(cor);
    expect(followTurn(covered, device([bep], without))).toMatchObject({ cover: 'who', next: null });
  });
});

describe('a device on which one writes for all', () => {
  const stays = (done: readonly MemberId[], changes: Partial<Device> = {}) =>
    device(done, { passing: false, ...changes });

  it('is never covered, and keeps to who was chosen', () => {
    const chosen = takeTurn(followTurn(firstTurn(ans), stays([])), bep, stays([]));
    expect(followTurn(chosen, stays([bep]))).toBe(chosen);
    const later = { ...task, id: 'r-2' as RoundId };
    expect(followTurn(chosen, stays([], { task: later }))).toMatchObject({ holder: bep, cover: null });
  });

  it('uncovers at once when passing stops', () => {
    const covered = begun();
    expect(followTurn(covered, stays([]))).toMatchObject({ cover: null });
  });
});
