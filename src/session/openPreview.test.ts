import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { emptyBoard } from '../model/board/board.ts';
import type { CardId } from '../model/deck.ts';
import type { DeskAnswerId } from '../model/ids.ts';
import { openRound } from '../model/session/stage.ts';
import { facilitator, testStage } from '../../tests/fixtures/testStage.ts';
import { boardOf } from './boardOf.ts';
import type { LiveSession } from './liveSession.ts';
import { openLocalSession } from './openLocalSession.ts';
import { openPreview } from './openPreview.ts';

const cardId = 'kaart-1' as CardId;

describe('what a facilitator sees as a participant', () => {
  let real: LiveSession;
  let preview: LiveSession;
  beforeEach(() => {
    const stage = testStage({ rules: { ...testStage().rules, moveItems: true } });
    real = openLocalSession({ kind: 'example', start: { stage, board: emptyBoard, viewer: facilitator } });
    preview = openPreview(real);
  });
  afterEach(() => {
    preview.close();
    real.close();
  });
  const shown = () => preview.store.getState();

  it('is the session of now, with oneself as a participant', async () => {
    expect(shown().stage?.members[facilitator]?.role).toBe('participant');
    real.guide.setCardWords(cardId, 'Alleen voor begeleiders');
    await real.send({ type: 'round.open', cardId });
    expect(shown().stage?.rounds).toEqual(real.store.getState().stage?.rounds);
    expect(JSON.stringify(shown())).not.toContain('Alleen voor begeleiders');
  });

  it('[T7] sends nothing of what is done in it, and shows the real table again with the next thing that happens', async () => {
    await real.send({ type: 'round.open', cardId });
    const before = real.store.getState();
    const send = vi.spyOn(real, 'send');
    const round = openRound(testStage(shown().stage ?? {}));
    if (round === null) throw new Error('no round');
    preview.desk.handIn({
      id: 'd-x' as DeskAnswerId,
      roundId: round.id,
      cardId,
      text: 'Probeersel',
      source: null,
    });
    boardOf(preview).moveItem(cardId, { x: 1, y: 2, zone: null });
    expect(await preview.send({ type: 'member.raise' })).toEqual({ ok: true });
    expect(await preview.send({ type: 'round.reveal', roundId: round.id })).toEqual({
      ok: false,
      reason: 'not-allowed',
    });

    expect(shown().desk.answers).toHaveLength(1);
    expect(shown().stage?.raised).toEqual([facilitator]);
    expect(real.store.getState()).toEqual(before);
    expect(send).not.toHaveBeenCalled();

    await real.send({ type: 'table.gather' });
    expect(shown().stage?.raised).toEqual([]);
    expect(shown().board.places).toEqual({});
  });

  it('has a hand of its own where cards are dealt', async () => {
    await real.send({ type: 'hand.deal', count: 2 });
    expect(shown().hands[facilitator]).toHaveLength(2);
    await real.send({ type: 'hand.collect' });
    expect(shown().hands[facilitator]).toBeUndefined();
  });
});
