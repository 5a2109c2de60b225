/**
 * The one table of permissions: who may give which command, and when. The command door decides by it, the interface asks it, the
 * matrix in docs/permissions.md is drawn from it and tried cell by cell against a running server.
 */
import { activityPermits, occupyingActivity } from '../activities/registry.ts';
import type { CommandType } from '../command.ts';
import type { MemberId } from '../ids.ts';
import type { Reason } from '../refusal.ts';
import { memberOf, type Stage } from '../session/stage.ts';
import { actsFor } from './ownership.ts';
import { own, steer, steerAlways, steerOrOwn, steerWhenFree, type Permission } from './permission.ts';

export const permissions: Readonly<Record<CommandType, Permission>> = {
  'session.rename': steer,
  'session.start': steer,
  'session.close': steer,
  'session.delete': steerAlways,
  'session.keep': steerAlways,
  'programme.edit': steer,
  'step.go': steer,
  'timer.start': steer,
  'timer.pause': steer,
  'timer.resume': steer,
  'timer.extend': steer,
  'timer.stop': steer,
  'card.spotlight': steerWhenFree,
  'card.draw': steerWhenFree,
  'card.turn': steer,
  'card.putBack': steerWhenFree,
  'card.add': steerWhenFree,
  'card.bring': steer,
  ...activityPermits,
  'answer.correct': own,
  'answer.withdraw': own,
  'answer.hide': steer,
  'answer.show': steer,
  'answer.enlarge': steerWhenFree,
  'answer.keepInGroup': own,
  'report.share': steerAlways,
  'report.revoke': steerAlways,
  'link.renew': steerAlways,
  'board.lock': steer,
  'board.unlock': steer,
  'board.changeTemplate': steer,
  'board.showNext': steer,
  'board.snapshot': steer,
  'board.restore': steer,
  'rules.set': steer,
  'earlier.tell': steer,
  'lobby.lock': steer,
  'lobby.unlock': steer,
  'lobby.clear': steer,
  'member.admit': steer,
  'member.rename': { ...own, roles: { facilitator: 'any', participant: 'own', observer: 'own' } },
  'member.setRole': steer,
  'member.remove': steerOrOwn,
  'member.merge': steerOrOwn,
  'member.separate': steerOrOwn,
  'member.raise': own,
  'member.lower': steerOrOwn,
  'member.seatBeside': { ...own, rule: 'guests' },
  'table.gather': steer,
  'table.turnPage': steer,
  'term.show': steer,
};

/** Why a member may not give a command now, whatever is in it; null when nothing of that kind stands in the way. */
export function forbids(stage: Stage, viewer: MemberId, type: CommandType): Reason | null {
  const member = memberOf(stage, viewer);
  if (member === undefined) return 'not-a-member';
  if (!member.admitted) return 'not-admitted';
  const { roles, phases, whenFree, rule } = permissions[type];
  if (roles[member.role] === 'none') return 'not-allowed';
  if (rule !== undefined && member.role === 'participant' && !stage.rules[rule]) return 'not-allowed';
  if (!phases.includes(stage.phase)) return 'session-closed';
  return (whenFree && occupyingActivity(stage)?.occupies?.reason) ?? null;
}

/** Whether a member may give a command about this member: about anybody, or about those they act for. */
export function reaches(stage: Stage, viewer: MemberId, type: CommandType, about: MemberId): boolean {
  const member = memberOf(stage, viewer);
  const reach = member === undefined ? 'none' : permissions[type].roles[member.role];
  return reach === 'any' || (reach === 'own' && actsFor(stage, viewer, about));
}
