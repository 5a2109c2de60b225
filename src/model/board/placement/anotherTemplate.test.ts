/** Another template: nothing of what came by itself or is set aside covers anything, and the old one brings all back. */
import { describe, expect, it } from 'vitest';

import { emptyBoard, type Board } from '../board.ts';
import { accepted } from '../../../../tests/fixtures/testDecide.ts';
import { layOutBoard, type PlacedThing } from '../geometry/layout.ts';
import { withoutNumberedSpots } from './numberedSpots.ts';
import { openRound, type Stage } from '../../session/stage.ts';
import { overlap, templateIds, type TemplateId } from '../template.ts';
import {
  facilitator,
  seededRandom,
  testCard,
  testDesk,
  testStage,
} from '../../../../tests/fixtures/testStage.ts';

const random = seededRandom(9);

/** The stage after eight answers to a card, which lies there already or comes now. */
function written(stage: Stage, board: Board, number: number): Stage {
  const cardId = testCard(number).id;
  const opened = accepted(stage, { type: 'round.open', cardId }, { random, board: () => board }).stage;
  const round = openRound(opened);
  if (round === null) throw new Error('No open round');
  const texts = Array.from({ length: 8 }, (_, index) => `Antwoord ${index}`);
  const { answers, ...desk } = testDesk(round.id, texts);
  const desks = new Map([[facilitator, { ...desk, answers: answers.map((one) => ({ ...one, cardId })) }]]);
  const command = { type: 'round.reveal', roundId: round.id } as const;
  return accepted(opened, command, { random, desks, board: () => board }).stage;
}

const change = (stage: Stage, template: TemplateId, board: Board): Stage =>
  accepted(stage, { type: 'board.changeTemplate', template }, { random, board: () => board }).stage;

/** A session with five cards and eight answers to each. */
function spoken(template: TemplateId): Stage {
  let stage = testStage({ cards: [1, 2, 3, 4, 5].map(testCard), templates: [template] });
  for (const number of [1, 2, 3, 4, 5]) stage = written(stage, emptyBoard, number);
  return stage;
}

const covering = (stage: Stage, board: Board) => {
  const all = layOutBoard(stage, board);
  return all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.id} on ${b.id}`),
  );
};
const placesOf = (things: readonly PlacedThing[]) =>
  things.map(({ id, x, y, zone }) => `${id}: ${x}, ${y} in ${zone}`);

/** Moves the first answers to each card to spots of their own under the template of now. */
function moved(stage: Stage, board: Board, ids: readonly PlacedThing[], y: number): Board {
  const places = ids.map(({ id }, index) => {
    return [id, { x: 60 + index * 210, y, zone: null, z: 1, era: stage.era }] as const;
  });
  return { ...board, places: { ...board.places, ...Object.fromEntries(places) } };
}

describe('another template', () => {
  it.each(templateIds)(
    '[B53] lays what nobody moved over nothing under %s, and the old one as it did',
    (id) => {
      const stage = spoken('vrij');
      expect(covering(stage, emptyBoard)).toEqual([]);
      const away = change(stage, id, emptyBoard);
      expect(layOutBoard(away, emptyBoard)).toHaveLength(45);
      expect(covering(away, emptyBoard)).toEqual([]);
      expect(placesOf(layOutBoard(change(away, 'vrij', emptyBoard), emptyBoard))).toEqual(
        placesOf(layOutBoard(stage, emptyBoard)),
      );
      const from = change(spoken(id), 'drie-bronnen', emptyBoard);
      expect(covering(from, emptyBoard)).toEqual([]);
    },
  );

  it('[B53] lays what comes under it over nothing, also when the old one is back', () => {
    let stage = change(
      written(testStage({ cards: [1, 2, 3].map(testCard) }), emptyBoard, 1),
      'knoppen',
      emptyBoard,
    );
    stage = written(written(stage, emptyBoard, 2), emptyBoard, 1);
    expect(covering(stage, emptyBoard)).toEqual([]);
    const back = change(stage, 'vrij', emptyBoard);
    expect(covering(back, emptyBoard)).toEqual([]);
    expect(covering(written(back, emptyBoard, 3), emptyBoard)).toEqual([]);
  });

  it('[B54] sets what people moved aside beside what was set aside before, and by itself over nothing', () => {
    let stage = spoken('vrij');
    const answers = layOutBoard(stage, emptyBoard).filter(({ kind }) => kind === 'answer');
    let board = moved(stage, emptyBoard, answers.slice(0, 4), 5_000);
    for (const [index, id] of (['drie-bronnen', 'knoppen', 'invloed', 'vier-pijlers'] as const).entries()) {
      stage = change(stage, id, board);
      expect(covering(stage, board), id).toEqual([]);
      board = moved(stage, board, answers.slice(4 * index + 4, 4 * index + 8), 5_000);
      expect(covering(stage, board), id).toEqual([]);
    }
    const lay = placesOf(layOutBoard(stage, board));
    const back = change(stage, 'vrij', board);
    expect(covering(back, board)).toEqual([]);
    expect(placesOf(layOutBoard(change(back, 'vier-pijlers', board), board))).toEqual(lay);
  });

  it('[B53] is looked at anew when the board is put back as it lay under another', () => {
    const stage = spoken('vrij');
    const asked = accepted(stage, { type: 'board.snapshot' }, { random });
    const snapshotId = asked.keeps?.id;
    if (snapshotId === undefined) throw new Error('Nothing kept');
    const on = written(change(asked.stage, 'knoppen', emptyBoard), emptyBoard, 3);
    const kept = asked.keeps?.arrangement ?? null;
    const back = accepted(on, { type: 'board.restore', snapshotId }, { random, kept }).stage;
    expect(back.era).toBe(0);
    expect(covering(back, emptyBoard)).toEqual([]);
  });

  it('[B53] covers nothing by itself in a session of an earlier version, which has numbers of no template', () => {
    const { rounds, ...stage } = spoken('vrij');
    const before = Object.entries(rounds).map(([id, { autoPlaced, ...round }]) => {
      return [id, { ...round, beside: { from: autoPlaced?.from ?? 0, taken: [0, 1] } }] as const;
    });
    const numbered = { ...stage, autoPlaced: {}, lies: {}, rounds: Object.fromEntries(before) };
    const old = withoutNumberedSpots(numbered, emptyBoard);
    expect(old).not.toHaveProperty('lies');
    expect(layOutBoard(old, emptyBoard)).toHaveLength(45);
    expect(covering(old, emptyBoard)).toEqual([]);
    const away = change(old, 'knoppen', emptyBoard);
    expect(covering(away, emptyBoard)).toEqual([]);
  });
});
