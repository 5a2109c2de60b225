import { describe, expect, it } from 'vitest';

import type { AnswerId, MemberId, SessionId } from '../ids.ts';
import { erasersOf, formatOwnLink, parseOwnLink, type OwnLink } from './ownKeys.ts';

const eraser = (sign: string) => sign.repeat(32);
const link: OwnLink = {
  sessionId: 's-abc' as SessionId,
  erasers: { 'a-1': eraser('x'), 'a-2': eraser('_') } as OwnLink['erasers'],
};

describe('a personal link', () => {
  const text = formatOwnLink(link);
  const [first] = Object.keys(link.erasers);
  const earlier = `s-abc.a-1.${eraser('x')},a-2.${eraser('_')}`;

  it.each([text, earlier])(
    '[P50] comes back whole, whatever a sentence or a mail program did to it: %s',
    (whole) => {
      const changed = ['.', ',', ').', '>', '%2E', '&utm_source=mail', ' ', '\u200b'].map(
        (end) => whole + end,
      );
      changed.push(
        whole.replaceAll(',', '%2C'),
        whole.replaceAll('.', '%2E'),
        `${whole.slice(0, 60)}\r\n ${whole.slice(60)}`,
      );
      for (const one of [whole, ...changed]) expect(parseOwnLink(one), one).toEqual({ ...link, cut: false });
    },
  );

  it('[P50] is known as cut wherever it is cut, and gives the keys that are left', () => {
    for (let length = text.indexOf(eraser('x')) + eraser('x').length; length < text.length; length += 1) {
      const read = parseOwnLink(text.slice(0, length));
      expect(read?.cut, String(length)).toBe(true);
      expect(Object.keys(read?.erasers ?? {}), String(length)).toEqual([first]);
    }
    expect(text).not.toContain(',');
  });

  it('[P50] of before is known as cut when it is cut inside a key', () => {
    expect(parseOwnLink(earlier.slice(0, -1))).toMatchObject({ cut: true, erasers: { 'a-1': eraser('x') } });
    expect(parseOwnLink(earlier.slice(0, earlier.indexOf(',')))).toMatchObject({ cut: false });
  });

  it('is none when no key is left, or it is made up', () => {
    const broken = [
      '',
      's-abc',
      's-abc.',
      text.slice(0, 20),
      text.slice(3),
      '.a-1.y',
      `s-abc.__proto__.${eraser('x')}`,
    ];
    for (const one of broken) expect(parseOwnLink(one), one).toBeNull();
  });
});

it('tells one’s own keys from those of who sits beside one', () => {
  const bep = 'm-bep' as MemberId;
  const keys = { ...link, guests: { ['a-2' as AnswerId]: bep } };
  expect(Object.keys(erasersOf(keys, null))).toEqual(['a-1']);
  expect(Object.keys(erasersOf(keys, bep))).toEqual(['a-2']);
});
