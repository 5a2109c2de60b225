import { describe, expect, it } from 'vitest';

import type { AnswerId, MemberId, SessionId } from '../ids.ts';
import { erasersOf, formatOwnLink, parseOwnLink, type OwnLink } from './ownKeys.ts';

const eraser = (sign: string) => sign.repeat(32);
const link: OwnLink = {
  sessionId: 's-abc' as SessionId,
  erasers: { 'a-1': eraser('x'), 'a-2': eraser('_') } as OwnLink['erasers'],
};

describe('a personal link', () => {
  it('comes back as it was', () => {
    expect(parseOwnLink(formatOwnLink(link))).toEqual(link);
  });

  it('is none when a part is missing or made up', () => {
    const text = formatOwnLink(link);
    const broken = [
      '',
      's-abc',
      's-abc.',
      text.slice(0, -20),
      text.slice(3),
      `${text},`,
      `${text}.x`,
      '.a-1.y',
    ];
    for (const one of [...broken, `s-abc.__proto__.${eraser('x')}`])
      expect(parseOwnLink(one), one).toBeNull();
  });
});

it('tells one’s own keys from those of who sits beside one', () => {
  const bep = 'm-bep' as MemberId;
  const keys = { ...link, guests: { ['a-2' as AnswerId]: bep } };
  expect(Object.keys(erasersOf(keys, null))).toEqual(['a-1']);
  expect(Object.keys(erasersOf(keys, bep))).toEqual(['a-2']);
});
