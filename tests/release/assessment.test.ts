/** docs/public-code.md: every requirement of the standard has a line, and what a line names as evidence is there. */
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { promisesIn } from '../architecture/promises.ts';
import { pathsIn } from '../docs/pathsIn.ts';

/** How many requirements version 0.8.1 has in each criterion, counted in its text at commit 89ceb99e. */
const requirements = {
  'Code in the open': 5,
  'Bundle policy and source code': 4,
  'Make the codebase reusable and portable': 10,
  'Welcome contributors': 8,
  'Make contributing easy': 5,
  'Maintain version control': 8,
  'Require review of contributions': 9,
  'Document codebase objectives': 3,
  'Document the code': 8,
  'Use plain English': 8,
  'Use open standards': 7,
  'Use continuous integration': 10,
  'Publish with an open license': 6,
  'Make the codebase findable': 10,
  'Use a coherent style': 4,
  'Document codebase maturity': 6,
};

const read = (path: string) => readFileSync(path, 'utf8');
const promised = promisesIn(read('docs/promises.md'));
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Line {
  readonly state: string;
  readonly level: string;
  readonly says: string;
  readonly evidence: string;
}

/** The lines of each criterion, in order. */
function criteriaIn(markdown: string): readonly (readonly [name: string, lines: readonly Line[]])[] {
  return markdown
    .split(/^## /mu)
    .slice(1)
    .map((part) => {
      const written = part.split('\n').filter((line) => line.startsWith('- '));
      const lines = written.map((line) => {
        const [, state = '', level = '', rest = ''] = /^- \*\*([^*]+)\*\* ([A-Z ]+): (.*)$/u.exec(line) ?? [];
        const [says = '', evidence = ''] = rest.split('Evidence: ');
        return { state, level, says, evidence };
      });
      return [part.slice(0, part.indexOf('\n')), lines] as const;
    });
}

/** What a line names and what is not there. */
function missingIn({ evidence }: Line): readonly string[] {
  const quoted = [...evidence.matchAll(/`([^`]+)`/gu)].map(([, words = '']) => words);
  const commands = quoted.filter((words) => words.startsWith('npm '));
  const ids = [...evidence.replaceAll(/`[^`]*`/gu, '').matchAll(/\b[A-Z]\d+\b/gu)].map(([id]) => id);
  return [
    ...quoted.filter((words) => !words.startsWith('npm ') && globSync(words).length === 0),
    ...commands.filter((words) => !((/^npm (?:run )?(\S+)$/u.exec(words)?.[1] ?? '') in scripts)),
    ...ids.filter((id) => !promised.includes(id)),
  ];
}

const criteria = criteriaIn(read('docs/public-code.md'));
const lines = criteria.flatMap(([name, all]) => all.map((line) => ({ name, ...line })));

describe('the assessment by the Standard for Public Code', () => {
  it('[F49] has every criterion and every requirement', () => {
    expect(Object.fromEntries(criteria.map(([name, all]) => [name, all.length]))).toEqual(requirements);
    for (const { says, state, level } of lines) {
      expect([says, ['met', 'partly', 'not met', 'needs others'].includes(state)]).toEqual([says, true]);
      expect([says, /^(?:MUST|SHOULD)(?: NOT)?$|^OPTIONAL$/u.test(level)]).toEqual([says, true]);
    }
  });

  it('[F49] names evidence for all that is met, or partly met, and all of it is there', () => {
    const bare = lines.filter(({ state, evidence }) => ['met', 'partly'].includes(state) && evidence === '');
    expect(bare).toEqual([]);
    expect(lines.filter((line) => missingIn(line).length > 0)).toEqual([]);
    expect(
      missingIn({ state: '', level: '', says: '', evidence: 'Z99, `src/gone.ts`, `npm run nothing`, F40.' }),
    ).toEqual(['src/gone.ts', 'npm run nothing', 'Z99']);
  });

  it('[F49] says in words what is missing of all else, and does not call itself complete', () => {
    const unsaid = lines.filter(
      ({ state, level, says }) =>
        !['met', 'partly'].includes(state) && level !== 'OPTIONAL' && says.split('. ').length < 2,
    );
    expect(unsaid).toEqual([]);
    expect(
      lines.filter(({ state, level }) => state === 'not met' && level.startsWith('MUST')).length,
    ).toBeGreaterThan(0);
    expect(pathsIn(read('docs/public-code.md')).length).toBeGreaterThan(20);
  });
});
