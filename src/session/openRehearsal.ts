/** A rehearsal: a session's preparation in this browser alone, with members who are not there. */
import { emptyBoard } from '../model/board/board.ts';
import type { Locale } from '../model/deck.ts';
import { rehearsalOf, rehearsedAnswers } from '../content/example/rehearsal.ts';
import type { Guide } from '../model/programme/guide.ts';
import { cardOf, type Stage } from '../model/session/stage.ts';
import type { LiveSession } from './liveSession.ts';
import { openLocalEngine } from './localEngine.ts';
import { openLocalSession } from './openLocalSession.ts';
import { browserRandom } from './random.ts';
import { simulateMembers } from './simulateMembers.ts';

/** Quick enough for a rehearsal, slow enough to look around in between. */
const paceMs = 1_500;

/** Opens a rehearsal of a session as it is prepared now. What happens in it is gone when it is closed. */
export function openRehearsal({
  stage,
  guide,
  locale,
}: {
  readonly stage: Stage;
  readonly guide: Guide;
  readonly locale: Locale;
}): LiveSession {
  const rehearsal = rehearsalOf(stage, { random: browserRandom, locale });
  const { viewer, arriving } = rehearsal;
  const engine = openLocalEngine({ stage: rehearsal.stage, board: emptyBoard, viewer });
  const session = openLocalSession({ kind: 'rehearsal', engine, viewer, guide });
  const stop = simulateMembers(engine, {
    viewer,
    arriving,
    answersTo: (cardId, members) => {
      const card = cardOf(rehearsal.stage, cardId);
      return card === undefined ? [] : rehearsedAnswers(card, members, locale);
    },
    paceMs,
    random: browserRandom,
  });
  return {
    ...session,
    close: () => {
      stop();
      session.close();
    },
  };
}
