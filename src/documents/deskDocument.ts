/** A desk as a Y.Doc: one flat map, `draft/<card>`, `answer/<id>` and `ready/<round>`, each one plain value. */
import type * as Y from 'yjs';

import type { CardId } from '../model/deck.ts';
import type { Desk, DeskAnswer, Draft } from '../model/desk.ts';
import { isId, type DeskAnswerId, type RoundId } from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { isSource } from '../model/source.ts';
import { boundedNumber, cappedText, field } from './untrusted.ts';

/** The shared map of a desk document, by its name on the wire. */
export function deskMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('desk');
}

const maxEntries = 2_000;

function parseDraft(value: unknown, length: number): Draft {
  const source = field(value, 'source');
  return { text: cappedText(field(value, 'text'), length), source: isSource(source) ? source : null };
}

function parseAnswer(id: string, value: unknown): DeskAnswer | undefined {
  const roundId = field(value, 'roundId');
  const cardId = field(value, 'cardId');
  if (!isId(roundId) || !isId(cardId)) return undefined;
  return {
    // One more than allowed, so that the rule that refuses a long answer still sees that it is too long.
    ...parseDraft(value, limits.answerLength + 1),
    id: id as DeskAnswerId,
    roundId: roundId as RoundId,
    cardId: cardId as CardId,
    order: boundedNumber(field(value, 'order'), Number.MAX_SAFE_INTEGER) ?? 0,
  };
}

/** The desk that a document carries. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readDesk(doc: Y.Doc): Desk {
  const drafts: Record<CardId, Draft> = {};
  const answers: DeskAnswer[] = [];
  const ready: Record<RoundId, true> = {};
  const map = deskMap(doc);
  for (const key of [...map.keys()].sort().slice(0, maxEntries)) {
    const [kind, id, ...rest] = key.split('/');
    if (!isId(id) || rest.length > 0) continue;
    const value = map.get(key);
    if (kind === 'draft') drafts[id as CardId] = parseDraft(value, limits.draftLength);
    else if (kind === 'ready' && value === true) ready[id as RoundId] = true;
    else if (kind === 'answer') {
      const answer = parseAnswer(id, value);
      if (answer !== undefined) answers.push(answer);
    }
  }
  answers.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { drafts, answers, ready };
}
