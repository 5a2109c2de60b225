/** Decides commands: a pure function from a stage, a command and its context to a new stage or a refusal. */
import { withAsideShifted, withAutoPlaces } from './board/placement/autoPlacement.ts';
import type { Command, CommandType } from './command.ts';
import {
  answerCorrect,
  answerHide,
  answerKeepInGroup,
  answerShow,
  answerWithdraw,
  publishPending,
} from './decide/answers.ts';
import { boardLock, boardUnlock } from './decide/board.ts';
import { cardDraw, cardPutBack, cardSpotlight, cardTurn } from './decide/cards.ts';
import { accept, type Accepted, type Context, type Decision } from './decide/context.ts';
import { handCollect, handDeal, handPlay, handPutBack, handSwap, handTake } from './activities/hand/hands.ts';
import { linkRenew } from './decide/links.ts';
import {
  lobbyClear,
  memberAdmit,
  memberLower,
  memberRaise,
  memberRemove,
  memberRename,
  memberSeatBeside,
  memberSetRole,
} from './decide/members.ts';
import { programmeEdit, stepGo } from './decide/programme.ts';
import { reportRevoke, reportShare } from './decide/report.ts';
import { roundGoOpenly, roundOpen, roundReveal } from './activities/write/rounds.ts';
import { lobbyLock, lobbyUnlock, rulesSet, tableGather } from './decide/rules.ts';
import { sessionClose, sessionDelete, sessionKeep, sessionRename, sessionStart } from './decide/session.ts';
import { boardChangeTemplate, boardRestore, boardSnapshot } from './decide/snapshots.ts';
import { timerExtend, timerPause, timerResume, timerStart, timerStop } from './decide/timer.ts';
import { voteCancel, voteClose, voteGoOpenly, voteOpen } from './activities/vote/votes.ts';
import { forbids } from './access/commands.ts';
import { refuse } from './refusal.ts';
import type { Stage } from './session/stage.ts';

/** The new stage and what must happen beside it, or a refusal with its reason. Never throws, never waits. */
export function decide(stage: Stage, command: Command, context: Context): Decision {
  const reason = forbids(stage, context.viewer, command.type);
  if (reason !== null) return refuse(reason);
  const pending = Object.keys(context.vault.pending).length > 0;
  const decision =
    pending && nextSteps.includes(command.type)
      ? withPending(stage, command, context)
      : carried(stage, command, context);
  return decision.ok ? placed(stage, decision, context) : decision;
}

/** The decision, with a place on the board for all that came there by it or lies under another template now. */
function placed(before: Stage, decision: Accepted, { board }: Context): Decision {
  const { stage, newBoard } = decision;
  const lying = () => newBoard ?? board();
  if (stage.era !== before.era || newBoard !== undefined)
    return { ...decision, stage: withAutoPlaces(withAsideShifted(stage, lying()), lying()) };
  const isShown = Object.keys(stage.answers).length > Object.keys(before.answers).length;
  if (!isShown && stage.rounds === before.rounds && stage.played === before.played) return decision;
  return { ...decision, stage: withAutoPlaces(stage, lying()) };
}

/** With these everybody's screen changes, so what authors changed since the last of them is published along. */
const nextSteps: readonly CommandType[] = ['step.go', 'round.open', 'round.reveal', 'session.close'];

function withPending(stage: Stage, command: Command, context: Context): Decision {
  const changed = publishPending(stage, context.vault);
  const decision = carried(changed.stage, command, { ...context, vault: changed.vault });
  if (!decision.ok) return decision;
  // Going to where one is already is no step.
  if (decision.stage === changed.stage) return accept(stage);
  return { ...decision, vault: decision.vault ?? changed.vault, withdrawn: changed.withdrawn };
}

function carried(stage: Stage, command: Command, context: Context): Decision {
  switch (command.type) {
    case 'session.rename':
      return sessionRename(stage, command);
    case 'session.start':
      return sessionStart(stage, context);
    case 'session.close':
      return sessionClose(stage, context);
    case 'session.delete':
      return sessionDelete(stage);
    case 'session.keep':
      return sessionKeep(stage, command, context);
    case 'programme.edit':
      return programmeEdit(stage, command, context);
    case 'step.go':
      return stepGo(stage, command, context);
    case 'timer.start':
      return timerStart(stage, command, context);
    case 'timer.pause':
      return timerPause(stage, command, context);
    case 'timer.resume':
      return timerResume(stage, command, context);
    case 'timer.extend':
      return timerExtend(stage, command, context);
    case 'timer.stop':
      return timerStop(stage, command);
    case 'card.spotlight':
      return cardSpotlight(stage, command, context);
    case 'card.draw':
      return cardDraw(stage, command, context);
    case 'card.turn':
      return cardTurn(stage);
    case 'card.putBack':
      return cardPutBack(stage, command);
    case 'hand.deal':
      return handDeal(stage, command, context);
    case 'hand.collect':
      return handCollect(stage, context);
    case 'hand.take':
      return handTake(stage, command, context);
    case 'hand.swap':
      return handSwap(stage, command, context);
    case 'hand.putBack':
      return handPutBack(stage, command, context);
    case 'hand.play':
      return handPlay(stage, command, context);
    case 'round.open':
      return roundOpen(stage, command, context);
    case 'round.reveal':
      return roundReveal(stage, command, context);
    case 'round.goOpenly':
      return roundGoOpenly(stage, command, context);
    case 'vote.open':
      return voteOpen(stage, command, context);
    case 'vote.close':
      return voteClose(stage, command, context);
    case 'vote.cancel':
      return voteCancel(stage, command, context);
    case 'vote.goOpenly':
      return voteGoOpenly(stage, command, context);
    case 'answer.correct':
      return answerCorrect(stage, command, context);
    case 'answer.withdraw':
      return answerWithdraw(stage, command, context);
    case 'answer.hide':
      return answerHide(stage, command, context);
    case 'answer.show':
      return answerShow(stage, command, context);
    case 'answer.keepInGroup':
      return answerKeepInGroup(stage, command, context);
    case 'report.share':
      return reportShare(stage, command, context);
    case 'report.revoke':
      return reportRevoke(stage, context);
    case 'link.renew':
      return linkRenew(stage, context);
    case 'board.lock':
      return boardLock(stage);
    case 'board.unlock':
      return boardUnlock(stage);
    case 'board.changeTemplate':
      return boardChangeTemplate(stage, command, context);
    case 'board.snapshot':
      return boardSnapshot(stage, context);
    case 'board.restore':
      return boardRestore(stage, command, context);
    case 'rules.set':
      return rulesSet(stage, command);
    case 'lobby.lock':
      return lobbyLock(stage);
    case 'lobby.unlock':
      return lobbyUnlock(stage);
    case 'lobby.clear':
      return lobbyClear(stage, command, context);
    case 'member.admit':
      return memberAdmit(stage, command, context);
    case 'member.rename':
      return memberRename(stage, command, context);
    case 'member.setRole':
      return memberSetRole(stage, command, context);
    case 'member.remove':
      return memberRemove(stage, command, context);
    case 'member.raise':
      return memberRaise(stage, command, context);
    case 'member.lower':
      return memberLower(stage, command, context);
    case 'member.seatBeside':
      return memberSeatBeside(stage, command, context);
    case 'table.gather':
      return tableGather(stage);
  }
}
