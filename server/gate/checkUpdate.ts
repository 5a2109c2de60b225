/**
 * Judges an update before any document sees it: whether it is one that Yjs writes, whether everything it refers to is
 * known, whether all it changes lies where its sender may change something, and whether every replica will put it in
 * the same place. V1 only: nothing here ever reads client bytes as V2.
 */
import * as Y from 'yjs';

import type { MayChange } from '../../src/model/access/documents.ts';
import { collectNewItems, newPartOf, type NewItems } from './newItems.ts';
import { readUpdate, updateLimits, type Id, type ReadItem, type ReadUpdate } from './readUpdate.ts';
import type { Parts } from './shape.ts';
import { signsIn, stepsInText, stepsUnderKey } from './stepsBetween.ts';
import { itemAt, stillStanding, whereaboutsOf, type Whereabouts } from './whereabouts.ts';

export interface Rules {
  readonly doc: Y.Doc;
  /** The shared types that exist in this document. */
  readonly parts: Parts;
  readonly mayWriteAs: (client: number) => boolean;
  readonly mayChange: MayChange;
  /**
   * A copy of the document to try an update on; null when one was made a moment ago, for it costs as much as the document
   * is large. Only a text that somebody wrote in between two connections needs one.
   */
  readonly copy: () => Y.Doc | null;
}

export type Verdict =
  /** Brings nothing that was not there: an honest client always answers, also when it has nothing to say. */
  | { readonly kind: 'empty' }
  /** Brings something; `update` is that part of it. It adds something, or else it only takes away. */
  | { readonly kind: 'new'; readonly update: Uint8Array; readonly adds: boolean }
  | { readonly kind: 'refused'; readonly why: RefusedBecause }
  /** Cannot be judged at this moment; the same update may be sent again. */
  | { readonly kind: 'later' };

export type RefusedBecause = 'malformed' | 'foreign-client' | 'gap' | 'shape' | 'not-open' | 'misplaced';

/** How many things that others wrote at the same moment one update may have to be led past, and how many a text may have. */
const longestWalk = 20_000;

class RefusedUpdate extends Error {
  readonly why: RefusedBecause;
  constructor(why: RefusedBecause) {
    super(why);
    this.why = why;
  }
}

function demand(condition: boolean, why: RefusedBecause): asserts condition {
  if (!condition) throw new RefusedUpdate(why);
}

/** Judges one update of a client. Never throws. */
export function checkUpdate(update: Uint8Array, rules: Rules): Verdict {
  const read = readUpdate(update);
  if (read === null) return { kind: 'refused', why: 'malformed' };
  try {
    return judge(update, read, rules);
  } catch (error) {
    if (error instanceof RefusedUpdate) return { kind: 'refused', why: error.why };
    throw error;
  }
}

function judge(update: Uint8Array, { items, deletions }: ReadUpdate, rules: Rules): Verdict {
  const { doc } = rules;
  const known = (client: number) => Y.getState(doc.store, client);
  const fresh = items.flatMap((item) => newPartOf(item, known(item.client)) ?? []);
  const news = collectNewItems(fresh, known);
  const unsure = judgeItems(news, rules);
  for (const { client, clock, length } of deletions)
    demand(clock + length <= (news.end(client) ?? known(client)), 'gap');
  const deletes = judgeDeletions(deletions, rules);
  if (fresh.length === 0 && !deletes) return { kind: 'empty' };
  // Only the new part goes on, so that no two versions of one item can go round.
  const overlaps = items.some(({ client, clock }) => clock < known(client));
  const part = overlaps ? Y.diffUpdate(update, Y.encodeStateVector(doc)) : update;
  if (unsure.length > 0) {
    const copy = rules.copy();
    if (copy === null) return { kind: 'later' };
    Y.applyUpdate(copy, part);
    const signsOf = signsIn(copy, longestWalk);
    for (const { item, text } of unsure)
      demand(stepsInText(copy, text, item, signsOf, longestWalk) !== null, 'misplaced');
  }
  return { kind: 'new', update: part, adds: fresh.length > 0 };
}

/**
 * Judges each new item. Gives those in texts when they can only be judged where they come to lie: when several came at
 * once, and others wrote in between.
 */
function judgeItems(news: NewItems, rules: Rules): { item: ReadItem; text: string }[] {
  const places = new Map<ReadItem, Whereabouts>();
  const placeAt = (id: Id): Whereabouts | null => {
    const neighbour = news.at(id);
    if (neighbour !== null) return places.get(neighbour) ?? null;
    const item = itemAt(rules.doc, id);
    return item === null ? null : whereaboutsOf(rules.doc, item);
  };
  const mayWriteAs = once(rules.mayWriteAs);
  const signsOf = signsIn(rules.doc, longestWalk);
  const gaps = new Set<string>();
  const inTexts: { item: ReadItem; text: string }[] = [];
  let alone = true;
  let steps = longestWalk;

  for (const item of news.inOrder()) {
    demand(item !== null, 'gap');
    demand(mayWriteAs(item.client), 'foreign-client');
    const place = placeOf(item, placeAt);
    demand(hasShape(item, place, rules.parts), 'shape');
    demand(rules.mayChange(place.part, place.key), 'not-open');
    places.set(item, place);
    // Two things cannot be put into one gap: the second has the first for a neighbour.
    const gap = gapOf(item, place);
    demand(!gaps.has(gap), 'misplaced');
    gaps.add(gap);
    const inText = place.key === null;
    if (inText) inTexts.push({ item, text: place.part });
    const neighbours = news.sideBySide(item.left, item.right);
    if (neighbours === null) {
      const walked = inText
        ? stepsInText(rules.doc, place.part, item, signsOf, steps)
        : stepsUnderKey(rules.doc, place, item, steps);
      demand(walked !== null, 'misplaced');
      steps -= walked;
      alone &&= !inText || walked === 0;
    } else alone &&= !inText || neighbours;
  }
  return alone || inTexts.length === 1 ? [] : inTexts;
}

/** Judges what is deleted, and tells whether any of it stood until now. */
function judgeDeletions(deletions: ReadUpdate['deletions'], { doc, mayChange }: Rules): boolean {
  let ranges = 0;
  for (const deletion of deletions) {
    let stood = false;
    for (const item of stillStanding(doc, deletion)) {
      const place = whereaboutsOf(doc, item);
      demand(place !== null && mayChange(place.part, place.key), 'not-open');
      stood = true;
    }
    if (stood) ranges += 1;
    demand(ranges <= updateLimits.items, 'malformed');
  }
  return ranges > 0;
}

/**
 * Where an item goes: it names its place, or it comes beside another and so into that one's part and under that one's
 * key. Neighbours in two places would tie two parts of the document together.
 */
function placeOf({ part, key, left, right }: ReadItem, placeAt: (id: Id) => Whereabouts | null): Whereabouts {
  if (part !== null) return { part, key };
  const [place, other = place] = [left, right].filter((id) => id !== null).map(placeAt);
  demand(place !== undefined && place !== null && other !== null && other !== undefined, 'shape');
  demand(place.part === other.part && place.key === other.key, 'shape');
  return place;
}

function hasShape({ content, right }: ReadItem, { part, key }: Whereabouts, parts: Parts): boolean {
  const kind = parts.get(part);
  if (kind === 'text') return key === null && content !== 'value';
  // Yjs writes a value behind the one it replaces, and before nothing.
  return kind === 'map' && key !== null && content !== 'text' && right === null;
}

const nameOf = (id: Id | null) => (id === null ? '' : `${id.client}.${id.clock}`);

/** A name for the gap into which a client puts an item. */
const gapOf = ({ client, left, right }: ReadItem, { part, key }: Whereabouts) =>
  `${client}:${nameOf(left)}:${nameOf(right)}${left === null && right === null ? `:${part}:${key ?? ''}` : ''}`;

/** A question that is asked once for each client. */
function once(ask: (client: number) => boolean): (client: number) => boolean {
  const answers = new Map<number, boolean>();
  return (client) => {
    const answer = answers.get(client) ?? ask(client);
    answers.set(client, answer);
    return answer;
  };
}
