import { expect, it } from 'vitest';

import { patternOfNames } from './withoutWords.ts';

it('finds a name with any sign that a name may have', () => {
  for (const name of ['Pieter-Jan', 'A. (Anna) de Boer', 'Jan/Piet', 'R&B [*]', '{x} $1 ^|? + \\'])
    expect(`Met ${name}, en door`.replaceAll(patternOfNames([name]), '$1…'), name).toBe('Met …, en door');
});

it('finds the longer of two names that begin alike, and an s behind it', () => {
  const pattern = patternOfNames(['Jan', 'Jan-Willem']);
  expect('Jan-Willems plan, jans idee, Jansen'.replaceAll(pattern, '$1…')).toBe('… plan, … idee, Jansen');
});
