import { expect, it } from 'vitest';

import { rightAddress, withoutMark } from './rightAddress.ts';

const right = 'https://kennistafel.example';

it('[T45] a page that was opened at another address goes to the right one, with all that it was opened for', () => {
  for (const origin of ['http://kennistafel.example', 'http://kennistafel', 'http://localhost:3000']) {
    const there = rightAddress(`${origin}/doe-mee?x=1#KTB7FQ.secret`, right);
    expect(there).toBe(`${right}/doe-mee?x=1&verwezen=#KTB7FQ.secret`);
    expect(withoutMark(there ?? '')).toBe(`${right}/doe-mee?x=1#KTB7FQ.secret`);
  }
});

it('[T45] [H26] a server below a path gets the page there, whether the address had the path or not', () => {
  const below = 'https://gemeente.example/kennistafel';
  for (const path of ['/doe-mee', '/kennistafel/doe-mee'])
    expect(rightAddress(`http://server:3000${path}#KTB7FQ`, below)).toBe(`${below}/doe-mee?verwezen=#KTB7FQ`);
  expect(rightAddress(`${below}/doe-mee#KTB7FQ`, below)).toBeNull();
});

it('[T45] a page that is right stays, and one that comes back is not sent round for ever', () => {
  expect(rightAddress(`${right}/doe-mee#KTB7FQ`, right)).toBeNull();
  expect(rightAddress('http://localhost:3000/', '')).toBeNull();
  expect(rightAddress('http://kennistafel/?verwezen=', right)).toBeNull();
  expect(rightAddress('https://kennistafel.example/', 'http://kennistafel.example')).toBeNull();
  expect(withoutMark(`${right}/doe-mee`)).toBeNull();
});
