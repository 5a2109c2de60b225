// The one voice of the app: short messages, shown at the bottom of the screen and read out in order.

import { useCallback, useRef, useState, type ReactNode } from 'react';
import { AnnounceContext, type Announce } from './announce.ts';

interface Message {
  readonly id: number;
  readonly text: string;
  readonly quiet: boolean;
}

const shownMs = 4_500;
const mostAtOnce = 3;

export function Announcer({ children }: { readonly children: ReactNode }) {
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const nextId = useRef(0);

  const announce = useCallback<Announce>((text, manner) => {
    const id = nextId.current++;
    setMessages((before) => [...before, { id, text, quiet: manner === 'quiet' }].slice(-mostAtOnce));
    setTimeout(() => setMessages((before) => before.filter((message) => message.id !== id)), shownMs);
  }, []);

  return (
    <AnnounceContext value={announce}>
      {children}
      {/* A list that is always there: a live region that appears together with its text is often not read.
          It stands above the toolbar of a board and the bar at the foot of a phone. */}
      <div
        role="status"
        className="print-hidden pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center gap-2"
      >
        {messages.map(({ id, text, quiet }) => (
          <p
            key={id}
            className={
              quiet
                ? 'sr-only'
                : 'forced-line arriving max-w-md rounded-control border border-transparent bg-ink px-4 py-3 text-table shadow-raised'
            }
          >
            {text}
          </p>
        ))}
      </div>
    </AnnounceContext>
  );
}
