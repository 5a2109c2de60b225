/**
 * A secret is kept when the world looks the same whatever it is. So a vote is held several times with other ballots each
 * time, and everything that anybody else hears, on any connection and in any reply, is laid side by side.
 */
import { beforeAll, describe, expect, it } from 'vitest';

import { openVote, type Stage } from '../../src/model/session/stage.ts';
import { holdVote, items, type Ballots, type HeldVote } from './heldVote.ts';

const [one, two, three] = items;
const ballots: Ballots = {
  Joris: [[one, 3]],
  Mirjam: [
    [two, 2],
    [three, 1],
  ],
  Sem: [
    [one, 1],
    [two, 1],
    [three, 1],
  ],
};
/** The same outcome, from other people, and after second thoughts. */
const sameOutcome: Ballots = {
  Joris: [
    [two, 1],
    [three, 1],
    [two, 2],
  ],
  Mirjam: [
    [three, 2],
    [three, 0],
    [one, 3],
  ],
  Sem: [
    [three, 1],
    [two, 1],
    [one, 1],
  ],
};
/** Another outcome, in which somebody keeps dots. */
const otherOutcome: Ballots = { Joris: [[three, 3]], Mirjam: [[three, 1], 'klaar'], Sem: ['klaar'] };

const voteOf = (stage: Stage | undefined) => Object.values(stage?.votes ?? {})[0];

describe.each([true, false])('a vote in a session with names: %s', (named) => {
  let [held, same, other]: HeldVote[] = [];
  beforeAll(async () => {
    held = await holdVote(ballots, named);
    same = await holdVote(sameOutcome, named);
    other = await holdVote(otherOutcome, named);
  });

  it('[V10] until it is closed, what is in a ballot changes not one byte that anybody else receives', () => {
    expect(Object.keys(held?.before ?? {}).length).toBeGreaterThan(40);
    expect(same?.before).toEqual(held?.before);
    expect(other?.before).toEqual(held?.before);
  });

  it('[V11] its outcome reaches everybody in one update, whole', () => {
    // Both facilitators, three participants, the wall and who came late.
    expect(held?.closing).toHaveLength(7);
    for (const seen of held?.closing ?? []) {
      expect(seen).toHaveLength(1);
      expect(openVote(seen[0] as Stage)).toBeNull();
      expect(voteOf(seen[0])?.results).toEqual([
        { id: one, dots: 4, rank: 1 },
        { id: two, dots: 3, rank: 2 },
        { id: three, dots: 2, rank: 3 },
      ]);
    }
  });

  it('[V12] the outcome is all that is heard of it: the same from other ballots is the same, byte for byte', () => {
    expect(same?.after).toEqual(held?.after);
    // The taps do hear an outcome: otherwise the silence above would mean nothing.
    for (const [name, heard] of Object.entries(held?.after ?? {}))
      if (/second (?!waiting).* stage/.test(name)) expect(heard, name).not.toEqual(other?.after[name]);
  });
});
