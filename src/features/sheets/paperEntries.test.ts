import { describe, expect, it } from 'vitest';

import { sheetCode } from '../../exports/answerSheet/sheetCode.ts';
import type { Card, CardId } from '../../model/deck.ts';
import type { SessionId } from '../../model/ids.ts';
import type { FoundCard } from './findCards.ts';
import { entriesOf, inOrder, nextWaiting, type PaperEntry } from './paperEntries.ts';

const sessionId = 's-hier' as SessionId;
const cards = ['a-1', 'a-2', 'a-3'].map((id) => ({ id }) as Card);
const stage = { sessionId, cards };
const found = (card: string, session = sessionId): FoundCard => ({
  code: sheetCode(session, card as CardId),
  paper: { data: new Uint8ClampedArray(4), width: 1, height: 1 },
  ticked: [],
});
const entries = inOrder(stage, [
  ...entriesOf(stage, 1, [found('a-2'), found('a-1')]).entries,
  ...entriesOf(stage, 2, [found('a-1'), found('a-3')]).entries,
]);
const names = (some: readonly PaperEntry[]) => some.map(({ card, photo }) => `${card.id} of ${photo}`);

describe('answers found on photos', () => {
  it('[Y3] are only those to cards of this session', () => {
    const { entries: here, ofOthers } = entriesOf(stage, 1, [
      found('a-1'),
      found('a-2', 's-elders' as SessionId),
      found('b-9'),
    ]);
    expect(names(here)).toEqual(['a-1 of 1']);
    expect(ofOthers).toBe(2);
  });

  it('[Y6] come card by card, so that each round opens once', () => {
    expect(names(entries)).toEqual(['a-1 of 1', 'a-1 of 2', 'a-2 of 1', 'a-3 of 2']);
  });

  it('[Y6] go on with the next that waits, and come back to those before it', () => {
    const [first, second, third, last] = entries as [PaperEntry, PaperEntry, PaperEntry, PaperEntry];
    expect(nextWaiting(entries, null)).toBe(first);
    const some: PaperEntry[] = [first, { ...second, state: 'done' }, third, { ...last, state: 'skipped' }];
    expect(nextWaiting(some, first.key)).toBe(third);
    expect(nextWaiting(some, third.key)).toBe(first);
    expect(nextWaiting(some.slice(1, 2), second.key)).toBeNull();
  });
});
