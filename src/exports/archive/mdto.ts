/**
 * Metadata in MDTO-XML 1.0.1, the standard of the Dutch National Archives: of the notes as a whole (informatieobject), and
 * of each file of them (bestand). The standard asks for its elements in one order, and for the Dutch words of its lists in
 * every language. What only the organisation can decide has the word that the lists have for that: "Nader te bepalen".
 */
import { markup, toHtml, type Markup } from '../markup.ts';
import { fileKinds, type ArchivedFile, type ArchivedNotes } from './archivedFile.ts';
import type { Organisation } from './organisation.ts';

type Element = readonly [name: string, content: string | readonly (Element | null)[]];

const namespace = 'https://www.nationaalarchief.nl/mdto';
const undecided = 'Nader te bepalen';

const lineAt = (depth: number) => `\n${'  '.repeat(depth)}`;

function written([name, content]: Element, depth: number): Markup {
  if (typeof content === 'string') return markup`${lineAt(depth)}<${name}>${content}</${name}>`;
  const children = content.filter((child) => child !== null).map((child) => written(child, depth + 1));
  return markup`${lineAt(depth)}<${name}>${children}${lineAt(depth)}</${name}>`;
}

function documentOf(object: Element): string {
  const root = markup`<MDTO xmlns="${namespace}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespace} ${namespace}/MDTO-XML1.0.1.xsd">${written(object, 1)}
</MDTO>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toHtml(root)}\n`;
}

const identification = (name: string, id: string, source = 'Kennistafel'): Element => [
  name,
  [
    ['identificatieKenmerk', id],
    ['identificatieBron', source],
  ],
];

const reference = (element: string, name: string, known: Element | null = null): Element => [
  element,
  [['verwijzingNaam', name], known],
];

/** A word of one of the lists of the standard, or of a register. */
const concept = (element: string, label: string, list: string, code: string | null = null): Element => [
  element,
  [
    ['begripLabel', label],
    code === null ? null : ['begripCode', code],
    reference('begripBegrippenlijst', list),
  ],
];

const reading = (file: { readonly id: string }) => identification('verwijzingIdentificatie', file.id);

function archiveCreator(element: string, { name, rsin }: Organisation): Element {
  const known = rsin === null ? null : identification('verwijzingIdentificatie', rsin, 'RSIN');
  return reference(element, name ?? undecided, known);
}

/** A moment as XML has it, without parts of a second. */
const momentOf = (at: number) => new Date(at).toISOString().replace(/\.\d+Z$/u, 'Z');

/** The metadata of the notes. `rights` says what is known about who may read them. */
export function informatieobjectXml(
  notes: ArchivedNotes,
  files: readonly ArchivedFile[],
  { organisation, rights }: { readonly organisation: Organisation; readonly rights: string },
): string {
  return documentOf([
    'informatieobject',
    [
      identification('identificatie', notes.id),
      ['naam', notes.name],
      concept('aggregatieniveau', 'Archiefstuk', 'Begrippenlijst Aggregatieniveaus MDTO'),
      ['omschrijving', notes.description],
      notes.day === null
        ? null
        : [
            'dekkingInTijd',
            [
              concept('dekkingInTijdType', 'Datum van de sessie', 'Kennistafel'),
              ['dekkingInTijdBegindatum', notes.day],
            ],
          ],
      notes.municipality === null ? null : reference('dekkingInRuimte', notes.municipality),
      ['taal', notes.language],
      [
        'event',
        [
          concept('eventType', 'Creatie', 'Begrippenlijst EventTypeLijst MDTO'),
          ['eventTijd', momentOf(notes.closedAt)],
          archiveCreator('eventVerantwoordelijkeActor', organisation),
        ],
      ],
      concept('waardering', undecided, 'Begrippenlijst Waarderingen MDTO', 'N'),
      ...files.map((file) => reference('heeftRepresentatie', file.name, reading(file))),
      archiveCreator('archiefvormer', organisation),
      [
        'beperkingGebruik',
        [
          concept('beperkingGebruikType', undecided, 'Begrippenlijst BeperkingGebruikTypeLijst MDTO'),
          ['beperkingGebruikNadereBeschrijving', rights],
        ],
      ],
    ],
  ]);
}

/** The metadata of one file. */
export function bestandXml(file: ArchivedFile, notes: ArchivedNotes): string {
  const { label, puid } = fileKinds[file.kind];
  return documentOf([
    'bestand',
    [
      identification('identificatie', file.id),
      ['naam', file.name],
      ['omvang', String(file.content.length)],
      concept('bestandsformaat', label, 'PRONOM-register', puid),
      [
        'checksum',
        [
          concept('checksumAlgoritme', 'SHA-256', 'Begrippenlijst ChecksumAlgoritme MDTO'),
          ['checksumWaarde', file.sha256],
          ['checksumDatum', momentOf(notes.closedAt)],
        ],
      ],
      reference('isRepresentatieVan', notes.name, reading(notes)),
    ],
  ]);
}
