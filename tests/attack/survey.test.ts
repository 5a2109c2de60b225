/**
 * Guessing what somebody answered to a questionnaire: from the moment and the order of what comes in while people answer, and
 * from the outcome and the notes afterwards. Each time two members answer after each other, one low and one high, and chance
 * alone says which.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { givenName, surveysInOrder, type Survey } from '../../src/model/activities/survey/survey.ts';
import { shuffled } from '../../src/model/activities/write/publish.ts';
import type { MemberId, Random } from '../../src/model/ids.ts';
import { stageOf } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { card, type Seated } from '../server/table.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';
import { createScores, tells, withoutCalls, type Scores } from './scores.ts';
import { layWatchedTable, watching, type Received, type WatchedTable } from './watchedRound.ts';

const sessions = 4;
const surveysInEach = 6;
const [low, high] = ['0s', '4u'] as const;
const formats = ['json', 'csv', 'md', 'html'] as const;

let server: TestServer;
let random: Random;
let watched: WatchedTable;
beforeAll(async () => {
  const chance: Random = { below: (limit) => random.below(limit), text: (length) => random.text(length) };
  random = seededRandom(0);
  server = await startTestServer({ minimumGroup: 4, random: chance });
});
afterAll(() => server.close());
afterEach(() => watched.leave());

/** Two who answered after each other, and whether the first of them answered high. */
interface Couple {
  readonly members: readonly [MemberId, MemberId];
  readonly isFirstHigh: boolean;
}

const surveyOn = ({ stage }: Pick<Seated, 'stage'>): Survey => {
  const survey = surveysInOrder(stageOf(stage)).at(-1);
  if (survey === undefined) throw new Error('There is no questionnaire');
  return survey;
};

async function opened(turn: number): Promise<Survey> {
  const { table, watchers } = watched;
  const asks = { kind: 'statements' as const, own: [`Stelling ${turn}`, `En nog een ${turn}`] };
  const reply = await table.facilitator.command({ type: 'survey.open', asks, layout: 'one' });
  expect(reply.status, reply.text).toBe(200);
  for (const one of [table.facilitator, ...watchers])
    await one.stage.until(() => surveysInOrder(stageOf(one.stage)).length === turn);
  return surveyOn(table.facilitator);
}

/** Lets everybody answer, and another only type each time; guesses by all that comes in. */
async function answered(scores: Scores, { id }: Survey, chance: Random): Promise<Couple[]> {
  const { members, watchers } = watched;
  const { settle, watch } = watching(server, watched, chance);
  await settle();
  const order = shuffled(members, chance);
  const couples: Couple[] = [];
  const guess = (how: string, [early, late]: readonly Record<string, Received>[], of: Couple) => {
    for (const { name } of watchers)
      for (const [tell, worth] of Object.entries(tells)) {
        const [one, other] = [early?.[name] as Received, late?.[name] as Received];
        const isFirst = worth(one, of.members[0]) >= worth(other, of.members[1]);
        scores.add(`${name}, ${how}, by ${tell}`, isFirst === of.isFirstHigh);
      }
  };
  for (let index = 0; index < order.length; index += 2) {
    const [one, other] = order.slice(index, index + 2) as [Seated, Seated];
    const isFirstHigh = chance.below(2) === 0;
    const give = (person: Seated, answers: string) =>
      watch(person, () => createDeskEditor(person.desk.doc).give(id, givenName, answers));
    const typed = async (person: Seated) => {
      const draft = { text: chance.text(20), source: null };
      return watch(person, () => createDeskEditor(person.desk.doc).setDraft(card, draft));
    };
    const couple = { members: [one.memberId, other.memberId], isFirstHigh } as const;
    const before = withoutCalls(stageOf(watched.table.facilitator.stage));
    const received = [await give(one, isFirstHigh ? high : low), await give(other, isFirstHigh ? low : high)];
    const steps = withoutCalls(stageOf(watched.table.facilitator.stage)) !== before;
    guess('who answered high', received, couple);
    couples.push(couple);
    // Whether somebody answers at all is told in steps alone: then nothing may tell it from typing.
    if (steps || index > 0) continue;
    const isFirstAnswer = chance.below(2) === 0;
    const acts = [() => give(other, chance.below(2) === 0 ? '1u' : '2u'), () => typed(one)] as const;
    const [first, second] = isFirstAnswer ? acts : [acts[1], acts[0]];
    const both = [await first(), await second()];
    const who = isFirstAnswer ? [other, one] : [one, other];
    const [early, late] = who as [Seated, Seated];
    guess('who answered', both, { members: [early.memberId, late.memberId], isFirstHigh: isFirstAnswer });
    await give(other, isFirstHigh ? low : high);
  }
  return couples;
}

/** Guesses from what everybody may fetch afterwards: who is named first, or stands first in the list of people. */
async function guessAfterwards(scores: Scores, couples: readonly Couple[]): Promise<void> {
  const { table, watchers, acted } = watched;
  const readers = { 'a facilitator': table.facilitator, 'a participant': table.participants[3] as Seated };
  for (const [name, person] of Object.entries(readers)) {
    const stage = stageOf(person.stage);
    const orders: Record<string, (id: MemberId) => number> = {
      'the list of people': (id) => Object.keys(stage.members).indexOf(id),
      'acting first': (id) => acted.indexOf(id),
      'the questionnaire': (id) => JSON.stringify(surveyOn(person)).indexOf(id),
    };
    for (const format of formats) {
      const reply = await person.get(
        `/api/sessions/${person.sessionId}/notes.${format}?lang=nl&table=surveys`,
      );
      expect(reply.status, reply.text).toBe(200);

      expect(reply.text).toContain('Stelling');
      orders[`the notes in ${format}`] = (id) => reply.text.indexOf(stage.members[id]?.name ?? id);
    }
    for (const [how, rank] of Object.entries(orders))
      for (const { members, isFirstHigh } of couples)
        scores.add(`${name}, afterwards, by ${how}`, rank(members[0]) <= rank(members[1]) === isFirstHigh);
  }
  for (const { name, stage, taps } of watchers) {
    const heard = Buffer.concat(taps.stage.frames());
    const told = JSON.stringify(surveyOn({ stage }));
    for (const { members, isFirstHigh } of couples) {
      const [one, other] = members.map((id) => heard.lastIndexOf(id)) as [number, number];
      scores.add(`${name}, afterwards, by being named last`, one >= other === isFirstHigh);
      for (const id of members) expect(told).not.toContain(id);
    }
  }
}

describe('a questionnaire without names', () => {
  it('[K40] tells nobody who answered what, by when it comes in, in which order, or in the notes', async () => {
    const scores = createScores();
    for (let session = 1; session <= sessions; session += 1) {
      random = seededRandom(session * 7919);
      watched = await layWatchedTable(server, false);
      for (let turn = 1; turn <= surveysInEach; turn += 1) {
        const survey = await opened(turn);
        const couples = await answered(scores, survey, seededRandom(session * 1_000 + turn));
        const { facilitator } = watched.table;
        const reply = await facilitator.command({ type: 'survey.close', runId: survey.id });
        expect(reply.status, reply.text).toBe(200);
        for (const one of [facilitator, watched.table.participants[3] as Seated, ...watched.watchers])
          await one.stage.until(() => surveyOn(one).state === 'shown');
        const counts = surveyOn(facilitator).release?.counts;
        // Four low and four high: whoever knows nothing of them is right about half.
        expect(counts?.['own-1']?.answers).toEqual([4, 0, 0, 0, 4]);
        await guessAfterwards(scores, couples);
      }
      if (session < sessions) watched.leave();
    }
    expect(scores.ways().size).toBe(3 * 7 * 2 + 2 * 7 + 3);
    expect(scores.betterThanChance()).toEqual([]);
  }, 600_000);
});
