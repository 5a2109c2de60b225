import { describe, expect, it } from 'vitest';

import { partsWithAddresses } from './webAddresses.ts';

const linked = (text: string) =>
  partsWithAddresses(text).flatMap(({ text: words, address }) =>
    address === null ? [] : [[words, address]],
  );
const same = (address: string) => [[address, address]];

describe('[N72] a web address in a text', () => {
  it.each([
    ['Zie https://a.example/x.', 'https://a.example/x'],
    ['(https://a.example/x)', 'https://a.example/x'],
    ['https://a.example/x_(y), en meer', 'https://a.example/x_(y)'],
    ['“https://a.example”', 'https://a.example'],
    ['HTTP://A.example?q=1&r=2#deel', 'HTTP://A.example?q=1&r=2#deel'],
    ['http://localhost:8080/a', 'http://localhost:8080/a'],
    ['https://a.example/een%20twee', 'https://a.example/een%20twee'],
  ])('is found in %s', (text, address) => {
    expect(linked(text)).toEqual(same(address));
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,https'],
    ['ftp://a.example mailto:a@b.example file:///etc/passwd'],
    ['https://bank.example@kwaad.example/'],
    ['https://gebruiker:geheim@kwaad.example/'],
    [String.raw`https://bank.example\@kwaad.example`],
    ['https://a..example https://-a.example https:///x https://a.example:99999'],
    ['https://bаnk.example'],
    [`https://a.example/${'x'.repeat(2_000)}`],
  ])('is not made of %s', (text) => {
    expect(linked(text)).toEqual([]);
  });

  it('is in signs that every program takes', () => {
    expect(linked('https://a.example/é|[1]%#a#b')).toEqual([
      ['https://a.example/é|[1]%#a#b', 'https://a.example/%C3%A9%7C%5B1%5D%25#a%23b'],
    ]);
    expect(linked('https://a.example/\ud800')[0]?.[1]).toBe('https://a.example/%EF%BF%BD');
  });

  it('leaves every sign of the text where it was', () => {
    for (const text of [
      '',
      'niets',
      ' https://a.example, https://b.example. ',
      'https://a@b https://c.example',
    ])
      expect(
        partsWithAddresses(text)
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
  });
});
