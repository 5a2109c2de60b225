import type { Locale } from '../../messages/locale.ts';
import { markup, type Markup } from '../markup.ts';

/** The facts that a document has about itself. No creator: nobody's name belongs there. */
export interface DocumentFacts {
  readonly title: string;
  /** "Verslag". */
  readonly kind: string;
  readonly locale: Locale;
  readonly madeAt: number;
  readonly draft: { readonly label: string } | null;
}

export const languageTag: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** docProps/core.xml of Word and Excel: title, language and moment. */
export function corePropertiesXml({ title, kind, locale, madeAt, draft }: DocumentFacts): Markup {
  const moment = new Date(madeAt).toISOString().replace(/\.\d+Z$/u, 'Z');
  return markup`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:subject>${kind}</dc:subject><dc:language>${languageTag[locale]}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${moment}</dcterms:modified>${
    draft !== null && markup`<cp:contentStatus>${draft.label}</cp:contentStatus>`
  }</cp:coreProperties>`;
}
