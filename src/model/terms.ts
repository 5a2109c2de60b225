/**
 * Words that people meet here and may not know: those of the field, and the product's own. `decks/glossary/glossary.json`
 * says what they mean; `decks/glossary/glossary.schema.json` is drawn from the schema below.
 */
import * as v from 'valibot';

import type { Localized } from './deck.ts';
import { publications, type PublicationKey } from './publications.ts';

export const termIds = [
  'data',
  'informatie',
  'kennis',
  'hypothese',
  'correlatie',
  'duiden',
  'datagedreven',
  'datagestuurd',
  'big-data',
  'informatiegestuurd',
  'publieke-waarde',
  'meerwaarde',
  'draagvlak',
  'arena',
  'gerichtheid',
  'procesvoering',
  'coalitie',
  'arrangement',
  'co-creatie',
  'reflexief-gedrag',
  'verbreden',
  'verankeren',
  'exploratief-werken',
  'kenniswerkplaats',
  'kennisloket',
  'regionaal-schakelpunt',
  'kennismakelaar',
  'actieleren',
  'intervisie',
  'verordening',
  'kennis-als-product',
  'kennis-als-proces',
  'vakambtenaar',
  'procesambtenaar',
  'doelverschuiving',
  'stigmatisering',
  'nudging',
  'iak',
  'beleidskompas',
  'businesscase',
  'algoritme',
  'profilering',
  'kenniscultuur',
  'kennisbeleid',
  'kennisbron',
  'ervaringskennis',
  'professionele-kennis',
  'wetenschappelijke-kennis',
  'knop',
  'bronnenbalans',
  'oogst',
  'afspraak',
  'actie',
  'verslag',
  'parkeerplaats',
  'sessie',
  'begeleider',
  'deelnemer',
  'meekijker',
  'kaartenset',
  'kaart',
  'stelling',
  'antwoord',
  'stil-schrijven',
  'onthullen',
  'stemronde',
  'bord',
  'sjabloon',
  'draaiboek',
  'stap',
  'kennisscan',
] as const;
export type TermId = (typeof termIds)[number];

export interface Term {
  readonly id: TermId;
  readonly term: Localized;
  /** What it means, in two sentences. */
  readonly text: Localized;
  /** As it is found in a text: also inflected. None for a word of every day, which only the list explains. */
  readonly forms: Localized<readonly string[]>;
  readonly basedOn?: PublicationKey;
}

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const inBoth = v.strictObject({
  nl: text,
  en: text,
  /** The hash of the Dutch that the English was checked against, as in a deck. */
  checked: v.pipe(v.string(), v.regex(/^[0-9a-f]{8}$/)),
});
const forms = v.array(v.pipe(v.string(), v.minLength(2), v.maxLength(60)));

export const glossaryFileSchema = v.strictObject({
  $schema: v.literal('./glossary.schema.json'),
  terms: v.array(
    v.strictObject({
      id: v.picklist(termIds),
      term: inBoth,
      /** What it means, in two sentences. */
      text: inBoth,
      /** As it is found in a text: also inflected. None for a word of every day, which only the list explains. */
      forms: v.strictObject({ dutch: forms, english: forms }),
      basedOn: v.optional(v.picklist(Object.keys(publications) as [PublicationKey, ...PublicationKey[]])),
    }),
  ),
});
export type GlossaryFile = v.InferOutput<typeof glossaryFileSchema>;
