/**
 * A PDF as the body with which the API of ZGW Documenten (1.5) takes a new enkelvoudig informatieobject. What only the
 * organisation knows is an empty text, which the API refuses, so that it cannot be forgotten.
 */
import { dayOf } from '../../model/days.ts';
import type { ArchivedFile, ArchivedNotes } from './archivedFile.ts';
import type { Organisation } from './organisation.ts';

/** ISO 639-2/B, as the API asks: `dut`, not `nld`. */
const languages = { nl: 'dut', en: 'eng' } as const;

const longestTitle = 200;

function atMost(text: string, length: number): string {
  const signs = [...text];
  return signs.length <= length ? text : `${signs.slice(0, length - 1).join('')}…`;
}

/** The body, as JSON. `unknown` stands for the author where nobody said whose archive it is. */
export function zgwDocumentJson(
  file: ArchivedFile,
  notes: ArchivedNotes,
  { organisation, unknown }: { readonly organisation: Organisation; readonly unknown: string },
): string {
  const day = dayOf(notes.closedAt);
  const body = {
    identificatie: file.id,
    bronorganisatie: organisation.rsin ?? '',
    creatiedatum: day,
    titel: atMost(notes.name, longestTitle),
    auteur: organisation.name ?? unknown,
    formaat: 'application/pdf',
    taal: languages[notes.language],
    bestandsnaam: file.name,
    inhoud: null,
    bestandsomvang: file.content.length,
    beschrijving: notes.description,
    indicatieGebruiksrecht: null,
    integriteit: { algoritme: 'sha_256', waarde: file.sha256, datum: day },
    informatieobjecttype: '',
  };
  return `${JSON.stringify(body, null, 2)}\n`;
}
