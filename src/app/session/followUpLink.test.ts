import { expect, it } from 'vitest';

import type { SessionId } from '../../model/ids.ts';
import { followedUpIn, followUpLink } from './followUpLink.ts';

it('[K35] names a session behind the #, and reads nothing else', () => {
  const link = new URL(followUpLink('s-abc123' as SessionId), 'https://kennistafel.example');
  expect(link.pathname + link.search).toBe('/nieuw');
  expect(followedUpIn(link.hash.slice(1))).toBe('s-abc123');
  for (const other of [
    '',
    'vervolg=',
    's-abc123',
    'vervolg=m-abc',
    'vervolg=s-a/../b',
    'vervolg=s-A',
    'KTB7FQ',
  ])
    expect(followedUpIn(other), other).toBeNull();
});
