import { describe, expect, it } from 'vitest';
import type { CardId } from '../../../model/deck.ts';
import type { AnswerId, ClusterId, NoteId } from '../../../model/ids.ts';
import { testRound, testStage } from '../../../../tests/fixtures/testStage.ts';
import { staysOnBoard } from './takingOff.ts';
import type { Subject } from '../items/boardThing.ts';

const [written, played, laid] = ['kaart-1', 'kaart-2', 'kaart-3'] as CardId[] as [CardId, CardId, CardId];
const card = (id: CardId): Subject => ({ kind: 'card', id, cardId: id });
const note: Subject = { kind: 'note', id: 'n-1' as NoteId, text: '' };
const round = testRound({ cardId: written });
const stage = testStage({
  rounds: { [round.id]: round },
  played: [played],
});
const all = { canWrite: true, canNote: true };

describe('what can be taken off the board', () => {
  it('is a card that was only laid there, and a note', () => {
    expect(staysOnBoard(card(laid), stage, all)).toBeNull();
    expect(staysOnBoard(note, stage, all)).toBeNull();
  });

  it('is nothing that people said, and no group as a whole', () => {
    const answer: Subject = { kind: 'answer', id: 'a-1' as AnswerId, cardId: written };
    const cluster: Subject = { kind: 'cluster', id: 'g-1' as ClusterId, title: '' };
    expect(staysOnBoard(card(written), stage, all)).toBe('written');
    expect(staysOnBoard(card(played), stage, all)).toBe('played');
    expect(staysOnBoard(answer, stage, all)).toBe('always');
    expect(staysOnBoard(cluster, stage, all)).toBe('always');
  });

  it('is what the rules let one change', () => {
    expect(staysOnBoard(card(laid), stage, { canWrite: false, canNote: true })).toBe('always');
    expect(staysOnBoard(note, stage, { canWrite: false, canNote: true })).toBeNull();
    expect(staysOnBoard(note, stage, { canWrite: true, canNote: false })).toBe('always');
  });
});
