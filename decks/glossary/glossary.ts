// The glossary: what the words of the field mean, and those of the product. It is fetched when somebody asks for a word.

import type { GlossaryFile, Term, TermId } from '../../src/model/terms.ts';
import file from './glossary.json' with { type: 'json' };

export const glossary: readonly Term[] = (file as GlossaryFile).terms.map(
  ({ id, term, text, forms, basedOn }) => ({
    id,
    term,
    text,
    forms: { nl: forms.dutch, en: forms.english },
    ...(basedOn && { basedOn }),
  }),
);

/** The term with this id; undefined for an id that none has, as one of another version. */
export const findTerm = (id: TermId): Term | undefined => glossary.find((term) => term.id === id);
