import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { checkinsInOrder, type Checkin } from '../../src/model/activities/checkin/checkin.ts';
import { stageOf } from './person.ts';
import { layTable } from './table.ts';
import { startTestServer, type TestServer } from './testServer.ts';

describe('a check-in on a real server', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ minimumGroup: 4 });
  });
  afterAll(() => server.close());

  it('[K1] is counted from desks, and shown to everybody at once: a word stays on its desk until then', async () => {
    const table = await layTable(server, { participants: 4, opening: { named: false } });
    const { facilitator, participants, everyone } = table;
    const seen = () => checkinsInOrder(stageOf(facilitator.stage))[0] as Checkin;
    await facilitator.command({ type: 'checkin.open', kind: 'word', question: 'Hoe zit je erbij?' });
    await facilitator.stage.until(() => seen() !== undefined);
    const { id } = seen();
    const give = async (from: number, to: number) => {
      for (const person of participants.slice(from, to)) {
        createDeskEditor(person.desk.doc).give(id, 'value', 'Kanarie');
        await person.desk.saved();
      }
    };
    await give(0, 3);
    expect((await facilitator.command({ type: 'checkin.show', runId: id })).status).toBe(409);
    await give(3, 4);
    await facilitator.stage.until(() => seen().ready === 4);
    for (const { stage } of everyone) expect(JSON.stringify(stageOf(stage))).not.toContain('Kanarie');
    expect((await facilitator.command({ type: 'checkin.show', runId: id })).status).toBe(200);
    await Promise.all(
      everyone.map(({ stage }) =>
        stage.until(() => checkinsInOrder(stageOf(stage))[0]?.results?.[0]?.count === 4),
      ),
    );
    expect(seen().results).toEqual([{ value: 'Kanarie', count: 4 }]);
    table.leave();
  });
});
