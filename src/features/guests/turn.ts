/** Whose turn it is at a device that several people share, and when it is covered so that it can be passed on. */
import type { Desk } from '../../model/session/desk.ts';
import type { MemberId } from '../../model/ids.ts';
import type { OpenRun } from '../../model/activities/activity.ts';

/** Something that everybody does for themselves now, such as writing. */
type Task = Pick<OpenRun, 'id' | 'isDone' | 'endsTurn'>;

/**
 * Why the device is covered. `who`: nobody knows who holds it. `pass`: somebody is done, and another is not yet.
 * `all-done`: there is nobody left to pass it to.
 */
export type Cover = 'who' | 'pass' | 'all-done';

export interface Turn {
  readonly task: Task['id'] | null;
  /** The person who writes here while it is not covered. */
  readonly holder: MemberId;
  readonly cover: Cover | null;
  /** The person that it goes to. */
  readonly next: MemberId | null;
  /** Whether the holder's turn is over; they may have taken the device again to look. */
  readonly over: boolean;
}

/** Everything that decides whose turn it is. */
export interface Device {
  readonly owner: MemberId;
  /** Everybody at this device, the owner first. */
  readonly people: readonly MemberId[];
  /** The people among them that the table waits for. */
  readonly expected: readonly MemberId[];
  /** Whether it goes from hand to hand; if not, one person writes for all and chooses for whom. */
  readonly passing: boolean;
  readonly task: Task | null;
  readonly deskOf: (member: MemberId) => Desk;
}

const overFor = ({ task, deskOf }: Device, member: MemberId) => task?.endsTurn(deskOf(member)) === true;

/** Nothing has happened yet: the owner holds it. */
export function firstTurn(owner: MemberId): Turn {
  return { task: null, holder: owner, cover: null, next: null, over: false };
}

/** Whether somebody had their turn, or is done without one: the device need not go to them. */
export const hadTurn = (task: Task, desk: Desk): boolean => task.endsTurn(desk) || task.isDone(desk);

/** Somebody takes the device, or is chosen. */
export function takeTurn(turn: Turn, holder: MemberId, device: Device): Turn {
  return { ...turn, holder, cover: null, next: null, over: overFor(device, holder) };
}

/** Covers the device; it goes to the next person who had no turn yet. */
export function passOn(turn: Turn, { expected, people, task, deskOf }: Device): Turn {
  const at = people.indexOf(turn.holder);
  const inOrder = [...people.slice(at + 1), ...people.slice(0, Math.max(0, at))];
  const waits = (id: MemberId) => task !== null && !hadTurn(task, deskOf(id));
  const next = inOrder.find((id) => expected.includes(id) && waits(id)) ?? null;
  return { ...turn, cover: next === null ? 'all-done' : 'pass', next, over: true };
}

/** The turn after a change at the device. Gives the same turn when nothing changes for it. */
export function followTurn(turn: Turn, device: Device): Turn {
  const { owner, people, passing, task } = device;
  const id = task?.id ?? null;
  const holder = people.includes(turn.holder) ? turn.holder : owner;
  if (id !== turn.task) {
    const begun = { ...turn, task: id };
    if (task === null) return takeTurn(begun, owner, device);
    // Nobody knows who has it now; what the last one wrote must not be the first thing to see.
    return passing ? { ...begun, holder: owner, cover: 'who', next: null } : takeTurn(begun, holder, device);
  }
  if (!passing || task === null)
    return turn.cover === null && holder === turn.holder ? turn : takeTurn(turn, holder, device);
  if (holder !== turn.holder || (turn.next !== null && !people.includes(turn.next)))
    return { ...turn, holder, cover: 'who', next: null };
  if (turn.cover !== null) return turn;
  const over = overFor(device, holder);
  if (over && !turn.over) return passOn(turn, device);
  return over === turn.over ? turn : { ...turn, over };
}
