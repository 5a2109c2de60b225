/** What may happen next in a session, by chance. Most of it is possible, some is refused. */
import { guestsOf } from '../../src/model/access/ownership.ts';
import { boardPartNames, writableBoardParts } from '../../src/model/access/boardParts.ts';
import type { Board } from '../../src/model/board/board.ts';
import { templateIds } from '../../src/model/board/template.ts';
import { checkinKinds, checkinsInOrder, faces } from '../../src/model/activities/checkin/checkin.ts';
import { givenName, surveysInOrder } from '../../src/model/activities/survey/survey.ts';
import type { BallotItemId } from '../../src/model/activities/vote/ballot.ts';
import type { Command, CommandType } from '../../src/model/command.ts';
import type {
  AnswerId,
  RunId,
  ClusterId,
  DealId,
  DeskAnswerId,
  HarvestId,
  ItemId,
  MemberId,
  NoteId,
  Random,
  RoundId,
  SnapshotId,
  StepId,
  TimerId,
  VoteId,
} from '../../src/model/ids.ts';
import { readyProgrammeIds } from '../../src/model/programme/presets.ts';
import type { Held } from '../../src/model/decide/context.ts';
import { hideReasons, memberOf, openRound, openVote, roles } from '../../src/model/session/stage.ts';
import { testCommands } from '../fixtures/testCommands.ts';
import type { Act } from './bothSides.ts';

interface Now {
  readonly viewer: MemberId;
  readonly held: Held;
  readonly board: Board;
  readonly now: number;
}

/** How often each kind of act comes in one history, so that histories differ in what they are about. */
export type Weights = Readonly<
  Record<'steer' | 'show' | 'answers' | 'own' | 'people' | 'desk' | 'board' | 'boards' | 'rest', number>
>;

/** Weights of one history. */
export function weightsBy(random: Random): Weights {
  const weight = () => random.below(5) ** 2 + 1;
  return {
    steer: 4 + weight(),
    show: 4 + weight(),
    answers: 2 + weight(),
    own: weight(),
    people: weight(),
    desk: 8 + weight(),
    board: weight(),
    boards: weight(),
    rest: weight(),
  };
}

const commandsOf = {
  steer: [
    'session.rename',
    'session.start',
    'session.keep',
    'programme.edit',
    'step.go',
    'timer.start',
    'timer.pause',
    'timer.resume',
    'timer.extend',
    'timer.stop',
    'card.spotlight',
    'card.draw',
    'card.turn',
    'card.putBack',
    'card.add',
    'card.bring',
    'hand.deal',
    'hand.collect',
    'round.goOpenly',
    'vote.goOpenly',
    'vote.cancel',
    'checkin.goOpenly',
    'checkin.cancel',
    'survey.cancel',
    'table.gather',
    'table.turnPage',
    'term.show',
    'earlier.tell',
  ],
  own: ['hand.take', 'hand.swap', 'hand.putBack', 'hand.play', 'member.raise', 'member.lower'],
  show: [
    'round.open',
    'round.open',
    'round.reveal',
    'vote.open',
    'vote.close',
    'checkin.open',
    'checkin.show',
    'checkin.keepInNotes',
    'survey.open',
    'survey.close',
    'survey.close',
  ],
  answers: [
    'answer.correct',
    'answer.withdraw',
    'answer.withdraw',
    'answer.keepInGroup',
    'answer.hide',
    'answer.hide',
    'answer.show',
    'answer.show',
    'answer.enlarge',
  ],
  people: [
    'rules.set',
    'lobby.lock',
    'lobby.unlock',
    'lobby.clear',
    'member.admit',
    'member.rename',
    'member.setRole',
    'member.remove',
    'member.merge',
    'member.merge',
    'member.separate',
    'member.seatBeside',
    'member.seatBeside',
  ],
  boards: [
    'board.lock',
    'board.unlock',
    'board.changeTemplate',
    'board.showNext',
    'board.snapshot',
    'board.restore',
  ],
  rest: ['report.share', 'report.revoke', 'link.renew', 'session.close', 'session.close', 'session.delete'],
} as const satisfies Partial<Record<keyof Weights, readonly CommandType[]>>;

const names = ['Noor', 'Bilal', 'Tess', 'Omar', 'Lieke', 'Joris'] as const;
const texts = ['Eerst vragen.', 'Wat weten we al?', 'Te duur', ' ', 'Samen met de wijk'] as const;
const seconds = [1, 5, 20, 60] as const;

/** The next act. */
export function nextAct(at: Now, weights: Weights, random: Random): Act {
  const { stage } = at.held;
  const pick = <T, U = T>(values: readonly T[], or: U): T | U => values[random.below(values.length)] ?? or;
  const coin = () => random.below(2) === 0;
  const keys = <T extends string>(record: Readonly<Partial<Record<T, unknown>>>, or: string): T =>
    pick(Object.keys(record), or) as T;

  const member = (): MemberId => keys(stage.members, 'm-nobody');
  const someGuest = (): MemberId =>
    pick(
      Object.values(stage.members).filter(({ host }) => host !== null),
      { id: member() },
    ).id;
  const someGone = (): MemberId =>
    pick(
      Object.values(stage.members).filter(({ goneSince }) => goneSince !== undefined),
      { id: member() },
    ).id;
  const facilitator = (): MemberId =>
    pick(
      Object.values(stage.members).filter(({ role }) => role === 'facilitator'),
      { id: 'm-nobody' as MemberId },
    ).id;
  const card = () => pick(stage.cards, stage.cards[0] as (typeof stage.cards)[number]).id;
  const withAuthor = (): [AnswerId, MemberId] => {
    const [id, author] = pick<[AnswerId, { memberId: MemberId } | null]>(
      [...at.held.authorships],
      ['a-none' as AnswerId, null],
    );
    const writer = author === null ? member() : author.memberId;
    return [id, memberOf(stage, writer)?.host ?? writer];
  };
  const round = (): RoundId => openRound(stage)?.id ?? keys(stage.rounds, 'r-none');
  const vote = (): VoteId => openVote(stage)?.id ?? keys(stage.votes, 'v-none');
  const checkin = () => checkinsInOrder(stage).at(-1) ?? null;
  const survey = () => surveysInOrder(stage).at(-1) ?? null;
  const runId = (): RunId => checkin()?.id ?? ('k-none' as RunId);
  const timerId = (): TimerId => stage.timer?.id ?? ('t-none' as TimerId);
  const spot = () => ({ x: random.below(900), y: random.below(700), zone: null });
  const ms = () => pick(seconds, 1) * 1_000;
  const item = (): ItemId => {
    const { answers } = stage;
    const things: readonly object[] = [at.board.notes, answers, answers, Object.fromEntries([[card(), 1]])];
    return keys(pick(things, {}), card());
  };
  const voted = (): { over: 'cards' | 'answers' | 'clusters'; itemIds: BallotItemId[] } => {
    const over = pick(['cards', 'answers', 'clusters'] as const, 'cards');
    const all = {
      cards: stage.cards.map(({ id }) => id),
      answers: Object.keys(stage.answers),
      clusters: Object.keys(at.board.clusters),
    };
    return { over, itemIds: all[over] as BallotItemId[] };
  };

  /** Who gives a command of this type, and the command; null for what is in testCommands. */
  function given(type: CommandType): readonly [MemberId, Command] {
    const boss = random.below(12) === 0 ? member() : facilitator();
    const acting = (guests: MemberId) => memberOf(stage, guests)?.host ?? guests;
    switch (type) {
      case 'session.keep':
        return [boss, { type, days: 1 + random.below(400) }];
      case 'programme.edit':
        return [boss, { type, change: { kind: 'use', programmeId: pick(readyProgrammeIds, 'vrij') } }];
      case 'step.go':
        return [boss, { type, to: pick(stage.programme.steps, { id: 'p-none' as StepId }).id }];
      case 'timer.start':
        return [boss, { type, ms: ms(), locksAnswers: coin() }];
      case 'timer.pause':
      case 'timer.resume':
      case 'timer.stop':
        return [boss, { type, timerId: timerId() }];
      case 'timer.extend':
        return [boss, { type, timerId: timerId(), ms: ms() }];
      case 'card.spotlight':
        return [boss, { type, cardId: coin() ? card() : null, faceDown: coin() }];
      case 'card.putBack':
      case 'card.bring':
      case 'round.open':
        return [boss, { type, cardId: card() }];
      case 'card.add':
        return [boss, { type, text: pick(texts, '') }];
      case 'hand.deal':
        return [boss, { type, count: 1 }];
      case 'hand.take': {
        const memberId = member();
        return [acting(memberId), { type, memberId }];
      }
      case 'hand.swap':
      case 'hand.putBack':
      case 'hand.play': {
        const memberId = keys<MemberId>(at.held.vault.hands, member());
        const cardId = pick(at.held.vault.hands[memberId] ?? [], card());
        return [acting(memberId), { type, cardId, memberId }];
      }
      case 'round.reveal':
      case 'round.goOpenly':
        return [boss, { type, roundId: round() }];
      case 'vote.open':
        return [boss, { type, ...voted(), dots: 2, perItem: 2 }];
      case 'vote.close':
      case 'vote.goOpenly':
      case 'vote.cancel':
        return [boss, { type, voteId: vote() }];
      case 'checkin.open':
        return [boss, { type, kind: pick(checkinKinds, 'word'), inNotes: coin() }];
      case 'checkin.show':
      case 'checkin.goOpenly':
      case 'checkin.cancel':
        return [boss, { type, runId: runId() }];
      case 'checkin.keepInNotes':
        return [boss, { type, runId: runId(), inNotes: coin() }];
      case 'survey.open': {
        const asks = coin()
          ? { kind: 'statements' as const, cardIds: [card()], own: [pick(texts, 'x')] }
          : { kind: 'scan' as const, length: 'short' as const };
        return [boss, { type, asks, layout: 'one', minimum: 4, openly: coin() }];
      }
      case 'survey.close':
      case 'survey.cancel':
        return [boss, { type, runId: survey()?.id ?? ('k-none' as RunId) }];
      case 'answer.hide':
        return [boss, { type, answerId: keys(stage.answers, 'a-none'), because: pick(hideReasons, 'other') }];
      case 'answer.enlarge':
        return [boss, { type, answerId: coin() ? null : keys<AnswerId>(stage.answers, 'a-none') }];
      case 'answer.show':
        return [boss, { type, answerId: keys(at.held.vault.hidden, 'a-none') }];
      case 'answer.correct': {
        const [answerId, author] = withAuthor();
        return [author, { type, answerId, text: pick(texts, ''), source: null, now: coin() }];
      }
      case 'answer.withdraw': {
        const [answerId, author] = withAuthor();
        return [author, { type, answerId, now: coin() }];
      }
      case 'answer.keepInGroup': {
        const [answerId, author] = withAuthor();
        return [author, { type, answerId, inGroup: coin(), now: coin() }];
      }
      case 'report.share':
        return [boss, { type, days: coin() ? null : 3, sameLink: coin() }];
      case 'board.showNext':
        return [boss, { type, shown: coin() }];
      case 'board.changeTemplate':
        return [boss, { type, template: pick(templateIds, 'vrij') }];
      case 'board.restore':
        return [boss, { type, snapshotId: pick(stage.snapshots, { id: 'b-none' as SnapshotId }).id }];
      case 'rules.set':
        return [boss, { type, guests: coin(), admission: coin() ? 'ask' : 'open', addNotes: coin() }];
      case 'lobby.clear':
        return [boss, { type, since: coin() ? null : at.now - 5_000 }];
      case 'member.admit':
        return [boss, { type, memberId: coin() ? null : member() }];
      case 'member.rename':
        return [boss, { type, memberId: member(), name: pick(names, 'Noor') }];
      case 'member.setRole':
        return [boss, { type, memberId: member(), role: pick(roles, 'participant') }];
      case 'member.remove':
        return [boss, { type, memberId: coin() ? someGuest() : member() }];
      case 'member.merge': {
        const asked = Object.values(stage.members).find(({ askedSameAs }) => askedSameAs !== undefined);
        // Half of the time the person who was asked says yes.
        if (asked?.askedSameAs !== undefined && coin())
          return [asked.askedSameAs, { type, memberId: asked.id, withId: asked.askedSameAs }];
        const withId = member();
        return [coin() ? withId : boss, { type, memberId: someGone(), withId }];
      }
      case 'member.separate':
        return [coin() ? member() : boss, { type, memberId: member() }];
      case 'member.seatBeside':
        return [coin() ? at.viewer : member(), { type, name: pick(names, 'Noor') }];
      case 'member.raise':
      case 'member.lower': {
        const memberId = member();
        return [acting(memberId), { type, memberId }];
      }
      case 'board.lock':
      case 'board.snapshot':
      case 'board.unlock':
      case 'card.draw':
      case 'card.turn':
      case 'hand.collect':
      case 'link.renew':
      case 'lobby.lock':
      case 'lobby.unlock':
      case 'report.revoke':
      case 'session.close':
      case 'session.delete':
      case 'session.rename':
      case 'session.start':
      case 'table.gather':
      case 'table.turnPage':
      case 'term.show':
      case 'earlier.tell':
        return [boss, testCommands[type]];
    }
  }

  function deskAct(): Act {
    const writers = Object.values(stage.members).filter(({ host }) => host === null);
    const owner = coin() ? at.viewer : pick(writers, { id: at.viewer }).id;
    const guest = coin()
      ? null
      : (pick(
          guestsOf(stage, owner).map(({ id }) => id),
          null as never,
        ) ?? null);
    const desk = at.held.desks.get(guest ?? owner);
    const open = openRound(stage);
    const ballot = openVote(stage);
    const id = `d-${random.text(8)}` as DeskAnswerId;
    const draft = { text: pick(texts, ''), source: null };
    const cardId = open?.cardId ?? card();
    const roundId = round();
    const own = pick(desk?.answers ?? [], { id: 'd-none' as DeskAnswerId }).id;
    const what = pick<RoundId | VoteId | DealId | RunId>(
      [roundId, vote(), stage.deal?.id ?? roundId, runId()],
      roundId,
    );
    const run = checkin();
    const asked = survey();
    const late = coin();
    const answered = `${pick('01us-'.split(''), 'u')}${pick('01us-'.split(''), '0')}`;
    const value =
      run?.kind === 'number'
        ? 1 + random.below(10)
        : run?.kind === 'face'
          ? pick(faces, 'good')
          : pick(names, 'Noor');
    const yes = random.below(4) > 0;
    const dots = random.below(3);
    const votedItem = pick(ballot?.items ?? [], { id: card() }).id;
    const voteId = vote();
    const turn = random.below(8);
    return {
      type: 'desk',
      owner,
      guest,
      edit: (editor) => {
        if (turn < 5 && asked !== null && (asked.state === 'open' || late))
          editor.give(asked.id, givenName, answered);
        else if (turn < 5 && run?.state === 'open') editor.give(run.id, 'value', value);
        else if (turn < 5 && open !== null) editor.handIn({ ...draft, id, roundId, cardId });
        else if (turn < 5 && ballot !== null) editor.setDots(voteId, votedItem, dots);
        else if (turn === 5) editor.takeBack(own);
        else if (turn === 6) editor.setDraft(cardId, draft);
        else editor.setReady(what, yes);
      },
    };
  }

  function boardAct(): Act {
    if (writableBoardParts(at.viewer, stage).size < boardPartNames.length) return deskAct();
    const [one, other, place] = [item(), item(), spot()];
    const note = `n-${random.text(6)}` as NoteId;
    const cluster = keys<ClusterId>(coin() ? {} : at.board.clusters, `g-${random.text(6)}`);
    const harvest = `h-${random.text(6)}` as HarvestId;
    const text = pick(texts, '');
    const marked = coin();
    const turn = random.below(7);
    return {
      type: 'board',
      edit: (editor) => {
        if (turn === 0) editor.addNote(note, text, place);
        else if (turn === 1) editor.group(cluster, [one, other], place);
        else if (turn === 2) editor.markInsight(one, marked);
        else if (turn === 3) editor.removeItems([one]);
        else if (turn === 4) {
          editor.addHarvest(harvest, 'action');
          editor.setHarvest(harvest, 'text', text);
        } else editor.moveItem(one, place);
      },
    };
  }

  const kinds = Object.keys(weights) as (keyof Weights)[];
  const lots = kinds.flatMap((kind) => Array.from({ length: weights[kind] }, () => kind));
  const kind = pick(lots, 'rest');
  if (kind === 'desk') return deskAct();
  if (kind === 'board') return boardAct();
  if (kind === 'people' && random.below(3) === 0) return { type: 'seat', name: pick(names, 'Noor') };
  if (kind === 'rest' && random.below(5) > 0) return { type: 'wait', ms: ms() };
  const [by, command] = given(pick<CommandType>(commandsOf[kind], 'table.gather'));
  return { type: 'command', member: by, command };
}
