import { useSyncExternalStore } from 'react';

import { useSession, useViewer } from '../../session/hooks.tsx';
import type { LiveSession } from '../../session/liveSession.ts';

const storageKey = 'kt-sound';

let choice: string | null = null;
const listeners = new Set<() => void>();

function chosen(): string | null {
  try {
    choice ??= localStorage.getItem(storageKey);
  } catch {
    // Storage can be forbidden (private windows, policies); the choice then lasts as long as the page.
  }
  return choice;
}

function choose(next: 'on' | 'off', kind: LiveSession['kind']): void {
  choice = next;
  try {
    // Only what was chosen in a real session: an example leaves no trace.
    if (kind === 'live') localStorage.setItem(storageKey, next);
  } catch {
    // Nothing is lost but the choice itself.
  }
  for (const tell of listeners) tell();
}

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/**
 * Whether this person wants to hear that the time is up, remembered on the device. Until they choose, facilitators
 * do and others do not: a room in which twelve phones sound at once is not soft.
 */
export function useSoundOn(): readonly [on: boolean, setOn: (on: boolean) => void] {
  const { kind } = useSession();
  const { role } = useViewer();
  const chose = useSyncExternalStore(subscribe, chosen);
  const on = chose === null ? role === 'facilitator' : chose === 'on';
  return [on, (next) => choose(next ? 'on' : 'off', kind)];
}
