import type { CommandOf } from '../../command.ts';
import { withScreensFree } from '../../decide/cards.ts';
import { accept, type Context, type Decision } from '../../decide/context.ts';
import { newRunId, type RunId } from '../../ids.ts';
import { limits } from '../../limits.ts';
import { refuse, type Refusal } from '../../refusal.ts';
import { memberOf, type Stage } from '../../session/stage.ts';
import type { ActivityCommands } from '../activity.ts';
import { desksToShow, expecting, noLongerExpecting } from '../expected.ts';
import { openlyAfterMs } from '../minimumGroup.ts';
import { countReady } from '../readiness.ts';
import { withRun, withRuns } from '../run.ts';
import { checkinsInOrder, runOfCheckin, type Checkin, type CheckinCommand } from './checkin.ts';
import { tallied } from './tally.ts';

type Found = { readonly ok: true; readonly checkin: Checkin } | Refusal;

function found(stage: Stage, id: RunId): Found {
  const checkin = checkinsInOrder(stage).find((one) => one.id === id);
  return checkin === undefined ? refuse('no-such-activity') : { ok: true, checkin };
}

function open(stage: Stage, id: RunId): Found {
  const checkin = found(stage, id);
  return !checkin.ok || checkin.checkin.state === 'open' ? checkin : refuse('activity-not-open');
}

/** Opens a check-in and puts it on every screen. */
function checkinOpen(stage: Stage, command: CommandOf<'checkin.open'>, context: Context): Decision {
  const question = command.question?.trim() ?? '';
  if (question.length > limits.questionLength) return refuse('question-too-long');
  const order = Object.keys(stage.activities ?? {}).length;
  if (order >= limits.activities) return refuse('too-many-activities');
  const checkin: Checkin = {
    id: newRunId(context.random),
    activity: 'checkin',
    state: 'open',
    order,
    question,
    kind: command.kind,
    inNotes: command.inNotes === true,
    ready: 0,
    of: 0,
    readyMembers: [],
    results: null,
  };
  const opened: Stage = {
    ...withRun(withScreensFree(stage), checkin),
    phase: 'table',
    shownAt: context.now,
  };
  const vault = expecting(context.vault, opened, checkin.id);
  return { ...accept(countReady(opened, context.desks, vault)), ...(vault !== context.vault && { vault }) };
}

/** Shows what everybody gave, all at once. Without names refused when too few people took part. */
function checkinShow(stage: Stage, command: CommandOf<'checkin.show'>, context: Context): Decision {
  const going = open(stage, command.runId);
  if (!going.ok) return going;
  const { checkin } = going;
  const shown = desksToShow(stage, runOfCheckin(checkin), context);
  if (shown === null) return refuse('group-too-small');
  const desks = [...shown].filter(([id]) => memberOf(stage, id)?.admitted !== false).map(([, desk]) => desk);
  const results = tallied(checkin, desks);
  const outcome: Checkin = { ...checkin, state: 'shown', results };
  const decision = accept({ ...withRun(stage, outcome), shownAt: context.now });
  return stage.named ? decision : { ...decision, vault: noLongerExpecting(context.vault, checkin.id) };
}

/** Says on every screen that this will be shown with fewer people than the minimum. Until then one can take it back. */
function checkinGoOpenly(stage: Stage, command: CommandOf<'checkin.goOpenly'>, { now }: Context): Decision {
  const going = open(stage, command.runId);
  if (!going.ok) return going;
  const { checkin } = going;
  if (stage.named || checkin.openly !== undefined) return accept(stage);
  return accept(withRun(stage, { ...checkin, openly: now + openlyAfterMs }));
}

/** Takes an open check-in away, unseen. */
function checkinCancel(stage: Stage, command: CommandOf<'checkin.cancel'>, { vault }: Context): Decision {
  const going = open(stage, command.runId);
  if (!going.ok) return going;
  const { id } = going.checkin;
  const cancelled = accept(withRuns(stage, (run) => (run.id === id ? null : run)));
  return stage.named ? cancelled : { ...cancelled, vault: noLongerExpecting(vault, id) };
}

/** Says whether the outcome goes into the notes, before or after it is shown. */
function checkinKeepInNotes(stage: Stage, command: CommandOf<'checkin.keepInNotes'>): Decision {
  const known = found(stage, command.runId);
  if (!known.ok) return known;
  return accept(withRun(stage, { ...known.checkin, inNotes: command.inNotes } as Checkin));
}

export const checkinCommands: ActivityCommands<CheckinCommand> = {
  decide: {
    'checkin.open': checkinOpen,
    'checkin.show': checkinShow,
    'checkin.goOpenly': checkinGoOpenly,
    'checkin.cancel': checkinCancel,
    'checkin.keepInNotes': checkinKeepInNotes,
  },
  changesScreens: [],
};
