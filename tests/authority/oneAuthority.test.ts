import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { readBoard } from '../../src/documents/boardDocument.ts';
import { boardLimits, type BoardSnapshot } from '../../src/model/board/board.ts';
import type { DeskEditor } from '../../src/documents/deskEditor.ts';
import { givenName, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { commandSchema, type Command } from '../../src/model/command.ts';
import type { HarvestId, MemberId, RunId, SnapshotId } from '../../src/model/ids.ts';
import { facilitator, seededRandom, testCard, testMember, testStage } from '../fixtures/testStage.ts';
import { openBothSides } from './bothSides.ts';
import { nextAct, weightsBy } from './nextAct.ts';

const histories = 360;
const acts = 60;
const groups = 10;

/** What was accepted in all histories, and how often. */
const accepted = new Map<string, number>();

const people = [testMember('Fatma', 'facilitator'), testMember('Hans', 'facilitator')];
const participants = ['Joris', 'Mirjam', 'Sanne', 'Dewi'].map((name) => testMember(name));
/** Nobody loses a connection here. Those who lost one before have a seat that can be of somebody else's person. */
const gone = ['Anna', 'Bram'].map((name) => ({ ...testMember(name), goneSince: 1 }));

/** So many kept boards that another one makes room. */
const manyKept = Array.from({ length: boardLimits.snapshots - 1 }, (_, index): BoardSnapshot => ({
  id: `b-${index}` as SnapshotId,
  at: 0,
  because: 'asked',
  stepId: null,
  era: 0,
  things: index,
  print: '',
}));

/** What there is to tell of: `earlier.tell` names it. */
const action = { id: 'h-1' as HarvestId, text: 'Kennisvisie maken', who: '', when: '', outcome: null };
const followUp = { title: 'Toen', date: '2026-05-01', actions: [action], surveys: [] };

async function playHistory(seed: number): Promise<void> {
  const random = seededRandom(seed);
  const named = random.below(3) > 0;
  const viewer = random.below(3) === 0 ? ('m-joris' as MemberId) : facilitator;
  const guest = { ...testMember('Gijs'), host: viewer };
  const members = [...people, ...participants, ...gone, guest, testMember('Kees', 'observer')];
  const stage = testStage({
    sessionId: `s-${seed}` as never,
    named,
    minimumGroup: random.below(3),
    phase: random.below(4) === 0 ? 'lobby' : 'table',
    cards: Array.from({ length: 9 }, (_, index) => testCard(index + 1)),
    snapshots: random.below(3) === 0 ? manyKept : [],
    deleteAt: 1_900_000_000_000,
    followUp,
    members: Object.fromEntries(members.map((member) => [member.id, member])),
  });
  const both = await openBothSides(stage, viewer, seed);
  const weights = weightsBy(random);
  try {
    for (let turn = 0; turn < acts; turn += 1) {
      const { engine } = both;
      const board = readBoard(engine.documents.board);
      const act = nextAct({ viewer, held: engine.held(), board, now: both.now() }, weights, random);
      const where = `history ${seed}, act ${turn}: ${JSON.stringify(act)}`;
      const { server, browser } = await both.play(act);
      expect(browser, where).toEqual(server);
      const sides = await both.sides();
      expect(sides.browser, where).toEqual(sides.server);
      const name = act.type === 'command' ? act.command.type : act.type;
      if (server === null || (server as { ok: boolean }).ok)
        accepted.set(name, (accepted.get(name) ?? 0) + 1);
      if (sides.server === null) return;
    }
    await both.restart();
    const stored = await both.sides();
    expect(stored.browser, `history ${seed}, as it is stored`).toEqual(stored.server);
  } finally {
    both.close();
  }
}

describe('the example, the rehearsal and the preview', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it.each(Array.from({ length: groups }, (_, group) => group))(
    'do with every decision what the server does, in the same histories (%i)',
    async (group) => {
      for (let seed = group; seed < histories; seed += groups) await playHistory(seed);
    },
  );

  it('forget what comes late of a guest who was removed as the server does', async () => {
    const viewer = 'm-joris' as MemberId;
    const gijs = { ...testMember('Gijs'), host: viewer };
    const members = Object.fromEntries([...people, ...participants, gijs].map((one) => [one.id, one]));
    const both = await openBothSides(
      testStage({ members, phase: 'table', deleteAt: 1_900_000_000_000 }),
      viewer,
      1,
    );
    const command = (asked: Command) => both.play({ type: 'command', member: facilitator, command: asked });
    try {
      const asks = { kind: 'statements' as const, own: ['Wij delen wat we weten.'] };
      await command({ type: 'survey.open', asks, layout: 'one' });
      const runId = surveysInOrder(both.engine.stage())[0]?.id as RunId;
      for (const end of [
        { type: 'survey.cancel', runId },
        { type: 'member.remove', memberId: gijs.id },
      ] as const)
        expect((await command(end)).server).toMatchObject({ ok: true });
      const edit = (editor: DeskEditor) => editor.give(runId, givenName, '4');
      await both.play({ type: 'desk', owner: viewer, guest: gijs.id, edit });
      expect(both.engine.documents.desk.getMap('desk').size).toBe(0);
      const { server, browser } = await both.sides();
      expect(browser).toEqual(server);
    } finally {
      both.close();
    }
  });

  it('were compared in every command, and in edits, arrivals and time', () => {
    const commands = commandSchema.options.map(({ entries }) => entries.type.literal);
    const expected = [...commands, 'desk', 'board', 'seat', 'wait'];
    const missing = expected.filter((name) => !accepted.has(name));
    expect(missing).toEqual([]);
  });
});
