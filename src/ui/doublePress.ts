/** A finger, or a key, that came down on something. */
export interface Press {
  readonly by: 'pointer' | 'key';
  /** What it came down on: a button or link, or whatever else is there. */
  readonly control: object;
  /** What a press there means: see `meaningOf`. Null where a press does nothing but say why it cannot be done. */
  readonly meaning: string | null;
  /** What a press there does only once, as with the main button of a facilitator. */
  readonly once: boolean;
  /** In a menu or dialog, or on what closes one. */
  readonly layered: boolean;
  readonly x: number;
  readonly y: number;
  /** In ms. Moves to the moment at which the press was over. */
  readonly at: number;
  /** The key was held down, and came again by itself. */
  readonly held: boolean;
}

/** People press twice within half a second, and networks answer within that; nobody reads a new button in less. */
export const restMs = 600;

/** A second tap of a finger lands this near, in px; a button is wider. */
const nearby = 30;

/**
 * Whether a press is the second half of a double one, at a place where a press has come to mean something else since. An
 * honest press is never one: not on another button that was there already, not on a button that does the same again. What has
 * come in the place of the first is guarded where it is done once only, and where a menu or dialog came or went: nobody has
 * read yet what is there now.
 * `stillThere` tells whether the control of the last press can be pressed where it was.
 */
export function isDoubled(last: Press | null, now: Press, stillThere: boolean): boolean {
  if (last === null || last.by !== now.by || now.meaning === null || last.meaning === null) return false;
  if (now.at - last.at > restMs && !now.held) return false;
  if (now.control === last.control) return now.once || now.meaning !== last.meaning;
  // Things on a board come and go under honest fingers too.
  const guarded = now.once || now.layered || last.layered;
  return guarded && !stillThere && (now.by === 'key' || isNear(now, last));
}

type Place = Pick<Press, 'x' | 'y'>;

/** Whether a finger that came down at both places came down at one. */
export function isNear(one: Place, other: Place): boolean {
  return Math.hypot(one.x - other.x, one.y - other.y) <= nearby;
}

interface Words {
  readonly label: string;
  /** States that turn a button into its opposite. */
  readonly states: readonly (string | null)[];
  /** What it does, where its words do not tell that: two steps may have the same name. */
  readonly does: string | undefined;
}

/** What a press on a button means, as far as its words say. A count or a clock in them is no other meaning. */
export function meaningOf({ label, states, does = '' }: Words): string {
  return JSON.stringify([label.replaceAll(/\d+/g, '0').trim(), states, does]);
}
