import { useSyncExternalStore } from 'react';

import { useSession, useViewer } from '../../session/hooks.tsx';
import type { LiveSession } from '../../session/liveSession.ts';

const storageKey = 'kt-sound';

type Choice = 'on' | 'off' | null;

function remembered(): Choice {
  try {
    const stored = localStorage.getItem(storageKey);
    return stored === 'on' || stored === 'off' ? stored : null;
  } catch {
    // Storage can be forbidden (private windows, policies); the choice then lasts as long as the page.
    return null;
  }
}

let choice: Choice | undefined;
const listeners = new Set<() => void>();
const chosen = (): Choice => (choice ??= remembered());

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
 * Whether this person wants to hear that the time is up, remembered on the device. Until they chose: who runs the session
 * does, others do not, for a room in which twelve phones sound at once is not soft.
 */
export function useSoundOn(): readonly [on: boolean, setOn: (on: boolean) => void] {
  const { kind } = useSession();
  const { role } = useViewer();
  const chose = useSyncExternalStore(subscribe, chosen);
  const on = chose === null ? role === 'facilitator' : chose === 'on';
  return [on, (next) => choose(next ? 'on' : 'off', kind)];
}
