/** Presence: where people point and what they drag, at this moment only. It is never stored. */
import type { ThingId } from '../board/board.ts';
import type { Box } from '../board/template.ts';
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
  /** Of a facilitator who chose what is in view: the wall shows that. */
  readonly frame?: Frame;
}

/** The part of the board that somebody looks at, and since when: of several, the last one leads. */
export interface Frame extends Box {
  readonly at: number;
}

/** What everybody may know of it. */
export function withoutFrame(presence: Presence): Presence {
  const { member, cursor, drag, frame } = presence;
  return frame === undefined ? presence : { member, cursor, drag };
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

const fieldsOf = <K extends string>(value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Partial<Record<K, unknown>>>;

function parsePoint(value: unknown): { x: number; y: number } | null {
  const { x, y } = fieldsOf<'x' | 'y'>(value);
  return isCoordinate(x) && isCoordinate(y) ? { x, y } : null;
}

function parseDrag(value: unknown): Presence['drag'] {
  const point = parsePoint(value);
  const { itemId, along } = fieldsOf<'itemId' | 'along'>(value);
  if (point === null || !isId(itemId)) return null;
  const ids = Array.isArray(along) ? along.slice(0, shownAlong).filter(isId) : [];
  return { itemId: itemId as ThingId, ...point, along: ids as ThingId[] };
}

function parseFrame(value: unknown): Frame | null {
  const point = parsePoint(value);
  const { width, height, at } = fieldsOf<'width' | 'height' | 'at'>(value);
  const isSize = (size: unknown): size is number => isCoordinate(size) && size > 0;
  if (point === null || !isSize(width) || !isSize(height) || !Number.isSafeInteger(at)) return null;
  return { ...point, width, height, at: at as number };
}

/** A presence as another client sent it, or null when it is not one. Unknown fields are dropped. */
export function parsePresence(value: unknown): Presence | null {
  const { member, cursor, drag, frame } = fieldsOf<keyof Presence>(value);
  if (!isId(member)) return null;
  const shown = parseFrame(frame);
  return {
    member: member as MemberId,
    cursor: parsePoint(cursor),
    drag: parseDrag(drag),
    ...(shown && { frame: shown }),
  };
}

/** What another client said of its attention, or null when it did not. */
export function parseAttention(value: unknown): Attention | null {
  const { member, elsewhere } = fieldsOf<keyof Attention>(value);
  return isId(member) ? { member: member as MemberId, elsewhere: elsewhere === true } : null;
}
