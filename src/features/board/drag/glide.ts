/** The arithmetic of something that moves from where it is drawn to where it should be. */
import type { Point } from '../surface/viewport.ts';

export interface Glide {
  readonly from: Point;
  readonly to: Point;
  /** On the clock of frames, in ms. */
  readonly start: number;
  readonly ms: number;
  /** `even`: like a pointer that is heard of now and then. `calm`: like something that comes to rest. */
  readonly pace: 'even' | 'calm';
}

/** Others are heard of every 50 ms; sooner looks rushed, later lags behind their pointer. */
const soonest = 40;
const latest = 120;
const settleMs = 200;
/** To its place under another template. */
export const sortMs = 600;

/** Something that is where it is. */
export function at(point: Point, now: number): Glide {
  return { from: point, to: point, start: now, ms: 0, pace: 'even' };
}

/** Where it is drawn at a moment. */
export function glideAt({ from, to, start, ms, pace }: Glide, now: number): Point {
  if (now >= start + ms) return to;
  const part = Math.max(0, (now - start) / ms);
  const eased = pace === 'even' ? part : 1 - (1 - part) ** 3;
  return { x: from.x + (to.x - from.x) * eased, y: from.y + (to.y - from.y) * eased };
}

export function isStill({ start, ms }: Glide, now: number): boolean {
  return now >= start + ms;
}

/** On from where it is drawn now, to be at the next place when the next word of it is due. */
export function follow(glide: Glide, to: Point, now: number): Glide {
  const ms = Math.min(latest, Math.max(soonest, now - glide.start));
  return { from: glideAt(glide, now), to, start: now, ms, pace: 'even' };
}

/** On from where it is drawn now, to rest at a place. */
export function settle(glide: Glide, to: Point, now: number, ms = settleMs): Glide {
  return { from: glideAt(glide, now), to, start: now, ms, pace: 'calm' };
}
