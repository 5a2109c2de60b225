/** The vault as the storage keeps it: JSON. It was ours when it was written; on reading it is looked at all the same. */
import type { AnswerId, MemberId } from '../../src/model/ids.ts';
import { isId } from '../../src/model/ids.ts';
import type { CardId } from '../../src/model/deck.ts';
import { hideReasons, type Answer } from '../../src/model/stage.ts';
import { emptyVault, type HiddenAnswer, type Vault } from '../../src/model/vault.ts';
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
  const { hands, hidden, reportKey, linkKey } = vault;
  const empty =
    Object.keys(hands).length === 0 &&
    Object.keys(hidden).length === 0 &&
    reportKey === null &&
    linkKey === null;
  return empty ? null : new TextEncoder().encode(JSON.stringify(vault));
}

/** The vault that a storage kept. Throws `DamagedSession` when it is not one. */
export function decodeVault(bytes: Uint8Array | null): Vault {
  if (bytes === null) return emptyVault;
  const value = parse(new TextDecoder().decode(bytes));
  const hands = isRecord(value) ? entriesOf<MemberId, CardId[]>(value['hands'], isHand) : null;
  const hidden = isRecord(value) ? entriesOf<AnswerId, HiddenAnswer>(value['hidden'], isHidden) : null;
  const [reportKey, linkKey] = [keyIn(value, 'reportKey'), keyIn(value, 'linkKey')];
  if (hands === null || hidden === null || reportKey === undefined || linkKey === undefined)
    throw new DamagedSession('The vault cannot be read');
  return { hands, hidden, reportKey, linkKey };
}
