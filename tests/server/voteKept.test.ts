import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { CardId } from '../../src/model/deck.ts';
import { openVote } from '../../src/model/session/stage.ts';
import { votesInOrder } from '../../src/model/session/stage.ts';
import { startRealServer, type RealServer } from '../journeys/realServer.ts';
import { createPerson, stageOf, type Person } from './person.ts';
import { seededRandom } from './seededRandom.ts';
import { layTable, seat, type Seated } from './table.ts';
import { temporaryFolder } from './temporaryFolder.ts';
import { startTestServer } from './testServer.ts';

const items = ['kennisbronnen-1', 'kennisbronnen-2', 'kennisbronnen-3'] as [CardId, CardId, CardId];
const ballotOf = { type: 'vote.open', over: 'cards', itemIds: items, dots: 3, perItem: 3 } as const;
const random = seededRandom(3);

describe('a server that is killed while it closes a vote', () => {
  /** How long after asking it is killed: at once, somewhere on the way, and when the answer is there. */
  const moments = [0, 0, 1, 1, 2, 2, 3, 3, 4, 5, 6, 'answered'] as const;
  let server: RealServer;
  beforeAll(async () => {
    server = await startRealServer();
  });
  afterAll(() => server.remove());

  /** The same seat in a browser that has nothing yet. */
  async function freshSeat({ memberId, sessionId, cookies }: Person): Promise<Seated> {
    const fresh = Object.assign(createPerson(server.url), { memberId, sessionId });
    for (const [name, value] of cookies) fresh.cookies.set(name, value);
    return seat(fresh);
  }

  it('[V13] has it open with every ballot it acknowledged, or closed with the whole outcome', async () => {
    const facilitator = createPerson(server.url);
    const { code } = await facilitator.open({ named: false });
    const people: Person[] = [];
    for (const name of ['Joris', 'Mirjam', 'Sem']) {
      const person = createPerson(server.url);
      await person.join(code, name);
      people.push(person);
    }
    const states: string[] = [];
    for (const moment of moments) {
      const [host, ...voters] = await Promise.all([facilitator, ...people].map(freshSeat));
      if (host === undefined) throw new Error('There is a facilitator');
      expect((await host.command({ ...ballotOf, itemIds: items })).status).toBe(200);
      await host.stage.until(() => openVote(stageOf(host.stage)) !== null);
      const vote = openVote(stageOf(host.stage));
      if (vote === null) throw new Error('A vote was opened');
      const expected = new Map(items.map((id) => [id, 0]));
      for (const voter of voters) {
        const [item, dots] = [items[random.below(3)] ?? items[0], 1 + random.below(3)];
        createDeskEditor(voter.desk.doc).setDots(vote.id, item, dots);
        await voter.desk.saved();
        expected.set(item, (expected.get(item) ?? 0) + dots);
      }
      const asked = host.command({ type: 'vote.close', voteId: vote.id }).then(
        ({ status }) => status,
        () => 'nothing came back',
      );
      if (moment === 'answered') expect(await asked).toBe(200);
      else await new Promise((resolve) => setTimeout(resolve, moment));
      await server.kill();
      const answer = await asked;
      for (const person of [host, ...voters]) person.leave();

      await server.start();
      const witness = await freshSeat(facilitator);
      const outcome = () => {
        const results = stageOf(witness.stage).votes[vote.id]?.results ?? null;
        return results === null ? null : new Map(results.map(({ id, dots }) => [id, dots]));
      };
      states.push(outcome() === null ? 'open' : 'closed');
      expect(stageOf(witness.stage).votes[vote.id]?.state).toBe(states.at(-1));
      if (answer === 200) expect(outcome()).not.toBeNull();
      if (outcome() === null) {
        const again = await witness.command({ type: 'vote.close', voteId: vote.id });
        expect(again.status).toBe(200);
        await witness.stage.until(() => outcome() !== null);
      }
      expect(Object.fromEntries(outcome() ?? [])).toEqual(Object.fromEntries(expected));
      witness.leave();
    }
    expect(new Set(states)).toContain('closed');
  });
});

describe('a session that is closed', () => {
  it('[V14] keeps the outcome of its votes, and in no file who voted what', async () => {
    const folder = temporaryFolder();
    const server = await startTestServer({ storage: openSqliteStorage(`${folder.path}/test.db`) });
    const table = await layTable(server, { participants: 1 });
    const [bob] = table.participants;
    if (bob === undefined) throw new Error('One was asked for');
    const { stage } = table.facilitator;
    await table.facilitator.command({ ...ballotOf, itemIds: items });
    await stage.until(() => openVote(stageOf(stage)) !== null);
    const vote = openVote(stageOf(stage));
    if (vote === null) throw new Error('A vote was opened');
    createDeskEditor(bob.desk.doc).setDots(vote.id, items[1], 3);
    await bob.desk.saved();
    expect(folder.holds('ballot/')).toBe(true);
    await table.facilitator.command({ type: 'vote.close', voteId: vote.id });
    expect((await table.facilitator.command({ type: 'session.close' })).status).toBe(200);
    await stage.until(() => stageOf(stage).phase === 'closed');
    expect(folder.holds('ballot/')).toBe(false);
    expect(votesInOrder(stageOf(stage))[0]?.results?.[0]).toEqual({ id: items[1], dots: 3, rank: 1 });
    table.leave();
    await server.close();
    expect(folder.holds('ballot/')).toBe(false);
  });
});
