import { useSyncExternalStore } from 'react';

import { useSession, useViewer } from '../../session/hooks.tsx';
import { createStore } from '../../session/listen.ts';
import type { LiveSession } from '../../session/liveSession.ts';
import { onDevice } from '../../session/onDevice.ts';

const storageKey = 'kt-sound';

/** What was chosen here; null until then. Where the device remembers nothing, it lasts as long as the page. */
const choice = createStore<string | null>(() => null);

const chosen = (): string | null =>
  choice.getState() ?? onDevice((storage) => storage.getItem(storageKey), null);

function choose(next: 'on' | 'off', kind: LiveSession['kind']): void {
  // Only what was chosen in a real session: an example leaves no trace.
  if (kind === 'live') onDevice((storage) => storage.setItem(storageKey, next), undefined);
  choice.setState(next, true);
}

/**
 * Whether this person wants to hear that the time is up, remembered on the device. Until they choose, facilitators
 * do and others do not: a room in which twelve phones sound at once is not soft.
 */
export function useSoundOn(): readonly [on: boolean, setOn: (on: boolean) => void] {
  const { kind } = useSession();
  const { role } = useViewer();
  const chose = useSyncExternalStore(choice.subscribe, chosen);
  const on = chose === null ? role === 'facilitator' : chose === 'on';
  return [on, (next) => choose(next ? 'on' : 'off', kind)];
}
