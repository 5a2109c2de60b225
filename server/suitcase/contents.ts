/** What is in a suitcase: one session as a storage keeps it. Whoever knows a label can make one, so it is read strictly. */
import * as v from 'valibot';

import { isId, type AnswerId, type MemberId, type SessionId, type SnapshotId } from '../../src/model/ids.ts';
import { boardLimits } from '../../src/model/board/board.ts';
import { documentLimits, sessionBytes } from '../../src/model/documentLimits.ts';
import { limits } from '../../src/model/limits.ts';
import type { Home } from '../../src/model/session/vault.ts';
import type { Authorships } from '../../src/model/activities/write/publish.ts';
import type { DocumentKey } from '../storage/storage.ts';

export interface Contents {
  /** How the server that packed it tells it from all others. */
  readonly session: string;
  /** The facilitator who packed it: whoever unpacks it gets that seat. */
  readonly packedBy: MemberId;
  /** The session on the receiving server that it once was; null when it was never there. */
  readonly home: Home | null;
  /** All of each document, as one update. */
  readonly documents: ReadonlyMap<DocumentKey, Uint8Array>;
  readonly authorships: Authorships;
  readonly writers: ReadonlyMap<number, MemberId>;
  readonly vault: Uint8Array | null;
  /** The boards that are kept. */
  readonly boards: ReadonlyMap<SnapshotId, Uint8Array>;
}

const id = <Id extends string>() => v.custom<Id>(isId);
const bytes = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9+/]*={0,2}$/),
  v.transform((text): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))),
);
const bytesUpTo = (most: number) =>
  v.pipe(
    bytes,
    v.check(({ length }) => length <= most),
  );
const pairs = <Key extends v.GenericSchema, Value extends v.GenericSchema>(
  key: Key,
  value: Value,
  most: number,
) =>
  v.pipe(
    v.array(v.strictTuple([key, value])),
    v.maxLength(most),
    v.transform((list) => new Map(list)),
  );

const isDocument = (key: unknown): boolean =>
  typeof key === 'string' &&
  (['stage', 'board', 'guide', 'report'].includes(key) || (key.startsWith('desk/') && isId(key.slice(5))));
const isClient = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 53;
const seats = limits.members.facilitator + limits.members.participant + limits.members.observer;
/** Members come and go, and each device writes under ids of its own. */
const many = 100_000;

/** The stage has no limit of its own: the server alone writes it. */
const mostBytesOf = (key: DocumentKey): number => {
  const [name = ''] = key.split('/');
  return name === 'stage'
    ? documentLimits.board.bytes
    : documentLimits[name as keyof typeof documentLimits].bytes;
};

const schema = v.strictObject({
  session: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  packedBy: id<MemberId>(),
  home: v.nullable(
    v.strictObject({
      sessionId: id<SessionId>(),
      fingerprint: v.pipe(v.string(), v.maxLength(100)),
      by: id<MemberId>(),
      proof: v.pipe(v.string(), v.maxLength(100)),
    }),
  ),
  documents: v.pipe(
    pairs(v.custom<DocumentKey>(isDocument), bytes, seats * 4),
    v.check((documents) => [...documents].every(([key, state]) => state.length <= mostBytesOf(key))),
    v.check((documents) => [...documents.values()].reduce((sum, one) => sum + one.length, 0) <= sessionBytes),
  ),
  authorships: pairs(
    id<AnswerId>(),
    v.strictObject({ memberId: id<MemberId>(), deskAnswerId: v.pipe(v.string(), v.maxLength(110)) }),
    many,
  ),
  writers: pairs(v.custom<number>(isClient), id<MemberId>(), many),
  vault: v.nullable(bytesUpTo(documentLimits.board.bytes)),
  boards: pairs(id<SnapshotId>(), bytesUpTo(documentLimits.guide.bytes), boardLimits.snapshots * 2),
});

const base64 = (value: Uint8Array) => Buffer.from(value).toString('base64');
const listOf = (map: ReadonlyMap<unknown, Uint8Array>) =>
  [...map].map(([key, value]) => [key, base64(value)]);

/** The contents as bytes. */
export function encodeContents(contents: Contents): Uint8Array {
  const { documents, authorships, writers, vault, boards, ...rest } = contents;
  return new TextEncoder().encode(
    JSON.stringify({
      ...rest,
      documents: listOf(documents),
      authorships: [...authorships],
      writers: [...writers],
      vault: vault === null ? null : base64(vault),
      boards: listOf(boards),
    }),
  );
}

/** The contents in bytes, or null when these are anything else. */
export function parseContents(encoded: Uint8Array): Contents | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(encoded)));
    return parsed.success ? (parsed.output as unknown as Contents) : null;
  } catch {
    return null;
  }
}
