/** Decides commands: a pure function from a stage, a command and its context to a new stage or a refusal. */
import { activityDecisions, screenChanges } from './activities/deciding.ts';
import { withAsideShifted, withAutoPlaces } from './board/placement/autoPlacement.ts';
import type { Command, CommandOf, CommandType } from './command.ts';
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
import { lobbyLock, lobbyUnlock, rulesSet, tableGather } from './decide/rules.ts';
import { sessionClose, sessionDelete, sessionKeep, sessionRename, sessionStart } from './decide/session.ts';
import { boardChangeTemplate, boardRestore, boardSnapshot } from './decide/snapshots.ts';
import { timerExtend, timerPause, timerResume, timerStart, timerStop } from './decide/timer.ts';
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
      : dispatch(stage, command, context);
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
const nextSteps: readonly CommandType[] = ['step.go', 'session.close', ...screenChanges];

function withPending(stage: Stage, command: Command, context: Context): Decision {
  const changed = publishPending(stage, context.vault);
  const decision = dispatch(changed.stage, command, { ...context, vault: changed.vault });
  if (!decision.ok) return decision;
  // Going to where one is already is no step.
  if (decision.stage === changed.stage) return accept(stage);
  return { ...decision, vault: decision.vault ?? changed.vault, withdrawn: changed.withdrawn };
}

/** How each command is decided. */
const decisions: {
  readonly [T in CommandType]: (stage: Stage, command: CommandOf<T>, context: Context) => Decision;
} = {
  'session.rename': sessionRename,
  'session.start': (stage, _, context) => sessionStart(stage, context),
  'session.close': (stage, _, context) => sessionClose(stage, context),
  'session.delete': sessionDelete,
  'session.keep': sessionKeep,
  'programme.edit': programmeEdit,
  'step.go': stepGo,
  'timer.start': timerStart,
  'timer.pause': timerPause,
  'timer.resume': timerResume,
  'timer.extend': timerExtend,
  'timer.stop': timerStop,
  'card.spotlight': cardSpotlight,
  'card.draw': cardDraw,
  'card.turn': cardTurn,
  'card.putBack': cardPutBack,
  ...activityDecisions,
  'answer.correct': answerCorrect,
  'answer.withdraw': answerWithdraw,
  'answer.hide': answerHide,
  'answer.show': answerShow,
  'answer.keepInGroup': answerKeepInGroup,
  'report.share': reportShare,
  'report.revoke': (stage, _, context) => reportRevoke(stage, context),
  'link.renew': (stage, _, context) => linkRenew(stage, context),
  'board.lock': boardLock,
  'board.unlock': boardUnlock,
  'board.changeTemplate': boardChangeTemplate,
  'board.snapshot': (stage, _, context) => boardSnapshot(stage, context),
  'board.restore': boardRestore,
  'rules.set': rulesSet,
  'lobby.lock': lobbyLock,
  'lobby.unlock': lobbyUnlock,
  'lobby.clear': lobbyClear,
  'member.admit': memberAdmit,
  'member.rename': memberRename,
  'member.setRole': memberSetRole,
  'member.remove': memberRemove,
  'member.raise': memberRaise,
  'member.lower': memberLower,
  'member.seatBeside': memberSeatBeside,
  'table.gather': tableGather,
};

function dispatch<T extends CommandType>(stage: Stage, command: CommandOf<T>, context: Context): Decision {
  return decisions[command.type](stage, command, context);
}
