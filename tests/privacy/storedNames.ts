/** The names of what a document and a vault hold, as the list in src/model/stored/holdings.ts writes them. */
import * as Y from 'yjs';

import { restoreDocument } from '../../server/host/restoreDocument.ts';
import type { StoredDocument, StoredSession } from '../../server/storage/storage.ts';
import { boardParts } from '../../src/documents/boardDocument.ts';
import { reportParts } from '../../src/documents/reportDocument.ts';
import { holdings, type HoldingPlace } from '../../src/model/stored/holdings.ts';
import { fits, isListed } from './listed.ts';

/** Brings the roots of a document out: Yjs knows the type of one only when somebody asks for it. */
const roots = {
  stage: (doc: Y.Doc) => ({ stage: doc.getMap('stage') }),
  board: boardParts,
  desk: (doc: Y.Doc) => ({ desk: doc.getMap('desk') }),
  guide: (doc: Y.Doc) => ({ guide: doc.getMap('guide') }),
  report: reportParts,
} as const;

/** The one root in which a document has all its keys; the keys of others get the name of their root in front. */
const bare = { stage: 'stage', desk: 'desk', guide: 'guide', report: 'report', board: null } as const;

function namesIn(kind: keyof typeof roots, stored: StoredDocument): string[] {
  const { doc } = restoreDocument(stored);
  const known = roots[kind](doc) as Readonly<Record<string, Y.Map<unknown> | Y.Text>>;
  const unknown = [...doc.share.keys()].filter((name) => !Object.hasOwn(known, name));
  const named = Object.entries(known).flatMap(([root, part]) => {
    if (part instanceof Y.Text) return part.length > 0 ? [root] : [];
    return [...part.entries()].flatMap(([key, value]) => {
      const name = bare[kind] === root ? key : `${root}/${key}`;
      const isWhole = kind === 'stage' && /^(?:members|answers)\//u.test(key);
      return isWhole ? Object.keys(value as object).map((field) => `${name}/${field}`) : [name];
    });
  });
  return [...unknown, ...named].map((name) => nameInList(kind, name));
}

/** Entries of a collection of the stage, and desks of guests, are not listed one by one. */
function nameInList(kind: keyof typeof roots, name: string): string {
  if (kind === 'desk') return name.replace(/^for\/[^/]+\//u, '');
  const collected = /^(rounds|votes|activities|hidden)\//u.exec(name)?.[1];
  return kind === 'stage' && collected !== undefined ? collected : name;
}

/** All that a storage keeps of a session, by place. */
export function namesInSession({ documents, vault }: StoredSession): Record<string, string[]> {
  const found: Record<string, string[]> = {
    vault: vault === null ? [] : Object.keys(JSON.parse(new TextDecoder().decode(vault)) as object),
  };
  for (const [key, stored] of documents) {
    const kind = key.split('/')[0] as keyof typeof roots;
    (found[kind] ??= []).push(...namesIn(kind, stored));
  }
  return found;
}

/** What was found and is not in the list, and what is in the list and was not found. */
export function compared(place: HoldingPlace, found: readonly string[]) {
  return {
    place,
    notListed: [...new Set(found)].filter((name) => !isListed(place, name)).toSorted(),
    notFound: Object.keys(holdings[place]).filter((listed) => !found.some((name) => fits(listed, name))),
  };
}

/** When list and reality are the same. */
export const same = (place: HoldingPlace) => ({ place, notListed: [], notFound: [] });
