/** Decides commands about the session as a whole: its phases, its links, its rules. */
import { endOfDay } from '../days.ts';
import { nextStep } from '../programme/programme.ts';
import { withLeft } from '../activities/expected.ts';
import { activities, openRuns } from '../activities/registry.ts';
import { entriesThat } from '../records.ts';
import { refuse } from '../refusal.ts';
import { waitingMembers, type Stage } from '../session/stage.ts';
import { followUpLimits, withOutcome } from '../session/followUp.ts';
import { asHeading, harmlessHeading, parseTitle } from '../session/names.ts';
import { dayMs } from '../session/retention.ts';
import { emptyVault } from '../session/vault.ts';
import { accept, type Accepted, type Context, type Decides } from './context.ts';
import { atStep } from './programme.ts';

const keyLength = 24;

/** The decision, with a new link for facilitators: the earlier one stops working at once. */
export function withNewLink(decision: Accepted, { random, vault }: Context): Accepted {
  const { stage } = decision;
  return {
    ...decision,
    stage: { ...stage, linksRenewed: stage.linksRenewed + 1 },
    vault: { ...(decision.vault ?? vault), linkKey: random.text(keyLength) },
  };
}

export const sessionDecisions: Decides<
  | `session.${string}`
  | `report.${string}`
  | `lobby.${'lock' | 'unlock'}`
  | `${'earlier' | 'link' | 'rules' | 'table' | 'term'}.${string}`
> = {
  'session.rename': (stage, command) => {
    const parsed = parseTitle(command.title);
    return parsed.ok ? accept({ ...stage, title: parsed.title }) : parsed;
  },

  /** From the lobby to the table, at the first step of the programme. Does nothing when people are there already. */
  'session.start': (stage, _, { now }) => {
    if (stage.phase !== 'lobby') return accept(stage);
    const first = nextStep(stage.programme);
    const begun: Stage = { ...stage, phase: 'table' };
    return accept(first === undefined ? begun : atStep(begun, first, now));
  },

  /** Closes the session for good. Refused while something sealed is on a desk, since closing destroys the desks. */
  'session.close': (stage, _, { desks, vault, now }) => {
    const all = [...withLeft(desks, vault).values()];
    const [waiting] = openRuns(stage).flatMap(({ keepsOpen }) =>
      all.flatMap((desk) => keepsOpen(desk) ?? []),
    );
    if (waiting !== undefined) return refuse(waiting);
    // Refused only once somebody had answered, it would tell of that.
    if (openRuns(stage).some(({ guard }) => guard !== undefined)) return refuse('activity-open');
    const closed: Stage = {
      ...activities.reduce((left, activity) => activity.closed(left), stage),
      // People who waited at the door never came in.
      members: entriesThat(stage.members, (_id, { admitted }) => admitted),
      phase: 'closed',
      closedAt: now,
      spotlight: null,
      faceDown: false,
      timer: null,
      raised: [],
      snapshots: [],
      boardLocked: true,
    };
    return {
      ok: true,
      stage: closed,
      removed: waitingMembers(stage).map(({ id }) => id),
      vault: { ...emptyVault, reportKey: vault.reportKey, linkKey: vault.linkKey, travel: vault.travel },
      end: 'close',
    };
  },

  'session.delete': (stage) => ({ ...accept(stage), end: 'delete' }),

  /** Keeps the session longer. A session is never kept shorter than was promised when people wrote in it. */
  'session.keep': (stage, { days }, { now }) =>
    accept({ ...stage, deleteAt: Math.max(stage.deleteAt, now + days * dayMs) }),

  /**
   * Makes a link to the report, which works to the end of a day: an earlier link stops working, except where it is the
   * same one that must work longer or shorter. Everybody sees that it is shared.
   */
  'report.share': (stage, { days, sameLink = false }, { now, random, vault }) => {
    const known = sameLink && stage.report !== null && vault.reportKey !== null;
    const sharedAt = known ? stage.report.sharedAt : now;
    return {
      ok: true,
      stage: { ...stage, report: { sharedAt, expiresAt: days === null ? null : endOfDay(now, days) } },
      vault: { ...vault, reportKey: known ? vault.reportKey : random.text(keyLength) },
    };
  },

  'report.revoke': (stage, _, { vault }) => ({
    ok: true,
    stage: { ...stage, report: null },
    vault: { ...vault, reportKey: null },
  }),

  'link.renew': (stage, _, context) => withNewLink(accept(stage), context),

  /** Sets what participants may do, and how people come in. What is left out stays as it was. */
  'rules.set': (stage, command) => {
    const { type: _, ...changes } = command;
    const changed = Object.entries(changes).filter(([, value]) => value !== undefined);
    return accept({ ...stage, rules: { ...stage.rules, ...Object.fromEntries(changed) } });
  },

  /** What became of an action of the earlier session. Null: that is not known yet after all. */
  'earlier.tell': (stage, { actionId, kind, text = '' }) => {
    const said = harmlessHeading(asHeading(text));
    if (said.length > followUpLimits.outcomeLength) return refuse('answer-too-long');
    const outcome = kind === null ? null : { kind, text: said };
    const followUp = stage.followUp && withOutcome(stage.followUp, actionId, outcome);
    return followUp ? accept({ ...stage, followUp }) : refuse('no-such-item');
  },

  /** Nobody comes in with the code any more. People who are in, or wait at the door, stay. */
  'lobby.lock': (stage) => accept({ ...stage, doorLocked: true }),
  'lobby.unlock': (stage) => accept({ ...stage, doorLocked: false }),

  'table.gather': (stage) => accept({ ...stage, gathered: stage.gathered + 1 }),

  /** Another page of what the big screen shows. Each screen knows how many pages it has. */
  'table.turnPage': (stage, { to }) => accept({ ...stage, turned: stage.turned + (to === 'next' ? 1 : -1) }),

  /** Explains a word on the screens, also while people write: what they write in stays as it was. */
  'term.show': (stage, { termId }) => accept(stage.term === termId ? stage : { ...stage, term: termId }),
};
