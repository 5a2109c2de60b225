import { useSyncExternalStore } from 'react';

import { useSession, useViewer } from '../../session/hooks.tsx';
import { createStore } from '../../session/listen.ts';
import type { LiveSession } from '../../session/liveSession.ts';
import { onDevice } from '../../session/onDevice.ts';

/** What sounds: the end of the time, and a reveal on one's own screen and on the wall. Each is chosen by itself. */
const storageKeys = { time: 'kt-sound', reveal: 'kt-reveal-sound', wall: 'kt-wall-sound' } as const;
export type Sound = keyof typeof storageKeys;
type Choices = Partial<Record<Sound, string>>;

/** What was chosen here. Where the device remembers nothing, it lasts as long as the page. */
const choices = createStore<Choices>(() => ({}));

const chosen = (sound: Sound): string | null =>
  choices.getState()[sound] ?? onDevice((storage) => storage.getItem(storageKeys[sound]), null);

function choose(sound: Sound, next: 'on' | 'off', kind: LiveSession['kind']): void {
  // Only what was chosen in a real session: an example leaves no trace.
  if (kind === 'live') onDevice((storage) => storage.setItem(storageKeys[sound], next), undefined);
  choices.setState({ [sound]: next });
}

/**
 * Whether this person wants to hear it, remembered on the device. Until they choose, facilitators hear that the time is up
 * and others do not: a room in which twelve phones sound at once is not soft. A reveal sounds for who chose it.
 */
export function useSoundOn(sound: Sound): readonly [on: boolean, setOn: (on: boolean) => void] {
  const { kind } = useSession();
  const { role } = useViewer();
  const chose = useSyncExternalStore(choices.subscribe, () => chosen(sound));
  const on = chose === null ? sound === 'time' && role === 'facilitator' : chose === 'on';
  return [on, (next) => choose(sound, next ? 'on' : 'off', kind)];
}
