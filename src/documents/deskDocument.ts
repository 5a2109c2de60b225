/**
 * A desk as a Y.Doc: one flat map of plain values, by `draft/<card>`, `answer/<id>`, `ready/<round>`,
 * `ballot/<vote>/<item>` and `given/<run>/<name>`. The desk of a guest has the same keys behind `for/<member>/`, in the
 * document of the host.
 */
import type * as Y from 'yjs';

import type { BallotItemId } from '../model/activities/vote/ballot.ts';
import type { CardId } from '../model/deck.ts';
import {
  groupMark,
  keyPrefix,
  type Desk,
  type DeskAnswer,
  type Draft,
  type Given,
} from '../model/session/desk.ts';
import { documentLimits } from '../model/documentLimits.ts';
import {
  isId,
  type DeskAnswerId,
  type MemberId,
  type RoundId,
  type RunId,
  type VoteId,
} from '../model/ids.ts';
import { limits } from '../model/limits.ts';
import { isSource } from '../model/source.ts';
import { boundedNumber, cappedText, field } from './untrusted.ts';

/** The shared map of a desk document, by its name on the wire. */
export function deskMap(doc: Y.Doc): Y.Map<unknown> {
  return doc.getMap('desk');
}

function parseDraft(value: unknown, length: number): Draft {
  const source = field(value, 'source');
  return {
    text: cappedText(field(value, 'text'), length),
    source: isSource(source) ? source : null,
    ...groupMark(field(value, 'inGroup') === true),
  };
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

/** The name of a value that one gives in an activity; never that of a property that every object has. */
const isGivenName = (name: string) => /^[a-z]{1,20}$/.test(name) && !(name in Object.prototype);

function parseGiven(value: unknown): Given[string] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  // One more than allowed, so that a text that is too long is still seen to be so.
  return typeof value === 'string' ? cappedText(value, limits.givenLength + 1) : undefined;
}

/** The desk of a document's owner, or of a guest. Untrusted: what is malformed or over a limit is left out, nothing throws. */
export function readDesk(doc: Y.Doc, guest: MemberId | null = null): Desk {
  const drafts: Record<CardId, Draft> = {};
  const answers: DeskAnswer[] = [];
  const ready: Record<RoundId, true> = {};
  const ballots: Record<VoteId, Record<BallotItemId, number>> = {};
  const given: Record<RunId, Record<string, Given[string]>> = {};
  const map = deskMap(doc);
  const prefix = keyPrefix(guest);
  const keys = [...map.keys()].filter((key) => key.startsWith(prefix)).sort();
  for (const key of keys.slice(0, documentLimits.desk.keys)) {
    const [kind, id, item, ...rest] = key.slice(prefix.length).split('/');
    if (!isId(id) || rest.length > 0 || (item !== undefined && kind !== 'ballot' && kind !== 'given'))
      continue;
    const value = map.get(key);
    if (kind === 'draft') drafts[id as CardId] = parseDraft(value, limits.draftLength);
    else if (kind === 'ready' && value === true) ready[id as RoundId] = true;
    else if (kind === 'ballot' && isId(item)) {
      const dots = boundedNumber(value, limits.dots);
      if (dots !== undefined) (ballots[id as VoteId] ??= {})[item as BallotItemId] = dots;
    } else if (kind === 'given' && item !== undefined && isGivenName(item)) {
      const one = parseGiven(value);
      if (one !== undefined) (given[id as RunId] ??= {})[item] = one;
    } else if (kind === 'answer') {
      const answer = parseAnswer(id, value);
      if (answer !== undefined) answers.push(answer);
    }
  }
  answers.sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
  return { drafts, answers, ready, ballots, ...(Object.keys(given).length > 0 && { given }) };
}
