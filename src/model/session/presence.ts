/** Presence: where people point and what they drag, at this moment only. It is never stored. */
import type { ThingId } from '../board/board.ts';
import { isId, type MemberId } from '../ids.ts';
import { limits } from '../limits.ts';

export interface Presence {
  readonly member: MemberId;
  readonly cursor: { readonly x: number; readonly y: number } | null;
  readonly drag: {
    readonly itemId: ThingId;
    readonly x: number;
    readonly y: number;
    /** The things that go along with it; as many as are shown. */
    readonly along: readonly ThingId[];
  } | null;
}

/** Whether somebody looks at something other than the table. It goes to the server apart, for facilitators alone. */
export interface Attention {
  readonly member: MemberId;
  readonly elsewhere: boolean;
}

/** So many of what somebody drags at once are shown moving; the rest arrives with the drop. */
export const shownAlong = 20;

const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limits.boardReach;

function parsePoint(value: unknown): { x: number; y: number } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y } = value as { x?: unknown; y?: unknown };
  return isCoordinate(x) && isCoordinate(y) ? { x, y } : null;
}

function parseDrag(value: unknown): Presence['drag'] {
  const point = parsePoint(value);
  if (point === null) return null;
  const { itemId, along } = value as { itemId?: unknown; along?: unknown };
  if (!isId(itemId)) return null;
  const ids = Array.isArray(along) ? along.slice(0, shownAlong).filter(isId) : [];
  return { itemId: itemId as ThingId, ...point, along: ids as ThingId[] };
}

/** A presence as another client sent it, or null when it is not one. Unknown fields are dropped. */
export function parsePresence(value: unknown): Presence | null {
  if (typeof value !== 'object' || value === null) return null;
  const { member, cursor, drag } = value as Readonly<Partial<Record<keyof Presence, unknown>>>;
  if (!isId(member)) return null;
  return {
    member: member as MemberId,
    cursor: parsePoint(cursor),
    drag: parseDrag(drag),
  };
}

/** What another client said of its attention, or null when it did not. */
export function parseAttention(value: unknown): Attention | null {
  if (typeof value !== 'object' || value === null) return null;
  const { member, elsewhere } = value as Readonly<Partial<Record<keyof Attention, unknown>>>;
  return isId(member) ? { member: member as MemberId, elsewhere: elsewhere === true } : null;
}
