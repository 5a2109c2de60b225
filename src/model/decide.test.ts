import { describe, expect, it } from 'vitest';

import type { Command, CommandType } from './command.ts';
import { forbids, permissions } from './access/commands.ts';
import { testCommands } from '../../tests/fixtures/testCommands.ts';
import type { CardId } from './deck.ts';
import { decide } from './decide.ts';
import { accepted, refused } from '../../tests/fixtures/testDecide.ts';
import type { Desk } from './session/desk.ts';
import type { AnswerId, MemberId } from './ids.ts';
import { limits } from './limits.ts';
import { openRound, roles, type Stage } from './session/stage.ts';
import {
  facilitator,
  seededRandom,
  testContext,
  testDesk,
  testMember,
  testStage,
} from '../../tests/fixtures/testStage.ts';
import { emptyVault } from './session/vault.ts';

const card = 'kaart-1' as CardId;
const joris = 'm-joris' as MemberId;
const mirjam = 'm-mirjam' as MemberId;
const fourTexts = { joris: ['een'], mirjam: ['twee'], dewi: ['drie'], noor: ['vier'] };
const fourWithoutNames = () => testStage({ named: false }, ['Joris', 'Mirjam', 'Dewi', 'Noor']);

function writing(
  stage = testStage(),
  texts: Record<string, string[]> = { joris: ['een'], mirjam: ['twee', 'drie'] },
) {
  const { stage: opened, vault = emptyVault } = accepted(stage, { type: 'round.open', cardId: card });
  const round = openRound(opened);
  if (round === null) throw new Error('no round');
  const desks = new Map<MemberId, Desk>(
    Object.entries(texts).map(([name, list]) => [`m-${name}` as MemberId, testDesk(round.id, list, name)]),
  );
  return { stage: opened, round, desks, vault };
}

function revealed(stage?: Stage, texts?: Record<string, string[]>) {
  const { stage: opened, round, desks, vault } = writing(stage, texts);
  const context = testContext({ desks, vault });
  const decision = accepted(opened, { type: 'round.reveal', roundId: round.id }, context);
  return { stage: decision.stage, desks, round, authorships: decision.authored ?? new Map() };
}

const types = Object.keys(testCommands) as CommandType[];

describe('who may give which command', () => {
  const stage = testStage({
    members: Object.fromEntries(
      roles.map((role) => [`m-${role}`, { ...testMember(role, role), id: `m-${role}` as MemberId }]),
    ),
  });
  const reasonFor = (type: CommandType, changes: Partial<Stage> = {}, viewer: MemberId = facilitator) => {
    const decision = decide({ ...testStage(), ...changes }, testCommands[type], testContext({ viewer }));
    return decision.ok ? null : decision.reason;
  };

  it.each(types)('[C2] %s is for the roles in the table alone', (type) => {
    for (const role of roles.filter((one) => permissions[type].roles[one] === 'none')) {
      const viewer = `m-${role}` as MemberId;
      const decision = decide(stage, testCommands[type], testContext({ viewer }));
      expect(decision).toEqual({ ok: false, reason: 'not-allowed' });
    }
    for (const role of roles.filter((one) => permissions[type].roles[one] !== 'none'))
      expect(
        forbids({ ...stage, rules: { ...stage.rules, guests: true } }, `m-${role}` as MemberId, type),
      ).toBeNull();
  });

  it.each(types)('[C12] a closed session refuses %s unless the table says so', (type) => {
    const allowed = permissions[type].phases.includes('closed');
    expect(reasonFor(type, { phase: 'closed' }) === 'session-closed').toBe(!allowed);
  });

  it.each(types)('[C2] %s is refused from who waits at the door', (type) => {
    const waiting = { ...testMember('Joris', 'facilitator'), admitted: false };
    const members = { ...testStage().members, [joris]: waiting };
    expect(reasonFor(type, { members }, joris)).toBe('not-admitted');
  });

  it.each(types)('[C2] %s leaves people alone who write or vote, where the table says so', (type) => {
    const isWhenFree = permissions[type].whenFree === true;
    const writingStage = writing().stage;
    expect(reasonFor(type, { rounds: writingStage.rounds }) === 'round-open').toBe(isWhenFree);
    const { votes } = accepted(testStage(), testCommands['vote.open']).stage;
    expect(reasonFor(type, { votes }) === 'vote-open').toBe(isWhenFree);
  });

  it('[C2] refuses whoever is not in the roster', () => {
    for (const viewer of ['m-nobody', 'constructor'] as MemberId[])
      expect(reasonFor('session.start', {}, viewer)).toBe('not-a-member');
  });
});

describe('cards', () => {
  it('draws no card twice before all have come by, and then not the one on the table', () => {
    let stage = testStage();
    const seen: CardId[] = [];
    for (let draw = 0; draw < 7; draw += 1) {
      stage = accepted(stage, { type: 'card.draw' }, testContext({ random: seededRandom(draw) })).stage;
      if (stage.spotlight !== null) seen.push(stage.spotlight);
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(new Set(seen.slice(3, 6)).size).toBe(3);
    expect(seen.every((id, index) => index === 0 || id !== seen[index - 1])).toBe(true);
  });

  it('tells when something was last put on the screens; taking it away does not count', () => {
    const commands: readonly Command[] = [
      { type: 'card.spotlight', cardId: card },
      { type: 'card.draw' },
      { type: 'round.open', cardId: card },
      { type: 'vote.open', over: 'cards', itemIds: [card, 'kaart-2' as CardId], dots: 1, perItem: 1 },
    ];
    for (const command of commands) {
      const { stage } = accepted(testStage(), command, testContext({ now: 700 }));
      expect(stage.shownAt, command.type).toBe(700);
    }
    const shown = testStage({ spotlight: card, shownAt: 500 });
    for (const command of [
      { type: 'card.spotlight', cardId: null },
      { type: 'card.putBack', cardId: card },
    ] as const)
      expect(accepted(shown, command).stage).toMatchObject({ spotlight: null, shownAt: 500 });
  });

  it('keeps the card before the people who write on it', () => {
    const { stage } = writing();
    const other = decide(stage, { type: 'card.spotlight', cardId: 'kaart-2' as CardId }, testContext());
    expect(other).toEqual({ ok: false, reason: 'round-open' });
    expect(decide(stage, { type: 'card.draw' }, testContext())).toEqual({ ok: false, reason: 'round-open' });
  });
});

describe('what is large on the screens', () => {
  const large = () => {
    const { stage } = revealed();
    const answerId = Object.keys(stage.answers)[0] as AnswerId;
    return accepted(stage, { type: 'answer.enlarge', answerId }).stage;
  };

  it('goes when another card or step comes, and with it the page that was turned to', () => {
    const turned = accepted(large(), { type: 'table.turnPage', to: 'next' }).stage;
    expect(turned).toMatchObject({ enlarged: Object.keys(turned.answers)[0], turned: 1 });
    for (const command of [
      { type: 'card.spotlight', cardId: 'kaart-2' as CardId },
      { type: 'round.open', cardId: card },
      { type: 'board.changeTemplate', template: 'drie-bronnen' },
    ] as const)
      expect(accepted(turned, command).stage, command.type).toMatchObject({ enlarged: null, turned: 0 });
    expect(accepted(turned, { type: 'timer.start', ms: 60_000 }).stage.enlarged).not.toBeNull();
  });

  it('goes when that answer goes, and can be taken away', () => {
    const stage = large();
    const answerId = stage.enlarged as AnswerId;
    expect(accepted(stage, { type: 'answer.hide', answerId, because: 'other' }).stage.enlarged).toBeNull();
    expect(accepted(stage, { type: 'answer.enlarge', answerId: null }).stage.enlarged).toBeNull();
    expect(refused(stage, { type: 'answer.enlarge', answerId: 'a-none' as AnswerId })).toBe('no-such-answer');
  });

  it('[X2] can be a word that is explained, until another card or step comes or it is taken away', () => {
    const { stage } = accepted(large(), { type: 'term.show', termId: 'draagvlak' });
    expect(stage).toMatchObject({ term: 'draagvlak', enlarged: expect.any(String) });
    for (const command of [
      { type: 'card.spotlight', cardId: 'kaart-2' as CardId },
      { type: 'round.open', cardId: card },
      { type: 'session.close' },
      { type: 'term.show', termId: null },
      { type: 'answer.enlarge', answerId: stage.enlarged },
    ] as const)
      expect(accepted(stage, command).stage.term, command.type).toBeNull();
    expect(accepted(stage, { type: 'timer.start', ms: 60_000 }).stage.term).toBe('draagvlak');
    expect(accepted(stage, { type: 'term.show', termId: 'draagvlak' }).stage).toBe(stage);
  });

  it('can be a word that is explained while people write', () => {
    const { stage } = accepted(large(), { type: 'round.open', cardId: card });
    expect(accepted(stage, { type: 'term.show', termId: 'data' }).stage).toMatchObject({
      term: 'data',
      rounds: stage.rounds,
    });
  });

  it('takes the screens from nobody who writes', () => {
    const { stage } = accepted(large(), { type: 'round.open', cardId: card });
    const answerId = Object.keys(stage.answers)[0] as AnswerId;
    expect(refused(stage, { type: 'answer.enlarge', answerId })).toBe('round-open');
  });
});

describe('reveal', () => {
  it('publishes every sealed answer of the round once, under new ids', () => {
    const { stage, authorships } = revealed();
    const answers = Object.values(stage.answers);
    expect(answers.map(({ text }) => text).sort()).toEqual(['drie', 'een', 'twee']);
    expect(answers.every(({ id }) => authorships.has(id) && !id.startsWith('d-'))).toBe(true);
    expect(answers.map(({ order }) => order).sort()).toEqual([0, 1, 2]);
  });

  it('[A2] carries no author without names, and the author with names', () => {
    const nameless = Object.values(revealed(fourWithoutNames(), fourTexts).stage.answers);
    expect(nameless.map(({ author }) => author)).toEqual([null, null, null, null]);
    const named = Object.values(revealed(testStage({ named: true })).stage.answers);
    expect(named.map(({ author }) => author?.name).sort()).toEqual(['Joris', 'Mirjam', 'Mirjam']);
  });

  it('[A2] shuffles without names: any answer is as likely to come first', () => {
    const { stage, round, desks, vault } = writing(fourWithoutNames(), fourTexts);
    const first = new Map<string, number>();
    const runs = 3_000;
    for (let seed = 0; seed < runs; seed += 1) {
      const context = testContext({ desks, vault, random: seededRandom(seed) });
      const { answers } = accepted(stage, { type: 'round.reveal', roundId: round.id }, context).stage;
      const text = Object.values(answers).find(({ order }) => order === 0)?.text ?? '';
      first.set(text, (first.get(text) ?? 0) + 1);
    }
    for (const count of first.values()) expect(Math.abs(count / runs - 1 / 4)).toBeLessThan(0.04);
    expect(first.size).toBe(4);
  });

  it('refuses a stale reveal, so that two facilitators at once reveal once', () => {
    const { stage, round } = revealed();
    const again = decide(stage, { type: 'round.reveal', roundId: round.id }, testContext());
    expect(again).toEqual({ ok: false, reason: 'round-not-open' });
  });

  it('leaves out what is empty, too long or too many: a desk is untrusted', () => {
    const many = Array.from({ length: limits.answersPerRound + 5 }, (_, index) => `antwoord ${index}`);
    const { stage, round, desks } = writing(testStage(), {
      joris: ['  ', 'x'.repeat(limits.answerLength + 1), ' goed '],
      mirjam: many,
    });
    const { answers } = accepted(
      stage,
      { type: 'round.reveal', roundId: round.id },
      testContext({ desks }),
    ).stage;
    const texts = Object.values(answers).map(({ text }) => text);
    expect(texts).toContain('goed');
    expect(texts).toHaveLength(1 + limits.answersPerRound);
  });

  it('leaves out the desk of somebody who is no longer a member', () => {
    const { stage, round, desks } = writing();
    const { stage: without } = accepted(
      stage,
      { type: 'member.remove', memberId: mirjam },
      testContext({ desks }),
    );
    const { answers } = accepted(
      without,
      { type: 'round.reveal', roundId: round.id },
      testContext({ desks }),
    ).stage;
    expect(Object.values(answers).map(({ text }) => text)).toEqual(['een']);
  });
});

describe('own answers', () => {
  it('[D4] only the author corrects or withdraws an answer, not even a facilitator', () => {
    const { stage, authorships } = revealed();
    const own = Object.values(stage.answers).find(({ text }) => text === 'een');
    if (own === undefined) throw new Error('no answer');
    for (const viewer of [facilitator, mirjam]) {
      const context = testContext({ viewer, authorships });
      const command = { type: 'answer.correct', answerId: own.id, text: 'anders', source: null } as const;
      expect(decide(stage, command, context)).toEqual({ ok: false, reason: 'not-yours' });
      const back = { type: 'answer.withdraw', answerId: own.id } as const;
      expect(decide(stage, back, context)).toEqual({ ok: false, reason: 'not-yours' });
    }
    const mine = testContext({ viewer: joris, authorships });
    const corrected = accepted(
      stage,
      { type: 'answer.correct', answerId: own.id, text: ' beter ', source: null },
      mine,
    );
    expect(corrected.stage.answers[own.id]).toMatchObject({ text: 'beter', corrected: true });
    const withdrawn = accepted(stage, { type: 'answer.withdraw', answerId: own.id }, mine);
    expect(withdrawn.stage.answers).not.toHaveProperty(own.id);
    expect(withdrawn.withdrawn).toEqual([own.id]);
  });

  it('keeps an answer that is corrected to nothing, or to too much', () => {
    const { stage, authorships } = revealed();
    const [id] = [...authorships].find(([, { memberId }]) => memberId === joris) ?? [];
    const context = testContext({ viewer: joris, authorships });
    const correct = (text: string) =>
      decide(stage, { type: 'answer.correct', answerId: id as AnswerId, text, source: null }, context);
    expect(correct('   ')).toEqual({ ok: false, reason: 'answer-empty' });
    expect(correct('x'.repeat(20_000))).toEqual({ ok: false, reason: 'answer-too-long' });
  });
});

describe('members', () => {
  it('[C13] a session never loses its last facilitator', () => {
    const stage = testStage();
    const remove = decide(stage, { type: 'member.remove', memberId: facilitator }, testContext());
    expect(remove).toEqual({ ok: false, reason: 'last-facilitator' });
    const demote = { type: 'member.setRole', memberId: facilitator, role: 'observer' } as const;
    expect(decide(stage, demote, testContext())).toEqual({ ok: false, reason: 'last-facilitator' });
    const shared = accepted(stage, { type: 'member.setRole', memberId: joris, role: 'facilitator' }).stage;
    expect(decide(shared, demote, testContext()).ok).toBe(true);
  });

  it('[C2] a participant renames only themself', () => {
    const context = testContext({ viewer: joris });
    const other = decide(testStage(), { type: 'member.rename', memberId: mirjam, name: 'X' }, context);
    expect(other).toEqual({ ok: false, reason: 'not-allowed' });
    const own = accepted(testStage(), { type: 'member.rename', memberId: joris, name: 'Jo' }, context);
    expect(own.stage.members[joris]?.name).toBe('Jo');
    const taken = decide(testStage(), { type: 'member.rename', memberId: joris, name: 'MIRJAM' }, context);
    expect(taken).toEqual({ ok: false, reason: 'name-taken' });
  });
});

describe('closing', () => {
  it('[C14] refuses while sealed answers wait, for closing destroys the desks they are on', () => {
    const { stage, desks } = writing();
    expect(decide(stage, { type: 'session.close' }, testContext({ desks }))).toEqual({
      ok: false,
      reason: 'round-open',
    });
    const idle = accepted(stage, { type: 'session.close' }, testContext());
    expect(idle.end).toBe('close');
    expect(idle.stage).toMatchObject({ phase: 'closed', closedAt: 1_000 });
    expect(openRound(idle.stage)).toBeNull();
  });
});
