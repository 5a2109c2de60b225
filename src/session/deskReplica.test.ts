import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';

import { readDesk } from '../documents/deskDocument.ts';
import type { CardId } from '../model/deck.ts';
import type { DeskAnswerId, MemberId, RoundId, SessionId, VoteId } from '../model/ids.ts';
import { openDeskReplica, reopenDeskReplica } from './deskReplica.ts';
import type { Desks } from '../documents/desksOn.ts';

const [cardId, roundId, voteId] = ['kaart-1' as CardId, 'r-1' as RoundId, 'v-1' as VoteId];
const bep = 'm-bep' as MemberId;
const answer = (id: string, text: string) => ({
  id: id as DeskAnswerId,
  roundId,
  cardId,
  text,
  source: null,
});

/** A desk that the server refused, and the fresh one after it. `shown` is what the screen has seen last. */
function refusedAndReopened() {
  const shown: { desks: Desks | null } = { desks: null };
  const where = {
    sessionId: 's-1' as SessionId,
    seat: 'm-dewi' as MemberId,
    onDesks: (desks: Desks) => {
      shown.desks = desks;
    },
    onKept: () => undefined,
  };
  const refused = openDeskReplica(where);
  refused.editor(null).handIn(answer('d-known', 'Staat al op de server'));
  refused.editor(null).setDraft(cardId, { text: 'Te laat ingeleverd', source: null });
  const server = new Y.Doc();
  Y.applyUpdate(server, Y.encodeStateAsUpdate(refused.doc));
  refused.editor(null).handIn(answer('d-late', 'Te laat ingeleverd'));
  refused.editor(null).setDots(voteId, cardId, 2);
  refused.editor(bep).handIn(answer('d-bep', 'Bep was ook te laat'));
  refused.editor(bep).setDraft(cardId, { text: 'Bep schrijft nog', source: 'experience' });
  const fresh = reopenDeskReplica(refused, where);
  return { shown, fresh, fill: () => Y.applyUpdate(fresh.doc, Y.encodeStateAsUpdate(server)) };
}

describe('a desk whose replica was refused', () => {
  it('[R2] shows all its texts, also those for who sits beside, before the server has filled the fresh one', () => {
    const { shown } = refusedAndReopened();
    expect(shown.desks?.own.answers.map(({ id }) => id)).toEqual(['d-known', 'd-late']);
    expect(shown.desks?.own.ballots).toEqual({ [voteId]: { [cardId]: 2 } });
    expect(shown.desks?.guests[bep]).toMatchObject({
      answers: [{ text: 'Bep was ook te laat' }],
      drafts: { [cardId]: { text: 'Bep schrijft nog' } },
    });
  });

  it('[R2] hands in again what the fresh one lacks, where that may be', async () => {
    const { fresh, fill } = refusedAndReopened();
    fill();
    await fresh.settle(false);
    expect(readDesk(fresh.doc).answers.map(({ id }) => id)).toEqual(['d-known', 'd-late']);
    expect(readDesk(fresh.doc).drafts).toEqual({});
    expect(readDesk(fresh.doc, bep).answers).toHaveLength(1);
  });

  it('[R3] makes drafts of what came too late, and leaves alone what the server has', async () => {
    const { shown, fresh, fill } = refusedAndReopened();
    fill();
    await fresh.settle(true);
    expect(shown.desks?.own.answers.map(({ id }) => id)).toEqual(['d-known']);
    expect(shown.desks?.own.drafts[cardId]?.text).toBe('Te laat ingeleverd');
    expect(shown.desks?.guests[bep]?.answers).toEqual([]);
    expect(shown.desks?.guests[bep]?.drafts[cardId]?.text).toBe('Bep was ook te laat\n\nBep schrijft nog');
  });

  it('[R2] loses nothing when the fresh one is refused too', async () => {
    const { shown, fresh } = refusedAndReopened();
    const again = reopenDeskReplica(fresh, {
      sessionId: 's-1' as SessionId,
      seat: 'm-dewi' as MemberId,
      onDesks: (desks) => {
        shown.desks = desks;
      },
      onKept: () => undefined,
    });
    await again.settle(false);
    expect(shown.desks?.own.answers.map(({ id }) => id)).toEqual(['d-known', 'd-late']);
    await again.settle(true);
    expect(shown.desks?.own.answers).toHaveLength(2);
  });
});
