/** A template with a zone for each source: what was answered goes there by itself, and the rest waits under the board. */
import { describe, expect, it } from 'vitest';

import { accepted } from '../../../../tests/fixtures/testDecide.ts';
import {
  facilitator,
  seededRandom,
  testCard,
  testDesk,
  testStage,
} from '../../../../tests/fixtures/testStage.ts';
import type { AnswerId, MemberId } from '../../ids.ts';
import type { Desk } from '../../session/desk.ts';
import { openRound, type Stage } from '../../session/stage.ts';
import { sources } from '../../source.ts';
import { emptyBoard, type Board, type Place } from '../board.ts';
import { layOutBoard, type PlacedThing } from '../geometry/layout.ts';
import { zoneUnder } from '../geometry/arrange.ts';
import { overlap, type TemplateId } from '../template.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { isBelow } from './sortAnswers.ts';

const random = seededRandom(4);
const members = [facilitator, 'm-joris' as MemberId];
const template = readyTemplates['drie-bronnen'];

/** The stage after so many answers to a card, a quarter of them without a source. */
function written(stage: Stage, number: number, count: number, board = emptyBoard): Stage {
  const cardId = testCard(number).id;
  const opened = accepted(stage, { type: 'round.open', cardId }, { random, board: () => board }).stage;
  const round = openRound(opened);
  if (round === null) throw new Error('No open round');
  const shares = members.map((member, turn): [MemberId, Desk] => {
    const texts = Array.from({ length: Math.floor((count + turn) / members.length) }, () => 'Antwoord');
    const { answers, ...desk } = testDesk(round.id, texts, member);
    return [
      member,
      {
        ...desk,
        answers: answers.map((one, index) => ({
          ...one,
          cardId,
          source: sources[(index * members.length + turn) % 4] ?? null,
        })),
      },
    ];
  });
  const context = { random, desks: new Map(shares), board: () => board };
  return accepted(opened, { type: 'round.reveal', roundId: round.id }, context).stage;
}

const change = (stage: Stage, to: TemplateId, board = emptyBoard): Stage =>
  accepted(stage, { type: 'board.changeTemplate', template: to }, { random, board: () => board }).stage;

const atTable = () => testStage({ cards: [1, 2, 3].map(testCard), templates: ['tafel'] });
const answersOn = (stage: Stage, board = emptyBoard) =>
  layOutBoard(stage, board).filter(({ kind }) => kind === 'answer');
const sourceOf = (stage: Stage, { id }: PlacedThing) => stage.answers[id as AnswerId]?.source ?? null;
const placesOf = (things: readonly PlacedThing[]) =>
  new Map(things.map(({ id, x, y, zone }) => [id, { x, y, zone }]));

const covering = (things: readonly PlacedThing[]) =>
  things.flatMap((a, index) =>
    things.slice(index + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} on ${b.id}`] : [])),
  );

/** Puts a thing somewhere by hand under the present template. */
const laid = (stage: Stage, id: string, place: Pick<Place, 'x' | 'y' | 'zone'>): Board => ({
  ...emptyBoard,
  places: { [id]: { ...place, z: 1, era: stage.era } },
});

describe('answers under a template with sources', () => {
  it('[B68] each go to the zone of their source, and those without one wait under the board', () => {
    const stage = change(written(atTable(), 1, 12), 'drie-bronnen');
    const answers = answersOn(stage);
    expect(answers).toHaveLength(12);
    for (const answer of answers) {
      expect(answer.zone).toBe(sourceOf(stage, answer));
      expect(zoneUnder(template, answer)).toBe(answer.zone);
    }
    const waiting = answers.filter(({ zone }) => zone === null);
    expect(waiting).toHaveLength(3);
    for (const answer of waiting) expect(isBelow(answer, template)).toBe(true);
    // In one row, from the left.
    expect(new Set(waiting.map(({ y }) => y)).size).toBe(1);
    expect(covering(layOutBoard(stage, emptyBoard))).toEqual([]);
  });

  it('[B68] go on under the board, in the columns of their zone, when it is full', () => {
    const stage = written(change(written(atTable(), 1, 40), 'drie-bronnen'), 2, 40);
    const answers = answersOn(stage);
    expect(covering(layOutBoard(stage, emptyBoard))).toEqual([]);
    for (const zone of template.zones.filter(({ source }) => source !== undefined)) {
      const here = answers.filter((answer) => answer.zone === zone.id);
      expect(here).toHaveLength(20);
      for (const { x, width } of here) {
        expect(x).toBeGreaterThanOrEqual(zone.x);
        expect(x + width).toBeLessThanOrEqual(zone.x + zone.width);
      }
      expect(here.filter((answer) => zoneUnder(template, answer) === zone.id)).toHaveLength(6);
    }
    const more = answers.filter((answer) => answer.zone !== null && isBelow(answer, template));
    const [firstRow = 0] = answers.flatMap(({ zone, y }) => (zone === null ? [y] : []));
    expect(Math.min(...more.map(({ y }) => y))).toBeLessThan(firstRow);
  });

  it('[B68] are found with their question beyond the board when it is an earlier one, and wait when it is the present', () => {
    const stage = change(written(written(atTable(), 1, 12), 2, 12), 'drie-bronnen');
    const waiting = answersOn(stage).filter((one) => one.zone === null && isBelow(one, template));
    expect(waiting.map(({ cardId }) => cardId)).toEqual(Array(3).fill(testCard(2).id));
    const matrix = change(stage, 'haalbaar-prioriteit');
    const below = answersOn(matrix).filter((one) => isBelow(one, readyTemplates['haalbaar-prioriteit']));
    expect(below.map(({ cardId }) => cardId)).toEqual(Array(12).fill(testCard(2).id));
    expect(covering(layOutBoard(matrix, emptyBoard))).toEqual([]);
  });

  it('[B68] go there also when somebody laid them elsewhere under the old template, which brings that back', () => {
    const before = written(atTable(), 1, 12);
    const [first] = answersOn(before).filter((answer) => sourceOf(before, answer) === 'experience');
    if (first === undefined) throw new Error('No answer');
    const board = laid(before, first.id, { x: 1_400, y: 100, zone: 'later' });
    const stage = change(before, 'drie-bronnen', board);
    expect(answersOn(stage, board).find(({ id }) => id === first.id)?.zone).toBe('experience');
    expect(covering(layOutBoard(stage, board))).toEqual([]);
    const back = change(stage, 'tafel', board);
    expect(layOutBoard(back, board)).toEqual(layOutBoard(before, board));
  });

  it('[B48] [B68] stay where people put them under it, and where they are when their card is moved or more comes', () => {
    const stage = change(written(atTable(), 1, 12), 'drie-bronnen');
    const lay = placesOf(answersOn(stage));
    const [first] = lay.keys();
    if (first === undefined) throw new Error('No answer');
    const byHand = laid(stage, first, { x: 500, y: 640, zone: 'interplay' });
    expect(placesOf(answersOn(stage, byHand))).toEqual(
      new Map([...lay, [first, { x: 500, y: 640, zone: 'interplay' }]]),
    );
    const moved = laid(stage, testCard(1).id, { x: 60, y: 200, zone: 'experience' });
    expect(placesOf(answersOn(stage, moved))).toEqual(lay);
    const more = placesOf(answersOn(written(stage, 1, 12)));
    for (const [id, place] of lay) expect(more.get(id)).toEqual(place);
  });

  it('[B68] is drawn inside its zone when an earlier version drew that zone larger', () => {
    const stage = change(written(atTable(), 1, 12), 'drie-bronnen');
    const [first] = answersOn(stage);
    if (first === undefined) throw new Error('No answer');
    const board = laid(stage, first.id, { x: 1_200, y: 815, zone: 'interplay' });
    const drawn = answersOn(stage, board).find(({ id }) => id === first.id);
    expect(drawn && zoneUnder(template, drawn)).toBe('interplay');
  });
});
