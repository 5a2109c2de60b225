/** The guide as a Y.Doc, read and edited: one flat map, `step/<id>` and `card/<id>`, each a plain text. */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import type { Guide } from '../model/programme/programme.ts';
import { isId, type StepId } from '../model/ids.ts';
import { documentLimits } from '../model/documentLimits.ts';
import { limits } from '../model/limits.ts';
import { openTypedTexts } from './typedTexts.ts';
import { cappedText } from './untrusted.ts';

/** The shared map of a guide document, by its name on the wire. */
export function guideMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('guide');
}

/** The guide that a document carries. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readGuide(doc: Y.Doc): Guide {
  const steps: Record<StepId, string> = {};
  const cards: Record<CardId, string> = {};
  const map = guideMap(doc);
  for (const key of [...map.keys()].sort().slice(0, documentLimits.guide.keys)) {
    const [kind, id, ...rest] = key.split('/');
    if (!isId(id) || rest.length > 0) continue;
    const text = cappedText(map.get(key), limits.guideLength);
    if (kind === 'step') steps[id as StepId] = text;
    else if (kind === 'card') cards[id as CardId] = text;
  }
  return { steps, cards };
}

/**
 * An editor of a guide document. Words of null go back to those that came with a step, and take away those of a card. Of
 * words that were `shown` when the edit was made, what others typed since then stays.
 */
export function createGuideEditor(doc: Y.Doc) {
  const map = guideMap(doc);
  const texts = openTypedTexts(map);
  const set = (key: string, words: string | null, shown?: string) =>
    doc.transact(() => (words === null ? map.delete(key) : texts.type(key, words, shown)));
  return {
    setStepWords: (stepId: StepId, words: string | null, shown?: string) =>
      set(`step/${stepId}`, words, shown),
    setCardWords: (cardId: CardId, words: string | null, shown?: string) =>
      set(`card/${cardId}`, words, shown),
  };
}

export type GuideEditor = ReturnType<typeof createGuideEditor>;
