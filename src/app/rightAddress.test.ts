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

it('[T45] a page that is right stays, and one that comes back is not sent round for ever', () => {
  expect(rightAddress(`${right}/doe-mee#KTB7FQ`, right)).toBeNull();
  expect(rightAddress('http://localhost:3000/', '')).toBeNull();
  expect(rightAddress('http://kennistafel/?verwezen=', right)).toBeNull();
  expect(rightAddress('https://kennistafel.example/', 'http://kennistafel.example')).toBeNull();
  expect(withoutMark(`${right}/doe-mee`)).toBeNull();
});
