import { describe, expect, it } from 'vitest';

import type { FollowUpOffer } from '../../exports/followUp/carried.ts';
import type { CardId } from '../../model/deck.ts';
import { limits } from '../../model/limits.ts';
import { keptStart, startIn, startOfFollowUp } from './openingStart.ts';

const offer: FollowUpOffer = {
  carried: { title: 'Teamsessie', date: '2026-11-12', actions: [], surveys: [] },
  cardIds: ['leren-2' as CardId],
  municipality: null,
  sizeClass: 'up-to-25000',
  named: true,
};

describe('the form for a follow-up', () => {
  it('[K38] has the cards that were not discussed, and sends along what was carried', () => {
    const start = startOfFollowUp(offer, 'Vervolg op Teamsessie');
    expect(start).toEqual({
      draft: {
        title: 'Vervolg op Teamsessie',
        municipality: '',
        sizeClass: 'up-to-25000',
        named: true,
        cardIds: ['leren-2'],
      },
      along: { followUp: offer.carried },
    });
    expect(startOfFollowUp({ ...offer, cardIds: [] }, 'x').draft.cardIds).toBeNull();
    expect(startOfFollowUp(offer, 'x'.repeat(500)).draft.title?.length).toBeLessThanOrEqual(
      limits.titleLength,
    );
  });

  it('is handed from page to page, and is not there after another page', () => {
    const start = startOfFollowUp(offer, 'Vervolg');
    expect(startIn(structuredClone(keptStart(start)))).toEqual(start);
    for (const state of [null, undefined, 'x', { steps: [] }]) expect(startIn(state)).toBeUndefined();
  });
});
