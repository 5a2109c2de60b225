import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';

import { createLiveDocument } from './liveDocument.ts';

/** What one has done to a document: written or taken away some text, or let it rest. */
const acts = fc.array(
  fc.oneof(
    fc.record({ at: fc.nat(40), text: fc.string({ minLength: 1, maxLength: 8 }) }),
    fc.record({ at: fc.nat(40), take: fc.integer({ min: 1, max: 5 }) }),
    fc.constant('rest' as const),
  ),
  { maxLength: 40 },
);

it('a document that was at rest in between is byte for byte what it would have been', () => {
  fc.assert(
    fc.property(acts, (all) => {
      const [rests, never] = [createLiveDocument('board', null), createLiveDocument('board', null)];
      const writer = new Y.Doc();
      writer.clientID = 5;
      const minutes = writer.getText('minutes');
      writer.on('update', (update: Uint8Array) => {
        expect(rests.integrate(update)).toEqual(never.integrate(update));
      });
      for (const act of all) {
        if (act === 'rest') {
          rests.rest();
          rests.rest();
          expect(rests.isAtRest()).toBe(true);
        } else if ('text' in act) minutes.insert(Math.min(act.at, minutes.length), act.text);
        else {
          const at = Math.min(act.at, minutes.length);
          minutes.delete(at, Math.min(act.take, minutes.length - at));
        }
      }
      const nothing = Uint8Array.of(0);
      expect(rests.missing(nothing)).toEqual(never.missing(nothing));
      expect(rests.bytes()).toBeGreaterThanOrEqual(rests.measured().bytes);
      expect(rests.measured()).toEqual(never.measured());
      expect(rests.compacted()).toEqual(never.compacted());
    }),
  );
});

it('the server goes on writing under the id that it wrote with before the rest', () => {
  const stage = createLiveDocument('stage', null);
  const write = (value: number) => stage.edit((doc) => void doc.getMap('stage').set('turn', value));
  write(1);
  const [writer] = stage.doc.store.clients.keys();
  stage.rest();
  stage.rest();
  expect(stage.isAtRest()).toBe(true);
  write(2);
  expect([...stage.doc.store.clients.keys()]).toEqual([writer]);
  expect(stage.doc.getMap('stage').get('turn')).toBe(2);
});

it('what is being used does not rest', () => {
  const board = createLiveDocument('board', null);
  for (let turn = 0; turn < 3; turn += 1) {
    board.edit((doc) => void doc.getMap('places').set('a', turn));
    board.rest();
    expect(board.isAtRest()).toBe(false);
  }
});
