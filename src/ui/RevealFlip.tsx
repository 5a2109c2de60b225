// Turns a face-down thing over. A reveal turns many at once; each may wait a few milliseconds longer than the last.

import { useState, type ReactNode } from 'react';

/** How long nothing happens before the first turns, how long after it the next does, and how long one turns. */
export const hushMs = 400;
const apartMs = 70;
const turnMs = 420;
/** However many they are, the last begins to turn by then. */
const mostApartMs = 2_000;

/** When the one at this place begins to turn, counted from when all come. */
export const turnDelay = (place: number): number => hushMs + Math.min(place * apartMs, mostApartMs);

/** When so many have all turned over. */
export const turnedAfterMs = (count: number): number => turnDelay(Math.max(0, count - 1)) + turnMs;

export interface RevealFlipProps {
  readonly revealed: boolean;
  readonly front: ReactNode;
  readonly back: ReactNode;
  readonly delayMs?: number;
  /** Turns over as soon as it appears: for what arrives already revealed. */
  readonly turnOnMount?: boolean;
}

export function RevealFlip({ revealed, front, back, delayMs = 0, turnOnMount = false }: RevealFlipProps) {
  const [settled, setSettled] = useState(revealed && !turnOnMount);
  if (!revealed && settled) setSettled(false);

  if (settled) return <div className="turn">{front}</div>;
  if (!revealed) return <div className="turn">{back}</div>;

  const delay = { animationDelay: `${delayMs}ms` };
  return (
    <div className="turn">
      <div aria-hidden="true" inert className="turning-back" style={delay}>
        {back}
      </div>
      <div className="turning-front" style={delay} onAnimationEnd={() => setSettled(true)}>
        {front}
      </div>
    </div>
  );
}
