import { createContext, use, useEffect, useId } from 'react';
import type { Announcement } from './announcements.ts';

interface Voices {
  /** What is said now. */
  readonly now: Announcement | null;
  /** The dialog that covers all others and the page; null while there is none. */
  readonly top: string | null;
  /** A dialog opened; gives what to call when it is closed. */
  readonly enter: (dialog: string) => () => void;
}

export const VoiceContext = createContext<Voices>({ now: null, top: null, enter: () => () => undefined });

/** The voice of the app inside a modal dialog. What is outside it is behind it, and cannot be heard. */
export function VoiceInDialog() {
  const dialog = useId();
  const { enter } = use(VoiceContext);
  useEffect(() => enter(dialog), [enter, dialog]);
  return <Voice dialog={dialog} />;
}

/** One of the places where messages are said: that of the page, or of a dialog. */
export function Voice({ dialog }: { readonly dialog: string | null }) {
  const { now, top } = use(VoiceContext);
  return (
    // It is there before its text: a live region that appears together with it is often not read.
    // It stands above the toolbar of a board and the bar at the foot of a phone.
    <div
      role="status"
      // A menu of react-aria hides all that is outside it, except this.
      data-live-announcer
      className="print-hidden pointer-events-none fixed inset-x-4 bottom-20 z-50 flex flex-col items-center"
    >
      {now !== null && top === dialog && (
        <p
          key={now.id}
          className={
            now.quiet
              ? 'sr-only'
              : 'forced-line arriving max-w-md rounded-control border border-transparent bg-ink px-4 py-3 text-table shadow-raised'
          }
        >
          {now.text}
        </p>
      )}
    </div>
  );
}
