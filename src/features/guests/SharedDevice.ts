import { createContext, use } from 'react';

import type { MemberId } from '../../model/ids.ts';
import type { Member } from '../../model/session/stage.ts';
import type { Turn } from './turn.ts';

export interface Sharer extends Member {
  readonly done: boolean;
}

export interface SharedDevice {
  /** Everybody who writes and votes on this device, its owner first. */
  readonly people: readonly Sharer[];
  readonly turn: Turn;
  readonly passing: boolean;
  readonly setPassing: (passing: boolean) => void;
  /** Somebody takes the device, or is chosen. */
  readonly take: (member: MemberId) => void;
  readonly passOn: () => void;
}

export const SharedDeviceContext = createContext<SharedDevice | null>(null);

/** The device and who share it; null where nobody does, or there is nothing that each does for themselves. */
export function useSharedDevice(): SharedDevice | null {
  return use(SharedDeviceContext);
}
