/** Asks, as long as one waits at the door, whether one is let in. No document can tell it: nothing may come through. */
import type { MemberId, SessionId } from '../model/ids.ts';
import type { Reason } from '../model/refusal.ts';
import { fetchMe, type Me } from './api.ts';

export type AtTheDoor =
  | { readonly kind: 'inside'; readonly me: Me }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'turned-away'; readonly reason: Reason };

/** Soon enough to feel immediate, and a hundred people who wait cost the server little. */
const askEveryMs = 1_500;
const askHiddenEveryMs = 10_000;
const tryAgainMs = 5_000;

/** Watches until one is inside or turned away. Without a connection it keeps trying. Gives the way to stop. */
export function watchDoor(
  sessionId: SessionId,
  seat: MemberId,
  tell: (answer: AtTheDoor) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;

  const ask = async () => {
    timer = undefined;
    const me = await fetchMe(sessionId, seat);
    if (over) return;
    if (me.ok) return tell({ kind: 'inside', me });
    if (me.reason === 'unavailable') return askIn(tryAgainMs);
    if (me.reason !== 'not-admitted') return tell({ kind: 'turned-away', reason: me.reason });
    tell({ kind: 'waiting' });
    askIn(document.visibilityState === 'visible' ? askEveryMs : askHiddenEveryMs);
  };
  const askIn = (ms: number) => {
    timer = setTimeout(() => void ask(), ms);
  };
  const onLook = () => {
    if (timer === undefined || document.visibilityState !== 'visible') return;
    clearTimeout(timer);
    void ask();
  };

  document.addEventListener('visibilitychange', onLook);
  void ask();
  return () => {
    over = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onLook);
  };
}
