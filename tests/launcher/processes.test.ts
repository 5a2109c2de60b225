import { delimiter } from 'node:path';
import { expect, it } from 'vitest';
import { withPath } from '../../scripts/launch/processes.js';

it('puts a folder in front of the PATH, once', () => {
  const path = ['/old', '/new'].join(delimiter);
  expect(withPath({ PATH: path, HOME: '/h' }, '/new')).toEqual({
    PATH: ['/new', '/old'].join(delimiter),
    HOME: '/h',
  });
});

it('keeps the name Windows gives it', () => {
  expect(withPath({ Path: '/old' }, '/new')).toEqual({ Path: ['/new', '/old'].join(delimiter) });
});
