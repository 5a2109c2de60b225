/**
 * What only this seat may know, asked again whenever the stage shows that it may have changed: its published answers,
 * its hand, what of it is hidden, and the link to the report.
 */
import { guestsOf } from '../model/access/ownership.ts';
import type { MemberId, SessionId } from '../model/ids.ts';
import { memberOf, type Stage } from '../model/session/stage.ts';
import { fetchMe } from './api.ts';
import type { SessionState } from './state.ts';

type Known = Pick<
  SessionState,
  'authored' | 'authoredKnown' | 'erasers' | 'hands' | 'hidden' | 'pending' | 'reportUrl'
>;

interface Options {
  readonly sessionId: SessionId;
  readonly seat: MemberId;
  readonly onKnown: (known: Partial<Known>) => void;
}

export interface AskedOfMe {
  /** Asks when the stage gives reason to. */
  follow(stage: Stage): void;
  ask(): Promise<void>;
}

const answersOf = (stage: Stage) => Object.keys(stage.answers).join();

/** What of the stage is told apart per seat. When nothing of it changed, there is nothing to ask. */
const reasonToAsk = (stage: Stage, seat: MemberId) =>
  JSON.stringify([
    answersOf(stage),
    Object.keys(stage.hidden),
    stage.deal?.id,
    stage.report,
    memberOf(stage, seat)?.role,
    guestsOf(stage, seat).map(({ id }) => id),
  ]);

/** Nothing has been asked yet. */
export function createAskedOfMe({ sessionId, seat, onKnown }: Options): AskedOfMe {
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
    follow: (stage) => {
      const fresh = reasonToAsk(stage, seat);
      if (fresh === reason) return;
      reason = fresh;
      if (answersOf(stage) !== answers) onKnown({ authoredKnown: false });
      answers = answersOf(stage);
      void ask();
    },
  };
}
