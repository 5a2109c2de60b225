import { describe, expect, it } from 'vitest';

import { boardLimits } from './board.ts';
import { answerSize } from './geometry/itemSizes.ts';
import { boxAt } from './geometry/packer.ts';
import { isId } from '../ids.ts';
import { testPlacedAnswer } from '../../../tests/fixtures/testStage.ts';
import { partsOf, readySpots, withIds } from './readyNotes.ts';
import { overlap, templateIds, zoneAt } from './template.ts';
import { readyNotes } from './templates/filled.ts';
import { readyTemplates } from './templates/readyTemplates.ts';

const template = readyTemplates['knelpunten-kansen'];
const notes = withIds('knelpunten-kansen', readyNotes('knelpunten-kansen'));
const boxesOf = (spots: ReturnType<typeof readySpots>) => spots.map((spot) => boxAt(spot, answerSize));

describe('ready notes', () => {
  it('have an id that is their own, and the same each time', () => {
    for (const id of templateIds) {
      const ids = withIds(id, readyNotes(id)).map((note) => note.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((one) => !isId(one))).toEqual([]);
      expect(withIds(id, readyNotes(id)).map((note) => note.id)).toEqual(ids);
      expect(ids.length).toBeLessThan(boardLimits.notes);
      // The button for them is beside what else the board says.
      if (ids.length > 0) expect(readyTemplates[id]).toHaveProperty('next');
    }
  });

  it('[B93] lie in their zones, all 42, and none covers another', () => {
    const spots = readySpots(template, [], notes);
    const boxes = boxesOf(spots);
    expect(spots).toHaveLength(42);
    for (const [index, spot] of spots.entries()) {
      const box = boxes[index] ?? template.free;
      expect(spot.zone).toBe(notes[index]?.zone);
      expect(zoneAt(template, box.x + box.width / 2, box.y + box.height / 2)).toBe(spot.zone);
      expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
    }
  });

  it('lie beside what is there already', () => {
    const [first] = readySpots(template, [], notes);
    const there = { ...testPlacedAnswer(0), ...first };
    const boxes = boxesOf(readySpots(template, [there], notes.slice(0, 4)));
    for (const box of boxes) expect(overlap(box, there)).toBe(false);
  });

  it('go down by row and by column', () => {
    const counts = partsOf(template, notes).map((part) => [part.label.nl, part.notes.length]);
    expect(counts).toEqual([
      ['Knelpunt', 20],
      ['Succesfactor', 21],
      ['Arena', 11],
      ['Kennis', 11],
      ['Gerichtheid', 10],
      ['Procesvoering', 9],
    ]);
    expect(partsOf(readyTemplates.vrij, notes)).toEqual([]);
  });
});
