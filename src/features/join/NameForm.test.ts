import { describe, expect, it } from 'vitest';

import { createTranslator } from '../../messages/translate.ts';
import { parseName } from '../../model/session/names.ts';
import { aliasesFrom, aliasesIn } from './NameForm.tsx';

const aliasesOf = (locale: 'nl' | 'en') => aliasesIn(createTranslator(locale)(($) => $.join.name.aliases));

describe('aliases', () => {
  it.each(['nl', 'en'] as const)('are names that the table accepts, each once (%s)', (locale) => {
    const aliases = aliasesOf(locale);
    for (const alias of aliases) expect(parseName(alias)).toEqual({ ok: true, name: alias });
    expect(new Set(aliases).size).toBe(aliases.length);
  });

  it('are as many in each language', () => {
    expect(aliasesOf('en')).toHaveLength(aliasesOf('nl').length);
  });

  it('go round at the end of the list', () => {
    const aliases = aliasesOf('nl');
    expect(aliasesFrom(aliases, aliases.length - 1, 2)).toEqual([aliases.at(-1), aliases[0]]);
  });
});
