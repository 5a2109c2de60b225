import { newRoundId, type RoundId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { valueIn } from '../../records.ts';
import { refuse } from '../../refusal.ts';
import { cardOf, type Round, type Stage } from '../../session/stage.ts';
import { keepingBoard } from '../../decide/board.ts';
import { spotlit } from '../../decide/cards.ts';
import type { Context, Decision } from '../../decide/context.ts';
import { noneReady } from '../count.ts';
import type { ActivityCommands } from '../activity.ts';
import { desksToShow } from '../expected.ts';
import { beginning, finishing, goingOpenly } from '../readiness.ts';
import { publishRound } from './publish.ts';
import { runOfRound, withRound, type WriteCommand } from './write.ts';

/** Decides about the open round that a command names; refuses a round that is not open any more. */
const withOpenRound =
  (decide: (stage: Stage, round: Round, context: Context) => Decision) =>
  (stage: Stage, { roundId }: { readonly roundId: RoundId }, context: Context): Decision => {
    const round = valueIn(stage.rounds, roundId);
    if (round === undefined) return refuse('no-such-round');
    return round.state === 'open' ? decide(stage, round, context) : refuse('round-not-open');
  };

export const writeCommands: ActivityCommands<WriteCommand> = {
  decide: {
    /** Opens silent writing on a card, puts that card in the spotlight and keeps the board as it is. */
    'round.open': (stage, { cardId }, context) => {
      if (cardOf(stage, cardId) === undefined) return refuse('no-such-card');
      const order = Object.keys(stage.rounds).length;
      if (order >= limits.rounds) return refuse('too-many-rounds');
      const id = newRoundId(context.random);
      const round: Round = { id, cardId, state: 'open', locked: false, order, ...noneReady };
      const opened = withRound({ ...spotlit(stage, cardId, context.now), phase: 'table' }, round);
      return keepingBoard(beginning(opened, id, context), stage, context, 'round');
    },

    /** Turns all sealed answers of a round over at once. Without names refused with those of too few people. */
    'round.reveal': withOpenRound((stage, round, context) => {
      const desks = desksToShow(stage, runOfRound(round), context);
      if (desks === null) return refuse('group-too-small');
      const { answers, authorships } = publishRound(stage, round, desks, context.random);
      const revealed = withRound(stage, {
        ...round,
        state: 'revealed',
        locked: false,
        revealedAt: context.now,
      });
      const published = Object.fromEntries(answers.map((answer) => [answer.id, answer]));
      const shown = { ...revealed, answers: { ...stage.answers, ...published } };
      return { ...finishing(shown, round.id, context), authored: authorships };
    }),

    /** To reveal fewer answers than the minimum. One can take back an answer also when the time was up. */
    'round.goOpenly': withOpenRound((stage, round, context) =>
      goingOpenly(stage, round, context, (openly) => withRound(stage, { ...round, openly, locked: false })),
    ),
  },
  changesScreens: ['round.open', 'round.reveal'],
};
