/**
 * What only this seat may know: its published answers, its hand, what of it is hidden, and the link to the report. It is
 * asked again whenever the stage shows that it may have changed.
 */
import { guestsOf } from '../model/access/ownership.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { memberOf, type Stage } from '../model/session/stage.ts';
import { fetchMe } from './api.ts';
import type { SessionState } from './state.ts';

export type AskedOfMe = ReturnType<typeof createAskedOfMe>;

const answersOf = (stage: Stage) => Object.keys(stage.answers).join();

/** The parts of the stage of which each seat may know more. While they stay the same, there is nothing to ask. */
const reasonToAsk = (stage: Stage, seat: MemberId) =>
  JSON.stringify([
    answersOf(stage),
    Object.keys(stage.hidden),
    stage.deal?.id,
    stage.report,
    memberOf(stage, seat)?.role,
    guestsOf(stage, seat).map(({ id }) => id),
  ]);

/** Tells `onKnown` the answers. Nothing has been asked yet. */
export function createAskedOfMe(
  sessionId: SessionId,
  seat: MemberId,
  onKnown: (known: Partial<SessionState>) => void,
) {
  let reason = '';
  let answers = '';
  let asked = 0;

  const ask = async () => {
    asked += 1;
    const mine = asked;
    const me = await fetchMe(sessionId, seat);
    // An answer to an earlier question may be about an earlier stage.
    if (!me.ok || mine !== asked) return;
    const { authored, erasers, hands, hidden, pending, reportUrl = null } = me;
    onKnown({ authored, authoredKnown: true, erasers, hands, hidden, pending, reportUrl });
  };
  return {
    ask,
    /** Asks when the stage gives reason to. */
    follow: (stage: Stage) => {
      const fresh = reasonToAsk(stage, seat);
      if (fresh === reason) return;
      reason = fresh;
      if (answersOf(stage) !== answers) onKnown({ authoredKnown: false });
      answers = answersOf(stage);
      void ask();
    },
  };
}
