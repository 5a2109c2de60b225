/** A session with real amounts of content, played moment by moment by people who talk to the server directly. */
import { createBoardEditor } from '../../src/documents/boardEditor.ts';
import { createDeskEditor } from '../../src/documents/deskEditor.ts';
import type { Locale } from '../../src/messages/locale.ts';
import type { Command } from '../../src/model/command.ts';
import type { CardId } from '../../src/model/deck.ts';
import { newClusterId, newDeskAnswerId, newHarvestId, type ItemId } from '../../src/model/ids.ts';
import type { StepActivity } from '../../src/model/programme/stepActivity.ts';
import { openRound, openVote, type Stage } from '../../src/model/session/stage.ts';
import { createPerson, stageOf, type Person } from '../server/person.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { names, sources, written } from './written.ts';

export const momentNames = [
  'lobby',
  'choosing',
  'writing',
  'revealed',
  'sorted',
  'grouped',
  'voting',
  'outcome',
  'agreements',
  'ended',
] as const;
export type MomentName = (typeof momentNames)[number];

export interface Cast {
  readonly language: Locale;
  readonly named: boolean;
  readonly members: number;
  readonly answers: number;
  /** Over how many cards the answers are spread. */
  readonly cards: number;
}

const cardIds = [
  'leren-2',
  'leidinggevende-1',
  'kennisbeleid-2',
  'kennisbronnen-1',
  'leren-4',
  'leidinggevende-3',
  'kennisbronnen-3',
] as readonly string[] as readonly CardId[];

/** The answers that belong together, by their place among those of a card. */
const groups = [
  [6, 9, 11],
  [7, 8, 10],
];

/** Opens the session. Each moment then has to be asked for, in order. */
export async function playSession(url: string, { language, named, members, answers, cards }: Cast) {
  const random = seededRandom(20261129);
  const words = written[language];
  const facilitator = createPerson(url);
  const { code } = await facilitator.open({
    title: words.title,
    facilitatorName: 'Fatma',
    deckIds: ['kennisbronnen', 'leidinggevende', 'kennisbeleid', 'leren'],
    programmeId: 'eerste-gesprek',
    named,
  });
  const stage = facilitator.connect('stage');
  await stage.synced;
  const people: Person[] = [];
  for (let index = 0; index < members; index += 1) {
    const person = createPerson(url);
    const again = Math.floor(index / names.length);
    await person.join(code, `${names[index % names.length]}${again > 0 ? ` ${again + 1}` : ''}`);
    people.push(person);
  }
  const desks = await Promise.all(
    people.map(async (person) => {
      const desk = person.connect('desk');
      await desk.synced;
      return { connection: desk, editor: createDeskEditor(desk.doc) };
    }),
  );
  const now = (): Stage => stageOf(stage);
  const ask = async (command: Command) => {
    const { status, text } = await facilitator.command(command);
    if (status !== 200) throw new Error(`${command.type}: ${text}`);
  };
  const stepTo = async (activity: StepActivity) => {
    const step = now().programme.steps.find((one) => one.activity === activity);
    if (step !== undefined) await ask({ type: 'step.go', to: step.id });
    await stage.until(() => now().programme.current === step?.id);
  };
  const board = async () => {
    const connection = facilitator.connect('board');
    await connection.synced;
    return { connection, editor: createBoardEditor(connection.doc, () => now().era) };
  };
  const saved = () => Promise.all(desks.map(({ connection }) => connection.saved()));

  const write = async (cardId: CardId, count: number) => {
    await ask({ type: 'round.open', cardId });
    await stage.until(() => openRound(now())?.cardId === cardId);
    const round = openRound(now());
    if (round === null) throw new Error('no round');
    for (let index = 0; index < count; index += 1) {
      const text = words.answers[index % words.answers.length] ?? '';
      const source = sources[index % sources.length] ?? null;
      const id = newDeskAnswerId(random);
      const { editor } = desks[index % desks.length] ?? {};
      editor?.handIn({ id, roundId: round.id, cardId, text, source });
    }
    desks.slice(0, Math.floor(desks.length / 2)).forEach(({ editor }, index) => {
      if (index > 0) editor.setReady(round.id, true);
    });
    await saved();
    return round.id;
  };
  const onCard = (cardId: CardId | undefined) =>
    Object.values(now().answers)
      .filter((answer) => answer.cardId === cardId)
      .sort((a, b) => a.order - b.order)
      .map(({ id }) => id);
  const chosen = cardIds.slice(-cards);
  const last = chosen.at(-1);
  const each = Math.floor(answers / cards);

  const happen: Readonly<Record<MomentName, () => Promise<void>>> = {
    lobby: async () => {
      const discuss = now().programme.steps.find(({ activity }) => activity === 'discuss');
      const change = { kind: 'add', after: discuss?.id ?? null, activity: 'vote', minutes: 5 } as const;
      await ask({ type: 'programme.edit', change });
    },
    choosing: async () => {
      await ask({ type: 'session.start' });
      await ask({ type: 'rules.set', moveItems: true });
      await stepTo('choose');
    },
    writing: async () => {
      for (const cardId of chosen.slice(0, -1)) {
        const roundId = await write(cardId, each);
        await ask({ type: 'round.reveal', roundId });
        await stage.until(() => openRound(now()) === null);
      }
      if (last === undefined) return;
      await ask({ type: 'card.spotlight', cardId: last });
      await stepTo('write');
      await write(last, answers - each * (cards - 1));
      desks[0]?.editor.setDraft(last, { text: words.draft, source: 'professional' });
      // A clock that stands still gives the same picture twice.
      await ask({ type: 'timer.start', ms: 220_000 });
      await stage.until(() => now().timer !== null);
      const { timer } = now();
      if (timer !== null) await ask({ type: 'timer.pause', timerId: timer.id });
      await saved();
    },
    revealed: async () => {
      const round = openRound(now());
      if (round !== null) await ask({ type: 'round.reveal', roundId: round.id });
      await stage.until(() => openRound(now()) === null);
      await stepTo('discuss');
    },
    sorted: () => ask({ type: 'board.changeTemplate', template: 'drie-bronnen' }),
    grouped: async () => {
      await ask({ type: 'board.changeTemplate', template: 'tafel' });
      await stage.until(() => now().templates[now().era] === 'tafel');
      const { connection, editor } = await board();
      const ids: ItemId[] = onCard(last);
      // They lie where their answers were, under the question.
      groups.forEach((places, index) => {
        const items = places.flatMap((place) => ids[place] ?? []);
        const spot = { x: 60 + index * 520, y: 330, zone: null };
        if (items.length > 1) editor.group(newClusterId(random), items, spot, words.groups[index]);
      });
      await connection.saved();
      connection.close();
    },
    voting: async () => {
      await stepTo('vote');
      const itemIds = onCard(last).slice(0, 12);
      await ask({ type: 'vote.open', over: 'answers', itemIds, dots: 3, perItem: 2 });
      await stage.until(() => openVote(now()) !== null);
      const vote = openVote(now());
      if (vote === null) return;
      const { length } = vote.items;
      desks.forEach(({ editor }, index) => {
        const [first, second] = [vote.items[(index * index) % length], vote.items[(index % 3) + 1]];
        if (first !== undefined) editor.setDots(vote.id, first.id, 1);
        if (second !== undefined && index > 0) editor.setDots(vote.id, second.id, 2);
      });
      await saved();
    },
    outcome: async () => {
      const vote = openVote(now());
      if (vote !== null) await ask({ type: 'vote.close', voteId: vote.id });
    },
    agreements: async () => {
      await stepTo('harvest');
      const { connection, editor } = await board();
      for (const text of words.agreements) editor.addHarvest(newHarvestId(random), 'agreement', text);
      for (const { text, ...more } of words.actions) {
        const id = newHarvestId(random);
        editor.addHarvest(id, 'action', text);
        for (const field of ['who', 'when'] as const)
          if (more[field] !== '') editor.setHarvest(id, field, more[field]);
      }
      onCard(last)
        .slice(0, 2)
        .forEach((id) => editor.markInsight(id, true));
      await connection.saved();
      connection.close();
    },
    ended: () => ask({ type: 'session.close' }),
  };
  return {
    code,
    facilitator,
    participant: people[0] ?? facilitator,
    happen: (name: MomentName) => happen[name](),
    leave: () => [facilitator, ...people].forEach((person) => person.leave()),
  };
}
