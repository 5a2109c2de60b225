import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { AnswerId, RoundId, RunId } from '../model/ids.ts';
import type { CardId } from '../model/deck.ts';
import { testStage } from '../../tests/fixtures/testStage.ts';
import { keepEqual } from '../session/mirror.ts';
import { readStage, writeStage } from './stageDocument.ts';

const answer = {
  id: 'a-1' as AnswerId,
  roundId: 'r-1' as RoundId,
  cardId: 'kaart-1' as CardId,
  text: 'Goed',
  source: null,
  author: null,
  order: 0,
  corrected: false,
  inGroup: false,
};

describe('the stage as a document', () => {
  it('gives back the stage that was written, and null before that', () => {
    const doc = new Y.Doc();
    expect(readStage(doc)).toBeNull();
    const stage = testStage({ answers: { [answer.id]: answer } });
    writeStage(doc, stage);
    expect(readStage(doc)).toEqual(stage);
    writeStage(doc, { ...stage, answers: {}, spotlight: 'kaart-2' as CardId });
    expect(readStage(doc)).toEqual({ ...stage, answers: {}, spotlight: 'kaart-2' });
  });

  it('has no trace of further activities until there is one, and then one key for each run', () => {
    const doc = new Y.Doc();
    const stage = testStage();
    writeStage(doc, stage);
    expect(readStage(doc)).not.toHaveProperty('activities');
    const run = {
      id: 'k-1' as RunId,
      activity: 'further',
      state: 'open',
      order: 0,
      ready: 0,
      of: 2,
      readyMembers: [],
    } as const;
    writeStage(doc, { ...stage, activities: { [run.id]: run } });
    expect(readStage(doc)?.activities).toEqual({ [run.id]: run });
    expect([...doc.getMap('stage').keys()].filter((key) => key.startsWith('activities'))).toEqual([
      'activities/k-1',
    ]);
  });

  it('writes only what differs: nothing for an equal stage, little for a small change', () => {
    const doc = new Y.Doc();
    const stage = testStage();
    writeStage(doc, stage);
    const sizes: number[] = [];
    doc.on('update', (update: Uint8Array) => sizes.push(update.byteLength));
    writeStage(doc, structuredClone(stage));
    expect(sizes).toEqual([]);
    writeStage(doc, { ...stage, boardLocked: true });
    expect(sizes).toHaveLength(1);
    expect(sizes[0]).toBeLessThan(60);
  });
});

describe('keeping equal parts', () => {
  it('keeps the identity of what did not change, at every depth', () => {
    const before = { a: { x: 1 }, b: [{ y: 1 }, { y: 2 }], c: 'text' };
    const after = keepEqual(before, { a: { x: 1 }, b: [{ y: 1 }, { y: 3 }], c: 'text' });
    expect(after).toEqual({ a: { x: 1 }, b: [{ y: 1 }, { y: 3 }], c: 'text' });
    expect(after.a).toBe(before.a);
    expect(after.b[0]).toBe(before.b[0]);
    expect(after.b).not.toBe(before.b);
    expect(keepEqual(before, structuredClone(before))).toBe(before);
  });

  it('sees a key that went and a key that came', () => {
    const before: Record<string, number | undefined> = { a: 1, b: 2 };
    expect(keepEqual(before, { a: 1 })).toEqual({ a: 1 });
    expect(Object.keys(keepEqual({ a: undefined }, { b: undefined }))).toEqual(['b']);
  });
});
