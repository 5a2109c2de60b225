/** Edits of the guide. */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import type { StepId } from '../model/ids.ts';
import { guideMap } from './guideDocument.ts';

export interface GuideEditor {
  /** What to say at a step. Null goes back to the words that came with it. */
  setStepWords(stepId: StepId, words: string | null): void;
  /** What to say at a card. Null takes it away. */
  setCardWords(cardId: CardId, words: string | null): void;
}

/** An editor of a guide document. */
export function createGuideEditor(doc: Y.Doc): GuideEditor {
  const map = guideMap(doc);
  const set = (key: string, words: string | null) =>
    doc.transact(() => (words === null ? map.delete(key) : map.set(key, words)));
  return {
    setStepWords: (stepId, words) => void set(`step/${stepId}`, words),
    setCardWords: (cardId, words) => void set(`card/${cardId}`, words),
  };
}
