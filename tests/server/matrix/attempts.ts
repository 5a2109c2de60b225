/** For every command, the most sensible one that a member could give now. */
import type { Command, CommandType } from '../../../src/model/command.ts';
import type { CardId } from '../../../src/model/deck.ts';
import type {
  AnswerId,
  HarvestId,
  MemberId,
  RoundId,
  RunId,
  SnapshotId,
  TimerId,
  VoteId,
} from '../../../src/model/ids.ts';
import { nextStep } from '../../../src/model/programme/programme.ts';
import { roundsInOrder, votesInOrder, type Stage } from '../../../src/model/session/stage.ts';
import { card, otherCard } from './situations.ts';

export interface Tried {
  readonly stage: Stage;
  readonly viewer: MemberId;
  readonly other: MemberId;
  readonly ownAnswer: AnswerId | undefined;
  readonly othersAnswer: AnswerId | undefined;
  readonly hand: readonly CardId[];
  readonly othersHand: readonly CardId[];
}

/** The attempt at a command in a situation. */
export function attemptAt(type: CommandType, tried: Tried): Command {
  const { stage, viewer, other, hand } = tried;
  const timerId = stage.timer?.id ?? ('t-none' as TimerId);
  const hidden = Object.keys(stage.hidden)[0] as AnswerId | undefined;
  const answerId = tried.ownAnswer ?? ('a-none' as AnswerId);
  const anyAnswer = (Object.keys(stage.answers)[0] ?? 'a-none') as AnswerId;
  const round = roundsInOrder(stage).at(-1)?.id ?? ('r-none' as RoundId);
  const voteId = votesInOrder(stage).at(-1)?.id ?? ('v-none' as VoteId);
  const runId = (Object.keys(stage.activities ?? {}).at(-1) ?? 'k-none') as RunId;
  const steers = stage.members[viewer]?.role === 'facilitator';
  const [held = otherCard] = hand;
  switch (type) {
    case 'session.rename':
      return { type, title: 'Anders' };
    case 'session.start':
    case 'session.close':
    case 'session.delete':
    case 'card.draw':
    case 'report.revoke':
    case 'link.renew':
    case 'card.turn':
    case 'hand.collect':
    case 'hand.take':
    case 'board.snapshot':
    case 'board.lock':
    case 'board.unlock':
    case 'lobby.lock':
    case 'lobby.unlock':
    case 'member.raise':
    case 'member.lower':
    case 'table.gather':
      return { type };
    case 'card.add':
      return { type, text: 'Wie weet dit?' };
    case 'session.keep':
      return { type, days: 400 };
    case 'programme.edit':
      return { type, change: { kind: 'use', programmeId: 'welke-knop' } };
    case 'step.go': {
      const to = nextStep(stage.programme)?.id ?? stage.programme.steps[0]?.id;
      if (to === undefined) throw new Error('The programme has no steps');
      return { type, to, from: stage.programme.current };
    }
    case 'timer.start':
      return { type, ms: 60_000 };
    case 'timer.pause':
    case 'timer.resume':
    case 'timer.stop':
      return { type, timerId };
    case 'timer.extend':
      return { type, timerId, ms: 60_000 };
    case 'card.spotlight':
      return { type, cardId: otherCard };
    case 'card.putBack':
    case 'card.bring':
      return { type, cardId: card };
    case 'hand.deal':
      return { type, count: 1 };
    case 'hand.swap':
    case 'hand.putBack':
    case 'hand.play':
      return { type, cardId: held };
    case 'round.open':
      return { type, cardId: otherCard };
    case 'round.goOpenly':
    case 'round.reveal':
      return { type, roundId: round };
    case 'vote.open':
      return { type, over: 'cards', itemIds: [card, otherCard], dots: 2, perItem: 1 };
    case 'vote.close':
    case 'vote.goOpenly':
    case 'vote.cancel':
      return { type, voteId };
    case 'checkin.open':
      return { type, kind: 'face' };
    case 'checkin.show':
    case 'checkin.goOpenly':
    case 'checkin.cancel':
      return { type, runId };
    case 'checkin.keepInNotes':
      return { type, runId, inNotes: true };
    case 'survey.open':
      return { type, asks: { kind: 'statements', own: ['Wij delen wat we weten.'] }, layout: 'one' };
    case 'survey.close':
    case 'survey.cancel':
      return { type, runId };
    case 'answer.correct':
      return { type, answerId, text: 'Beter', source: null };
    case 'answer.keepInGroup':
      return { type, answerId, inGroup: true };
    case 'report.share':
      return { type, days: 30 };
    case 'answer.withdraw':
      return { type, answerId };
    case 'answer.hide':
      return { type, answerId: anyAnswer, because: 'double' };
    case 'answer.enlarge':
      return { type, answerId: anyAnswer };
    case 'table.turnPage':
      return { type, to: 'next' };
    case 'board.showNext':
      return { type, shown: true };
    case 'term.show':
      return { type, termId: 'draagvlak' };
    case 'answer.show':
      return { type, answerId: hidden ?? ('a-none' as AnswerId) };
    case 'board.changeTemplate':
      return { type, template: 'knoppen' };
    case 'board.restore': {
      const snapshotId = stage.snapshots.at(-1)?.id;
      return { type, snapshotId: snapshotId ?? ('b-none' as SnapshotId) };
    }
    case 'rules.set':
      return { type, moveItems: true };
    case 'earlier.tell':
      return { type, actionId: 'h-none' as HarvestId, kind: 'done' };
    case 'lobby.clear':
      return { type, since: null };
    case 'member.admit':
      return { type, memberId: null };
    case 'member.rename':
      return { type, memberId: steers ? other : viewer, name: 'Nieuwe naam' };
    case 'member.setRole':
      return { type, memberId: other, role: 'observer' };
    case 'member.remove':
      return { type, memberId: steers ? other : viewer };
    case 'member.merge':
      return { type, memberId: other, withId: viewer };
    case 'member.separate':
      return { type, memberId: steers ? other : viewer };
    case 'member.seatBeside':
      return { type, name: 'Dewi' };
  }
}

/** The commands that can be about what is somebody else's. */
export const trespassTypes = [
  'answer.correct',
  'answer.withdraw',
  'answer.keepInGroup',
  'member.rename',
  'member.remove',
  'member.merge',
  'member.separate',
  'member.raise',
  'member.lower',
  'hand.take',
  'hand.swap',
  'hand.putBack',
  'hand.play',
] as const satisfies readonly CommandType[];
export type TrespassType = (typeof trespassTypes)[number];

/** The command about what is somebody else's, or null when there is nothing of theirs to try it on. */
export function trespassAt(
  type: TrespassType,
  { viewer, other, othersAnswer, othersHand }: Tried,
): Command | null {
  const [othersCard = card] = othersHand;
  switch (type) {
    case 'answer.correct':
      return othersAnswer === undefined
        ? null
        : { type, answerId: othersAnswer, text: 'Anders', source: null };
    case 'answer.withdraw':
      return othersAnswer === undefined ? null : { type, answerId: othersAnswer };
    case 'answer.keepInGroup':
      return othersAnswer === undefined ? null : { type, answerId: othersAnswer, inGroup: true };
    case 'member.rename':
      return { type, memberId: other, name: 'Anders' };
    case 'member.merge':
      return { type, memberId: viewer, withId: other };
    case 'member.remove':
    case 'member.separate':
    case 'member.raise':
    case 'member.lower':
    case 'hand.take':
      return { type, memberId: other };
    case 'hand.swap':
    case 'hand.putBack':
    case 'hand.play':
      return { type, cardId: othersCard, memberId: other };
  }
}

/** Every command about what is somebody else's that there is something to try on. */
export const trespasses = (tried: Tried): Command[] =>
  trespassTypes.flatMap((type) => trespassAt(type, tried) ?? []);
