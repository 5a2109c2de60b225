/** Decides commands: a pure function from a stage, a command and its context to a new stage or a refusal. */
import { activityDecisions, screenChanges } from './activities/deciding.ts';
import { withAsideShifted, withAutoPlaces } from './board/placement/autoPlacement.ts';
import type { Command, CommandOf, CommandType } from './command.ts';
import { answerDecisions, publishPending } from './decide/answers.ts';
import { boardDecisions, keepingBoard } from './decide/board.ts';
import { cardDecisions } from './decide/cards.ts';
import { accept, type Accepted, type Context, type Decides, type Decision } from './decide/context.ts';
import { followed } from './decide/followTable.ts';
import { memberDecisions } from './decide/members.ts';
import { programmeDecisions } from './decide/programme.ts';
import { sessionDecisions } from './decide/session.ts';
import { timerDecisions } from './decide/timer.ts';
import { forbids } from './access/commands.ts';
import { momentOf } from './programme/moment.ts';
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
  if (!decision.ok) return decision;
  const there = onItsStep(stage, decision, context);
  return placed(stage, { ...there, stage: withFreshScreens(stage, there.stage) }, context);
}

/** The decision, with the programme where the table is now. Only people who may go to a step take it along. */
function onItsStep(before: Stage, decision: Accepted, context: Context): Accepted {
  const { viewer, now } = context;
  if (decision.stage === before || forbids(before, viewer, 'step.go') !== null) return decision;
  const stage = followed(before, decision.stage, now);
  const there = { ...decision, stage };
  return stage.era === decision.stage.era ? there : keepingBoard(there, before, context, 'step');
}

/** The stage without what was large and the page that was turned to, when the screens show something else now. */
function withFreshScreens(before: Stage, stage: Stage): Stage {
  const { enlarged, turned } = stage;
  if (enlarged === null && turned === 0) return stage;
  const shows = (one: Stage) => [momentOf(one).kind, one.spotlight, one.programme.current, one.era].join(' ');
  if (shows(before) !== shows(stage)) return { ...stage, enlarged: null, turned: 0 };
  const isThere = enlarged !== null && Object.hasOwn(stage.answers, enlarged);
  return isThere || enlarged === null ? stage : { ...stage, enlarged: null };
}

/** The decision, with a place on the board for everything that came there by it or has another template now. */
function placed(before: Stage, decision: Accepted, { board }: Context): Decision {
  const { stage, newBoard } = decision;
  const present = () => newBoard ?? board();
  if (stage.era !== before.era || newBoard !== undefined)
    return { ...decision, stage: withAutoPlaces(withAsideShifted(stage, present()), present()) };
  const isShown = Object.keys(stage.answers).length > Object.keys(before.answers).length;
  if (!isShown && stage.rounds === before.rounds && stage.played === before.played) return decision;
  return { ...decision, stage: withAutoPlaces(stage, present()) };
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

const decisions: Decides<CommandType> = {
  ...sessionDecisions,
  ...programmeDecisions,
  ...timerDecisions,
  ...cardDecisions,
  ...activityDecisions,
  ...answerDecisions,
  ...boardDecisions,
  ...memberDecisions,
};

function dispatch<T extends CommandType>(stage: Stage, command: CommandOf<T>, context: Context): Decision {
  return decisions[command.type](stage, command, context);
}
