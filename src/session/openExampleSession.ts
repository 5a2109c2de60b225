/** The example: a filled session in this browser alone, with texts of ours and members who are not there. */
import type { CardId } from '../model/deck.ts';
import type { LiveSession } from './liveSession.ts';
import { openLocalEngine, type LocalStart } from './localEngine.ts';
import { openLocalSession } from './openLocalSession.ts';
import { browserRandom } from './random.ts';
import type { SimulatedAnswer } from './activities/simulated.ts';
import { simulateMembers } from './simulateMembers.ts';

export interface Example extends LocalStart {
  readonly simulatedAnswers: Readonly<Record<CardId, readonly SimulatedAnswer[]>>;
}

const paceMs = 1_200;

/** Opens an example. What happens in it is gone when it is closed. */
export function openExampleSession(example: Example): LiveSession {
  const { viewer, simulatedAnswers } = example;
  const engine = openLocalEngine(example);
  const session = openLocalSession({ kind: 'example', engine, viewer });
  const stop = simulateMembers(engine, {
    viewer,
    answersTo: (cardId) => simulatedAnswers[cardId] ?? [],
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
