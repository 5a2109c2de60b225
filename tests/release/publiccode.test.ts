/** What publiccode.yml says to catalogues: by the published schema, and true. */
import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { entriesIn, newestIn } from '../../scripts/release/changelog.js';

interface Publiccode {
  readonly url: string;
  readonly softwareVersion: string;
  readonly releaseDate: string;
  readonly logo: string;
  readonly description: Record<
    string,
    { shortDescription: string; longDescription: string; screenshots: string[] }
  >;
  readonly legal: { license: string };
  readonly maintenance: { type: string; contacts?: unknown[] };
  readonly localisation: { availableLanguages: string[] };
}

const text = readFileSync('publiccode.yml', 'utf8');
const publiccode = parse(text) as Publiccode;
const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
const manifest = readJson('package.json') as { version: string; license: string };

const ajv = new Ajv({ strict: false, allErrors: true });
formats(ajv);
const validate = ajv.compile(readJson('tests/release/schemas/publiccode.json'));
const problemsOf = (value: unknown) => {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
};

describe('publiccode.yml', () => {
  it('[F47] keeps to the published schema, which refuses what is none', () => {
    expect(problemsOf(publiccode)).toEqual([]);
    expect(problemsOf({ ...publiccode, url: 'no address' })).not.toEqual([]);
    expect(problemsOf({ ...publiccode, stars: 5 })).not.toEqual([]);
    expect(problemsOf({ ...publiccode, maintenance: { type: 'hopeful' } })).not.toEqual([]);
  });

  it('[F47] says what the schema cannot check as well: languages, files, lengths, and who maintains it', () => {
    const { description, localisation, legal, logo, maintenance } = publiccode;
    expect(Object.keys(description)).toEqual(localisation.availableLanguages);
    for (const { shortDescription, longDescription, screenshots } of Object.values(description)) {
      expect(shortDescription.length).toBeLessThanOrEqual(150);
      expect(longDescription.length).toBeGreaterThanOrEqual(500);
      for (const path of screenshots) expect([path, existsSync(path)]).toEqual([path, true]);
    }
    expect(existsSync(logo)).toBe(true);
    expect(legal.license).toBe(manifest.license);
    if (['internal', 'community'].includes(maintenance.type))
      expect(maintenance.contacts?.length).toBeGreaterThan(0);
  });

  it('[F47] gives an address of the code that is one, or the assessment says that there is none', () => {
    const isPublic = !/\/\/(?:[^/]*\.)?example\.(?:org|com|net|nl)\//u.test(publiccode.url);
    const [, open = ''] = readFileSync('docs/public-code.md', 'utf8').split('## Code in the open');
    expect(/^- \*\*met\*\*/mu.test(open.slice(0, open.indexOf('published and public')))).toBe(isPublic);
  });
});

describe('a version', () => {
  it('[F46] is the same in package.json, its lockfile, CHANGELOG.md and publiccode.yml, with the same date', () => {
    const newest = newestIn(entriesIn(readFileSync('CHANGELOG.md', 'utf8')));
    const lockfile = readJson('package-lock.json') as {
      version: string;
      packages: { '': { version: string } };
    };
    expect([publiccode.softwareVersion, publiccode.releaseDate]).toEqual([newest?.version, newest?.date]);
    expect([lockfile.version, lockfile.packages[''].version]).toEqual([manifest.version, manifest.version]);
    expect(manifest.version).toBe(newest?.version);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/u);
  });

  it('[F46] has notes: what CHANGELOG.md says under it, and nothing of another version', () => {
    const changelog =
      '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Later.\n\n## [1.2.0] - 2026-12-01\n\n### Fixed\n\n- Now.\n\n## [1.1.0] - 2026-11-01\n\n- Before.\n';
    const entries = entriesIn(changelog);
    expect(entries.map(({ version, date }) => [version, date])).toEqual([
      ['Unreleased', undefined],
      ['1.2.0', '2026-12-01'],
      ['1.1.0', '2026-11-01'],
    ]);
    expect(newestIn(entries)).toEqual({ version: '1.2.0', date: '2026-12-01', notes: '### Fixed\n\n- Now.' });
    const ours = entriesIn(readFileSync('CHANGELOG.md', 'utf8'));
    expect(ours[0]?.version).toBe('Unreleased');
    expect(newestIn(ours)?.notes).toMatch(/^### /u);
  });
});
