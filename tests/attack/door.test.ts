/** A flood of people who do not exist: in front of the door, through it, and beside one who is in. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import type { MemberId, VoteId } from '../../src/model/ids.ts';
import { limits } from '../../src/model/limits.ts';
import { openVote, waitingMembers, type Stage } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { card, layTable, seat, type Seated, type Table } from '../server/table.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';

const other = 'leren-1' as CardId;
const noGuests = { moveItems: false, addNotes: false, editHarvest: false, guests: false } as const;

let server: TestServer;
let table: Table;
let mallory: Seated;
let bob: Seated;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { participants: 2, rules: noGuests });
  [mallory, bob] = table.participants as [Seated, Seated];
});
afterEach(() => table.leave());

const stageNow = () => stageOf(table.facilitator.stage);
const until = (condition: (stage: Stage) => boolean) =>
  table.facilitator.stage.until(() => condition(stageNow()));

/** So many who do not exist come to the door from many addresses; what became of each. */
async function flood(many: number): Promise<{ people: Person[]; reasons: unknown[] }> {
  const people = Array.from({ length: many }, () => createPerson(server.url));
  const reasons: unknown[] = [];
  for (const [number, person] of people.entries())
    reasons.push(
      (
        await person.join(table.code, `Vals ${number}`, 'participant', {
          'X-Forwarded-For': `10.0.${number % 50}.1`,
        })
      ).body['reason'] ?? 'in',
    );
  return { people, reasons };
}

const count = (reasons: readonly unknown[], wanted: string) =>
  reasons.filter((reason) => reason === wanted).length;

/** Those who sit at the table go on. */
async function expectUndisturbed(): Promise<void> {
  const seated = [table.facilitator, bob];
  await Promise.all(seated.flatMap((one) => [one.stage.saved(), one.board.saved(), one.desk.saved()]));
}

describe('ninety-five guests of one participant', () => {
  const bringAll = async () => {
    const reasons: unknown[] = [];
    for (let number = 0; number < 95; number += 1)
      reasons.push(
        (await mallory.command({ type: 'member.seatBeside', name: `Gast ${number}` })).body['reason'] ?? 'in',
      );
    return reasons;
  };

  /** Holds a vote in which Mallory votes for everybody that she knows of, and one who does not exist. */
  async function dotsInVote(): Promise<{ mallorys: number | undefined; voters: number | null | undefined }> {
    await table.facilitator.command({
      type: 'vote.open',
      over: 'cards',
      itemIds: [card, other],
      dots: 3,
      perItem: 3,
    });
    await mallory.stage.until(() => openVote(stageOf(mallory.stage)) !== null);
    const voteId = openVote(stageOf(mallory.stage))?.id as VoteId;
    const invented = ['m-verzonnen1' as MemberId, bob.memberId];
    const guests = Object.keys(stageOf(mallory.stage).members) as MemberId[];
    createDeskEditor(mallory.desk.doc).setDots(voteId, card, 3);
    for (const id of [...guests, ...invented])
      createDeskEditor(mallory.desk.doc, id).setDots(voteId, card, 3);
    createDeskEditor(bob.desk.doc).setDots(voteId, other, 3);
    await Promise.all([mallory.desk.saved(), bob.desk.saved()]);
    await table.facilitator.command({ type: 'vote.close', voteId });
    await until((stage) => stage.votes[voteId]?.state === 'closed');
    const vote = stageNow().votes[voteId];
    return { mallorys: vote?.results?.find(({ id }) => id === card)?.dots, voters: vote?.voters };
  }

  it('[C80] do not come in as long as no facilitator allows it, and their votes count for nothing', async () => {
    expect(count(await bringAll(), 'not-allowed')).toBe(95);
    expect(await dotsInVote()).toEqual({ mallorys: 3, voters: 2 });
  });

  it('[C81] are three where it is allowed', async () => {
    await table.facilitator.command({ type: 'rules.set', guests: true });
    const reasons = await bringAll();
    expect([count(reasons, 'in'), count(reasons, 'too-many-guests')]).toEqual([
      limits.guests.participant,
      92,
    ]);
    await until(({ members }) => Object.keys(members).length === 3 + limits.guests.participant);
    expect(await dotsInVote()).toEqual({ mallorys: 12, voters: 5 });
  });

  it('[C81] wait at the door where one has to be let in, and do not vote from there', async () => {
    await table.facilitator.command({ type: 'rules.set', guests: true, admission: 'ask' });
    await bringAll();
    await until((stage) => waitingMembers(stage).length === limits.guests.participant);
    expect(await dotsInVote()).toEqual({ mallorys: 3, voters: 2 });
    await table.facilitator.command({ type: 'lobby.lock' });
    const locked = await mallory.command({ type: 'member.seatBeside', name: 'Nog een' });
    expect(locked.body['reason']).toBe('door-locked');
  });
});

describe('a flood at the door', () => {
  it('[C82] [C83] takes no seat from who comes by the link, and is gone with one press', async () => {
    await table.facilitator.command({ type: 'rules.set', admission: 'ask' });
    const { people, reasons } = await flood(limits.waiting + 20);
    expect([count(reasons, 'in'), count(reasons, 'door-full')]).toEqual([limits.waiting, 20]);
    await expectUndisturbed();
    const token = table.facilitatorUrl.split('#')[1];
    const second = await createPerson(server.url).post('/api/join', { token, name: 'Tweede begeleider' });
    expect(second.body).toMatchObject({ role: 'facilitator', admitted: true });

    await table.facilitator.command({ type: 'lobby.clear', since: null });
    await until((stage) => waitingMembers(stage).length === 0);
    expect((await people[0]?.me())?.status).toBe(401);
    await table.facilitator.command({ type: 'lobby.unlock' });
    const honest = createPerson(server.url);
    expect((await honest.join(table.code, 'Vals 0')).body).toMatchObject({ admitted: false });
    await table.facilitator.command({ type: 'member.admit', memberId: honest.memberId });
    (await seat(honest)).leave();
  });

  it('[C83] that came through an open door and filled the table is gone with one press, and nobody else', async () => {
    server.clock.time += 60_000;
    const since = server.clock.time;
    const { people, reasons } = await flood(limits.members.participant);
    expect(count(reasons, 'session-full')).toBe(2);
    const late = createPerson(server.url);
    expect((await late.join(table.code, 'Laat')).body['reason']).toBe('session-full');
    const [fake] = people as [Person];
    const watching = fake.connect('stage');
    await watching.synced;

    await table.facilitator.command({ type: 'lobby.clear', since });
    await watching.closed;
    fake.leave();
    await until(({ members }) => Object.keys(members).length === 3);
    await expectUndisturbed();
    await table.facilitator.command({ type: 'lobby.unlock' });
    expect((await late.join(table.code, 'Laat')).status).toBe(200);
  });

  it('[I13] hears from no name that it tries whether somebody of that name is inside', async () => {
    await table.facilitator.command({ type: 'rules.set', admission: 'ask' });
    const tried = async (name: string) => {
      const { status, body } = await createPerson(server.url).join(table.code, name);
      return { status, reason: body['reason'], admitted: body['admitted'] };
    };
    expect(await tried('Deelnemer 1')).toEqual(await tried('Niemand'));
    expect(await tried('Anna')).toEqual(await tried('Niemand'));
  });
});
