import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { deskMap } from '../../src/documents/deskDocument.ts';
import {
  newDeskAnswerId,
  type AnswerId,
  type MemberId,
  type RoundId,
  type VoteId,
} from '../../src/model/ids.ts';
import { closeCodes } from '../../src/model/protocol.ts';
import { openVote } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { card, handIn, layTable, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

const random = seededRandom(7);
const storage = createMemoryStorage();
let server: TestServer;
let table: Table;
let bob: Seated;
let carla: Seated;
let ria: MemberId;
beforeAll(async () => {
  server = await startTestServer({ storage });
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2 });
  [bob, carla] = table.participants as [Seated, Seated];
  await bob.command({ type: 'member.seatBeside', name: 'Ria' });
  const found = () => Object.values(stageOf(bob.stage).members).find(({ name }) => name === 'Ria');
  await bob.stage.until(() => found() !== undefined);
  ria = found()?.id as MemberId;
});
afterEach(() => table.leave());

/** Writes on the desk of Ria, on the device of a member. */
async function writeFor(person: Seated, roundId: RoundId, text: string): Promise<void> {
  const answer = { id: newDeskAnswerId(random), roundId, cardId: card, text, source: null };
  createDeskEditor(person.desk.doc, ria).handIn(answer);
  await person.desk.saved();
}

async function reveal(roundId: RoundId) {
  await table.facilitator.command({ type: 'round.reveal', roundId });
  const { stage } = table.facilitator;
  await stage.until(() => stageOf(stage).rounds[roundId]?.state === 'revealed');
  return Object.values(stageOf(stage).answers);
}

describe('somebody without a device', () => {
  it('[C18] is counted, and answers under their own name, on the desk of who they sit beside', async () => {
    const roundId = await table.openRound();
    await writeFor(bob, roundId, 'wat Ria vindt');
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).rounds[roundId]?.laid === 1);
    expect(stageOf(stage).rounds[roundId]).toMatchObject({ laid: 1, of: 3, laidMembers: [ria] });
    await handIn(bob, roundId, 'wat ik vind');
    expect((await reveal(roundId)).map(({ text, author }) => [author?.name, text]).toSorted()).toEqual([
      ['Deelnemer 1', 'wat ik vind'],
      ['Ria', 'wat Ria vindt'],
    ]);
  });

  it('[C18] is written for by their host alone', async () => {
    const roundId = await table.openRound();
    await writeFor(carla, roundId, 'wat Carla ervan maakt');
    await writeFor(table.facilitator, roundId, 'wat Anna ervan maakt');
    await handIn(carla, roundId, 'van Carla zelf');
    expect((await reveal(roundId)).map(({ text }) => text)).toEqual(['van Carla zelf']);
  });

  it('[C18] votes too, and their host corrects for them', async () => {
    const roundId = await table.openRound();
    await writeFor(bob, roundId, 'tikfuot');
    const [answer] = await reveal(roundId);
    const answerId = answer?.id as AnswerId;
    expect((await bob.me()).body['authored']).toHaveProperty(answerId);
    expect((await carla.me()).body['authored']).toEqual({});
    const correct = { type: 'answer.correct', answerId, text: 'tikfout', source: null } as const;
    expect((await carla.command(correct)).body['reason']).toBe('not-yours');
    expect((await bob.command(correct)).status).toBe(200);

    const itemIds = [card, 'leren-1'] as never;
    await table.facilitator.command({ type: 'vote.open', over: 'cards', itemIds, dots: 1, perItem: 1 });
    await bob.stage.until(() => openVote(stageOf(bob.stage)) !== null);
    const voteId = openVote(stageOf(bob.stage))?.id as VoteId;
    createDeskEditor(bob.desk.doc, ria).setDots(voteId, card, 1);
    createDeskEditor(bob.desk.doc).setDots(voteId, card, 1);
    await bob.desk.saved();
    await table.facilitator.command({ type: 'vote.close', voteId });
    await bob.stage.until(() => stageOf(bob.stage).votes[voteId]?.state === 'closed');
    expect(stageOf(bob.stage).votes[voteId]?.results?.[0]).toMatchObject({ id: card, dots: 2 });
  });

  it('[C18] keeps what was written for them after a restart', async () => {
    const roundId = await table.openRound();
    await writeFor(bob, roundId, 'voor de herstart');
    const again = await startTestServer({ storage });
    const facilitator = createPerson(again.url);
    const { memberId, sessionId, cookies } = table.facilitator;
    Object.assign(facilitator, { memberId, sessionId });
    for (const [name, value] of cookies) facilitator.cookies.set(name, value);
    expect((await facilitator.command({ type: 'round.reveal', roundId })).status).toBe(200);
    const stage = facilitator.connect('stage');
    await stage.synced;
    expect(Object.values(stageOf(stage).answers)).toMatchObject([
      { text: 'voor de herstart', author: { memberId: ria } },
    ]);
    facilitator.leave();
    await again.close();
  });

  it('[R4] has no locked answers changed for them either', async () => {
    const roundId = await table.openRound();
    await writeFor(bob, roundId, 'op tijd');
    await table.facilitator.command({ type: 'timer.start', ms: 60_000, locksAnswers: true });
    server.clock.time += 60_000;
    await bob.stage.until(() => stageOf(bob.stage).rounds[roundId]?.locked === true);
    await Promise.race([writeFor(bob, roundId, 'te laat'), bob.desk.closed]);
    expect(await bob.desk.closed).toBe(closeCodes.startFresh);
    expect((await reveal(roundId)).map(({ text }) => text)).toEqual(['op tijd']);
  });

  it('[P11] takes along what was written for them when they are removed; their host’s own things stay', async () => {
    const roundId = await table.openRound();
    await writeFor(bob, roundId, 'canary-ria');
    await handIn(bob, roundId, 'van Bob zelf');
    const phone = bob.connect('desk');
    await phone.synced;
    await table.facilitator.command({ type: 'member.remove', memberId: ria });
    await phone.until((doc) => [...deskMap(doc).keys()].every((key) => !key.includes(ria)));
    const stored = await storage.loadDocument(bob.sessionId, `desk/${bob.memberId}`);
    const kept = [stored?.snapshot?.state ?? [], ...(stored?.tail ?? []).map(({ update }) => update)];
    expect(Buffer.concat(kept.map((bytes) => Buffer.from(bytes))).includes('canary-ria')).toBe(false);
    // The phone goes on writing, and what it still has of Ria counts for nobody.
    await writeFor(bob, roundId, 'canary-ria-again');
    expect((await reveal(roundId)).map(({ text }) => text)).toEqual(['van Bob zelf']);
  });

  it('[P11] goes with their host, who is removed', async () => {
    const roundId = await table.openRound();
    await writeFor(bob, roundId, 'canary-ria');
    await table.facilitator.command({ type: 'member.remove', memberId: bob.memberId });
    const { stage } = table.facilitator;
    await stage.until(() => stageOf(stage).members[ria] === undefined);
    expect(await storage.loadDocument(bob.sessionId, `desk/${bob.memberId}`)).toBeNull();
    expect(await reveal(roundId)).toEqual([]);
  });
});
