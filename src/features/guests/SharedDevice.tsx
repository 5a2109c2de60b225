import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';

import { guestsOf } from '../../model/access/ownership.ts';
import { emptyDesk } from '../../model/session/desk.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Member } from '../../model/session/stage.ts';
import { useSessionState, useStage, useViewer } from '../../session/hooks.tsx';
import { WriterContext } from '../../session/useWriter.tsx';
import { runAt } from '../activities/registry.ts';
import { firstTurn, followTurn, hadTurn, passOn, takeTurn, type Device, type Turn } from './turn.ts';

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

const SharedDeviceContext = createContext<SharedDevice | null>(null);

/** The shared device; null where nobody shares it, or there is nothing now that everybody does for themselves. */
export function useSharedDevice(): SharedDevice | null {
  return use(SharedDeviceContext);
}

/** The writer while the device is covered: nothing of anybody may be behind it. */
const nobody = 'm-nobody' as MemberId;

/** Lets everything inside it write for the person who holds the device now. */
export function SharedDeviceProvider({ children }: { readonly children: ReactNode }) {
  const viewer = useViewer();
  const stage = useStage((whole) => whole);
  const ownDesk = useSessionState((state) => state.desk);
  const guests = useSessionState((state) => state.guests);
  const [wants, setPassing] = useState<boolean | null>(null);
  // A facilitator writes down what others say; participants hand the device to each other.
  const passing = wants ?? viewer.role === 'participant';

  const members = useMemo(() => [viewer, ...guestsOf(stage, viewer.id)], [stage, viewer]);
  const shared = members.length > 1 && viewer.role !== 'observer';
  const task = useMemo(() => (shared ? runAt(stage) : null), [shared, stage]);
  const device = useMemo<Device>(
    () => ({
      owner: viewer.id,
      people: members.map(({ id }) => id),
      expected: members.filter(({ role }) => role === 'participant').map(({ id }) => id),
      passing,
      task,
      deskOf: (id) => (id === viewer.id ? ownDesk : (guests[id] ?? emptyDesk)),
    }),
    [viewer.id, members, passing, task, ownDesk, guests],
  );

  const [kept, setTurn] = useState(() => firstTurn(viewer.id));
  const turn = followTurn(kept, device);
  if (turn !== kept) setTurn(turn);

  const take = useCallback((member: MemberId) => setTurn((now) => takeTurn(now, member, device)), [device]);
  const pass = useCallback(() => setTurn((now) => passOn(now, device)), [device]);
  const value = useMemo<SharedDevice | null>(() => {
    if (!shared || task === null) return null;
    const people = members.map((member) => ({ ...member, done: hadTurn(task, device.deskOf(member.id)) }));
    return { people, turn, passing, setPassing, take, passOn: pass };
  }, [shared, task, members, device, turn, passing, take, pass]);

  return (
    <SharedDeviceContext value={value}>
      <WriterContext value={turn.cover === null ? turn.holder : nobody}>{children}</WriterContext>
    </SharedDeviceContext>
  );
}
