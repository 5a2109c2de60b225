/**
 * The zip for an archive with real PDFs in it, read by xmllint and poppler.
 *
 * The metadata is held against mdto.rng, a grammar of our own. To hold it against the official schema as well, give the path
 * of MDTO-XML1.0.1.xsd (https://github.com/NationaalArchief/MDTO-XSD, folder schema/v1.0.1) in the environment:
 * `MDTO_XSD=… npx vitest run tests/exports/archive`. That file is not in this repository, for its publisher put no licence
 * with it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';

import { findXmllint } from '../../scripts/launch/archive-tools.js';
import { hasLetters } from '../../server/print/ownFonts.ts';
import { typeset } from '../../server/print/typeset.ts';
import { sessionArchive } from '../../src/exports/archive/sessionArchive.ts';
import type { PdfStandard } from '../../src/exports/formats.ts';
import { hostileTexts } from '../../src/exports/golden/hostileTexts.ts';
import { namedSession, namelessSession, now, type GoldenSession } from '../../src/exports/golden/sessions.ts';
import { readJson } from '../../src/exports/json/readJson.ts';
import { buildOutline } from '../../src/exports/outline/buildOutline.ts';
import { notesData } from '../../src/exports/pdf/notesData.ts';
import { buildRecord } from '../../src/exports/record.ts';
import type { Locale } from '../../src/messages/locale.ts';
import { temporaryFolder } from '../server/temporaryFolder.ts';
import { fontsIn, ourFonts, poppler } from './paper.ts';

const folder = temporaryFolder().path;
const ownGrammar = join(import.meta.dirname, 'mdto.rng');
const officialSchema = process.env['MDTO_XSD'];
const officialDigest = '048d745a17f479995f14c938d342b2f13382072d0fdf1f1b28113126df715648';

const digest = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');

/** What xmllint has against an XML; empty when it keeps to the grammar, and to the official schema where that is given. */
function wrongIn(xml: string): string {
  const path = join(folder, 'held.xml');
  writeFileSync(path, xml);
  const rules = [['--relaxng', ownGrammar], ...(officialSchema ? [['--schema', officialSchema]] : [])];
  return rules
    .map((rule) => {
      try {
        execFileSync(findXmllint() ?? '', ['--nonet', '--noout', ...rule, path], { stdio: 'pipe' });
        return '';
      } catch (error) {
        return String((error as { stderr: Buffer }).stderr);
      }
    })
    .join('');
}

async function unpacked(name: string, session: GoldenSession, locale: Locale) {
  const record = buildRecord({ ...session, now });
  const data = notesData(buildOutline(record, locale), hasLetters);
  const set = (standard: PdfStandard) => typeset({ template: 'notes', standard, madeAt: now, data });
  const zip = sessionArchive({
    record,
    sessionId: session.stage.sessionId,
    locale,
    organisation:
      name === 'named' ? { name: 'Gemeente Waterdam', rsin: '123456782' } : { name: null, rsin: null },
    pdfs: { 'a-2a': await set('a-2a'), 'ua-1': await set('ua-1') },
    sha256: digest,
  });
  const entries = unzipSync(zip);
  for (const [path, content] of Object.entries(entries)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), content);
  }
  return { record, zip, entries };
}

const cases = [
  { name: 'named', session: namedSession(), locale: 'nl' },
  { name: 'nameless', session: namelessSession(), locale: 'en' },
] as const;

describe.each(cases)('the archive of the $name session', ({ name, session, locale }) => {
  let made: Awaited<ReturnType<typeof unpacked>>;
  beforeAll(async () => {
    made = await unpacked(name, session, locale);
  });

  const paths = (end: string) => Object.keys(made.entries).filter((path) => path.endsWith(end));
  const xmlOf = (path: string) => readFileSync(join(folder, name, path), 'utf8');

  it('[F53] has metadata of the notes and of each of their files, as MDTO asks', () => {
    const metadata = paths('.mdto.xml');
    expect(metadata).toHaveLength(4);
    for (const path of metadata) expect(wrongIn(xmlOf(path)), path).toBe('');
    if (officialSchema) expect(digest(readFileSync(officialSchema))).toBe(officialDigest);
  });

  it('[F53] has the size and checksum of each file as it is, and names each file that is there', () => {
    for (const path of paths('.bestand.mdto.xml')) {
      const file = path.replace(/\.bestand\.mdto\.xml$/u, '');
      const content = made.entries[file];
      if (content === undefined) throw new Error(`no ${file}`);
      expect(xmlOf(path)).toContain(`<omvang>${content.length}</omvang>`);
      expect(xmlOf(path)).toContain(`<checksumWaarde>${digest(content)}</checksumWaarde>`);
      const [whole] = paths('verslag.mdto.xml').concat(paths('report.mdto.xml'));
      expect(xmlOf(whole ?? '')).toContain(`<verwijzingNaam>${basename(file)}</verwijzingNaam>`);
    }
    const [sidecar] = paths('.zgw.json');
    const described = JSON.parse(xmlOf(sidecar ?? '')) as {
      bestandsnaam: string;
      bestandsomvang: number;
      integriteit: { waarde: string };
    };
    const pdf = made.entries[paths(`/${described.bestandsnaam}`)[0] ?? ''];
    expect(described).toMatchObject({
      bestandsomvang: pdf?.length,
      integriteit: { waarde: digest(pdf ?? new Uint8Array()) },
    });
  });

  it.each([
    ['archief.pdf', 'archive.pdf', /<pdfaid:part>2<[^]*<pdfaid:conformance>A</u],
    ['verslag.pdf', 'report.pdf', /<pdfuaid:part>1</u],
  ])(
    '[F51] has %s, which says which standard it keeps to, with tags, title, language and our fonts',
    (nl, en, says) => {
      const [path = ''] = paths(locale === 'nl' ? nl : en);
      const file = join(folder, name, path);
      const about = poppler('info', file);
      expect(about).toMatch(/^Tagged: +yes$/mu);
      expect(about).toMatch(/^Title: +\S/mu);
      expect(about).toMatch(/^PDF version: +1\.7$/mu);
      const metadata = poppler('info', file, ['-meta']);
      expect(metadata).toMatch(says);
      expect(metadata).toContain(`<rdf:li>${locale}</rdf:li>`);
      const fonts = fontsIn(file);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(ourFonts);
    },
  );

  it('[F51] has the notes as JSON, as they are', () => {
    const [path = ''] = paths('.json').filter((one) => !one.endsWith('.zgw.json'));
    expect(readJson(xmlOf(path))).toEqual({ ok: true, record: made.record });
  });

  it('[F52] has the same bytes when it is made once more', async () => {
    expect(Buffer.from((await unpacked(name, session, locale)).zip).equals(made.zip)).toBe(true);
  });
});

describe('the check of the metadata', () => {
  const xmlWith = (title: string): string[] => {
    const { stage, board } = namedSession();
    const zip = sessionArchive({
      record: buildRecord({ stage: { ...stage, title, municipality: title }, board, now }),
      sessionId: stage.sessionId,
      locale: 'nl',
      organisation: { name: 'Gemeente Waterdam', rsin: '123456782' },
      pdfs: { 'a-2a': new Uint8Array(1), 'ua-1': new Uint8Array(1) },
      sha256: digest,
    });
    const texts = Object.entries(unzipSync(zip)).filter(([path]) => path.endsWith('.mdto.xml'));
    return texts.map(([, content]) => new TextDecoder().decode(content));
  };

  it('[F56] finds nothing wrong, whatever people typed', () => {
    for (const text of hostileTexts) expect(wrongIn(xmlWith(text)[0] ?? ''), text).toBe('');
  });

  it.each([
    ['without a name', (xml: string) => xml.replace(/<naam>.*<\/naam>/u, '')],
    [
      'with its elements in another order',
      (xml: string) => xml.replace(/(<naam>.*<\/naam>)([^]*?<\/aggregatieniveau>)/u, '$2$1'),
    ],
    ['without an appraisal', (xml: string) => xml.replace(/<waardering>[^]*<\/waardering>/u, '')],
    [
      'without the maker of the archive',
      (xml: string) => xml.replace(/<archiefvormer>[^]*<\/archiefvormer>/u, ''),
    ],
    [
      'without what limits its use',
      (xml: string) => xml.replace(/<beperkingGebruik>[^]*<\/beperkingGebruik>/u, ''),
    ],
    ['with a moment that is none', (xml: string) => xml.replace(/<eventTijd>.*</u, '<eventTijd>gisteren<')],
    ['with an element of its own', (xml: string) => xml.replace('<taal>', '<stemming>goed</stemming><taal>')],
    [
      'of another namespace',
      (xml: string) => xml.replace('nationaalarchief.nl/mdto"', 'nationaalarchief.nl/iets"'),
    ],
    ['that is not well-formed', (xml: string) => xml.replace('</MDTO>', '')],
  ])('[F53] refuses metadata %s', (_, spoil) => {
    const [xml = ''] = xmlWith('Teamsessie');
    expect(spoil(xml)).not.toBe(xml);
    expect(wrongIn(spoil(xml))).not.toBe('');
  });
});
