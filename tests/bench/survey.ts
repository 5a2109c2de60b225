/**
 * A hundred members answer the whole kennisscan within a minute, each answer kept as they go, and a facilitator closes it. The
 * server is a process of its own, with its database on disk; all members share another.
 */
import {
  givenName,
  itemsOf,
  surveysInOrder,
  writtenAnswers,
  type SurveyAnswer,
} from '../../src/model/activities/survey/survey.ts';
import { answerCounts } from '../../src/model/survey/answerScales.ts';
import { startRealServer } from '../journeys/realServer.ts';
import { createPerson } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { atRate } from './atRate.ts';
import { percentile, type Bench } from './bench.ts';
import { crowdedTable, joinAtOnce } from './crowdedTable.ts';
import type { ProcessReading } from './processReading.ts';
import { sitDown } from './simulatedMember.ts';
import { createStopwatch } from './stopwatch.ts';

/** With the facilitator, who answers too. */
const size = 100;
const seconds = 60;

export const surveyBench: Bench = {
  name: 'survey',
  run: async () => {
    const server = await startRealServer(new URL('serverProbe.ts', import.meta.url));
    const read = async () => (await server.ask('What do you cost?')) as ProcessReading;
    const random = seededRandom(size);
    const times = { others: createStopwatch(), acknowledged: [] as number[] };
    const facilitator = createPerson(server.url);
    const { code } = await facilitator.open({ named: false });
    const stage = facilitator.connect('stage');
    await stage.synced;
    const alone = await sitDown(server.url, facilitator, times);
    const { members } = await joinAtOnce(server.url, code, size - 1, times);
    const table = crowdedTable(facilitator, stage, [alone, ...members]);

    await table.steer({ type: 'survey.open', asks: { kind: 'scan', length: 'full' }, layout: 'one' });
    await table.until((now) => surveysInOrder(now).length > 0);
    const [survey] = surveysInOrder(table.stage());
    if (survey === undefined) throw new Error('It was opened');
    const items = itemsOf(survey.questionnaire);
    const given = table.members.map(() => items.map((): SurveyAnswer => null));
    await read();
    const start = performance.now();
    await atRate(size, items.length / seconds, seconds, (number, turn) => {
      const [member, answers, asked] = [table.members[number], given[number], items[turn]];
      if (member === undefined || answers === undefined || asked === undefined) return;
      answers[turn] = random.below(12) === 0 ? 'unknown' : random.below(answerCounts[asked.scale.answers]);
      member.desk.give(survey.id, givenName, writtenAnswers(answers));
      member.timeDesk();
    });
    const sent = size * items.length;
    while (times.acknowledged.length < sent) await new Promise((resolve) => setTimeout(resolve, 10));
    const answering = await read();
    const shut = performance.now();
    const closed = await table.steerUntilSeen({ type: 'survey.close', runId: survey.id }, 'respondents');
    const closing = await read();
    const end = performance.now();
    await table.until((now) => surveysInOrder(now)[0]?.release?.respondents === size);

    for (const member of table.members) member.leave();
    facilitator.leave();
    await server.remove();
    const figure = (name: string, value: number, unit = 'ms') => ({
      name: `${size} in a full scan: ${name}`,
      value,
      unit,
    });
    return [
      ...[0.5, 0.95, 0.99].map((part) =>
        figure(`answer → acknowledged, p${part * 100}`, percentile(times.acknowledged, part)),
      ),
      figure('answers kept', sent, ''),
      figure('closed, on the last screen', closed),
      figure('server, longest stall', Math.max(answering.lateMost, closing.lateMost)),
      // What the server itself needs, however busy the machine is.
      figure('server, processor for one answer', (answering.cores * (shut - start)) / sent),
      figure('server, processor for closing', closing.cores * (end - shut)),
    ];
  },
};
