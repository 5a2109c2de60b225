// Turns a face-down thing over. A reveal turns many at once; each may begin a few milliseconds later than the last.

import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';

/** How long nothing happens after a reveal, how long after the first the next begins, and the last at most. */
const hushMs = 400;
const apartMs = 70;
const mostApartMs = 2_000;
const turnMs = 420;

/** When the answer at this place of a reveal begins to turn, in epoch ms, as the moment of the reveal is. */
export const turnsAt = (revealed: number, place: number) =>
  revealed + hushMs + Math.min(place * apartMs, mostApartMs);

/** How long after a reveal so many answers have all turned over. */
export const turnedAfterMs = (count: number) => turnsAt(0, Math.max(0, count - 1)) + turnMs;

export interface RevealFlipProps {
  readonly revealed: boolean;
  readonly front: ReactNode;
  readonly back: ReactNode;
  /** When it begins to turn, in epoch ms on this device's clock; at once when it is left out. */
  readonly startsAt?: number | undefined;
  /** Turns over as soon as it appears: for what arrives already revealed. */
  readonly turnOnMount?: boolean;
}

export function RevealFlip({ revealed, front, back, startsAt, turnOnMount = false }: RevealFlipProps) {
  const [settled, setSettled] = useState(revealed && !turnOnMount);
  const turn = useRef<HTMLDivElement>(null);
  if (!revealed && settled) setSettled(false);

  const turning = revealed && !settled;
  useLayoutEffect(() => {
    if (!turning || startsAt === undefined || turn.current === null) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    // A slow device draws it later, and then it is further on: all screens turn in step.
    const startTime = startsAt - Date.now() + performance.now();
    for (const side of turn.current.children)
      for (const animation of side.getAnimations()) Object.assign(animation, { startTime });
  }, [turning, startsAt]);

  // Each side stays the same element: drawing them anew takes a frame when many turn.
  return (
    <div ref={turn} className="turn">
      {!settled && (
        <div
          aria-hidden={turning || undefined}
          inert={turning}
          className={turning ? 'turning-back' : undefined}
        >
          {back}
        </div>
      )}
      {revealed && (
        <div className={turning ? 'turning-front' : undefined} onAnimationEnd={() => setSettled(true)}>
          {front}
        </div>
      )}
    </div>
  );
}
