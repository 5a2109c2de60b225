/** For every command, the most sensible one that a member could give now; and whether the situation is one for it. */
import type { Command, CommandType } from '../../../src/model/command.ts';
import type { CardId } from '../../../src/model/deck.ts';
import type {
  AnswerId,
  MemberId,
  RoundId,
  RunId,
  SnapshotId,
  TimerId,
  VoteId,
} from '../../../src/model/ids.ts';
import { nextStep } from '../../../src/model/programme/programme.ts';
import { openRound, openVote, roundsInOrder, type Stage } from '../../../src/model/session/stage.ts';
import { votesInOrder } from '../../../src/model/activities/vote/vote.ts';
import { card, otherCard } from './situations.ts';

export interface Tried {
  readonly stage: Stage;
  readonly viewer: MemberId;
  readonly other: MemberId;
  readonly ownAnswer: AnswerId | undefined;
  readonly hand: readonly CardId[];
}

interface Attempt {
  readonly command: Command;
  /** Whether what the command is about is there; if not, it is refused for that and not for want of a right. */
  readonly fits: boolean;
}

/** The attempt at a command in a situation. */
export function attemptAt(type: CommandType, tried: Tried): Attempt {
  const { stage, viewer, other, hand } = tried;
  const timerId = stage.timer?.id ?? ('t-none' as TimerId);
  const hidden = Object.keys(stage.hidden)[0] as AnswerId | undefined;
  const answerId = tried.ownAnswer ?? ('a-none' as AnswerId);
  const anyAnswer = (Object.keys(stage.answers)[0] ?? 'a-none') as AnswerId;
  const round = roundsInOrder(stage).at(-1)?.id ?? ('r-none' as RoundId);
  const voteId = votesInOrder(stage).at(-1)?.id ?? ('v-none' as VoteId);
  const runId = 'k-none' as RunId;
  const steers = stage.members[viewer]?.role === 'facilitator';
  const dealt = stage.deal !== null;
  const [held = otherCard] = hand;
  const always = (command: Command): Attempt => ({ command, fits: true });
  switch (type) {
    case 'session.rename':
      return always({ type, title: 'Anders' });
    case 'session.start':
    case 'session.delete':
    case 'card.turn':
    case 'hand.collect':
    case 'board.lock':
    case 'board.unlock':
    case 'lobby.lock':
    case 'lobby.unlock':
    case 'member.raise':
    case 'member.lower':
    case 'table.gather':
      return always({ type });
    case 'session.close':
      return { command: { type }, fits: openRound(stage) === null && openVote(stage) === null };
    case 'session.keep':
      return always({ type, days: 400 });
    case 'programme.edit':
      return always({ type, change: { kind: 'use', programmeId: 'welke-knop' } });
    case 'step.go': {
      const to = nextStep(stage.programme)?.id ?? stage.programme.steps[0]?.id;
      if (to === undefined) throw new Error('The programme has no steps');
      return always({ type, to, from: stage.programme.current });
    }
    case 'timer.start':
      return always({ type, ms: 60_000 });
    case 'timer.pause':
    case 'timer.resume':
    case 'timer.stop':
      return { command: { type, timerId }, fits: stage.timer !== null };
    case 'timer.extend':
      return { command: { type, timerId, ms: 60_000 }, fits: stage.timer !== null };
    case 'card.spotlight':
      return always({ type, cardId: otherCard });
    case 'card.draw':
      return always({ type });
    case 'card.putBack':
      return always({ type, cardId: card });
    case 'hand.deal':
      return always({ type, count: 1 });
    case 'hand.take':
      return { command: { type }, fits: dealt };
    case 'hand.swap':
    case 'hand.putBack':
    case 'hand.play':
      return { command: { type, cardId: held }, fits: dealt && hand.length > 0 };
    case 'round.open':
      return always({ type, cardId: otherCard });
    case 'round.goOpenly':
    case 'round.reveal':
      return { command: { type, roundId: round }, fits: openRound(stage) !== null };
    case 'vote.open':
      return always({ type, over: 'cards', itemIds: [card, otherCard], dots: 2, perItem: 1 });
    case 'vote.close':
    case 'vote.goOpenly':
    case 'vote.cancel':
      return { command: { type, voteId }, fits: openVote(stage) !== null };
    case 'checkin.open':
      return always({ type, kind: 'face' });
    case 'checkin.show':
    case 'checkin.goOpenly':
    case 'checkin.cancel':
      return { command: { type, runId }, fits: false };
    case 'checkin.keepInNotes':
      return { command: { type, runId, inNotes: true }, fits: false };
    case 'answer.correct':
      return {
        command: { type, answerId, text: 'Beter', source: null },
        fits: Object.hasOwn(stage.answers, answerId),
      };
    case 'answer.keepInGroup':
      return { command: { type, answerId, inGroup: true }, fits: Object.hasOwn(stage.answers, answerId) };
    case 'report.share':
      return always({ type, days: 30 });
    case 'report.revoke':
    case 'link.renew':
      return always({ type });
    case 'answer.withdraw':
      return { command: { type, answerId }, fits: Object.hasOwn(stage.answers, answerId) };
    case 'answer.hide':
      return {
        command: { type, answerId: anyAnswer, because: 'double' },
        fits: Object.hasOwn(stage.answers, anyAnswer),
      };
    case 'answer.show':
      return {
        command: { type, answerId: hidden ?? ('a-none' as AnswerId) },
        fits: hidden !== undefined && stage.phase !== 'closed',
      };
    case 'board.changeTemplate':
      return always({ type, template: 'knoppen' });
    case 'board.snapshot':
      return always({ type });
    case 'board.restore': {
      const snapshotId = stage.snapshots.at(-1)?.id;
      return {
        command: { type, snapshotId: snapshotId ?? ('b-none' as SnapshotId) },
        fits: snapshotId !== undefined,
      };
    }
    case 'rules.set':
      return always({ type, moveItems: true });
    case 'lobby.clear':
      return always({ type, since: null });
    case 'member.admit':
      return always({ type, memberId: null });
    case 'member.rename':
      return always({ type, memberId: steers ? other : viewer, name: 'Nieuwe naam' });
    case 'member.setRole':
      return always({ type, memberId: other, role: 'observer' });
    case 'member.remove':
      return always({ type, memberId: steers ? other : viewer });
    case 'member.seatBeside':
      return always({ type, name: 'Dewi' });
  }
}

/** The same commands about what is somebody else's, for who may give them about their own alone. */
export function trespasses(tried: Tried & { readonly othersAnswer: AnswerId | undefined }): Command[] {
  const { other, othersAnswer } = tried;
  return [
    ...(othersAnswer === undefined
      ? []
      : ([
          { type: 'answer.correct', answerId: othersAnswer, text: 'Anders', source: null },
          { type: 'answer.withdraw', answerId: othersAnswer },
          { type: 'answer.keepInGroup', answerId: othersAnswer, inGroup: true },
        ] as const)),
    { type: 'member.rename', memberId: other, name: 'Anders' },
    { type: 'member.remove', memberId: other },
    { type: 'member.raise', memberId: other },
    { type: 'member.lower', memberId: other },
    { type: 'hand.take', memberId: other },
    { type: 'hand.swap', cardId: card, memberId: other },
    { type: 'hand.putBack', cardId: card, memberId: other },
    { type: 'hand.play', cardId: card, memberId: other },
  ];
}
