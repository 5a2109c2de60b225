/** The vault as the storage keeps it: JSON. It was ours when it was written; on reading it is looked at all the same. */
import * as v from 'valibot';

import { isId } from '../../src/model/ids.ts';
import { earlierSurveySchema } from '../../src/model/session/followUpSchema.ts';
import { hideReasons } from '../../src/model/session/stage.ts';
import { emptyVault, type Vault } from '../../src/model/session/vault.ts';
import { DamagedSession } from './restoreDocument.ts';

type Test = (value: unknown) => boolean;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record whose keys are ids. */
const recordOf =
  (fits: Test): Test =>
  (value) =>
    isRecord(value) && Object.entries(value).every(([id, entry]) => isId(id) && fits(entry));

const isKey: Test = (value) => value === null || typeof value === 'string';

function isAnswer(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { id, roundId, cardId, text, order, author } = value;
  return (
    [id, roundId, cardId].every(isId) &&
    typeof text === 'string' &&
    typeof order === 'number' &&
    (author === null || (isRecord(author) && isId(author['memberId'])))
  );
}

const isHome: Test = (value) =>
  isRecord(value) &&
  isId(value['sessionId']) &&
  isId(value['by']) &&
  typeof value['fingerprint'] === 'string' &&
  typeof value['proof'] === 'string';

/** What each part of a vault must be. */
const tests: Readonly<Record<keyof Vault, Test>> = {
  hands: recordOf((hand) => Array.isArray(hand) && hand.every(isId)),
  hidden: recordOf(
    (value) =>
      isRecord(value) && isAnswer(value['answer']) && hideReasons.some((one) => one === value['because']),
  ),
  reportKey: isKey,
  linkKey: isKey,
  expected: recordOf((value) => isRecord(value) && Object.entries(value).flat().every(isId)),
  left: recordOf(
    (desk) =>
      isRecord(desk) &&
      Array.isArray(desk['answers']) &&
      [desk['drafts'], desk['ready'], desk['ballots']].every(isRecord),
  ),
  pending: recordOf((value) => {
    if (!isRecord(value)) return false;
    const { words } = value;
    return words === undefined || (isRecord(words) && typeof words['text'] === 'string');
  }),
  earlier: (value) => v.is(v.array(earlierSurveySchema), value),
  travel: (value) =>
    value === null ||
    (isRecord(value) &&
      typeof value['from'] === 'string' &&
      (value['home'] === null || isHome(value['home']))),
};

/** What the vaults of earlier versions lack. */
const added: readonly string[] = [
  'reportKey',
  'linkKey',
  'expected',
  'left',
  'pending',
  'earlier',
  'travel',
] satisfies (keyof Vault)[];

/** What to write; null when there is nothing to keep. */
export function encodeVault(vault: Vault): Uint8Array | null {
  const { reportKey, linkKey, travel, ...parts } = vault;
  const bare = reportKey === null && linkKey === null && travel === null;
  const empty = bare && Object.values(parts).every((part) => Object.keys(part).length === 0);
  return empty ? null : new TextEncoder().encode(JSON.stringify(vault));
}

/** The vault that a storage kept. Throws `DamagedSession` when it is not one. */
export function decodeVault(bytes: Uint8Array | null): Vault {
  if (bytes === null) return emptyVault;
  const vault: Record<string, unknown> = {};
  try {
    const stored: unknown = JSON.parse(new TextDecoder().decode(bytes));
    for (const [name, fits] of Object.entries(tests)) {
      const lacks = added.includes(name) ? emptyVault[name as keyof Vault] : undefined;
      vault[name] = (stored as Record<string, unknown>)[name] ?? lacks;
      if (!fits(vault[name])) throw new Error(name);
    }
  } catch {
    throw new DamagedSession('The vault cannot be read');
  }
  return vault as unknown as Vault;
}
