import { describe, expect, it } from 'vitest';

import { meaningOfDrop, type Dropped } from './dropMeaning.ts';
import type { AnswerId, ClusterId } from '../../ids.ts';
import { answerSize } from '../geometry/itemSizes.ts';
import type { PlacedThing } from '../geometry/layout.ts';
import type { CardId } from '../../deck.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';

const template = readyTemplates.vrij;
const cardId = 'kaart-1' as CardId;
const answer = (
  id: string,
  x: number,
  y: number,
  z: number,
  cluster: ClusterId | null = null,
): PlacedThing => ({
  id: id as AnswerId,
  kind: 'answer',
  cardId,
  cluster,
  x,
  y,
  zone: 'now',
  z,
  ...answerSize,
});
const cluster: PlacedThing = {
  id: 'g-1' as ClusterId,
  kind: 'cluster',
  cardId: null,
  cluster: null,
  items: ['a-3' as AnswerId],
  x: 600,
  y: 100,
  width: 440,
  height: 240,
  zone: 'now',
  z: 2,
};
const things = [
  answer('a-1', 100, 100, 1),
  answer('a-2', 110, 108, 3),
  cluster,
  answer('a-3', 614, 156, 2, cluster.id),
];
const drop = (id: string, x: number, y: number, kind: Dropped['kind'] = 'answer') =>
  meaningOfDrop(template, things, { id: id as AnswerId, kind, x, y, ...answerSize });

describe('letting go of an answer', () => {
  it('moves it to the zone under its middle', () => {
    expect(drop('a-9', 60, 450)).toEqual({ kind: 'move', zone: 'now' });
    expect(drop('a-9', 500, 750)).toEqual({ kind: 'move', zone: 'later' });
    expect(drop('a-9', -900, 0)).toEqual({ kind: 'move', zone: null });
  });

  it('groups it with the highest answer whose heart it covers, and not with one it lies half over', () => {
    expect(drop('a-9', 105, 104)).toEqual({ kind: 'group', with: 'a-2' });
    expect(drop('a-2', 105, 104)).toEqual({ kind: 'group', with: 'a-1' });
    expect(drop('a-9', 190, 100)).toMatchObject({ kind: 'move' });
  });

  it('adds it to the cluster it lies in, and leaves it there when that is its own', () => {
    expect(drop('a-9', 700, 150)).toEqual({ kind: 'join', cluster: cluster.id });
    expect(drop('a-3', 700, 150)).toEqual({ kind: 'stay' });
    expect(drop('a-3', 300, 400)).toMatchObject({ kind: 'move' });
  });

  it('only moves a card that lies on an answer, and a cluster wherever it lies', () => {
    expect(drop('kaart-2', 105, 104, 'card')).toMatchObject({ kind: 'move' });
    expect(drop('g-2', 700, 150, 'cluster')).toMatchObject({ kind: 'move' });
  });
});
