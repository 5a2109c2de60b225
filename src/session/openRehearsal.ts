import { rehearsalOf, rehearsedAnswers } from '../content/example/rehearsal.ts';
import { emptyBoard } from '../model/board/board.ts';
import type { Locale } from '../model/deck.ts';
import type { Guide } from '../model/programme/programme.ts';
import { cardOf } from '../model/session/stage.ts';
import type { LiveSession } from './liveSession.ts';
import type { LocalStart } from './localEngine.ts';
import { openSimulatedSession } from './openSimulatedSession.ts';
import { browserRandom } from './random.ts';

type Prepared = Readonly<{ guide: Guide; locale: Locale }> & Pick<LocalStart, 'stage' | 'findCard'>;

/** Opens a rehearsal, in this browser alone, of a session as it is prepared now. It is gone when it is closed. */
export function openRehearsal({ stage: prepared, guide, locale, findCard }: Prepared): LiveSession {
  const { stage, viewer, arriving } = rehearsalOf(prepared, { random: browserRandom, locale });
  return openSimulatedSession({
    kind: 'rehearsal',
    start: { stage, board: emptyBoard, viewer, findCard },
    guide,
    arriving,
    answersTo: (cardId, members, now) => {
      const card = cardOf(now, cardId);
      return card === undefined ? [] : rehearsedAnswers(card, members, locale);
    },
    // Quick enough for a rehearsal, slow enough to look around in between.
    paceMs: 1_500,
  });
}
