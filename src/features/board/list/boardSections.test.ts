import { describe, expect, test } from 'vitest';
import { emptyBoard, type Board, type Place } from '../../../model/board/board.ts';
import type { CardId } from '../../../model/deck.ts';
import type { AnswerId, ClusterId, MemberId, NoteId, RoundId } from '../../../model/ids.ts';
import type { Answer, Stage } from '../../../model/session/stage.ts';
import { coreDecks as decks } from '../../../../decks/core.ts';
import { testStage } from '../../../../tests/fixtures/testStage.ts';
import { listBoard } from './boardSections.ts';
import { thingsOnBoard } from '../items/thingsOnBoard.ts';

const cardId = 'kennisbronnen-1' as CardId;
const answer = (id: string, text: string, order: number): Answer => ({
  id: id as AnswerId,
  roundId: 'r-1' as RoundId,
  cardId,
  text,
  source: null,
  author: { memberId: 'm-joris' as MemberId, name: 'Joris' },
  order,
  corrected: false,
  inGroup: false,
});
const answers = [answer('a-1', 'Een cafébezoek helpt', 0), answer('a-2', 'Vraag het de uitvoering', 1)];

const stage: Stage = testStage({
  decks,
  cards: decks.flatMap(({ cards }) => cards),
  answers: Object.fromEntries(answers.map((one) => [one.id, one])),
});
const at = (zone: string | null, z = 1): Place => ({ x: 0, y: 0, zone, z });
const board: Board = {
  ...emptyBoard,
  places: { [cardId]: at('now'), ['a-1' as AnswerId]: at('now'), ['a-2' as AnswerId]: at('later') },
};
const list = (shown: Board, query = '') => listBoard(stage, thingsOnBoard(stage, shown), query, 'nl');
const idsIn = (items: readonly { readonly id: string }[] | undefined) => items?.map(({ id }) => id);

describe('the board as a list', () => {
  test('has every zone and the free surface, in order', () => {
    expect(list(emptyBoard).zones.map(({ zone }) => zone)).toEqual(['now', 'later', 'parked', null]);
  });

  test('shows an answer under its card where they lie together, and by itself where they do not', () => {
    const [now, later] = list(board).zones;
    expect(now?.groups).toHaveLength(1);
    expect(now?.groups[0]?.cardItem?.id).toBe(cardId);
    expect(idsIn(now?.groups[0]?.answers)).toEqual(['a-1']);
    expect(later?.groups[0]?.cardItem).toBeNull();
    expect(idsIn(later?.groups[0]?.answers)).toEqual(['a-2']);
  });

  test('lists what is still in a deck, without what lies on the board', () => {
    const [first] = list(board).decks;
    expect(idsIn(first?.cards)).not.toContain(cardId);
    expect(first?.cards.length).toBeGreaterThan(0);
  });

  test('finds words whatever their accents and capitals', () => {
    const result = list(board, 'CAFE helpt');
    expect(result.found).toBe(1);
    expect(idsIn(result.zones[0]?.groups[0]?.answers)).toEqual(['a-1']);
  });

  test('finds answers by their author', () => {
    expect(list(board, 'joris').found).toBe(2);
  });

  test('shows a cluster with all that is in it, in the zone where it lies, and finds it by its title', () => {
    const cluster = 'g-1' as ClusterId;
    const note = 'n-1' as NoteId;
    const grouped: Board = {
      ...board,
      places: { ...board.places, [cluster]: at('parked', 2) },
      clusters: { [cluster]: { title: 'Samen eropuit' } },
      members: { ['a-1' as AnswerId]: cluster, [note]: cluster },
      notes: { [note]: { text: 'Fiets mee', at: at(null) } },
    };
    const parked = list(grouped, 'eropuit').zones[2];
    expect(idsIn(parked?.clusters[0]?.items)).toEqual(['a-1', note]);
    expect(parked?.count).toBe(2);
    expect(list(grouped).zones[0]?.groups[0]?.answers).toEqual([]);
    expect(list(grouped, 'fiets').zones[2]?.clusters[0]?.items).toHaveLength(1);
  });
});
