import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import { emptyDesk, handedIn } from '../model/session/desk.ts';
import type { DeskAnswerId, MemberId, RoundId, RunId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { deskMap, readDesk } from './deskDocument.ts';
import { createDeskEditor } from './deskEditor.ts';
import { restoreDesk } from './desksOn.ts';

const cardId = 'kaart-1' as CardId;
const roundId = 'r-1' as RoundId;
const id = 'd-1' as DeskAnswerId;
const runId = 'k-1' as RunId;

describe('a desk', () => {
  it('keeps a draft, hands it in, and takes it back without losing what was written since', () => {
    const doc = new Y.Doc();
    const desk = createDeskEditor(doc);
    desk.setDraft(cardId, { text: 'half', source: 'experience' });
    expect(readDesk(doc).drafts[cardId]).toEqual({ text: 'half', source: 'experience' });
    desk.handIn({ id, roundId, cardId, text: 'half af', source: 'experience' });
    expect(readDesk(doc).drafts).toEqual({});
    expect(handedIn(readDesk(doc), roundId)).toHaveLength(1);
    desk.setDraft(cardId, { text: 'nog iets', source: null });
    desk.takeBack(id);
    expect(readDesk(doc).answers).toEqual([]);
    expect(readDesk(doc).drafts[cardId]?.text).toBe('half af\n\nnog iets');
  });

  it('keeps what is given in an activity, also for a guest and in a fresh document, and takes it back', () => {
    const doc = new Y.Doc();
    const guest = 'm-guest' as MemberId;
    createDeskEditor(doc).give(runId, 'value', 7);
    createDeskEditor(doc, guest).give(runId, 'value', 'moe');
    expect(readDesk(doc).given).toEqual({ [runId]: { value: 7 } });
    const fresh = new Y.Doc();
    restoreDesk(fresh, readDesk(doc, guest), { guest: guest });
    expect(readDesk(fresh, guest).given).toEqual({ [runId]: { value: 'moe' } });
    createDeskEditor(doc).give(runId, 'value', null);
    expect(readDesk(doc)).not.toHaveProperty('given');
  });

  it('leaves out what is given under no name, or is no plain value', () => {
    const doc = new Y.Doc();
    const map = deskMap(doc);
    for (const name of ['Value', 'constructor', '__proto__', '']) map.set(`given/${runId}/${name}`, 1);
    for (const value of [null, true, { a: 1 }, Number.NaN]) {
      map.set(`given/${runId}/value`, value);
      expect(readDesk(doc)).not.toHaveProperty('given');
    }
  });

  it('keeps that an answer stays in the group, from draft to answer and back', () => {
    const doc = new Y.Doc();
    const desk = createDeskEditor(doc);
    desk.setDraft(cardId, { text: '', source: null, inGroup: true });
    expect(readDesk(doc).drafts[cardId]?.inGroup).toBe(true);
    desk.handIn({ id, roundId, cardId, text: 'onder ons', source: null, inGroup: true });
    expect(handedIn(readDesk(doc), roundId)[0]?.inGroup).toBe(true);
    desk.keepInGroup(id, false);
    expect(readDesk(doc).answers[0]).toEqual({
      id,
      roundId,
      cardId,
      text: 'onder ons',
      source: null,
      order: 1,
    });
    desk.keepInGroup(id, true);
    desk.setDraft(cardId, { text: 'nog iets', source: null });
    desk.takeBack(id);
    expect(readDesk(doc).drafts[cardId]).toEqual({
      text: 'onder ons\n\nnog iets',
      source: null,
      inGroup: true,
    });
  });

  it('says "klaar" without an answer: one may always pass', () => {
    const doc = new Y.Doc();
    const desk = createDeskEditor(doc);
    desk.setReady(roundId, true);
    expect(readDesk(doc).ready).toEqual({ [roundId]: true });
    desk.setReady(roundId, false);
    expect(readDesk(doc).ready).toEqual({});
  });

  it('keeps a draft of 20,000 characters, and never counts it as an answer', () => {
    const doc = new Y.Doc();
    const desk = createDeskEditor(doc);
    const text = 'x'.repeat(20_000);
    desk.setDraft(cardId, { text, source: null });
    expect(readDesk(doc).drafts[cardId]?.text).toBe(text);
    desk.handIn({ id, roundId, cardId, text, source: null });
    expect(handedIn(readDesk(doc), roundId)).toEqual([]);
  });

  it('[S3] reads a hostile desk without throwing or reaching a prototype', () => {
    const doc = new Y.Doc();
    const map = deskMap(doc);
    map.set('draft/__proto__', { text: 'x', source: null });
    map.set('__proto__', { text: 'x' });
    map.set('answer/d-1', { roundId: '__proto__', cardId, text: 'x' });
    map.set('answer/d-2', null);
    map.set('answer/d-3', { roundId, cardId, text: 7, source: 'nonsense', order: Number.NaN });
    map.set('draft/kaart-1', new Y.Map());
    const desk = readDesk(doc);
    expect(desk.answers).toEqual([{ id: 'd-3', roundId, cardId, text: '', source: null, order: 0 }]);
    expect(Object.keys(desk.drafts)).toEqual(['kaart-1']);
    expect(limits.answersPerRound).toBeGreaterThan(0);
  });

  it('[R2] survives into a fresh document when its replica was refused', () => {
    const doc = new Y.Doc();
    const desk = createDeskEditor(doc);
    desk.setDraft(cardId, { text: 'half', source: null, inGroup: true });
    desk.handIn({
      id,
      roundId,
      cardId: 'kaart-2' as CardId,
      text: 'af',
      source: 'scientific',
      inGroup: true,
    });
    desk.setReady(roundId, true);
    const fresh = new Y.Doc();
    restoreDesk(fresh, readDesk(doc));
    expect(readDesk(fresh)).toEqual(readDesk(doc));
    expect(readDesk(new Y.Doc())).toEqual(emptyDesk);
  });
});
