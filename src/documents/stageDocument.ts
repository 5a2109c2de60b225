/**
 * The stage as a Y.Doc: one flat map, in which a value that has not changed is not written again. The server alone writes
 * it, so what is read here is trusted.
 */
import type * as Y from 'yjs';

import { freshStage, type Answer, type Member, type Round, type Stage } from '../model/session/stage.ts';

const mapName = 'stage';
/** Parts that grow: each of their entries has a key of its own, as `answers/a-1`. */
const collections = ['members', 'rounds', 'answers', 'hidden', 'votes', 'activities'] as const;
type Collection = (typeof collections)[number];

/** The fields that entries of an earlier version lack. */
const lacking: Readonly<Partial<Record<Collection, object>>> = {
  members: { admitted: true, host: null } satisfies Partial<Member>,
  rounds: { locked: false } satisfies Partial<Round>,
  answers: { inGroup: false } satisfies Partial<Answer>,
};

const isCollection = (key: string): key is Collection => collections.some((name) => name === key);

function flatten(stage: Stage): Map<string, unknown> {
  const flat = new Map<string, unknown>();
  for (const [key, value] of Object.entries(stage)) {
    if (!isCollection(key)) flat.set(key, value);
    else for (const [id, entry] of Object.entries(value as object)) flat.set(`${key}/${id}`, entry);
  }
  return flat;
}

const equal = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The stage that a document carries, or null while it carries none. */
export function readStage(doc: Y.Doc): Stage | null {
  const map = doc.getMap(mapName);
  if (!map.has('sessionId')) return null;
  const parts: Record<string, unknown> = {};
  const collected = Object.fromEntries(collections.map((name) => [name, {}])) as Record<
    Collection,
    Record<string, unknown>
  >;
  for (const [key, value] of map.entries()) {
    const [name = '', id] = key.split('/');
    if (id === undefined) parts[name] = value;
    else if (isCollection(name)) collected[name][id] = { ...lacking[name], ...(value as object) };
  }
  const { activities, ...always } = collected;
  // A session without activities has no trace of them.
  const further = Object.keys(activities).length === 0 ? {} : { activities };
  return { ...freshStage, ...parts, ...always, ...further } as unknown as Stage;
}

/** Makes the document carry this stage, in one transaction that writes only what differs. For the server alone. */
export function writeStage(doc: Y.Doc, stage: Stage): void {
  const map = doc.getMap(mapName);
  const flat = flatten(stage);
  doc.transact(() => {
    for (const key of map.keys()) if (!flat.has(key)) map.delete(key);
    for (const [key, value] of flat) if (!equal(map.get(key), value)) map.set(key, value);
  });
}
