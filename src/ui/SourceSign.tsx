import type { ReactNode } from 'react';
import { useMessages } from './language/useMessages.ts';

export const sourceNames = ['experience', 'professional', 'scientific'] as const;
export type SourceName = (typeof sourceNames)[number];

export interface SourceSignProps {
  readonly source: SourceName;
  readonly word?: 'none' | 'short' | 'full';
}

// Round, square and pointed: told apart without colour, at the size of a letter and in one ink.
const shapes: Record<SourceName, ReactNode> = {
  experience: <circle cx="6" cy="6" r="5" />,
  professional: <rect x="1.5" y="1.5" width="9" height="9" rx="1" />,
  scientific: <path d="M6 .8 11.5 11H.5z" />,
};

/** A knowledge source as shape, colour and word. Leave the word out only where it is written nearby. */
export function SourceSign({ source, word = 'short' }: SourceSignProps) {
  const t = useMessages();
  return (
    <span className={`source-${source} inline-flex items-center gap-1.5`}>
      <svg viewBox="0 0 12 12" aria-hidden="true" className="size-[0.7em] shrink-0 fill-(--source)">
        {shapes[source]}
      </svg>
      {word === 'short' && t(($) => $.ui.source[source])}
      {word === 'full' && t(($) => $.ui.source[`${source}Full`])}
    </span>
  );
}
