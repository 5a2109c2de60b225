/** Presence: where people point and what they drag, at this moment only. It is never stored. */
import { isId, type ItemId, type MemberId } from './ids.ts';
import { limits } from './limits.ts';

export interface Presence {
  readonly member: MemberId;
  readonly cursor: { readonly x: number; readonly y: number } | null;
  readonly drag: { readonly itemId: ItemId; readonly x: number; readonly y: number } | null;
  /** Whether the member looks at something other than the table. Facilitators alone are told. */
  readonly elsewhere: boolean;
}

const isCoordinate = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && Math.abs(value) <= limits.boardReach;

function parsePoint(value: unknown): { x: number; y: number } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { x, y } = value as { x?: unknown; y?: unknown };
  return isCoordinate(x) && isCoordinate(y) ? { x, y } : null;
}

/** A presence as another client sent it, or null when it is not one. Unknown fields are dropped. */
export function parsePresence(value: unknown): Presence | null {
  if (typeof value !== 'object' || value === null) return null;
  const { member, cursor, drag, elsewhere } = value as Readonly<Partial<Record<keyof Presence, unknown>>>;
  if (!isId(member)) return null;
  const dragPoint = parsePoint(drag);
  const itemId = dragPoint === null ? null : (drag as { itemId?: unknown }).itemId;
  return {
    member: member as MemberId,
    cursor: parsePoint(cursor),
    drag: dragPoint !== null && isId(itemId) ? { itemId: itemId as ItemId, ...dragPoint } : null,
    elsewhere: elsewhere === true,
  };
}
