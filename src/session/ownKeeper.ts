/**
 * Keeps the keys to one's own answers: those that the server tells while the session is open, and afterwards those that
 * this device still has. A key goes when its answer is gone.
 */
import type { StoreApi } from 'zustand/vanilla';

import { keepEqual } from './mirror.ts';
import { writtenByGuests } from '../model/access/ownership.ts';
import type { AnswerId, MemberId, SessionId } from '../model/ids.ts';
import type { OwnKeys } from '../model/session/ownKeys.ts';
import { noKeys } from './state.ts';
import type { Stage } from '../model/session/stage.ts';
import { forgetKeys, keepKeys, recallKeys } from './keptKeys.ts';
import type { SessionState } from './state.ts';

export type OwnKeeper = ReturnType<typeof keepOwnKeys>;

/** The earlier keys and those of now, as far as their answers are still there. Closing destroys hidden answers. */
function joined(before: OwnKeys, now: OwnKeys, { answers, hidden, phase }: Stage): OwnKeys {
  const there = (id: string) =>
    Object.hasOwn(answers, id) || (phase !== 'closed' && Object.hasOwn(hidden, id));
  const kept = <T>(of: Readonly<Record<AnswerId, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([id]) => there(id))) as Record<AnswerId, T>;
  return {
    erasers: kept({ ...before.erasers, ...now.erasers }),
    guests: kept({ ...before.guests, ...now.guests }),
  };
}

/** Starts keeping. */
export function keepOwnKeys(
  { getState, setState, subscribe }: StoreApi<SessionState>,
  sessionId: SessionId,
  seat: MemberId,
) {
  const recalled = recallKeys(sessionId, seat);
  let wanted = recalled?.wanted ?? true;
  let written = '';
  setState({ ownKeys: recalled?.keys ?? noKeys, keysKept: recalled !== null && wanted });

  const write = () => {
    const { stage, ownKeys } = getState();
    if (stage === null) return;
    const { title, phase } = stage;
    const any = Object.keys(ownKeys.erasers).length > 0;
    const keys = wanted ? ownKeys : noKeys;
    const now = JSON.stringify([title, phase, keys, wanted]);
    if (now === written) return;
    written = now;
    // The wish to forget is kept only as long as there is something to forget.
    const keeps = any && (wanted || phase !== 'closed');
    if (!keeps) forgetKeys(sessionId, seat);
    setState({ keysKept: keeps && keepKeys({ sessionId, seat, title, keys, wanted }) && wanted });
  };
  const follow = (state: SessionState, before?: SessionState) => {
    const { stage, erasers, authored, guests, ownKeys } = state;
    if (stage === null) return;
    const causes = ['stage', 'erasers', 'authored', 'guests'] as const;
    if (causes.every((cause) => state[cause] === before?.[cause])) return;
    const told = { erasers, guests: writtenByGuests(authored, guests) };
    const keys = keepEqual(ownKeys, joined(ownKeys, told, stage));
    if (keys !== ownKeys) setState({ ownKeys: keys });
    write();
  };
  const close = subscribe(follow);
  follow(getState());

  return {
    /** Whether this device may keep them. */
    allow: (may: boolean) => {
      wanted = may;
      // Until the session is closed, the server still has them. Then they are gone with this.
      if (!may && getState().stage?.phase === 'closed') setState({ ownKeys: noKeys, erasers: {} });
      write();
    },
    close,
  };
}
