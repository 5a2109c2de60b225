/** The vault as the storage keeps it: JSON. It was ours when it was written; on reading it is looked at all the same. */
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import { isId } from '../../src/model/ids.ts';
import type { CardId } from '../../src/model/deck.ts';
import { hideReasons, type Answer } from '../../src/model/session/stage.ts';
import type { Desk } from '../../src/model/session/desk.ts';
import {
  emptyVault,
  type Expected,
  type Going,
  type HiddenAnswer,
  type PendingChange,
  type Vault,
} from '../../src/model/session/vault.ts';
import { DamagedSession } from './restoreDocument.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHand = (value: unknown): value is CardId[] => Array.isArray(value) && value.every(isId);

function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  const { id, roundId, cardId, text, order, author } = value;
  return (
    [id, roundId, cardId].every(isId) &&
    typeof text === 'string' &&
    typeof order === 'number' &&
    (author === null || (isRecord(author) && isId(author['memberId'])))
  );
}

const isHidden = (value: unknown): value is HiddenAnswer =>
  isRecord(value) && isAnswer(value['answer']) && hideReasons.some((reason) => reason === value['because']);

const isExpected = (value: unknown): value is Expected =>
  isRecord(value) && Object.entries(value).flat().every(isId);

const isDesk = (value: unknown): value is Desk =>
  isRecord(value) &&
  Array.isArray(value['answers']) &&
  [value['drafts'], value['ready'], value['ballots']].every(isRecord);

const isPending = (value: unknown): value is PendingChange =>
  isRecord(value) &&
  (value['words'] === undefined || (isRecord(value['words']) && typeof value['words']['text'] === 'string'));

/** The entries of a record, when its keys are ids and its values what they must be. */
function entriesOf<Id extends string, T>(
  value: unknown,
  fits: (entry: unknown) => entry is T,
): Readonly<Record<Id, T>> | null {
  if (!isRecord(value)) return null;
  return Object.entries(value).every(([id, entry]) => isId(id) && fits(entry))
    ? (value as Readonly<Record<Id, T>>)
    : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A key; null when there is none, undefined when it is no text. */
function keyIn(value: unknown, name: string): string | null | undefined {
  const key = isRecord(value) ? (value[name] ?? null) : null;
  return key === null || typeof key === 'string' ? key : undefined;
}

/** What to write; null when there is nothing to keep. */
export function encodeVault(vault: Vault): Uint8Array | null {
  const { reportKey, linkKey, ...parts } = vault;
  const keyless = reportKey === null && linkKey === null;
  const empty = keyless && Object.values(parts).every((part) => Object.keys(part).length === 0);
  return empty ? null : new TextEncoder().encode(JSON.stringify(vault));
}

/** The vault that a storage kept. Throws `DamagedSession` when it is not one. */
export function decodeVault(bytes: Uint8Array | null): Vault {
  if (bytes === null) return emptyVault;
  const value = parse(new TextDecoder().decode(bytes));
  const hands = isRecord(value) ? entriesOf<MemberId, CardId[]>(value['hands'], isHand) : null;
  const hidden = isRecord(value) ? entriesOf<AnswerId, HiddenAnswer>(value['hidden'], isHidden) : null;
  const [reportKey, linkKey] = [keyIn(value, 'reportKey'), keyIn(value, 'linkKey')];
  // Vaults of before have none of these.
  const record = isRecord(value) ? value : {};
  const expected = entriesOf<Going, Expected>(record['expected'] ?? {}, isExpected);
  const left = entriesOf<MemberId, Desk>(record['left'] ?? {}, isDesk);
  const pending = entriesOf<AnswerId, PendingChange>(record['pending'] ?? {}, isPending);
  if (hands === null || hidden === null || reportKey === undefined || linkKey === undefined)
    throw new DamagedSession('The vault cannot be read');
  if (expected === null || left === null || pending === null)
    throw new DamagedSession('The vault cannot be read');
  return { hands, hidden, reportKey, linkKey, expected, left, pending };
}
