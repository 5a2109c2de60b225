import { describe, expect, test } from 'vitest';
import { coreDecks as decks } from '../../../decks/core.ts';
import type { PlacedItem } from '../../model/layout.ts';
import type { AnswerId, RoundId } from '../../model/ids.ts';
import { newMemberId, type Random } from '../../model/ids.ts';
import { openStage } from '../../model/opening.ts';
import type { Stage } from '../../model/stage.ts';
import { listBoard } from './boardSections.ts';

const random: Random = { text: (length) => 'a'.repeat(length), below: () => 0 };

function stageWithAnswers(): Stage {
  const opened = openStage(
    {
      title: 'Team',
      facilitatorName: 'Fatma',
      municipality: null,
      sizeClass: null,
      date: '2026-11-22',
      deckIds: decks.map(({ id }) => id),
      named: true,
      templateId: 'vrij',
    },
    { decks, now: 0, retentionMs: 1, random },
  );
  if (!opened.ok) throw new Error(opened.reason);
  const cardId = opened.stage.cards[0]?.id;
  if (cardId === undefined) throw new Error('no cards');
  const author = { memberId: newMemberId(random), name: 'Joris' };
  const answer = (id: string, text: string, order: number) => ({
    [id]: {
      id: id as AnswerId,
      roundId: 'r-1' as RoundId,
      cardId,
      text,
      source: null,
      author,
      order,
      corrected: false,
    },
  });
  return {
    ...opened.stage,
    answers: { ...answer('a-1', 'Een cafébezoek helpt', 0), ...answer('a-2', 'Vraag het de uitvoering', 1) },
  };
}

const stage = stageWithAnswers();
const card = stage.cards[0];
if (card === undefined) throw new Error('no cards');
const place = { x: 0, y: 0, z: 0 };
const items: PlacedItem[] = [
  { ...place, id: 'a-2' as AnswerId, kind: 'answer', cardId: card.id, zone: 'later' },
  { ...place, id: 'a-1' as AnswerId, kind: 'answer', cardId: card.id, zone: 'now' },
  { ...place, id: card.id, kind: 'card', cardId: card.id, zone: 'now' },
];

describe('the board as a list', () => {
  test('has every zone and the free surface, in order', () => {
    expect(listBoard(stage, [], '', 'nl').zones.map(({ zone }) => zone)).toEqual([
      'now',
      'later',
      'parked',
      null,
    ]);
  });

  test('shows an answer under its card where they lie together, and by itself where they do not', () => {
    const [now, later] = listBoard(stage, items, '', 'nl').zones;
    expect(now?.groups).toEqual([{ card, cardItem: items[2], answers: [items[1]] }]);
    expect(later?.groups).toEqual([{ card, cardItem: null, answers: [items[0]] }]);
  });

  test('lists what is still in a deck, without what lies on the board', () => {
    const [first] = listBoard(stage, items, '', 'nl').decks;
    expect(first?.cards.some(({ id }) => id === card.id)).toBe(false);
    expect(first?.cards.length).toBeGreaterThan(0);
  });

  test('finds words whatever their accents and capitals', () => {
    const result = listBoard(stage, items, 'CAFE helpt', 'nl');
    expect(result.found).toBe(1);
    expect(result.zones[0]?.groups[0]?.answers).toEqual([items[1]]);
  });

  test('finds answers by their author', () => {
    expect(listBoard(stage, items, 'joris', 'nl').found).toBe(2);
  });
});
