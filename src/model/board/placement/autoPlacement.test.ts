/** What comes on the table by itself, in sessions by chance: where it comes to lie, and that it stays there. */
import { describe, expect, it } from 'vitest';

import { emptyBoard, type Board, type Place } from '../board.ts';
import { accepted } from '../../../../tests/fixtures/testDecide.ts';
import type { CardId } from '../../deck.ts';
import type { Desk } from '../../session/desk.ts';
import type { ItemId, MemberId, NoteId, Random } from '../../ids.ts';
import { questionSize } from '../geometry/itemSizes.ts';
import { layOutBoard, type PlacedThing } from '../geometry/layout.ts';
import { limits } from '../../limits.ts';
import { overlap } from '../template.ts';
import { openRound, type Stage } from '../../session/stage.ts';
import { templateIds, zoneAt, zoneOf } from '../template.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { currentTemplate } from '../templates/stageTemplates.ts';
import { facilitator, seededRandom, testDesk, testStage } from '../../../../tests/fixtures/testStage.ts';

const joris = 'm-joris' as MemberId;
const cardId = 'kaart-1' as CardId;

/** The stage after a round on a card in which so many answers were revealed. */
function written(stage: Stage, board: Board, card: CardId, count: number, random: Random): Stage {
  const opened = accepted(stage, { type: 'round.open', cardId: card }, { random, board: () => board }).stage;
  const round = openRound(opened);
  if (round === null) throw new Error('No open round');
  const shares = [joris, 'm-mirjam' as MemberId, facilitator].map((member, index): [MemberId, Desk] => {
    const texts = Array.from({ length: Math.floor((count + index) / 3) }, (_, order) => `Antwoord ${order}`);
    const desk = testDesk(round.id, texts, member);
    return [member, { ...desk, answers: desk.answers.map((answer) => ({ ...answer, cardId: card })) }];
  });
  const desks = new Map(shares);
  const command = { type: 'round.reveal', roundId: round.id } as const;
  return accepted(opened, command, { random, desks, board: () => board }).stage;
}

const loose = (things: readonly PlacedThing[]) => things.filter(({ cluster }) => cluster === null);

/** Two things of which one at least came to lie by itself. */
function overlapping(things: readonly PlacedThing[], board: Board): string[] {
  const all = loose(things);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => overlap(a, b) && !(placed(board, a.id) && placed(board, b.id)))
      .map((b) => `${a.id} on ${b.id}`),
  );
}
const placed = (board: Board, id: string) =>
  Object.hasOwn(board.places, id) || Object.hasOwn(board.notes, id);
const placesOf = (things: readonly PlacedThing[]) =>
  new Map(things.map(({ id, x, y, zone }) => [id, `${x}, ${y} in ${zone}`] as const));

/** What lies elsewhere than it did. */
const shifted = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>) =>
  [...before].filter(([id, place]) => after.get(id) !== place).map(([id]) => id);

/** A board on which people laid notes and cards here and there. */
function strewn(stage: Stage, random: Random): Board {
  const template = currentTemplate(stage);
  const somewhere = (): Place => {
    const [x, y] = [random.below(template.width + 400), random.below(template.height + 400)];
    return { x, y, zone: zoneAt(template, x, y), z: 1, era: stage.era };
  };
  const notes = Array.from({ length: random.below(8) }, (_, index) => [
    `n-${index}` as NoteId,
    { text: 'Los', at: somewhere() },
  ]);
  const cards = stage.cards.filter(() => random.below(2) === 0).map(({ id }) => [id, somewhere()]);
  return {
    ...emptyBoard,
    notes: Object.fromEntries(notes) as Board['notes'],
    places: Object.fromEntries(cards) as Board['places'],
  };
}

describe('what comes on the table', () => {
  it('[B47] lays 44 answers to one card together in reading order: what fits in their zone, the rest beside the board', () => {
    const stage = written(testStage(), emptyBoard, cardId, 44, seededRandom(1));
    const things = layOutBoard(stage, emptyBoard);
    const answers = things.filter(({ kind }) => kind === 'answer');
    const now = zoneOf(currentTemplate(stage), 'now');
    if (now === undefined) throw new Error('No zone');
    const isIn = ({ x, y, width, height }: PlacedThing) =>
      x >= now.x && y >= now.y && x + width <= now.x + now.width && y + height <= now.y + now.height;
    expect(answers).toHaveLength(44);
    expect(answers.map(isIn)).toEqual(answers.map((_, index) => index < 18));
    for (const part of [answers.slice(0, 18), answers.slice(18)])
      expect(part.map(({ id }) => id)).toEqual(
        part.toSorted((a, b) => a.y - b.y || a.x - b.x).map(({ id }) => id),
      );
    expect(new Set(answers.map(({ zone }) => zone))).toEqual(new Set(['now']));
    // The whole of it is about as wide as a screen is.
    const right = Math.max(...things.map(({ x, width }) => x + width));
    const bottom = Math.max(...things.map(({ y, height }) => y + height));
    expect(right).toBeLessThan(2_400);
    expect(bottom).toBeLessThanOrEqual(currentTemplate(stage).height);
  });

  it('[B47] lays eight answers to each of two cards in their zone, and what does not fit at the height of its card', () => {
    const random = seededRandom(4);
    const second = 'kaart-2' as CardId;
    const now = zoneOf(readyTemplates.vrij, 'now');
    if (now === undefined) throw new Error('No zone');
    for (const count of [8, 20]) {
      const one = written(testStage(), emptyBoard, cardId, 8, random);
      const things = layOutBoard(written(one, emptyBoard, second, count, random), emptyBoard);
      const card = things.find(({ id }) => id === second);
      const answers = things.filter(({ kind, cardId: of }) => kind === 'answer' && of === second);
      expect(answers).toHaveLength(count);
      const inside = answers.filter(
        ({ x, y, width, height }) => x + width <= now.x + now.width && y + height <= now.y + now.height,
      );
      expect(inside).toHaveLength(Math.min(count, 8));
      for (const { y } of answers) expect(y).toBeGreaterThanOrEqual(card?.y ?? Number.POSITIVE_INFINITY);
    }
  });

  it('[B47] lays few answers in five columns around the question on the table, more in six, and the next question below', () => {
    const columnsOf = (count: number) => {
      const stage = written(testStage({ templates: ['tafel'] }), emptyBoard, cardId, count, seededRandom(1));
      const things = layOutBoard(stage, emptyBoard);
      const answers = things.filter(({ kind }) => kind === 'answer');
      expect(answers).toHaveLength(count);
      expect(things.find(({ id }) => id === cardId)).toMatchObject({ ...questionSize, zone: null });
      return { stage, columns: new Set(answers.map(({ x }) => x)).size };
    };
    expect(columnsOf(12).columns).toBe(5);
    expect(columnsOf(30).columns).toBe(6);

    const second = 'kaart-2' as CardId;
    const shown = accepted(columnsOf(30).stage, { type: 'card.spotlight', cardId: second }, {}).stage;
    const things = layOutBoard(shown, emptyBoard);
    const bottom = Math.max(...things.flatMap(({ id, y, height }) => (id === second ? [] : [y + height])));
    expect(things.find(({ id }) => id === second)?.y).toBeGreaterThanOrEqual(bottom + 190);
    // Nobody wrote to it: with another card on the screens it is in its deck again.
    const gone = accepted(shown, { type: 'card.spotlight', cardId }, {}).stage;
    expect(layOutBoard(gone, emptyBoard).some(({ id }) => id === second)).toBe(false);
  });

  it('[B47] [B48] lies over nothing, within reach, and stays where it lies, in 100 sessions by chance', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = seededRandom(seed);
      const chosen = templateIds[random.below(templateIds.length)] ?? 'vrij';
      let stage = testStage({ templates: [chosen] });
      let board = strewn(stage, random);
      for (let turn = 0; turn < 6; turn += 1) {
        const before = placesOf(layOutBoard(stage, board));
        const card = stage.cards[random.below(3)]?.id ?? cardId;
        stage = written(stage, board, card, random.below(30), random);
        const things = layOutBoard(stage, board);
        expect(overlapping(things, board), `seed ${seed}`).toEqual([]);
        const after = placesOf(things);
        expect(shifted(before, after), `seed ${seed}`).toEqual([]);
        const reach = things.flatMap(({ x, y, width, height }) => [-x, -y, x + width, y + height]);
        expect(Math.max(...reach)).toBeLessThan(limits.boardReach);
        // Somebody takes an answer elsewhere; nothing else may move for it, and nothing comes in its place.
        const answer = things.find(({ kind, id }) => kind === 'answer' && !placed(board, id));
        if (answer === undefined) continue;
        const aside = { x: -3_000 - turn * 400, y: -3_000, zone: null, z: 9, era: 0 };
        board = { ...board, places: { ...board.places, [answer.id]: aside } };
        after.delete(answer.id);
        expect(shifted(after, placesOf(layOutBoard(stage, board))), `seed ${seed}`).toEqual([]);
      }
    }
  });

  it('[B48] stays where it lies when an answer before it is withdrawn', () => {
    const stage = written(testStage(), emptyBoard, cardId, 12, seededRandom(2));
    const before = placesOf(layOutBoard(stage, emptyBoard));
    const [first, ...others] = Object.values(stage.answers).toSorted((a, b) => a.order - b.order);
    const left = { ...stage, answers: Object.fromEntries(others.map((answer) => [answer.id, answer])) };
    const after = placesOf(layOutBoard(left, emptyBoard));
    before.delete(first?.id as ItemId);
    expect(after).toEqual(before);
  });

  it('[B48] follows its card as it lies to it, and goes along to another zone, over no other answer to it', () => {
    const random = seededRandom(5);
    const twice = written(written(testStage(), emptyBoard, cardId, 5, random), emptyBoard, cardId, 4, random);
    const offsetsWith = (board: Board) => {
      const things = layOutBoard(twice, board);
      const card = things.find(({ id }) => id === cardId);
      if (card === undefined) throw new Error('No card');
      return things.map(({ id, x, y }) => [id, x - card.x, y - card.y]);
    };
    const cardAt = (x: number, y: number, zone: string | null): Board => {
      const place: Place = { x, y, zone, z: 3 };
      return { ...emptyBoard, places: { [cardId]: place } };
    };
    for (const board of [cardAt(2_000, 1_500, null), cardAt(70, 95, 'now')])
      expect(offsetsWith(board)).toEqual(offsetsWith(emptyBoard));
    const template = currentTemplate(twice);
    const taken = cardAt(80, 720, 'later');
    const things = layOutBoard(twice, taken);
    expect(new Set(things.map(({ zone }) => zone))).toEqual(new Set(['later']));
    const seen = things.map(({ x, y, width, height }) => zoneAt(template, x + width / 2, y + height / 2));
    expect(new Set(seen)).toEqual(new Set(['later', null]));
    expect(overlapping(things, taken)).toEqual([]);
  });

  it('[B47] [B48] lies over nothing when it was hidden, more came, and it is shown again', () => {
    const random = seededRandom(6);
    const one = written(testStage(), emptyBoard, cardId, 5, random);
    const last = Object.values(one.answers).find(({ order }) => order === 4);
    if (last === undefined) throw new Error('No answer');
    const hide = { type: 'answer.hide', answerId: last.id, because: 'other' } as const;
    const hidden = accepted(one, hide, { random });
    const away = { type: 'board.changeTemplate', template: 'knoppen' } as const;
    const more = written(accepted(hidden.stage, away, { random }).stage, emptyBoard, cardId, 8, random);
    const vault = hidden.vault ?? null;
    if (vault === null) throw new Error('No vault');
    const before = placesOf(layOutBoard(more, emptyBoard));
    const show = { type: 'answer.show', answerId: last.id } as const;
    const things = layOutBoard(accepted(more, show, { random, vault }).stage, emptyBoard);
    expect(things.some(({ id }) => id === last.id)).toBe(true);
    expect(overlapping(things, emptyBoard)).toEqual([]);
    expect(shifted(before, placesOf(things))).toEqual([]);
  });

  it('[B49] lays cards that are played from a hand in rows, over nothing, and keeps them there', () => {
    const random = seededRandom(3);
    let stage = written(testStage(), emptyBoard, cardId, 9, random);
    const dealt = accepted(stage, { type: 'hand.deal', count: 3 }, { random });
    const note = { text: 'Los', at: { x: 700, y: 430, zone: 'now', z: 1 } };
    const board = { ...emptyBoard, notes: { ['n-1' as NoteId]: note } };
    let { stage: now, vault } = dealt;
    for (const { id } of stage.cards.slice(1)) {
      const before = placesOf(layOutBoard(now, board));
      const holder = [joris, 'm-mirjam' as MemberId].find((member) => vault?.hands[member]?.includes(id));
      const context = { viewer: holder ?? joris, board: () => board, ...(vault && { vault }) };
      ({ stage: now, vault = vault } = accepted(now, { type: 'hand.play', cardId: id }, context));
      const things = layOutBoard(now, board);
      expect(things.some((thing) => thing.id === id)).toBe(true);
      expect(overlapping(things, board)).toEqual([]);
      const after = placesOf(things);
      expect(shifted(before, after)).toEqual([]);
    }
    stage = accepted(now, { type: 'card.putBack', cardId: 'kaart-2' as CardId }).stage;
    const left = layOutBoard(stage, board);
    expect(left.some(({ id }) => id === 'kaart-2')).toBe(false);
    expect(left.find(({ id }) => id === 'kaart-3')).toEqual(
      layOutBoard(now, board).find(({ id }) => id === 'kaart-3'),
    );
  });
});
