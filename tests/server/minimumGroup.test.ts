import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { DeskAnswerId, RoundId, VoteId } from '../../src/model/ids.ts';
import { openlyAfterMs } from '../../src/model/activities/minimumGroup.ts';
import { openVote } from '../../src/model/session/stage.ts';
import { createPerson, stageOf } from './person.ts';
import { card, handIn, layTable, seat, type Seated, type Table } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

let server: TestServer;
let table: Table;
let people: readonly Seated[];
beforeAll(async () => {
  server = await startTestServer({ minimumGroup: 4 });
});
afterAll(() => server.close());
beforeEach(async () => {
  table = await layTable(server, { opening: { named: false }, participants: 8 });
  people = table.participants;
});
afterEach(() => table.leave());

const person = (index: number) => people[index] as Seated;
const stageNow = () => stageOf(table.facilitator.stage);
const roundNow = (roundId: RoundId) => stageNow().rounds[roundId];
const reveal = (roundId: RoundId) => table.facilitator.command({ type: 'round.reveal', roundId });

/** Resolves when everybody has heard all that there was to tell. */
async function settle(): Promise<void> {
  const calls = stageNow().gathered + 1;
  await table.facilitator.command({ type: 'table.gather' });
  await Promise.all(
    table.everyone
      .filter(({ memberId }) => Object.hasOwn(stageNow().members, memberId))
      .map(({ stage }) => stage.until(() => stageOf(stage).gathered >= calls)),
  );
}

describe('without names', () => {
  it('[A110] nothing is revealed before four have handed in, by whatever way', async () => {
    const roundId = await table.openRound();
    for (const index of [0, 1, 2]) {
      await handIn(person(index), roundId, `geheim ${index}`);
      expect((await reveal(roundId)).body['reason']).toBe('group-too-small');
    }
    expect((await table.facilitator.command({ type: 'session.close' })).status).toBe(409);
    for (const seated of table.everyone.slice(3)) expect(seated.wiretap.saw('geheim')).toBe(false);
    await handIn(person(3), roundId, 'geheim 3');
    expect((await reveal(roundId)).status).toBe(200);
    // The same taps hear all of it once it is revealed.
    await settle();
    for (const seated of table.everyone.slice(3))
      for (const index of [0, 1, 2, 3]) expect(seated.wiretap.saw(`geheim ${index}`)).toBe(true);
  });

  it('[A110] fake members, guests and changed roles do not make the group larger', async () => {
    const roundId = await table.openRound();
    await handIn(person(0), roundId, 'van een echt mens');
    for (let fake = 0; fake < 5; fake += 1) {
      const stranger = createPerson(server.url);
      await stranger.join(table.code, `Vals ${fake}`);
      const seated = await seat(stranger);
      await handIn(seated, roundId, 'vals');
      seated.leave();
    }
    expect((await reveal(roundId)).body['reason']).toBe('group-too-small');
    for (const role of ['observer', 'participant', 'facilitator'] as const)
      await table.facilitator.command({ type: 'member.setRole', memberId: person(7).memberId, role });
    expect((await reveal(roundId)).body['reason']).toBe('group-too-small');
  });

  it('[A110] guests of facilitators do not make the group larger: a facilitator writes for them', async () => {
    await table.facilitator.command({ type: 'member.seatBeside', name: 'Ria' });
    const ria = () => Object.values(stageNow().members).find(({ name }) => name === 'Ria')?.id;
    await table.facilitator.stage.until(() => ria() !== undefined);
    const roundId = await table.openRound();
    const answer = { id: 'd-vanria' as DeskAnswerId, roundId, cardId: card, text: 'van Ria', source: null };
    createDeskEditor(table.facilitator.desk.doc, ria()).handIn(answer);
    await table.facilitator.desk.saved();
    for (const index of [0, 1, 2]) await handIn(person(index), roundId, 'van een ander');
    await settle();
    expect(roundNow(roundId)?.laid).toBe(0);
    expect((await reveal(roundId)).body['reason']).toBe('group-too-small');
    await handIn(person(3), roundId, 'de vierde');
    expect((await reveal(roundId)).status).toBe(200);
    await table.facilitator.stage.until(() => Object.keys(stageNow().answers).length === 5);
  });

  it('[A111] going on with fewer is told to everybody, and leaves the time to take back what one wrote', async () => {
    const roundId = await table.openRound();
    await handIn(person(0), roundId, 'ik neem dit terug');
    await handIn(person(1), roundId, 'dit mag');
    await table.facilitator.command({ type: 'round.goOpenly', roundId });
    await person(0).stage.until(() => stageOf(person(0).stage).rounds[roundId]?.openly !== undefined);
    expect((await reveal(roundId)).body['reason']).toBe('group-too-small');
    const [answerId] = [...person(0).desk.doc.getMap('desk').keys()].filter((key) =>
      key.startsWith('answer/'),
    );
    person(0)
      .desk.doc.getMap('desk')
      .delete(answerId ?? '');
    await person(0).desk.saved();
    server.clock.time += openlyAfterMs;
    expect((await reveal(roundId)).status).toBe(200);
    await table.facilitator.stage.until(() => roundNow(roundId)?.state === 'revealed');
    expect(Object.values(stageNow().answers).map(({ text }) => text)).toEqual(['dit mag']);
  });

  it('[A112] how many laid something down is told in steps, which no role, removal or newcomer moves', async () => {
    const roundId = await table.openRound();
    const told = new Set<number>();
    const look = async () => {
      await settle();
      told.add(roundNow(roundId)?.laid ?? -1);
    };
    for (const index of [0, 1, 2]) {
      await handIn(person(index), roundId, 'x');
      await look();
    }
    expect([...told]).toEqual([0]);
    // The facilitator's tricks: who of these two has handed in?
    for (const index of [0, 7]) {
      const { memberId } = person(index);
      const before = roundNow(roundId);
      for (const role of ['observer', 'participant'] as const) {
        await table.facilitator.command({ type: 'member.setRole', memberId, role });
        await settle();
        expect(roundNow(roundId)).toEqual(before);
      }
      await table.facilitator.command({ type: 'member.remove', memberId });
      await table.facilitator.stage.until(() => !Object.hasOwn(stageNow().members, memberId));
      await settle();
      expect(roundNow(roundId)).toEqual(before);
    }
  });

  it('[A113] what one desk does changes nothing that others receive, but for a step', async () => {
    const roundId = await table.openRound();
    await settle();
    const heard = table.everyone.slice(1).map(({ wiretap }) => wiretap.frames().length);
    const update = person(1).stage.doc.store.clients.size;
    const before = stageNow();
    createDeskEditor(person(0).desk.doc).setDraft(card, { text: 'een begin', source: null });
    await handIn(person(0), roundId, 'klaar');
    createDeskEditor(person(0).desk.doc).setReady(roundId, true);
    await person(0).desk.saved();
    const stage = person(1).connect('stage');
    await stage.synced;
    expect(stageOf(stage)).toEqual(before);
    expect(person(1).stage.doc.store.clients.size).toBe(update);
    // The one who connected anew has heard that again.
    for (const [index, seated] of table.everyone.slice(3).entries())
      expect(seated.wiretap.frames().length).toBe(heard[index + 2]);
    // A step is heard by each of the same taps.
    await settle();
    for (const [index, seated] of table.everyone.slice(3).entries())
      expect(seated.wiretap.frames().length).toBe((heard[index + 2] ?? 0) + 1);
  });

  it('[A114] a correction comes with the next step, and at once only when its author wants that', async () => {
    const roundId = await table.openRound();
    await Promise.all([0, 1, 2, 3].map((index) => handIn(person(index), roundId, `eerst ${index}`)));
    await reveal(roundId);
    await table.facilitator.stage.until(() => roundNow(roundId)?.state === 'revealed');
    const idOf = (text: string) =>
      Object.values(stageNow().answers).find((answer) => answer.text === text)?.id;
    const [one, two] = [idOf('eerst 0'), idOf('eerst 1')];
    if (one === undefined || two === undefined) throw new Error('Both were revealed');
    const before = JSON.stringify(stageNow().answers);
    const correct = { type: 'answer.correct', source: null } as const;
    expect((await person(0).command({ ...correct, answerId: one, text: 'later beter' })).status).toBe(200);
    expect((await person(1).command({ type: 'answer.withdraw', answerId: two })).status).toBe(200);
    await settle();
    expect(JSON.stringify(stageNow().answers)).toBe(before);
    expect(table.facilitator.wiretap.saw('later beter')).toBe(false);
    await table.facilitator.command({ type: 'card.spotlight', cardId: card });
    const { steps } = stageNow().programme;
    const step = steps[0];
    if (step === undefined) await table.openRound();
    else await table.facilitator.command({ type: 'step.go', to: step.id });
    await table.facilitator.stage.until(() => stageNow().answers[one]?.text === 'later beter');
    expect(stageNow().answers[two]).toBeUndefined();
    expect(table.facilitator.wiretap.saw('later beter')).toBe(true);

    const three = idOf('eerst 2');
    if (three === undefined) throw new Error('It was revealed');
    await person(2).command({ ...correct, answerId: three, text: 'nu meteen', now: true });
    await table.facilitator.stage.until(() => stageNow().answers[three]?.text === 'nu meteen');
  });

  it('[A115] a vote is not counted before four have voted', async () => {
    const items = stageNow()
      .cards.slice(0, 2)
      .map(({ id }) => id);
    await table.facilitator.command({
      type: 'vote.open',
      over: 'cards',
      itemIds: items,
      dots: 2,
      perItem: 2,
    });
    await Promise.all(people.map(({ stage }) => stage.until(() => openVote(stageOf(stage)) !== null)));
    const voteId = openVote(stageNow())?.id as VoteId;
    const vote = async (index: number) => {
      createDeskEditor(person(index).desk.doc).setDots(voteId, items[0] as never, 2);
      await person(index).desk.saved();
    };
    for (const index of [0, 1, 2]) {
      await vote(index);
      const refused = await table.facilitator.command({ type: 'vote.close', voteId });
      expect(refused.body['reason']).toBe('group-too-small');
    }
    await vote(3);
    expect((await table.facilitator.command({ type: 'vote.close', voteId })).status).toBe(200);
  });

  it('[A116] with several tricks at once a facilitator never gets below four', async () => {
    for (let history = 0; history < 5; history += 1) {
      const roundId = await table.openRound();
      const writers = people.slice(0, 1 + (history % 3));
      await Promise.all(writers.map((one) => handIn(one, roundId, `ronde ${history}`)));
      const victim = person(7 - history).memberId;
      for (const trick of [
        { type: 'member.setRole', memberId: victim, role: 'observer' },
        { type: 'round.reveal', roundId },
        { type: 'member.setRole', memberId: victim, role: 'participant' },
        { type: 'member.remove', memberId: victim },
        { type: 'round.reveal', roundId },
        { type: 'session.close' },
      ] as const)
        await table.facilitator.command(trick);
      await table.facilitator.stage.until(() => !Object.hasOwn(stageNow().members, victim));
      await settle();
      expect(roundNow(roundId)?.state).toBe('open');
      await Promise.all(people.slice(0, 3).map((one) => handIn(one, roundId, 'ook')));
      await table.facilitator.command({ type: 'round.goOpenly', roundId });
      server.clock.time += openlyAfterMs;
      await reveal(roundId);
      await table.facilitator.stage.until(() => roundNow(roundId)?.state === 'revealed');
    }
  });
});
