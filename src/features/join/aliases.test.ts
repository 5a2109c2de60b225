import { describe, expect, it } from 'vitest';

import { parseName } from '../../model/names.ts';
import { aliases, aliasesFrom } from './aliases.ts';

describe('aliases', () => {
  it.each(['nl', 'en'] as const)('are names that the table accepts, each once (%s)', (locale) => {
    for (const alias of aliases[locale]) expect(parseName(alias)).toEqual({ ok: true, name: alias });
    expect(new Set(aliases[locale]).size).toBe(aliases[locale].length);
  });

  it('go round at the end of the list', () => {
    const { nl } = aliases;
    expect(aliasesFrom('nl', nl.length - 1, 2)).toEqual([nl.at(-1), nl[0]]);
  });
});
