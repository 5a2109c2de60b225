import { globSync, readFileSync } from 'node:fs';

import { expect, it } from 'vitest';

it('cuts lines only where there is no room below them, which would show half of the next line', () => {
  const wrong = globSync('src/**/*.tsx').flatMap((path) =>
    (readFileSync(path, 'utf8').match(/(?:'[^'\n]*'|"[^"\n]*"|`[^`]*`)/gu) ?? [])
      .filter((text) => /(?:^|\s)(?:['"`])?line-clamp-/u.test(text) && /(?:^|\s)p[by]?-/u.test(text))
      .map((text) => `${path}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
