/** A session of eight people in which a secret of every kind lies somewhere, each with a text that stands nowhere else. */
import { createMemoryStorage } from '../../server/storage/memory.ts';
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import { createGuideEditor } from '../../src/documents/guideDocument.ts';
import { createReportEditor } from '../../src/documents/reportDocument.ts';
import type { Command } from '../../src/model/command.ts';
import type { CardId } from '../../src/model/deck.ts';
import {
  newHarvestId,
  newNoteId,
  type AnswerId,
  type HarvestId,
  type MemberId,
  type NoteId,
  type RoundId,
  type RunId,
  type VoteId,
} from '../../src/model/ids.ts';
import { openRound, openVote, type Stage } from '../../src/model/session/stage.ts';
import { givenName, itemsOf, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import { fullKennisscan } from '../../src/model/survey/kennisscan.ts';
import { createPerson, stageOf, type Connection, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { handIn, type Seated } from '../server/table.ts';
import { startTestServer, type TestServer } from '../server/testServer.ts';
import type { Secret } from './knowledge.ts';

export const moments = ['writing', 'voting', 'surveying', 'closed'] as const;
export type Moment = (typeof moments)[number];

/** Who writes in the first round, and then two who come in later: they never heard what was said before. */
const early = ['chantal', 'daan', 'els', 'faruk'] as const;
type Name = 'anna' | 'bas' | (typeof early)[number] | 'gonca' | 'scherm';

export interface HeldSession {
  readonly server: TestServer;
  readonly people: Readonly<Record<Name, Person>>;
  readonly code: string;
  readonly secrets: readonly Secret[];
  /** The stage as it is now. */
  stage(): Stage;
  /** The answers on the stage of a person; of who is a stranger, none. */
  answersOf(person: Person): Promise<AnswerId[]>;
  handOf(person: Person): Promise<CardId[]>;
  leave(): Promise<void>;
}

const first = 'kennisbronnen-1' as CardId;
const items = ['kennisbronnen-2', 'kennisbronnen-3', 'kennisbronnen-4'] as [CardId, CardId, CardId];
/** What stands on the board of honest people; an attacker must not be able to take it away. */
const note = newNoteId(seededRandom(1)) satisfies NoteId;
const agreement = newHarvestId(seededRandom(2)) satisfies HarvestId;

const text = (what: string, owner = 'all') => `${what}-of-${owner}-qzx`;
const tokenIn = (url: unknown) => String(url).split('#')[1] ?? '';

async function connectAll(person: Person): Promise<Seated> {
  const seated = Object.assign(person, {
    stage: person.connect('stage'),
    board: person.connect('board'),
    desk: person.connect('desk'),
  });
  await Promise.all([seated.stage.synced, seated.board.synced, seated.desk.synced]);
  return seated;
}

async function written(connection: Connection, edit: () => void): Promise<void> {
  await connection.synced;
  edit();
  await connection.saved();
}

/** Holds a session up to a moment, on a server of its own, with the minimum group that servers have by default. */
export async function holdSession(named: boolean, moment: Moment): Promise<HeldSession> {
  const server = await startTestServer({ storage: createMemoryStorage(), minimumGroup: 4 });
  const secrets: Secret[] = [];
  const keep = (secret: Omit<Secret, 'heardBy'> & { heardBy?: readonly MemberId[] }) =>
    void secrets.push({ heardBy: [], ...secret });

  const anna = createPerson(server.url);
  const { code, facilitatorUrl } = await anna.open({
    named,
    title: text('title'),
    facilitatorName: 'Annaqzx',
    programmeId: 'korte-terugblik',
  });
  const must = async (person: Person, command: Command) => {
    const reply = await person.command(command);
    if (reply.status !== 200) throw new Error(`${command.type}: ${reply.text}`);
  };
  const bas = createPerson(server.url);
  const entered = await bas.post('/api/join', { token: tokenIn(facilitatorUrl), name: 'Basqzx' });
  Object.assign(bas, { memberId: entered.body['memberId'], sessionId: entered.body['sessionId'] });
  const join = async (name: string, role: 'participant' | 'observer' = 'participant') => {
    const person = createPerson(server.url);
    const reply = await person.join(code, `${name}qzx`, role);
    if (reply.status !== 200) throw new Error(reply.text);
    return person;
  };
  const host = await connectAll(anna);
  const until = (condition: (stage: Stage) => boolean) =>
    host.stage.until(() => condition(stageOf(host.stage)));
  const stage = () => stageOf(host.stage);
  const everyone: Partial<Record<Name, Seated>> = { anna: host, bas: await connectAll(bas) };
  for (const name of early) everyone[name] = await connectAll(await join(name));
  const of = (name: Name) => everyone[name] as Seated;

  await must(anna, { type: 'session.start' });
  await until(({ programme }) => programme.current !== null);
  // The first round, after which an answer is hidden and another withdrawn.
  await must(anna, { type: 'round.open', cardId: first });
  await until((now) => openRound(now) !== null);
  for (const name of early)
    await handIn(of(name), openRound(stage())?.id as RoundId, text('published', name[0]));
  await must(anna, { type: 'round.reveal', roundId: openRound(stage())?.id as RoundId });
  await until((now) => Object.keys(now.answers).length === early.length);
  const answerOf = (name: Name) =>
    Object.values(stage().answers).find((answer) => answer.text === text('published', name[0]))
      ?.id as AnswerId;
  const answerIds = Object.fromEntries(early.map((name) => [name, answerOf(name)]));
  const heardBy = [anna, bas, ...early.map(of)].map(({ memberId }) => memberId);
  for (const name of early) {
    const { authored, erasers } = (await of(name).me()).body as Record<string, Record<string, string>>;
    const owner = of(name).memberId;
    const id = answerIds[name] as AnswerId;
    keep({ what: `the eraser of ${name}`, text: erasers?.[id] ?? '', home: 'eraser', owner });
    keep({ what: `the desk id of ${name}`, text: authored?.[id] ?? '', home: 'eraser', owner });
  }
  await must(of('chantal'), {
    type: 'answer.keepInGroup',
    answerId: answerIds['chantal'] as AnswerId,
    inGroup: true,
    now: true,
  });
  keep({ what: 'a published answer', text: text('published', 'c'), home: 'stage', owner: null });
  await must(anna, { type: 'answer.hide', answerId: answerIds['daan'] as AnswerId, because: 'other' });
  keep({
    what: 'a hidden answer',
    text: text('published', 'd'),
    home: 'hidden',
    owner: of('daan').memberId,
    heardBy,
  });
  await must(of('faruk'), { type: 'answer.withdraw', answerId: answerIds['faruk'] as AnswerId, now: true });
  keep({ what: 'a withdrawn answer', text: text('published', 'f'), home: 'gone', owner: null, heardBy });
  await must(of('els'), {
    type: 'answer.correct',
    answerId: answerIds['els'] as AnswerId,
    text: text('corrected', 'e'),
    source: null,
  });
  keep({ what: 'a correction', text: text('corrected', 'e'), home: 'pending', owner: of('els').memberId });
  // From here on nobody hears any more what was hidden or withdrawn.
  await until((now) => Object.keys(now.answers).length === 2);

  everyone.gonca = await connectAll(await join('gonca'));
  const scherm = await join('scherm', 'observer');
  const people = {
    anna,
    bas,
    chantal: of('chantal'),
    daan: of('daan'),
    els: of('els'),
    faruk: of('faruk'),
    gonca: of('gonca'),
    scherm,
  };
  const wall = [scherm.connect('stage'), scherm.connect('board')];
  await Promise.all(wall.map(({ synced }) => synced));
  await must(anna, { type: 'rules.set', admission: 'ask' });

  // What is agreed, what facilitators keep to themselves, and what they prepare for the report.
  await written(of('anna').board, () => {
    const board = createBoardEditor(of('anna').board.doc);
    board.addNote(note, text('note'), { x: 5, y: 6, zone: null });
    board.addHarvest(agreement, 'agreement');
    board.setHarvest(agreement, 'text', text('agreement'));
    board.setMinutes(text('minutes'), '');
  });
  for (const what of ['note', 'agreement', 'minutes'])
    keep({ what, text: text(what), home: 'board', owner: null });
  const guide = anna.connect('guide');
  await written(guide, () => createGuideEditor(guide.doc).setCardWords(first, text('guide')));
  keep({ what: 'the guide', text: text('guide'), home: 'guide', owner: null });
  const report = bas.connect('report');
  await written(report, () => createReportEditor(report.doc).setSummary(text('summary'), ''));
  keep({ what: 'the draft of the report', text: text('summary'), home: 'report', owner: null });
  await must(anna, { type: 'report.share', days: null });
  await must(anna, { type: 'hand.deal', count: 2 });

  // What is everybody's own.
  const writers = ['chantal', 'daan', 'els', 'faruk', 'gonca', 'anna', 'bas'] as const;
  for (const name of writers) {
    const { memberId: owner, desk, sessionId } = of(name);
    const draft = text('draft', name[0]);
    await written(desk, () => createDeskEditor(desk.doc).setDraft(items[0], { text: draft, source: null }));
    keep({ what: `the draft of ${name}`, text: draft, home: 'desk', owner });
    const link = await of(name).post(`/api/sessions/${sessionId}/devices`, {});
    keep({ what: `the device link of ${name}`, text: tokenIn(link.body['url']), home: 'device', owner });
    const hands = (await of(name).me()).body['hands'] as Record<MemberId, CardId[]>;
    const hand = hands[owner];
    if (hand !== undefined)
      keep({ what: `the hand of ${name}`, text: `"${owner}":${JSON.stringify(hand)}`, home: 'hand', owner });
  }
  for (const [name, { cookies, memberId: owner }] of Object.entries(people))
    for (const token of cookies.values())
      keep({ what: `the cookie of ${name}`, text: token, home: 'cookie', owner });
  const { facilitatorUrl: now, reportUrl } = (await anna.me()).body;
  keep({ what: 'the facilitators’ link', text: tokenIn(now), home: 'links', owner: null });
  keep({ what: 'the link to the report', text: tokenIn(reportUrl), home: 'links', owner: null });
  keep({ what: 'the title', text: text('title'), home: 'door', owner: null });
  keep({ what: 'the code', text: code, home: 'stage', owner: null });
  for (const [name, { memberId }] of Object.entries(people)) {
    const shown = stage().members[memberId]?.name ?? '';
    keep({ what: `the name of ${name}`, text: shown, home: 'stage', owner: null });
  }

  // Three of five: without names too few to be shown.
  const three = ['chantal', 'daan', 'gonca'] as const;
  if (moment === 'writing') {
    await must(anna, { type: 'round.open', cardId: items[0] });
    await until((was) => openRound(was) !== null);
    const roundId = openRound(stage())?.id as RoundId;
    for (const name of three) {
      await handIn(of(name), roundId, text('sealed', name[0]));
      const { memberId: owner } = of(name);
      keep({ what: `the sealed answer of ${name}`, text: text('sealed', name[0]), home: 'desk', owner });
    }
  }
  if (moment === 'voting') {
    await must(anna, { type: 'vote.open', over: 'cards', itemIds: items, dots: 2, perItem: 2 });
    await until((was) => openVote(was) !== null);
    const voteId = openVote(stage())?.id as VoteId;
    for (const [index, name] of three.entries()) {
      const { desk, memberId: owner } = of(name);
      const item = items[index] as CardId;
      await written(desk, () => createDeskEditor(desk.doc).setDots(voteId, item, 2));
      keep({ what: `the ballot of ${name}`, text: `ballot/${voteId}/${item}`, home: 'desk', owner });
    }
  }
  if (moment === 'surveying') {
    await must(anna, { type: 'survey.open', asks: { kind: 'scan', length: 'full' }, layout: 'one' });
    const survey = () => surveysInOrder(stage()).at(-1);
    await until(() => survey() !== undefined);
    const asked = itemsOf(fullKennisscan).length;
    for (const [index, name] of three.entries()) {
      const { desk, memberId: owner } = of(name);
      const answers = ['0u1', '1u0', 'uu1'][index]?.repeat(asked).slice(0, asked) ?? '';
      await written(desk, () => createDeskEditor(desk.doc).give(survey()?.id as RunId, givenName, answers));
      keep({ what: `the scan of ${name}`, text: answers, home: 'desk', owner });
    }
  }
  if (moment === 'closed') {
    await must(anna, { type: 'session.close' });
    await until(({ phase }) => phase === 'closed');
  }

  const mine = async (person: Person) => (await person.me()).body;
  return {
    server,
    people,
    code,
    secrets,
    stage,
    answersOf: async (person) => Object.keys((await mine(person))['authored'] ?? {}) as AnswerId[],
    handOf: async (person) => {
      const hands = ((await mine(person))['hands'] ?? {}) as Record<MemberId, CardId[]>;
      return hands[person.memberId] ?? [];
    },
    leave: async () => {
      for (const person of Object.values(people)) person.leave();
      await server.close();
    },
  };
}
