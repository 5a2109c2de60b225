import { describe, expect, it } from 'vitest';

import type { AnswerId, MemberId, RoundId } from '../../src/model/ids.ts';
import type { CardId } from '../../src/model/deck.ts';
import { emptyVault, type Vault } from '../../src/model/session/vault.ts';
import { DamagedSession } from './restoreDocument.ts';
import { decodeVault, encodeVault } from './vaultBytes.ts';

const title = { nl: 'Stellingen', en: 'Statements' };
const part = {
  title,
  answers: 'agree' as const,
  items: [{ id: 'own-1', stem: title }],
  mean: 343,
  answered: 7,
};
const vault: Vault = {
  ...emptyVault,
  reportKey: 'sleutel',
  linkKey: 'nog een',
  hands: { ['m-bob' as MemberId]: ['leren-1' as CardId], ['m-carla' as MemberId]: [] },
  earlier: [{ questionnaire: 'statements', title, respondents: 7, minimum: 5, parts: [part] }],
  hidden: {
    ['a-1' as AnswerId]: {
      because: 'private',
      answer: {
        id: 'a-1' as AnswerId,
        roundId: 'r-1' as RoundId,
        cardId: 'leren-1' as CardId,
        text: 'iets',
        source: null,
        author: null,
        order: 0,
        corrected: false,
        inGroup: false,
      },
    },
  },
};
const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the vault in bytes', () => {
  it('[L14] reads back the same; nothing to keep is no bytes', () => {
    expect(decodeVault(encodeVault(vault))).toEqual(vault);
    expect(encodeVault(emptyVault)).toBeNull();
    expect(decodeVault(null)).toEqual(emptyVault);
  });

  it.each([
    ['no JSON', new TextEncoder().encode('{"hands":')],
    ['a list', bytesOf([])],
    ['a key that is no text', bytesOf({ ...emptyVault, reportKey: 5 })],
    [
      'a mean that no answers have',
      bytesOf({ ...vault, earlier: [{ ...vault.earlier[0], parts: [{ ...part, mean: 600 }] }] }),
    ],
    ['no hands', bytesOf({ hidden: {} })],
    ['a hand of something else', bytesOf({ hands: { 'm-bob': ['__proto__'] }, hidden: {} })],
    ['a member who is none', bytesOf({ hands: { toString: [] }, hidden: {} })],
    [
      'a hidden answer without words',
      bytesOf({ hands: {}, hidden: { 'a-1': { because: 'private', answer: {} } } }),
    ],
    [
      'a reason that is none',
      bytesOf({ ...vault, hidden: { 'a-1': { ...vault.hidden['a-1' as AnswerId], because: 'x' } } }),
    ],
  ])('[L14] is damaged when it is not a vault: %s', (_, bytes) => {
    expect(() => decodeVault(bytes)).toThrow(DamagedSession);
  });
});
