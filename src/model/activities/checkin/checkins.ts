import { withScreensFree } from '../../decide/cards.ts';
import { accept, type Context, type Decision } from '../../decide/context.ts';
import { newRunId, type RunId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import { asHeading, misleads } from '../../session/names.ts';
import type { Desk } from '../../session/desk.ts';
import type { Stage } from '../../session/stage.ts';
import { noneReady } from '../count.ts';
import type { ActivityCommands } from '../activity.ts';
import { desksToShow } from '../expected.ts';
import { withRun, withRuns } from '../run.ts';
import { beginning, finishing, goingOpenly } from '../readiness.ts';
import { runOfCheckin, type CheckinCommand } from './checkingIn.ts';
import {
  checkinsInOrder,
  faces,
  givenIn,
  highestNumber,
  type Checkin,
  type CheckinResult,
} from './checkin.ts';

const numbers = Array.from({ length: highestNumber }, (_, index) => index + 1);

/** What everybody gave in a check-in, added up. Neither a result nor an order tells who gave what. */
function tallied(checkin: Checkin, desks: Iterable<Desk>): CheckinResult[] {
  const given = [...desks].flatMap((desk) => givenIn(desk, checkin) ?? []);
  if (checkin.kind === 'word') return words(given.map(String));
  const values = checkin.kind === 'face' ? faces : numbers;
  return values.map((value) => ({ value, count: given.filter((one) => one === value).length }));
}

/** The same word with other capitals is one. Most often first; as often: by the alphabet. */
function words(given: readonly string[]): CheckinResult[] {
  const alike = Map.groupBy(given.toSorted(), (word) => word.toLocaleLowerCase('nl'));
  return [...alike.values()]
    .map((same) => ({ value: same.at(-1) ?? '', count: same.length }))
    .sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'nl'));
}

/** Decides about the check-in that a command names; refuses when there is none. */
const withCheckin =
  <C extends { readonly runId: RunId }>(
    decide: (stage: Stage, checkin: Checkin, context: Context, command: C) => Decision,
  ) =>
  (stage: Stage, command: C, context: Context): Decision => {
    const checkin = checkinsInOrder(stage).find(({ id }) => id === command.runId);
    return checkin === undefined ? refuse('no-such-activity') : decide(stage, checkin, context, command);
  };

const withOpenCheckin = (decide: (stage: Stage, checkin: Checkin, context: Context) => Decision) =>
  withCheckin((stage, checkin, context) =>
    checkin.state === 'open' ? decide(stage, checkin, context) : refuse('activity-not-open'),
  );

export const checkinCommands: ActivityCommands<CheckinCommand> = {
  decide: {
    /** Opens a check-in and puts it on every screen. */
    'checkin.open': (stage, { kind, inNotes = false, question: asked = '' }, context) => {
      const question = asHeading(asked);
      if (question.length > limits.questionLength) return refuse('question-too-long');
      if (misleads(question)) return refuse('text-characters');
      const order = Object.keys(stage.activities ?? {}).length;
      if (order >= limits.activities) return refuse('too-many-activities');
      const checkin: Checkin = {
        id: newRunId(context.random),
        activity: 'checkin',
        state: 'open',
        order,
        question,
        kind,
        inNotes,
        ...noneReady,
        results: null,
      };
      const free: Stage = { ...withScreensFree(stage), phase: 'table', shownAt: context.now };
      return beginning(withRun(free, checkin), checkin.id, context);
    },

    /** Shows what everybody gave, all at once. Without names refused when too few people took part. */
    'checkin.show': withOpenCheckin((stage, checkin, context) => {
      const desks = desksToShow(stage, runOfCheckin(checkin), context);
      if (desks === null) return refuse('group-too-small');
      const outcome: Checkin = { ...checkin, state: 'shown', results: tallied(checkin, desks.values()) };
      return finishing({ ...withRun(stage, outcome), shownAt: context.now }, checkin.id, context);
    }),

    'checkin.goOpenly': withOpenCheckin((stage, checkin, context) =>
      goingOpenly(stage, checkin, context, (openly) => withRun(stage, { ...checkin, openly })),
    ),

    /** Takes an open check-in away, unseen. */
    'checkin.cancel': withOpenCheckin((stage, { id }, context) =>
      finishing(
        withRuns(stage, (run) => (run.id === id ? null : run)),
        id,
        context,
      ),
    ),

    /** Says whether the outcome goes into the notes, before or after it is shown. */
    'checkin.keepInNotes': withCheckin((stage, checkin, _, { inNotes }) =>
      accept(withRun(stage, { ...checkin, inNotes } as Checkin)),
    ),
  },
  changesScreens: [],
};
