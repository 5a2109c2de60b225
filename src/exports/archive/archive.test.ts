import { createHash } from 'node:crypto';

import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';

import type { Locale } from '../../messages/locale.ts';
import { hostileTexts } from '../golden/hostileTexts.ts';
import { partsOf } from '../golden/files.ts';
import { namedSession, namelessSession, now, type GoldenSession } from '../golden/sessions.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { buildRecord } from '../record.ts';
import { isRsin, type Organisation } from './organisation.ts';
import { sessionArchive } from './sessionArchive.ts';

const waterdam: Organisation = { name: 'Gemeente Waterdam', rsin: '123456782' };
const unnamed: Organisation = { name: null, rsin: null };

const pdfs = { 'a-2a': new Uint8Array([37, 80, 68, 70]), 'ua-1': new Uint8Array([37, 80, 68, 70, 45]) };
const sha256 = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
const recordOf = (session: GoldenSession) => buildRecord({ ...session, now });

function zipOf(
  record: NotesRecord,
  { locale = 'nl', organisation = waterdam }: { locale?: Locale; organisation?: Organisation } = {},
) {
  const { sessionId } = namedSession().stage;
  return sessionArchive({ record, sessionId, locale, organisation, pdfs, sha256 });
}

/** The only file in an archive with a name that ends so. */
function only(parts: Record<string, string>, end: string): string {
  const found = Object.entries(parts).filter(([path]) => path.endsWith(end));
  expect(found).toHaveLength(1);
  return found[0]?.[1] ?? '';
}

/** What the API of ZGW Documenten 1.5 asks of a new enkelvoudig informatieobject, of the fields that we give. */
const text = (most: number, least = 1) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));
const informatieobject = v.strictObject({
  identificatie: text(40, 0),
  bronorganisatie: v.pipe(text(9), v.check(isRsin)),
  creatiedatum: v.pipe(v.string(), v.isoDate()),
  titel: text(200),
  auteur: text(200),
  formaat: text(255, 0),
  taal: v.pipe(v.string(), v.length(3)),
  bestandsnaam: text(255, 0),
  inhoud: v.nullable(v.string()),
  bestandsomvang: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  beschrijving: text(1000, 0),
  indicatieGebruiksrecht: v.nullable(v.boolean()),
  integriteit: v.strictObject({
    algoritme: v.literal('sha_256'),
    waarde: text(128),
    datum: v.pipe(v.string(), v.isoDate()),
  }),
  informatieobjecttype: v.pipe(text(200), v.url()),
});

// Read a changed golden file in review like prose. Renew them with `npx vitest run src/exports/archive -u`.
describe.each(['nl', 'en'] as const)('the archive of a session in %s', (locale) => {
  it.each([
    ['named', namedSession, waterdam],
    ['nameless', namelessSession, unnamed],
  ] as const)(
    '[F53] [F54] [F55] says of the %s session what is agreed',
    async (name, session, organisation) => {
      const parts = partsOf(zipOf(recordOf(session()), { locale, organisation }));
      const shown = Object.entries(parts)
        .filter(([path]) => /\.(?:xml|zgw\.json|txt)$/u.test(path))
        .map(([path, content]) => `--- ${path}\n${content.replace('\ufeff', '').replaceAll('\r\n', '\n')}`);
      await expect(shown.join('\n')).toMatchFileSnapshot(`golden/${name}-${locale}.golden.txt`);
    },
  );
});

describe('the archive of a session', () => {
  const zoneBefore = process.env['TZ'];
  afterAll(() => {
    if (zoneBefore === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zoneBefore;
  });

  it('[F52] has the same bytes wherever it is made', () => {
    process.env['TZ'] = 'Europe/Amsterdam';
    const here = zipOf(recordOf(namedSession()));
    process.env['TZ'] = 'Pacific/Auckland';
    expect(zipOf(recordOf(namedSession()))).toEqual(here);
  });

  it('[F56] shows what people typed as text, wherever it stands', () => {
    for (const typed of [
      '<bestand>&amp;</bestand>',
      ']]><x',
      ...Object.values(hostileTexts).flat().map(String),
    ]) {
      const { stage, board } = namedSession();
      const record = recordOf({ stage: { ...stage, title: typed, municipality: typed }, board });
      const parts = partsOf(zipOf(record, { organisation: { name: record.title || 'x', rsin: null } }));
      const xml = only(parts, 'verslag.mdto.xml');
      expect(xml.match(/<bestand>|<x|<script/gu)).toBeNull();
      expect(xml.match(/<naam>/gu)).toHaveLength(1);
      expect(JSON.parse(only(parts, '.zgw.json'))).toHaveProperty('auteur', record.title || 'x');
    }
  });

  it('[F51] says without names no name and no id of a member', () => {
    const { stage, board } = namelessSession();
    const written = JSON.stringify(partsOf(zipOf(recordOf({ stage, board }))));
    for (const { name, id } of Object.values(stage.members)) {
      expect(written).not.toContain(name);
      expect(written).not.toMatch(new RegExp(`\\b${id}\\b`, 'u'));
    }
  });
});

describe('the file for a zaaksysteem', () => {
  const bodyOf = (record: NotesRecord, organisation: Organisation, locale: Locale = 'nl') =>
    JSON.parse(only(partsOf(zipOf(record, { organisation, locale })), '.zgw.json')) as Record<
      string,
      unknown
    >;
  const wrongIn = (body: unknown) =>
    (v.safeParse(informatieobject, body).issues ?? []).map((issue) => v.getDotPath(issue));

  it('[F54] is a new enkelvoudig informatieobject once its type is filled in', () => {
    const body = bodyOf(recordOf(namedSession()), waterdam);
    expect(new Set(wrongIn(body))).toEqual(new Set(['informatieobjecttype']));
    expect(
      wrongIn({ ...body, informatieobjecttype: 'https://catalogi.example/informatieobjecttypen/1' }),
    ).toEqual([]);
    expect(body).toMatchObject({ taal: 'dut', auteur: 'Gemeente Waterdam', bestandsomvang: 4 });
    expect(bodyOf(recordOf(namedSession()), waterdam, 'en')).toHaveProperty('taal', 'eng');
  });

  it('[F55] cannot go out without the RSIN that nobody gave', () => {
    expect(wrongIn(bodyOf(recordOf(namedSession()), unnamed))).toContain('bronorganisatie');
  });

  it('[F54] has a title of at most 200 characters', () => {
    const record = { ...recordOf(namedSession()), title: '🙂'.repeat(300) };
    expect([...String(bodyOf(record, waterdam)['titel'])]).toHaveLength(200);
  });
});

it.each([
  ['123456782', true],
  ['111222333', true],
  ['123456789', false],
  ['000000000', false],
  ['12345678', false],
  ['1234567820', false],
  ['12345678a', false],
])('[F55] an RSIN passes the eleven test: %s %s', (given, right) => {
  expect(isRsin(given)).toBe(right);
});
