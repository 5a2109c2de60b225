/** This device forgets what it kept of a seat that is over. */
import { isId, type MemberId, type SessionId } from '../model/ids.ts';
import { fetchMe, request, type Seat } from './api.ts';
import { forgetOnDevice } from './deskReplica.ts';
import { copiesOnDevice } from './deviceCopy.ts';
import { copyState, setCopyState, statePrefix, type KeptSeat } from './keptCopies.ts';
import { forgetKeys } from './keptKeys.ts';
import { namesOnDevice } from './onDevice.ts';

/** Forgets the texts of a seat. The keys to its published answers stay. */
async function forgetTexts(of: KeptSeat): Promise<void> {
  setCopyState(of, null);
  const { forgetBoardEdits } = await import('./boardKeeper.ts');
  forgetBoardEdits(of);
  await forgetOnDevice(of.sessionId, of.seat);
}

/** Forgets everything of a seat. */
export async function forgetSeat(of: KeptSeat): Promise<void> {
  forgetKeys(of.sessionId, of.seat);
  await forgetTexts(of);
}

/**
 * Forgets what is over by the word of the server: everything of a seat or a session that is gone, and the texts of a
 * session that is closed. Texts that never reached the server stay until the session is gone.
 */
export async function forgetWhatIsOver(): Promise<void> {
  const kept = await keptSeats();
  if (kept.length === 0) return;
  const held = await request<{ readonly seats: readonly Seat[] }>('/api/seats');
  if (!held.ok) return;
  for (const of of kept) {
    const seat = held.seats.find(({ memberId }) => memberId === of.seat);
    if (seat === undefined) {
      // It can be missing from the list because its session cannot be read now.
      const me = await fetchMe(of.sessionId, of.seat);
      if (!me.ok && (me.reason === 'no-such-session' || me.reason === 'not-a-member')) await forgetSeat(of);
    } else if (seat.phase === 'closed' && copyState(of) !== 'unsent' && !hasUnsentEdits(of))
      await forgetTexts(of);
  }
}

/** Whether this device keeps edits of the board that never reached the server. */
const hasUnsentEdits = ({ sessionId, seat }: KeptSeat): boolean =>
  namesOnDevice(`kt-board/${sessionId}/${seat}/`).length > 0;

/** The seats of which this device keeps anything: a copy of the desk, edits of the board, or keys to answers. */
async function keptSeats(): Promise<KeptSeat[]> {
  const kept = [statePrefix, 'kt-board/', 'kt-own/'].flatMap(namesOnDevice);
  // Where the browser cannot tell, what is said of its copies is enough.
  kept.push(...(await copiesOnDevice('kennistafel/')));
  const seats = kept.flatMap((name): [string, KeptSeat][] => {
    const [, sessionId, seat] = name.split('/');
    if (!isId(sessionId) || !isId(seat)) return [];
    return [[`${sessionId}/${seat}`, { sessionId: sessionId as SessionId, seat: seat as MemberId }]];
  });
  return [...new Map(seats).values()];
}
