import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goldenSessions } from '../golden/outlines.ts';
import { now } from '../golden/sessions.ts';
import { buildRecord } from '../record.ts';
import { readJson } from './readJson.ts';
import { renderJson } from './renderJson.ts';

const record = buildRecord({ ...goldenSessions.named(), now });

/** A file with a thing on its picture that somebody changed. */
function withThing(change: Readonly<Record<string, unknown>>): string {
  const things = record.picture?.things.map((thing, index) =>
    index === 0 ? { ...thing, ...change } : thing,
  );
  return JSON.stringify({ format: 'kennistafel-notes', ...record, picture: { ...record.picture, things } });
}

describe('notes as JSON', () => {
  it.each(Object.entries(goldenSessions))('[N11] of the %s session come back as they went', (_, session) => {
    const went = buildRecord({ ...session(), now });
    const back = readJson(renderJson(went));
    if (!back.ok) throw new Error(back.problem);
    expect(back.record).toEqual(went);
    expect(renderJson(back.record)).toBe(renderJson(went));
  });

  it('[N11] come back as they went, whatever is in their texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, minutes) => {
        const { stage, board } = goldenSessions.nameless();
        const went = buildRecord({ stage: { ...stage, title }, board: { ...board, minutes }, now });
        const back = readJson(renderJson(went));
        expect(back).toEqual({ ok: true, record: went });
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['', 'not-notes'],
    ['{', 'not-notes'],
    ['null', 'not-notes'],
    ['[]', 'not-notes'],
    ['{"format":"iets anders","version":2}', 'not-notes'],
    [JSON.stringify({ format: 'kennistafel-notes', version: 99 }), 'newer'],
    [JSON.stringify({ format: 'kennistafel-notes', version: 2 }), 'damaged'],
    [JSON.stringify({ format: 'kennistafel-notes', ...record, actions: [{ id: '__proto__' }] }), 'damaged'],
    [JSON.stringify({ format: 'kennistafel-notes', ...record, madeAt: 1e300 }), 'damaged'],
    [withThing({ x: 1e9 }), 'damaged'],
    [withThing({ width: -1 }), 'damaged'],
    [withThing({ y: '"/><script>' }), 'damaged'],
  ])('%s is refused with a reason', (file, problem) => {
    expect(readJson(file)).toEqual({ ok: false, problem });
  });

  it('has no picture when it was made before there were pictures', () => {
    const { picture: _, ...older } = record;
    expect(readJson(JSON.stringify({ format: 'kennistafel-notes', ...older }))).toEqual({
      ok: true,
      record: { ...older, picture: null },
    });
  });

  it('counts no facilitators and observers when it was made before these were counted', () => {
    const { facilitators: _, observers: __, ...older } = record.counts;
    expect(readJson(JSON.stringify({ format: 'kennistafel-notes', ...record, counts: older }))).toEqual({
      ok: true,
      record: { ...record, counts: { ...record.counts, facilitators: 0, observers: 0 } },
    });
  });

  it('[N70] has agreements and actions alone when it was made before there were other kinds', () => {
    const { disagreements: _, next: __, ...older } = record;
    const votes = record.votes.map(({ voters: ___, of: ____, ...vote }) => vote);
    expect(readJson(JSON.stringify({ format: 'kennistafel-notes', ...older, votes }))).toEqual({
      ok: true,
      record: {
        ...record,
        disagreements: [],
        next: [],
        votes: record.votes.map((vote) => ({ ...vote, voters: null, of: null })),
      },
    });
  });

  it('leaves out what it does not know, and makes texts plain again', () => {
    const file = JSON.stringify({ format: 'kennistafel-notes', ...record, title: 'a\u202eb\u0007', more: 1 });
    expect(readJson(file)).toEqual({ ok: true, record: { ...record, title: 'ab' } });
  });
});
