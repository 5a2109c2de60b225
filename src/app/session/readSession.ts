/** What this device may read of a session in which it has a seat, without going to its table. */
import type { FollowUpOffer } from '../../exports/followUp/carried.ts';
import type { Seat } from '../../session/api.ts';
import { fetchFile } from '../../session/fetchFile.ts';
import { notesFileUrl } from '../../session/notesFiles.ts';
import type { SessionState } from '../../session/state.ts';
import { holdSession, openSeat } from './heldSessions.ts';

type Where = Pick<Seat, 'sessionId' | 'memberId'>;

/** What can come along of its notes; null where they are not to be had, or have no day. */
export async function readFollowUp({ sessionId, memberId }: Where): Promise<FollowUpOffer | null> {
  const file = await fetchFile(notesFileUrl({ sessionId, seat: memberId }, 'json', {}));
  return file.ok ? offerIn(await file.content.text()) : null;
}

/** The same of the text of a file, which can hold anything. */
export async function offerIn(text: string): Promise<FollowUpOffer | null> {
  const [{ readJson }, { followUpOf }] = await Promise.all([
    import('../../exports/json/readJson.ts'),
    import('../../exports/followUp/carried.ts'),
  ]);
  const read = readJson(text);
  return read.ok ? followUpOf(read.record) : null;
}

/** So long one waits for a session that does not come. */
const longestMs = 15_000;

/** How a session is now; null when it does not come. */
export async function readState({ sessionId, memberId }: Where): Promise<SessionState | null> {
  const { session, release } = holdSession(`${sessionId}/${memberId}`, () => openSeat(sessionId, memberId));
  const { store } = session;
  try {
    return await new Promise((resolve) => {
      const giveUp = setTimeout(() => resolve(null), longestMs);
      const look = (state: SessionState) => {
        if (state.stage === null && state.ended === null) return;
        clearTimeout(giveUp);
        stop();
        resolve(state.stage === null ? null : state);
      };
      const stop = store.subscribe(look);
      look(store.getState());
    });
  } finally {
    release();
  }
}
