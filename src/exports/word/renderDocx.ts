/** The notes for Word. Written by hand: see docs/decisions/034-office-files-by-hand.md. */
import { markup } from '../markup.ts';
import { archive, xmlPart, type ArchiveEntry } from '../office/archive.ts';
import { documentBody } from '../office/body.ts';
import { corePropertiesXml } from '../office/coreProperties.ts';
import { picturesOf } from '../office/picture.ts';
import type { Outline } from '../outline/outline.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  documentRelationsXml,
  footerXml,
  headerXml,
  numberingXml,
  packageRelationsXml,
  settingsXml,
} from './package.ts';
import { stylesXml } from './styles.ts';
import { picturePath, wordMarkup, wordNamespaces } from './wordMarkup.ts';

// A4 with margins of 2 cm, in twentieths of a point.
const page = markup`<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/><w:footerReference w:type="default" r:id="rId-footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

/** The notes as a Word document, with the pictures of the board as PNG. */
export function renderDocx(outline: Outline, board: readonly Uint8Array[] = []): Uint8Array {
  const pictures = picturesOf(outline, board);
  const documentXml = markup`<w:document ${wordNamespaces}><w:body>${documentBody(outline, board, wordMarkup)}${page}</w:body></w:document>`;
  return archive([
    xmlPart('[Content_Types].xml', contentTypesXml()),
    xmlPart('_rels/.rels', packageRelationsXml()),
    xmlPart('word/document.xml', documentXml),
    xmlPart('word/_rels/document.xml.rels', documentRelationsXml(pictures)),
    xmlPart('word/styles.xml', stylesXml(outline.locale)),
    xmlPart('word/numbering.xml', numberingXml()),
    xmlPart('word/settings.xml', settingsXml(outline.locale)),
    xmlPart('word/header.xml', headerXml(outline)),
    xmlPart('word/footer.xml', footerXml(outline)),
    xmlPart('docProps/core.xml', corePropertiesXml(outline)),
    xmlPart('docProps/app.xml', appPropertiesXml()),
    ...pictures.map((picture): ArchiveEntry => ({
      path: `word/${picturePath(picture)}`,
      content: picture.bytes,
      stored: true,
    })),
  ]);
}
