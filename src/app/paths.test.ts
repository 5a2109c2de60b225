import { describe, expect, it } from 'vitest';

import { trialOf, trialPaths, viewOf, viewPaths } from './paths.ts';

describe('the address below a table', () => {
  it('names a view', () => {
    expect(viewOf(undefined)).toBe('table');
    for (const [view, path] of Object.entries(viewPaths(''))) expect(viewOf(path.slice(1)), path).toBe(view);
    expect(viewOf('onzin')).toBeUndefined();
  });

  it('names a trial and the view in it', () => {
    for (const [trial, path] of Object.entries(trialPaths(''))) {
      expect(trialOf(path.slice(1))).toEqual({ trial, rest: '' });
      expect(trialOf(`${path.slice(1)}/lijst`)).toMatchObject({ rest: 'lijst' });
    }
    expect(trialOf('lijst')).toBeNull();
    expect(trialOf('oefenen-maar')).toBeNull();
  });
});
