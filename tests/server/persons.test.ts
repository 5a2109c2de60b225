/** Two seats of one person: one in what is counted and shown, and two in all that is anybody's own. */
import { afterEach, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { readDesk } from '../../src/documents/deskDocument.ts';
import { goneAfterMs } from '../../src/model/session/gone.ts';
import { memberOf, openRound, openVote } from '../../src/model/session/stage.ts';
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import type { CardId } from '../../src/model/deck.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { card, handIn, layTable, seat, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
const others: Person[] = [];
afterEach(async () => {
  table.leave();
  for (const person of others.splice(0)) person.leave();
  await server.close();
});

const otherCard = 'kennisbronnen-2' as CardId;
const merge = (memberId: MemberId, withId: MemberId) => ({ type: 'member.merge', memberId, withId }) as const;

/** Somebody closes their browser, and is noticed to be gone. */
async function goes(who: Seated): Promise<void> {
  const { stage } = table.facilitator;
  who.leave();
  while (memberOf(stageOf(stage), who.memberId)?.goneSince === undefined) {
    server.clock.time += goneAfterMs;
    server.notice();
    await new Promise((resolve) => setImmediate(resolve));
  }
}

async function comes(name: string): Promise<Seated> {
  const person = createPerson(server.url);
  others.push(person);
  await person.join(table.code, name);
  return seat(person);
}

const joined = (who: Person) => memberOf(stageOf(table.facilitator.stage), who.memberId)?.sameAs ?? null;
const mine = async (who: Person) => {
  const { authored, erasers, hands } = (await who.me()).body;
  return { authored, erasers, hands };
};

describe('two seats of one person', () => {
  it('[I104] open nothing of the earlier one: not its desk, answers, hand or keys to erase, also to a facilitator', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 2 });
    const [anna, bob] = table.participants as [Seated, Seated];
    const { facilitator } = table;
    const roundId = await table.openRound();
    await handIn(anna, roundId, 'van Anna');
    await handIn(bob, roundId, 'van Bob');
    await facilitator.command({ type: 'round.reveal', roundId });
    await facilitator.command({ type: 'round.open', cardId: otherCard });
    await anna.stage.until(() => openRound(stageOf(anna.stage))?.cardId === otherCard);
    createDeskEditor(anna.desk.doc).setDraft(otherCard, { text: 'nog geheim', source: null });
    await anna.desk.saved();
    const answers = Object.values(stageOf(facilitator.stage).answers);
    const ofAnna = answers.find(({ text }) => text === 'van Anna')?.id as AnswerId;
    await goes(anna);

    // A second browser of the facilitator, and the facilitator's own seat.
    const second = await comes('Anna opnieuw');
    for (const thief of [second, facilitator]) {
      const before = await mine(thief);
      if (thief === second)
        expect((await facilitator.command(merge(anna.memberId, second.memberId))).status).toBe(200);
      expect((await thief.command(merge(anna.memberId, thief.memberId))).status).toBe(200);
      await facilitator.stage.until(() => joined(anna) === thief.memberId);
      expect(await mine(thief)).toEqual(before);
      for (const command of [
        { type: 'answer.correct', answerId: ofAnna, text: 'anders', source: null },
        { type: 'answer.withdraw', answerId: ofAnna },
        { type: 'answer.keepInGroup', answerId: ofAnna, inGroup: true },
      ] as const)
        expect((await thief.command(command)).body['reason']).toBe('not-yours');
      const desk = thief.connect('desk');
      await desk.synced;
      expect(JSON.stringify(readDesk(desk.doc))).not.toContain('nog geheim');
      expect(thief.wiretap.saw('nog geheim')).toBe(false);
      expect((await facilitator.command({ type: 'member.separate', memberId: anna.memberId })).status).toBe(
        200,
      );
    }
    // All of it is still there for Anna alone.
    const again = await seat(anna);
    expect(readDesk(again.desk.doc).drafts[otherCard]?.text).toBe('nog geheim');
    expect(Object.keys((await anna.me()).body['authored'] as object)).toEqual([ofAnna]);
  });

  it('[I100] are joined by the person at the present one alone, and by nobody before a facilitator asked', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 2 });
    const [anna, bob] = table.participants as [Seated, Seated];
    const again = await comes('Anna opnieuw');
    const ask = merge(anna.memberId, again.memberId);
    expect((await table.facilitator.command(ask)).body['reason']).toBe('still-here');
    await goes(anna);
    for (const person of [again, bob]) expect((await person.command(ask)).body['reason']).toBe('not-allowed');
    await table.facilitator.command(ask);
    expect((await bob.command(ask)).body['reason']).toBe('not-allowed');
    expect(joined(anna)).toBeNull();
    expect((await again.command(ask)).status).toBe(200);
    await table.facilitator.stage.until(() => joined(anna) === again.memberId);
    // Back on the first device Anna can say that they are two.
    const back = await seat(anna);
    expect((await back.command({ type: 'member.separate', memberId: anna.memberId })).status).toBe(200);
    await back.stage.until(() => joined(anna) === null);
  });

  it('[I102] [V20] [I101] are one in counts, ballots and notes', async () => {
    server = await startTestServer();
    table = await layTable(server, { participants: 2 });
    const [anna, bob] = table.participants as [Seated, Seated];
    const { facilitator } = table;
    const roundId = await table.openRound();
    await handIn(anna, roundId, 'van Anna');
    await goes(anna);
    const again = await comes('Anna opnieuw');
    await handIn(bob, roundId, 'van Bob');
    await facilitator.stage.until(() => openRound(stageOf(facilitator.stage))?.laid === 2);
    expect(openRound(stageOf(facilitator.stage))).toMatchObject({ laid: 2, of: 3 });
    await facilitator.command(merge(anna.memberId, again.memberId));
    await again.command(merge(anna.memberId, again.memberId));
    await facilitator.stage.until(() => openRound(stageOf(facilitator.stage))?.of === 2);
    await facilitator.command({ type: 'round.reveal', roundId });

    await facilitator.command({
      type: 'vote.open',
      over: 'cards',
      itemIds: [card, otherCard],
      dots: 1,
      perItem: 1,
    });
    await again.stage.until(() => openVote(stageOf(again.stage)) !== null);
    const voteId = openVote(stageOf(again.stage))?.id;
    if (voteId === undefined) throw new Error('no vote');
    const old = await seat(anna);
    for (const [person, choice] of [
      [old, card],
      [again, otherCard],
    ] as const) {
      createDeskEditor(person.desk.doc).setDots(voteId, choice, 1);
      await person.desk.saved();
    }
    await facilitator.command({ type: 'vote.close', voteId });
    await facilitator.stage.until(() => openVote(stageOf(facilitator.stage)) === null);
    expect(stageOf(facilitator.stage).votes[voteId]).toMatchObject({
      voters: 1,
      results: [
        { id: otherCard, dots: 1 },
        { id: card, dots: 0 },
      ],
    });
    const notes = (await facilitator.get(`/api/sessions/${facilitator.sessionId}/notes.md`)).text;
    expect(notes).toContain('Anna opnieuw');
    expect(notes).not.toContain('Deelnemer 1');
  });
});
