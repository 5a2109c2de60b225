import { withCardLaid, withRoomFor } from '../comeToLie.ts';
import type { CommandOf } from '../command.ts';
import { newRoundId } from '../ids.ts';
import { limits } from '../limits.ts';
import { publishRound } from '../publish.ts';
import { countReady } from '../readiness.ts';
import { refuse } from '../refusal.ts';
import { cardOf, type Stage } from '../stage.ts';
import { spotlit } from './cards.ts';
import { accept, type Context, type Decision } from './context.ts';
import { keepingBoard } from './snapshots.ts';

/** Opens silent writing on a card, puts that card in the spotlight and keeps the board as it is. One round at a time. */
export function roundOpen(stage: Stage, command: CommandOf<'round.open'>, context: Context): Decision {
  if (cardOf(stage, command.cardId) === undefined) return refuse('no-such-card');
  const order = Object.keys(stage.rounds).length;
  if (order >= limits.rounds) return refuse('too-many-rounds');
  const id = newRoundId(context.random);
  const round = {
    id,
    cardId: command.cardId,
    state: 'open',
    locked: false,
    order,
    ready: 0,
    of: 0,
    readyMembers: [],
  } as const;
  const opened: Stage = {
    ...withCardLaid(spotlit(stage, command.cardId, context.now), context.board, command.cardId, 'written'),
    phase: 'table',
    rounds: { ...stage.rounds, [id]: round },
  };
  return keepingBoard(accept(countReady(opened, context.desks)), stage, context, 'round');
}

/** Turns all sealed answers of a round over at once. A stale reveal (of a round no longer open) is refused. */
export function roundReveal(stage: Stage, command: CommandOf<'round.reveal'>, context: Context): Decision {
  const round = Object.hasOwn(stage.rounds, command.roundId) ? stage.rounds[command.roundId] : undefined;
  if (round === undefined) return refuse('no-such-round');
  if (round.state !== 'open') return refuse('round-not-open');
  const { answers, authorships } = publishRound(stage, round, context.desks, context.random);
  return {
    ok: true,
    stage: {
      ...stage,
      rounds: {
        ...stage.rounds,
        [round.id]: {
          ...withRoomFor(stage, context.board, round, answers),
          state: 'revealed',
          locked: false,
        },
      },
      answers: { ...stage.answers, ...Object.fromEntries(answers.map((answer) => [answer.id, answer])) },
    },
    authored: authorships,
  };
}
