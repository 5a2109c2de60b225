import { describe, expect, it } from 'vitest';

import type { MemberId } from '../../src/model/ids.ts';
import type { Peer } from './peer.ts';
import { createPresenceBoard } from './presenceBoard.ts';

const peer: Peer = {
  memberId: 'm-bob' as MemberId,
  document: 'board',
  client: 7,
  send: () => {},
  sendIfQuick: () => {},
  close: () => {},
};
const bob = { member: peer.memberId, cursor: null, drag: null };

describe('presence', () => {
  it('[D8] of who only looks away and back still tells the others in time that they are there', () => {
    let now = 0;
    const board = createPresenceBoard(() => now);
    board.set(peer, 1, { ...bob, elsewhere: false });
    expect(board.changes().forAll).not.toBeNull();
    let heardAt = 0;
    for (let turn = 2; now < 120_000; turn += 1) {
      now += 2_000;
      board.set(peer, turn, { ...bob, elsewhere: turn % 2 === 0 });
      const { forAll, withElsewhere } = board.changes();
      expect(withElsewhere).not.toBeNull();
      if (forAll !== null) heardAt = now;
      // y-protocols gives up on who was silent for 30 seconds; a sign of life of their own comes within 15.
      expect(now - heardAt).toBeLessThan(12_000);
    }
  });
});
