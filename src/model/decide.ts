/** Decides commands: a pure function from a stage, a command and its context to a new stage or a refusal. */
import { answerCorrect, answerWithdraw } from './decide/answers.ts';
import { boardLock, boardUnlock } from './decide/board.ts';
import { cardDraw, cardSpotlight } from './decide/cards.ts';
import type { Context, Decision } from './decide/context.ts';
import { memberRemove, memberRename, memberSetRole } from './decide/members.ts';
import { roundOpen, roundReveal } from './decide/rounds.ts';
import { sessionClose, sessionDelete, sessionRename, sessionStart } from './decide/session.ts';
import type { Command, CommandType } from './command.ts';
import { refuse } from './refusal.ts';
import { memberOf, type Role, type Stage } from './stage.ts';

interface Permission {
  readonly roles: readonly Role[];
  readonly whenClosed: boolean;
}

const facilitatorOnly: Permission = { roles: ['facilitator'], whenClosed: false };
const writers: Permission = { roles: ['facilitator', 'participant'], whenClosed: false };

/** Who may give which command: the one table, asked by the command door and by the interface. */
export const permissions: Readonly<Record<CommandType, Permission>> = {
  'session.rename': facilitatorOnly,
  'session.start': facilitatorOnly,
  'session.close': facilitatorOnly,
  'session.delete': { roles: ['facilitator'], whenClosed: true },
  'card.spotlight': facilitatorOnly,
  'card.draw': facilitatorOnly,
  'round.open': facilitatorOnly,
  'round.reveal': facilitatorOnly,
  'answer.correct': writers,
  'answer.withdraw': writers,
  'board.lock': facilitatorOnly,
  'board.unlock': facilitatorOnly,
  // Everyone may change their own name; another's only the facilitator. See members.ts.
  'member.rename': { roles: ['facilitator', 'participant', 'observer'], whenClosed: false },
  'member.setRole': facilitatorOnly,
  'member.remove': facilitatorOnly,
};

/** The new stage and what must happen beside it, or a refusal with its reason. Never throws, never waits. */
export function decide(stage: Stage, command: Command, context: Context): Decision {
  const member = memberOf(stage, context.viewer);
  if (member === undefined) return refuse('not-a-member');
  const permission = permissions[command.type];
  if (!permission.roles.includes(member.role)) return refuse('not-allowed');
  if (stage.phase === 'closed' && !permission.whenClosed) return refuse('session-closed');
  switch (command.type) {
    case 'session.rename':
      return sessionRename(stage, command);
    case 'session.start':
      return sessionStart(stage);
    case 'session.close':
      return sessionClose(stage, context);
    case 'session.delete':
      return sessionDelete(stage);
    case 'card.spotlight':
      return cardSpotlight(stage, command);
    case 'card.draw':
      return cardDraw(stage, context);
    case 'round.open':
      return roundOpen(stage, command, context);
    case 'round.reveal':
      return roundReveal(stage, command, context);
    case 'answer.correct':
      return answerCorrect(stage, command, context);
    case 'answer.withdraw':
      return answerWithdraw(stage, command, context);
    case 'board.lock':
      return boardLock(stage);
    case 'board.unlock':
      return boardUnlock(stage);
    case 'member.rename':
      return memberRename(stage, command, context);
    case 'member.setRole':
      return memberSetRole(stage, command, context);
    case 'member.remove':
      return memberRemove(stage, command, context);
  }
}
