import type { CardId } from '../model/deck.ts';
import type { SimulatedAnswer } from './activities/simulated.ts';
import type { LiveSession } from './liveSession.ts';
import type { LocalStart } from './localEngine.ts';
import { openSimulatedSession } from './openSimulatedSession.ts';

export interface Example extends LocalStart {
  readonly simulatedAnswers: Readonly<Record<CardId, readonly SimulatedAnswer[]>>;
}

/** Opens an example: a filled session in this browser alone, with our texts. It is gone when it is closed. */
export function openExampleSession({ simulatedAnswers, ...start }: Example): LiveSession {
  const answersTo = (cardId: CardId) => simulatedAnswers[cardId] ?? [];
  return openSimulatedSession({ kind: 'example', start, answersTo, paceMs: 1_200 });
}
