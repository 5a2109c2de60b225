import { describe, expect, it } from 'vitest';

import { accepted, refused } from '../../../tests/fixtures/testDecide.ts';
import { facilitator, testDesk, testMember, testStage } from '../../../tests/fixtures/testStage.ts';
import { runOfVote } from '../activities/vote/voting.ts';
import type { Vote } from '../activities/vote/vote.ts';
import { desksToShow } from '../activities/expected.ts';
import { countReady } from '../activities/readiness.ts';
import type { CardId } from '../deck.ts';
import type { MemberId } from '../ids.ts';
import { emptyDesk, type Desk } from '../session/desk.ts';
import { markGone } from '../session/gone.ts';
import {
  admittedPersons,
  memberOf,
  openRound,
  openVote,
  personOf,
  type Member,
  type Stage,
} from '../session/stage.ts';
import { emptyVault, handOf, type Vault } from '../session/vault.ts';

const [anna, anna2, mirjam, bep] = ['m-anna', 'm-anna2', 'm-mirjam', 'm-bep'] as [
  MemberId,
  MemberId,
  MemberId,
  MemberId,
];
const [one, two] = ['kaart-1', 'kaart-2'] as [CardId, CardId];

/** Anna is gone, and has come back as "Anna 2". */
function table(changes: Partial<Stage> = {}): Stage {
  const seats: Member[] = [
    testMember('Fatma', 'facilitator'),
    { ...testMember('Anna'), cameInAt: 1, goneSince: 5 },
    { ...testMember('Anna 2'), id: anna2, cameInAt: 9 },
    testMember('Mirjam'),
    { ...testMember('Bep'), host: mirjam },
    testMember('Scherm', 'observer'),
  ];
  return testStage({ members: Object.fromEntries(seats.map((member) => [member.id, member])), ...changes });
}
const merge = { type: 'member.merge', memberId: anna, withId: anna2 } as const;
const separate = { type: 'member.separate', memberId: anna } as const;
const asked = (stage = table()) => accepted(stage, merge).stage;
const merged = (stage = table()) => accepted(asked(stage), merge, { viewer: anna2 }).stage;
const desks = (entries: Record<string, Desk>) => new Map(Object.entries(entries) as [MemberId, Desk][]);

describe('two seats of one person', () => {
  it('[I100] are asked for by a facilitator, and joined by the person at the present seat alone', () => {
    for (const viewer of [anna2, mirjam, anna])
      expect(refused(table(), merge, { viewer })).toBe('not-allowed');
    const stage = asked();
    expect(memberOf(stage, anna)).toMatchObject({ askedSameAs: anna2 });
    expect(personOf(stage, anna)).toBe(anna);
    for (const viewer of [mirjam, anna]) expect(refused(stage, merge, { viewer })).toBe('not-allowed');
    // Asked once more it is still a question.
    expect(personOf(accepted(stage, merge).stage, anna)).toBe(anna);
    const both = accepted(stage, merge, { viewer: anna2 }).stage;
    expect(personOf(both, anna)).toBe(anna2);
    expect(admittedPersons(both).map(({ id }) => id)).not.toContain(anna);
  });

  it('[I100] are joined at once by a facilitator whose own the present one is', () => {
    const { stage } = accepted(table(), { ...merge, withId: facilitator });
    expect(personOf(stage, anna)).toBe(facilitator);
  });

  it('[I100] are no question any more once the person said no, or the earlier one is back', () => {
    const no = accepted(asked(), separate, { viewer: anna2 }).stage;
    expect(refused(no, merge, { viewer: anna2 })).toBe('not-allowed');
    const back = markGone(asked(), new Map(), { desks: new Map(), vault: emptyVault });
    expect(memberOf(back, anna)?.askedSameAs).toBeUndefined();
    expect(refused(back, merge, { viewer: anna2 })).toBe('not-allowed');
    expect(refused(back, merge)).toBe('still-here');
    expect(refused(asked(), separate, { viewer: mirjam })).toBe('not-allowed');
  });

  it('are of people with a device, and not merged twice or in a circle', () => {
    const gone = (id: MemberId, stage = table()) => ({
      ...stage,
      members: { ...stage.members, [id]: { ...(memberOf(stage, id) as Member), goneSince: 6 } },
    });
    const screen = 'm-scherm' as MemberId;
    for (const [memberId, withId] of [
      [bep, anna2],
      [anna, bep],
      [anna, screen],
      [anna, 'm-none' as MemberId],
    ] as const)
      expect(refused(gone(screen, gone(mirjam)), { ...merge, memberId, withId })).toBe('no-such-member');
    expect(refused(table(), { ...merge, withId: anna })).toBe('same-person');
    const both = gone(anna2, merged());
    expect(refused(both, merge)).toBe('same-person');
    expect(refused(both, { ...merge, memberId: anna2, withId: anna })).toBe('same-person');
    expect(refused(both, { ...merge, withId: mirjam })).toBe('same-person');
    // Somebody who has lost their second device too is all three.
    const third = { ...merge, memberId: anna2, withId: mirjam };
    const all = accepted(accepted(both, third).stage, third, { viewer: mirjam }).stage;
    expect([anna, anna2].map((id) => personOf(all, id))).toEqual([mirjam, mirjam]);
  });

  it('[I101] have one name, and two again when they are taken apart by either of them or by a facilitator', () => {
    const stage = merged();
    expect(memberOf(stage, anna2)?.name).toBe('Anna');
    for (const viewer of [anna, anna2, facilitator]) {
      const apart = accepted(stage, separate, { viewer }).stage;
      expect(memberOf(apart, anna)?.sameAs).toBeUndefined();
      expect(new Set(Object.values(apart.members).map(({ name }) => name)).size).toBe(6);
    }
    expect(refused(stage, separate, { viewer: mirjam })).toBe('not-allowed');
  });

  it('stand by themselves again when the present one is removed', () => {
    const left = accepted(merged(), { type: 'member.remove', memberId: anna2 });
    expect(left.removed).toEqual([anna2]);
    expect(memberOf(left.stage, anna)?.sameAs).toBeUndefined();
    const withdrawn = accepted(asked(), { type: 'member.remove', memberId: anna2 }).stage;
    expect(memberOf(withdrawn, anna)?.askedSameAs).toBeUndefined();
  });

  it('[C13] do not let the last facilitator go', () => {
    const bram = { ...testMember('Bram', 'facilitator'), goneSince: 3 };
    const stage = table({ members: { ...table().members, [bram.id]: bram } });
    const both = accepted(
      accepted(stage, { ...merge, memberId: bram.id }).stage,
      { ...merge, memberId: bram.id },
      { viewer: anna2 },
    ).stage;
    const down = { type: 'member.setRole', memberId: facilitator, role: 'participant' } as const;
    expect(refused(both, down)).toBe('last-facilitator');
    expect(accepted(stage, down).ok).toBe(true);
  });
});

describe('one person with two seats', () => {
  it('[I102] is counted once, and done when either seat is', () => {
    const { stage } = accepted(merged(), { type: 'round.open', cardId: one });
    const round = openRound(stage);
    if (round === null) throw new Error('no round');
    expect(round).toMatchObject({ ready: 0, of: 3 });
    const handedIn = (who: MemberId) =>
      openRound(
        countReady(
          stage,
          desks({ [who]: { ...testDesk(round.id, ['x']), ready: { [round.id]: true } } }),
          emptyVault,
        ),
      );
    for (const seat of [anna, anna2])
      expect(handedIn(seat)).toMatchObject({ ready: 1, of: 3, readyMembers: [anna2] });
  });

  const ballot = (vote: Vote, card: CardId): Desk => ({
    ...emptyDesk,
    ballots: { [vote.id]: { [card]: 1 } },
  });
  const voting = (stage: Stage) => {
    const opened = accepted(stage, {
      type: 'vote.open',
      over: 'cards',
      itemIds: [one, two],
      dots: 1,
      perItem: 1,
    });
    return { ...opened, vote: openVote(opened.stage) as Vote };
  };
  const dotsIn = (stage: Stage, vote: Vote, given: Record<string, CardId>) => {
    const of = desks(Object.fromEntries(Object.entries(given).map(([id, card]) => [id, ballot(vote, card)])));
    const closed = accepted(stage, { type: 'vote.close', voteId: vote.id }, { desks: of }).stage.votes[
      vote.id
    ];
    return {
      voters: closed?.voters,
      ...Object.fromEntries(closed?.results?.map(({ id, dots }) => [id, dots]) ?? []),
    };
  };

  it('[V20] has one ballot: of the present seat, or else of the earlier one', () => {
    // Also in a vote that was open already when the two were joined.
    const before = voting(table());
    for (const { stage, vote } of [voting(merged()), { ...before, stage: merged(before.stage) }]) {
      expect(dotsIn(stage, vote, { [anna]: one, [anna2]: two, [mirjam]: one })).toEqual({
        voters: 2,
        [one]: 1,
        [two]: 1,
      });
      expect(dotsIn(stage, vote, { [anna]: one, [mirjam]: one })).toEqual({ voters: 2, [one]: 2, [two]: 0 });
    }
    const { stage, vote } = before;
    expect(dotsIn(stage, vote, { [anna]: one, [anna2]: two })).toEqual({ voters: 2, [one]: 1, [two]: 1 });
  });

  it('[V20] leaves a closed vote as it was', () => {
    const { stage, vote } = voting(table());
    const of = desks({ [anna]: ballot(vote, one), [anna2]: ballot(vote, one) });
    const closed = accepted(stage, { type: 'vote.close', voteId: vote.id }, { desks: of }).stage;
    expect(merged(closed).votes).toEqual(closed.votes);
  });

  it('loses no words: what was written at both seats is shown', () => {
    const { stage } = accepted(merged(), { type: 'round.open', cardId: one });
    const round = openRound(stage);
    if (round === null) throw new Error('no round');
    const of = desks({
      [anna]: testDesk(round.id, ['van toen'], 'a'),
      [anna2]: testDesk(round.id, ['van nu'], 'b'),
    });
    const shown = accepted(stage, { type: 'round.reveal', roundId: round.id }, { desks: of }).stage;
    expect(Object.values(shown.answers).map(({ text }) => text)).toEqual(['van toen', 'van nu']);
  });

  it('[I103] holds one hand, and nobody who is gone is dealt one until they are back', () => {
    const dealt = accepted(table(), { type: 'hand.deal', count: 1 });
    const vault = dealt.vault as Vault;
    expect([anna, anna2, mirjam, bep].map((id) => handOf(vault, id).length)).toEqual([0, 1, 1, 1]);
    const back = markGone(dealt.stage, new Map(), { desks: new Map(), vault });
    const took = accepted(back, { type: 'hand.take' }, { viewer: anna, vault }).vault as Vault;
    expect(handOf(took, anna)).toHaveLength(1);
    // Gone again, and found to be Anna 2: the hand goes back.
    const gone = markGone(back, new Map([[anna, 7]]), { desks: new Map(), vault: took });
    const both = accepted(accepted(gone, merge).stage, merge, { viewer: anna2, vault: took });
    expect(Object.keys(both.vault?.hands ?? {})).not.toContain(anna);
    expect(refused(both.stage, { type: 'hand.take' }, { viewer: anna, vault: both.vault as Vault })).toBe(
      'same-person',
    );
    expect(Object.keys(accepted(merged(), { type: 'hand.deal', count: 1 }).vault?.hands ?? {})).toEqual([
      anna2,
      mirjam,
      bep,
    ]);
  });
});

describe('without names', () => {
  const nameless = (gone: readonly string[], names = ['Anna', 'Bo', 'Cas', 'Dewi', 'Els', 'Fer']) => {
    const people = names.map((name) => ({
      ...testMember(name),
      ...(gone.includes(name) && { goneSince: 5 }),
    }));
    const stage = testStage({ named: false, minimumGroup: 4 }, []);
    return {
      ...stage,
      members: { ...stage.members, ...Object.fromEntries(people.map((member) => [member.id, member])) },
    };
  };
  const opened = (stage: Stage) => {
    const { stage: now, vault } = accepted(stage, { type: 'round.open', cardId: one });
    return { stage: now, vault: vault as Vault };
  };
  const done = (stage: Stage, names: readonly string[]) => {
    const id = openRound(stage)?.id;
    if (id === undefined) throw new Error('no round');
    return desks(
      Object.fromEntries(
        names.map((name) => [
          `m-${name.toLowerCase()}`,
          { ...testDesk(id, ['x'], name), ready: { [id]: true } as const },
        ]),
      ),
    );
  };
  const count = ({ stage, vault }: { stage: Stage; vault: Vault }, names: readonly string[]) => {
    const counted = openRound(countReady(stage, done(stage, names), vault));
    return `${counted?.ready} of ${counted?.of}`;
  };

  it('[A117] everybody is told to be done when all are who were here when it began, and no coming or going changes that count', () => {
    const begun = opened(nameless(['Els', 'Fer']));
    expect(count(begun, ['Anna', 'Bo', 'Cas'])).toBe('0 of 4');
    expect(count(begun, ['Anna', 'Bo', 'Cas', 'Dewi'])).toBe('4 of 4');
    for (const gone of [[], ['Anna'], ['Anna', 'Bo', 'Els']]) {
      const at = new Map(gone.map((name) => [`m-${name.toLowerCase()}` as MemberId, 8]));
      const moved = markGone(begun.stage, at, { desks: new Map(), vault: begun.vault });
      expect(openRound(moved)).toEqual(openRound(begun.stage));
      expect(count({ ...begun, stage: moved }, ['Anna', 'Bo', 'Cas'])).toBe('0 of 4');
    }
  });

  it('[A117] all are expected when fewer than the minimum group are here', () => {
    const begun = opened(nameless(['Dewi', 'Els', 'Fer']));
    expect(count(begun, [])).toBe('0 of 6');
    expect(count(begun, ['Anna', 'Bo', 'Dewi', 'Els'])).toBe('4 of 6');
  });

  it('[A118] joining two seats changes nothing of what is open: no count, no ballot, no minimum', () => {
    const ask = { type: 'vote.open', over: 'cards', itemIds: [one, two], dots: 1, perItem: 1 } as const;
    const { stage, vault } = accepted(nameless([]), { ...ask, itemIds: [...ask.itemIds] });
    const vote = openVote(stage) as Vote;
    const gone = markGone(stage, new Map([[anna, 5]]), { desks: new Map(), vault: vault as Vault });
    const command = { type: 'member.merge', memberId: anna, withId: 'm-bo' as MemberId } as const;
    const of = desks(
      Object.fromEntries(
        ['anna', 'bo', 'cas', 'dewi'].map((name) => [
          `m-${name}`,
          { ...emptyDesk, ballots: { [vote.id]: { [one]: 1 } } },
        ]),
      ),
    );
    const context = { desks: of, vault: vault as Vault };
    const before = countReady(gone, of, vault as Vault);
    const both = accepted(accepted(before, command, context).stage, command, {
      ...context,
      viewer: 'm-bo' as MemberId,
    });
    expect(personOf(both.stage, anna)).toBe('m-bo');
    expect(both.stage.votes).toEqual(before.votes);
    const shown = (at: Stage) => desksToShow(at, runOfVote(vote), { ...context, now: 0 })?.size;
    expect(shown(both.stage)).toBe(4);
    expect(shown(before)).toBe(4);
    // What begins later waits once for them.
    const over = accepted(both.stage, { type: 'vote.close', voteId: vote.id }, context);
    const next = opened(over.stage);
    expect(openRound(next.stage)?.of).toBe(5);
  });
});
