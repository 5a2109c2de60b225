import { describe, expect, it } from 'vitest';

import { needsCardLabel } from './needsCardLabel.ts';
import { answerSize } from '../geometry/itemSizes.ts';
import { readyTemplates } from '../templates/readyTemplates.ts';
import { zoneOf } from '../template.ts';

const { vrij } = readyTemplates;
const now = zoneOf(vrij, 'now') ?? { x: 0, y: 0, width: 0, height: 0 };
const answer = { ...answerSize, x: now.x + 20, y: now.y + 20, zone: 'now', inCluster: false };
const card = { zone: 'now' };

describe('an answer', () => {
  it('need not say its card in the zone of that card', () => {
    expect(needsCardLabel(vrij, answer, card)).toBe(false);
  });

  it('says its card in a group, in another zone, and where its card lies nowhere', () => {
    expect(needsCardLabel(vrij, { ...answer, inCluster: true }, card)).toBe(true);
    expect(needsCardLabel(vrij, answer, { zone: 'later' })).toBe(true);
    expect(needsCardLabel(vrij, answer, { zone: null })).toBe(true);
    expect(needsCardLabel(vrij, answer, undefined)).toBe(true);
  });

  it('says its card where it lies beyond the edge of the zone it counts for', () => {
    expect(needsCardLabel(vrij, { ...answer, x: now.x + now.width + 40 }, card)).toBe(true);
    expect(needsCardLabel(vrij, { ...answer, y: now.y - 200 }, card)).toBe(true);
  });

  it('need not say its card on the free surface when that lies there too', () => {
    expect(needsCardLabel(vrij, { ...answer, zone: null, x: 5_000 }, { zone: null })).toBe(false);
  });
});
