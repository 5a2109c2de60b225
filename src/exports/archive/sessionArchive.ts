/**
 * A closed session as one zip for an archive: the notes as PDF/A-2a, as PDF/UA-1 and as JSON, with what an archive and a
 * zaaksysteem must know of them. Nothing is in it that the notes do not have. The notes stand in one folder, each file with
 * its metadata beside it, as in a delivery to the National Archives; there is no delivery note.
 */
import { createNotesTranslator } from '../../messages/notesTranslator.ts';
import { formatDay, formatMoment } from '../../messages/dates.ts';
import type { Locale } from '../../messages/locale.ts';
import { isDay } from '../../model/days.ts';
import type { SessionId } from '../../model/ids.ts';
import type { PdfStandard } from '../formats.ts';
import { renderJson } from '../json/renderJson.ts';
import { notesFileName } from '../notesFileName.ts';
import type { NotesRecord } from '../notesRecord.ts';
import { archive, utf8, type ArchiveEntry } from '../office/archive.ts';
import type { ArchivedFile, ArchivedKind, ArchivedNotes } from './archivedFile.ts';
import { bestandXml, informatieobjectXml } from './mdto.ts';
import type { Organisation } from './organisation.ts';
import { zgwDocumentJson } from './zgwDocument.ts';

export interface ArchiveInput {
  /** The notes as facilitators share them, made at the moment when the session was closed. */
  readonly record: NotesRecord;
  readonly sessionId: SessionId;
  readonly locale: Locale;
  readonly organisation: Organisation;
  readonly pdfs: Readonly<Record<PdfStandard, Uint8Array>>;
  /** In hexadecimal digits. Exports know neither Node nor the DOM. */
  readonly sha256: (content: Uint8Array) => string;
}

/** The zip. The same notes, language and organisation give the same bytes. */
export function sessionArchive(input: ArchiveInput): Uint8Array {
  const { record, sessionId, locale, organisation, pdfs, sha256 } = input;
  const t = createNotesTranslator(locale);
  const notes: ArchivedNotes = {
    id: `${sessionId}-${locale}`,
    name: t(($) => $.notes.archive.name, { title: record.title, day: formatDay(record.date, locale) }),
    description: t(($) => $.notes.archive.description),
    language: locale,
    day: isDay(record.date) ? record.date : null,
    municipality: record.municipality,
    closedAt: record.madeAt,
  };
  const fileOf = (kind: ArchivedKind, name: string, content: Uint8Array): ArchivedFile => ({
    kind,
    id: `${notes.id}-${kind}`,
    name,
    content,
    sha256: sha256(content),
  });
  const named = (standard: PdfStandard) =>
    notesFileName(record, 'pdf', locale, standard === 'a-2a' ? 'archive' : 'notes', 'report');
  const json = utf8(renderJson(record));
  const archived = fileOf('a-2a', named('a-2a'), pdfs['a-2a']);
  const files = [
    archived,
    fileOf('ua-1', named('ua-1'), pdfs['ua-1']),
    fileOf('json', notesFileName(record, 'json', locale, 'notes', 'report'), json),
  ];
  const folder = named('ua-1').replace(/\.pdf$/u, '');
  const unknown = t(($) => $.notes.archive.unknown);
  const rights = t(($) => $.notes.archive.rights);
  const entries: ArchiveEntry[] = [
    { path: t(($) => $.notes.archive.readMe.file), content: readMe(files, record, input) },
    {
      path: `${archived.name}.zgw.json`,
      content: zgwDocumentJson(archived, notes, { organisation, unknown }),
    },
    {
      path: `${folder}/${folder}.mdto.xml`,
      content: informatieobjectXml(notes, files, { organisation, rights }),
    },
    ...files.flatMap((file): ArchiveEntry[] => [
      {
        path: `${folder}/${file.name}`,
        content: file.content,
        // A PDF is packed already.
        ...(file.kind !== 'json' && { stored: true }),
      },
      { path: `${folder}/${file.name}.bestand.mdto.xml`, content: bestandXml(file, notes) },
    ]),
  ];
  return archive(entries);
}

/** What is in it and what somebody must still fill in, for whoever opens it. */
function readMe(
  files: readonly ArchivedFile[],
  { title, madeAt }: NotesRecord,
  { locale, organisation }: ArchiveInput,
): string {
  const t = createNotesTranslator(locale);
  const item = (text: string) => `- ${text}`;
  const lines = [
    t(($) => $.notes.archive.readMe.title, { title }),
    '',
    t(($) => $.notes.archive.readMe.inside),
    ...files.map(({ kind, name }) => item(`${name}: ${t(($) => $.notes.archive.readMe.files[kind])}`)),
    item(t(($) => $.notes.archive.readMe.mdto)),
    item(t(($) => $.notes.archive.readMe.zgw)),
    '',
    t(($) => $.notes.archive.readMe.open),
    item(t(($) => $.notes.archive.readMe.openMdto)),
    item(t(($) => $.notes.archive.readMe.openZgw)),
    ...(organisation.name === null ? [item(t(($) => $.notes.archive.readMe.noName))] : []),
    ...(organisation.rsin === null ? [item(t(($) => $.notes.archive.readMe.noRsin))] : []),
    '',
    t(($) => $.notes.archive.readMe.moment, { moment: formatMoment(madeAt, locale) }),
  ];
  // For programs that know no other line ends, and take a text without a mark for one in another code.
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
