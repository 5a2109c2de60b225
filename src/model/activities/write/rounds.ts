import type { CommandOf } from '../../command.ts';
import { newRoundId, type RoundId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import type { ActivityCommands } from '../activity.ts';
import { desksToShow, expecting, noLongerExpecting } from '../expected.ts';
import { openlyAfterMs } from '../minimumGroup.ts';
import { publishRound } from './publish.ts';
import { countReady } from '../readiness.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { cardOf, type Round, type Stage } from '../../session/stage.ts';
import { spotlit } from '../../decide/cards.ts';
import { accept, type Context, type Decision } from '../../decide/context.ts';
import { keepingBoard } from '../../decide/snapshots.ts';
import { runOfRound, type WriteCommand } from './write.ts';

/** Opens silent writing on a card, puts that card in the spotlight and keeps the board as it is. One round at a time. */
function roundOpen(stage: Stage, command: CommandOf<'round.open'>, context: Context): Decision {
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
    ...spotlit(stage, command.cardId, context.now),
    phase: 'table',
    rounds: { ...stage.rounds, [id]: round },
  };
  const vault = expecting(context.vault, opened, id);
  const counted = accept(countReady(opened, context.desks, vault));
  return keepingBoard({ ...counted, ...(vault !== context.vault && { vault }) }, stage, context, 'round');
}

function open(stage: Stage, id: RoundId): { ok: true; round: Round } | Refusal {
  const round = Object.hasOwn(stage.rounds, id) ? stage.rounds[id] : undefined;
  if (round === undefined) return refuse('no-such-round');
  return round.state === 'open' ? { ok: true, round } : refuse('round-not-open');
}

/**
 * Says on every screen that this round will be revealed with fewer answers than the minimum. Until it can be, everybody
 * can take back what they handed in, also when the time was up.
 */
function roundGoOpenly(stage: Stage, command: CommandOf<'round.goOpenly'>, { now }: Context): Decision {
  const found = open(stage, command.roundId);
  if (!found.ok) return found;
  const { round } = found;
  if (stage.named || round.openly !== undefined) return accept(stage);
  const openly: Round = { ...round, openly: now + openlyAfterMs, locked: false };
  return accept({ ...stage, rounds: { ...stage.rounds, [round.id]: openly } });
}

/**
 * Turns all sealed answers of a round over at once. Refuses a stale reveal (of a round no longer open), and without names
 * one of too few people.
 */
function roundReveal(stage: Stage, command: CommandOf<'round.reveal'>, context: Context): Decision {
  const found = open(stage, command.roundId);
  if (!found.ok) return found;
  const { round } = found;
  const desks = desksToShow(stage, runOfRound(round), context);
  if (desks === null) return refuse('group-too-small');
  const { answers, authorships } = publishRound(stage, round, desks, context.random);
  return {
    ok: true,
    stage: {
      ...stage,
      rounds: {
        ...stage.rounds,
        [round.id]: { ...round, state: 'revealed', locked: false },
      },
      answers: { ...stage.answers, ...Object.fromEntries(answers.map((answer) => [answer.id, answer])) },
    },
    authored: authorships,
    ...(!stage.named && { vault: noLongerExpecting(context.vault, round.id) }),
  };
}

export const writeCommands: ActivityCommands<WriteCommand> = {
  decide: {
    'round.open': roundOpen,
    'round.reveal': roundReveal,
    'round.goOpenly': roundGoOpenly,
  },
  changesScreens: ['round.open', 'round.reveal'],
};
