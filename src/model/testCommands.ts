/** One of each command, for tests: meant for the stage of `testStage`. */
import type { CommandOf, CommandType } from './command.ts';
import type { CardId } from './deck.ts';
import type { AnswerId, MemberId, RoundId, RunId, SnapshotId, StepId, TimerId, VoteId } from './ids.ts';

const cardId = 'kaart-1' as CardId;
const other = 'kaart-2' as CardId;
const facilitator = 'm-fatma' as MemberId;
const joris = 'm-joris' as MemberId;
const timerId = 't-x' as TimerId;
const voteId = 'v-x' as VoteId;
const runId = 'k-x' as RunId;
const answerId = 'a-x' as AnswerId;

export const testCommands: { readonly [T in CommandType]: CommandOf<T> } = {
  'session.rename': { type: 'session.rename', title: 'Anders' },
  'session.start': { type: 'session.start' },
  'session.close': { type: 'session.close' },
  'session.delete': { type: 'session.delete' },
  'session.keep': { type: 'session.keep', days: 30 },
  'programme.edit': { type: 'programme.edit', change: { kind: 'use', programmeId: 'korte-terugblik' } },
  'step.go': { type: 'step.go', to: 'p-x' as StepId },
  'timer.start': { type: 'timer.start', ms: 60_000 },
  'timer.pause': { type: 'timer.pause', timerId },
  'timer.resume': { type: 'timer.resume', timerId },
  'timer.extend': { type: 'timer.extend', timerId, ms: 60_000 },
  'timer.stop': { type: 'timer.stop', timerId },
  'card.spotlight': { type: 'card.spotlight', cardId },
  'card.draw': { type: 'card.draw' },
  'card.turn': { type: 'card.turn' },
  'card.putBack': { type: 'card.putBack', cardId },
  'hand.deal': { type: 'hand.deal', count: 1 },
  'hand.collect': { type: 'hand.collect' },
  'hand.take': { type: 'hand.take' },
  'hand.swap': { type: 'hand.swap', cardId },
  'hand.putBack': { type: 'hand.putBack', cardId },
  'hand.play': { type: 'hand.play', cardId },
  'round.open': { type: 'round.open', cardId },
  'round.reveal': { type: 'round.reveal', roundId: 'r-x' as RoundId },
  'round.goOpenly': { type: 'round.goOpenly', roundId: 'r-x' as RoundId },
  'vote.open': { type: 'vote.open', over: 'cards', itemIds: [cardId, other], dots: 3, perItem: 2 },
  'vote.close': { type: 'vote.close', voteId },
  'vote.goOpenly': { type: 'vote.goOpenly', voteId },
  'vote.cancel': { type: 'vote.cancel', voteId },
  'checkin.open': { type: 'checkin.open', kind: 'face' },
  'checkin.show': { type: 'checkin.show', runId },
  'checkin.goOpenly': { type: 'checkin.goOpenly', runId },
  'checkin.cancel': { type: 'checkin.cancel', runId },
  'checkin.keepInNotes': { type: 'checkin.keepInNotes', runId, inNotes: true },
  'answer.correct': { type: 'answer.correct', answerId, text: 'x', source: null },
  'answer.withdraw': { type: 'answer.withdraw', answerId },
  'answer.hide': { type: 'answer.hide', answerId, because: 'private' },
  'answer.show': { type: 'answer.show', answerId },
  'answer.keepInGroup': { type: 'answer.keepInGroup', answerId, inGroup: true },
  'report.share': { type: 'report.share', days: null },
  'report.revoke': { type: 'report.revoke' },
  'link.renew': { type: 'link.renew' },
  'board.lock': { type: 'board.lock' },
  'board.unlock': { type: 'board.unlock' },
  'board.changeTemplate': { type: 'board.changeTemplate', template: 'knoppen' },
  'board.snapshot': { type: 'board.snapshot' },
  'board.restore': { type: 'board.restore', snapshotId: 'b-x' as SnapshotId },
  'rules.set': { type: 'rules.set', moveItems: true },
  'lobby.lock': { type: 'lobby.lock' },
  'lobby.unlock': { type: 'lobby.unlock' },
  'lobby.clear': { type: 'lobby.clear', since: null },
  'member.admit': { type: 'member.admit', memberId: null },
  'member.rename': { type: 'member.rename', memberId: facilitator, name: 'X' },
  'member.setRole': { type: 'member.setRole', memberId: joris, role: 'observer' },
  'member.remove': { type: 'member.remove', memberId: joris },
  'member.raise': { type: 'member.raise' },
  'member.lower': { type: 'member.lower' },
  'member.seatBeside': { type: 'member.seatBeside', name: 'Dewi' },
  'table.gather': { type: 'table.gather' },
};
