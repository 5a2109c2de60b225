/**
 * A group that comes together again, the same but for one. An attacker in it has all that there is of the later session, knows
 * who was there, and what everybody else answered. They put then beside now, to find what the missing one answered then.
 */
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';

import { openSqliteStorage } from '../../server/storage/sqlite/sqlite.ts';
import { fileOf } from '../../src/exports/golden/files.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { givenName, itemsOf, surveysInOrder, type Survey } from '../../src/model/activities/survey/survey.ts';
import type { Asked } from '../../src/model/activities/survey/schema.ts';
import { emptyBoard } from '../../src/model/board/board.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { emptyDesk, type Desk } from '../../src/model/session/desk.ts';
import { followUpFrom } from '../../src/model/session/followUpSchema.ts';
import type { Stage } from '../../src/model/session/stage.ts';
import { emptyVault } from '../../src/model/session/vault.ts';
import { answerCounts } from '../../src/model/survey/answerScales.ts';
import { carriedSurvey } from '../../src/model/survey/thenAndNow.ts';
import { accepted } from '../fixtures/testDecide.ts';
import { seededRandom, testContext, testStage } from '../fixtures/testStage.ts';
import { stageOf, type Person } from '../server/person.ts';
import { layTable, type Table } from '../server/table.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';

const kinds: readonly Asked[] = [
  { kind: 'statements', own: ['Wij delen wat we weten.', 'Wij leren.'] },
  { kind: 'scan', length: 'full' },
];
const names = ['Joris', 'Mirjam', 'Dewi', 'Noor', 'Sanne', 'Piet', 'Anna', 'Bas', 'Cas'];
const idOf = (index: number) => `m-${(names[index] ?? '').toLowerCase()}` as MemberId;
const lastOf = (stage: Stage): Survey => surveysInOrder(stage).at(-1) as Survey;

/** A session in which these answered, each a text as it stands on a desk. */
function session(answers: readonly string[], asks: Asked, start: Partial<Stage>, vault = emptyVault): Stage {
  const table = testStage({ minimumGroup: 4, named: false, ...start }, names.slice(0, answers.length));
  const open = { type: 'survey.open', asks, layout: 'list', minimum: 4 } as const;
  const begun = accepted(table, open, testContext({ vault, now: 10 }));
  const { id } = lastOf(begun.stage);
  const desks = new Map(
    answers.map((text, index): [MemberId, Desk] => [
      idOf(index),
      { ...emptyDesk, given: { [id]: { [givenName]: text } } },
    ]),
  );
  const context = testContext({ vault: { ...vault, ...begun.vault }, desks, now: 20 });
  return accepted(begun.stage, { type: 'survey.close', runId: id }, context).stage;
}

/** The session after one in which these answered. */
function later(then: readonly string[], now: readonly string[], asks: Asked): Stage {
  const { questionnaire, release } = lastOf(session(then, asks, {}));
  if (release === null) throw new Error('It was shown');
  const survey = carriedSurvey({ questionnaire, release, minimum: 4 });
  if (survey === null) throw new Error('It comes along');
  const surveys = [JSON.parse(JSON.stringify(survey))];
  const followUp = followUpFrom({ title: 'Toen', date: '2026-05-01', actions: [], surveys });
  return session(now, asks, { followUp }, { ...emptyVault, earlier: [survey] });
}

describe('then beside now', () => {
  it.each(kinds)(
    '[K40] is the same whatever the one answered who is not there any more, in every file ($kind)',
    async (asks) => {
      const random = seededRandom(7);
      const [said, asked] = [
        new Set<string>(),
        itemsOf(
          lastOf(
            session(
              ['', '', '', ''].map(() => '0'.repeat(60)),
              asks,
              {},
            ),
          ).questionnaire,
        ),
      ];
      for (let world = 0; world < 40; world += 1) {
        // In a part of the worlds all answer alike, so that one would be seen the most.
        const alike = random.below(2) === 0 ? random.below(2) : null;
        const chosen = (person: number) =>
          asked
            .map(({ scale: { answers } }) => {
              const most = answerCounts[answers];
              if (alike !== null && person >= 0) return alike * (most - 1);
              return random.below(most);
            })
            .join('');
        const others = Array.from({ length: 4 + random.below(4) }, (_, person) => chosen(person));
        // Sometimes the attacker has the place of the one who is gone.
        const now = random.below(2) === 0 ? others : [...others, chosen(-1)];
        const views = new Set<string>();
        for (const way of [(most: number) => most - 1, () => 0, (most: number) => random.below(most)]) {
          const target = asked.map(({ scale }) => way(answerCounts[scale.answers])).join('');
          const stage = later([target, ...others], now, asks);
          expect(lastOf(stage).overTime?.length).toBeGreaterThan(0);
          for (const { difference } of lastOf(stage).overTime ?? []) said.add(difference);
          const files = world > 4 ? [] : (['json', 'csv', 'md', 'html'] as const);
          const notes = await Promise.all(
            files.map((format) => fileOf({ stage, board: emptyBoard }, format, { table: 'surveys' })),
          );
          views.add(JSON.stringify([stage, notes]));
        }
        expect(views.size, `world ${world}`).toBe(1);
      }
      expect([...said]).toEqual(['equal']);
    },
  );

  it('[K39] does say a difference that a whole group makes', () => {
    const [asks] = kinds as [Asked];
    const stage = later(
      Array.from({ length: 5 }, () => '00'),
      Array.from({ length: 5 }, () => '44'),
      asks,
    );
    expect(lastOf(stage).overTime?.map(({ difference }) => difference)).toEqual(
      Array.from({ length: 2 }, () => 'clearly-higher'),
    );
  });
});

describe('a session that goes on with an earlier one, on a real server', () => {
  let server: TestServer | null = null;
  let table: Table;
  afterEach(async () => {
    table.leave();
    await server?.close();
  });

  it('[K39] [K40] tells nobody the means of then, and compares with them all the same', async () => {
    const folder = temporaryFolder();
    const storage = openSqliteStorage(join(folder.path, 'kennistafel.db'));
    server = await startTestServer({ minimumGroup: 4, storage });
    const asks: Asked = { kind: 'statements', own: ['Wij delen wat we weten.', 'Wij leren.'] };
    const questionnaire = lastOf(session(['00', '00', '00', '00'], asks, {})).questionnaire;
    const counts = { 'own-1': [1, 1, 1, 2, 2], 'own-2': [6, 1, 0, 0, 0] };
    const release = {
      respondents: 7,
      counts: Object.fromEntries(
        Object.entries(counts).map(([id, answers]) => [id, { answers, unknown: 0 }]),
      ),
    };
    const survey = carriedSurvey({ questionnaire, release, minimum: 5 });
    expect(survey?.parts.map(({ mean }) => mean)).toEqual([343, 114]);
    const followUp = { title: 'Toen', date: '2026-05-01', actions: [], surveys: [survey] };
    table = await layTable(server, { participants: 5, opening: { named: false, followUp } });
    const { facilitator, participants, everyone } = table;
    expect(stageOf(facilitator.stage).followUp?.surveys).toHaveLength(1);
    expect((await facilitator.command({ type: 'survey.open', asks, layout: 'list' })).status).toBe(200);
    const seen = (one: (typeof everyone)[number]) => surveysInOrder(stageOf(one.stage))[0];
    await Promise.all(everyone.map((one) => one.stage.until(() => seen(one) !== undefined)));
    const runId = (seen(facilitator) as Survey).id;
    for (const { desk } of participants) {
      createDeskEditor(desk.doc).give(runId, givenName, '44');
      await desk.saved();
    }
    expect((await facilitator.command({ type: 'survey.close', runId })).status).toBe(200);
    await Promise.all(everyone.map((one) => one.stage.until(() => seen(one)?.state === 'shown')));
    expect(seen(facilitator)?.overTime?.map(({ difference }) => difference)).toEqual([
      'clearly-higher',
      'clearly-higher',
    ]);
    const read = async (person: Person, path: string) =>
      (await person.get(`/api/sessions/${person.sessionId}/${path}`)).text;
    for (const person of everyone) {
      await read(person, 'me');
      expect(await read(person, 'notes.json')).toContain('clearly-higher');
      expect(await read(person, 'notes.csv?table=surveys')).toContain('Wij leren');
      // As JSON, and as a document has it.
      for (const key of ['"mean"', '\u0004mean', '"parts"', '\u0005parts'])
        expect(person.wiretap.saw(key), key).toBe(false);
    }
  });
});
