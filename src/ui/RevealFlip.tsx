// Turns a face-down thing over. A reveal turns many at once; each may wait a few milliseconds longer than the last.

import { useState, type ReactNode } from 'react';

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
