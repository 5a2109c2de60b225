/**
 * Plays hostile updates through the real gate, the real document and its log, with honest people in between, and holds
 * what came of it against what was permitted. Everybody must end with the same: who was there all the time, who heard
 * several updates at once, who came at the end, and the server after a restart.
 */
import * as Y from 'yjs';

import { checkUpdate, type Verdict } from '../../server/gate/checkUpdate.ts';
import { partsOfDocument } from '../../server/gate/shape.ts';
import { createLiveDocument } from '../../server/host/liveDocument.ts';
import { restoreDocument } from '../../server/host/restoreDocument.ts';
import type { Snapshot } from '../../server/storage/storage.ts';
import type { Random } from '../../src/model/ids.ts';
import { seededRandom } from '../server/seededRandom.ts';
import { hostileUpdate } from './hostileGrammar.ts';

const own = [1001, 3003, 7007] as const;
const honest = 2002;
const foreign = [honest, 5005] as const;
const parts = [...partsOfDocument.board.keys()];
/** Updates to one document before another begins: so short ways of going wrong are tried often. */
const turnsPerDocument = 120;

export interface Played {
  readonly turns: number;
  readonly taken: number;
  /** The updates that kept the gate and the document busy the longest, with how long, in ms of the processor. */
  readonly slowest: readonly Slow[];
}

export interface Slow {
  readonly ms: number;
  readonly update: string;
}

const slowestKept = 5;

/** The slowest of all of these. */
export const slowestOf = (all: readonly Slow[]): Slow[] =>
  all.toSorted((a, b) => b.ms - a.ms).slice(0, slowestKept);

/** Everything in a document, whatever way it got there: the values under keys, and each sign of a text in its place. */
function contentOf(doc: Y.Doc, part: string): string {
  if (part !== 'minutes') return JSON.stringify([...doc.getMap(part)].sort(([a], [b]) => (a < b ? -1 : 1)));
  const signs: string[] = [];
  for (let item = doc.getText(part)._start; item !== null; item = item.right) {
    const text = item.content instanceof Y.ContentString ? item.content.str : null;
    for (let offset = 0; offset < item.length; offset += 1)
      signs.push(
        `${item.id.client}.${item.id.clock + offset}${item.deleted ? '-' : (text?.[offset] ?? '?')}`,
      );
  }
  return signs.join();
}
const wholeOf = (doc: Y.Doc) => parts.map((part) => contentOf(doc, part)).join('\n');

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** A document in which things stand, with the people who follow it. */
function openWorld(random: Random) {
  const live = createLiveDocument('board', null);
  const log: Uint8Array[] = [];
  let snapshot: Snapshot | null = null;
  const early = new Y.Doc();
  const grouped = new Y.Doc();
  let group: Uint8Array[] = [];
  /** An honest person, who hears of others late, and whom the others hear of late. */
  const writer = new Y.Doc();
  writer.clientID = honest;

  function flush(): void {
    if (group.length > 0) Y.applyUpdate(grouped, Y.mergeUpdates(group));
    group = [];
  }

  return {
    live,
    writer,
    take: (update: Uint8Array): void => {
      const made = live.integrate(update);
      if (made === null) throw new Error('An update that brings something came to nothing');
      for (const change of live.logged(made)) if (change.type === 'append') log.push(change.update);
      Y.applyUpdate(early, made);
      group.push(made);
      if (random.below(4) === 0) flush();
      if (random.below(60) === 0)
        for (const change of live.compacted()) if (change.type === 'snapshot') snapshot = change.snapshot;
    },
    /** What is wrong; null when everybody has the same. */
    compare: (): string | null => {
      flush();
      const right = wholeOf(live.doc);
      const late = new Y.Doc();
      Y.applyUpdate(late, Y.encodeStateAsUpdate(live.doc));
      const from = snapshot?.seq ?? 0;
      const stored = {
        snapshot,
        tail: log.slice(from).map((update, index) => ({ seq: from + index + 1, update })),
        lastSeq: log.length,
        damage: null,
      };
      const replicas = { early, grouped, late, restarted: restoreDocument(stored).doc };
      const other = Object.entries(replicas).find(([, doc]) => wholeOf(doc) !== right);
      if (other === undefined) return null;
      const pending = other[1].store.pendingStructs !== null;
      return `The replica "${other[0]}" differs${pending ? ' and waits' : ''}:\n${wholeOf(other[1])}\n— and not —\n${right}`;
    },
  };
}

type World = ReturnType<typeof openWorld>;

function honestEdit({ writer }: World, random: Random): void {
  const minutes = writer.getText('minutes');
  const at = random.below(minutes.length + 1);
  if (random.below(4) === 0 && minutes.length > at) minutes.delete(at, 1);
  else if (random.below(2) === 0) minutes.insert(at, 'eerlijk'.slice(0, 1 + random.below(6)));
  else
    writer
      .getMap(random.below(2) === 0 ? 'places' : 'harvest')
      .set(`a-${1 + random.below(3)}`, { x: random.below(99) });
}

/** Plays so many updates. Throws with all that is needed to see it again when something went wrong. */
export function playHostile(turns: number, seed: number): Played {
  const random = seededRandom(seed);
  let taken = 0;
  let slowest: Slow[] = [];
  for (let turn = 0; turn < turns;) {
    const world = openWorld(random);
    const { live, writer } = world;
    const history: string[] = [];
    const judge = (update: Uint8Array, mayWriteAs: readonly number[], open: readonly string[]): Verdict =>
      checkUpdate(update, {
        doc: live.doc,
        parts: partsOfDocument.board,
        mayWriteAs: (client) => mayWriteAs.includes(client),
        mayChange: (part) => open.includes(part),
        copy: () => live.copy(),
      });
    const fail = (what: string): never => {
      throw new Error(`Seed ${seed}, turn ${turn}: ${what}\nUpdates that were taken:\n${history.join('\n')}`);
    };

    for (let inWorld = 0; inWorld < turnsPerDocument && turn < turns; inWorld += 1, turn += 1) {
      if (random.below(5) === 0) {
        if (random.below(3) > 0)
          Y.applyUpdate(writer, Y.encodeStateAsUpdate(live.doc, Y.encodeStateVector(writer)));
        honestEdit(world, random);
        if (random.below(2) === 0) {
          const update = Y.encodeStateAsUpdate(writer, Y.encodeStateVector(live.doc));
          const verdict = judge(update, [honest], parts);
          if (verdict.kind === 'refused')
            fail(`an honest update is refused (${verdict.why}): ${hex(update)}`);
          if (verdict.kind === 'new') {
            history.push(hex(verdict.update));
            world.take(verdict.update);
          }
        }
      }
      const open = random.below(3) > 0 ? parts : parts.filter(() => random.below(2) === 0);
      const update = hostileUpdate({ doc: live.doc, own, foreign, parts }, random);
      const closed = parts.filter((part) => !open.includes(part));
      const before = closed.map((part) => contentOf(live.doc, part));
      const others = foreign.map((client) => Y.getState(live.doc.store, client));
      const start = process.cpuUsage();
      const verdict = judge(update, own, open);
      if (verdict.kind === 'new') {
        history.push(hex(verdict.update));
        try {
          world.take(verdict.update);
        } catch (error) {
          fail(`it was taken and cannot be applied: ${String(error)}`);
        }
        taken += 1;
      }
      // Not by the clock: a busy machine takes the processor away for longer than any update takes.
      const { user, system } = process.cpuUsage(start);
      const ms = (user + system) / 1_000;
      if (slowest.length < slowestKept || ms > (slowest.at(-1)?.ms ?? 0))
        slowest = slowestOf([...slowest, { ms, update: hex(update) }]);
      const after = closed.map((part) => contentOf(live.doc, part));
      const changed = closed.find((_, index) => before[index] !== after[index]);
      if (changed !== undefined) fail(`it changed "${changed}", which is closed`);
      if (foreign.some((client, index) => Y.getState(live.doc.store, client) !== others[index]))
        fail('it wrote under the id of somebody else');
      const strange = [...live.doc.share.keys()].find((part) => !parts.includes(part));
      if (strange !== undefined) fail(`it made the type "${strange}"`);
    }
    const difference = world.compare();
    if (difference !== null) fail(difference);
  }
  return { turns, taken, slowest };
}
