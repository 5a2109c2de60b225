/** The notes for Word. Written by hand: see docs/decisions/034-office-files-by-hand.md. */
import { markup, type Markup } from '../html/markup.ts';
import { archive, type ArchiveEntry } from '../office/archive.ts';
import { corePropertiesXml } from '../office/coreProperties.ts';
import { picturesOf } from '../office/picture.ts';
import { xmlFile } from '../office/xml.ts';
import type { Outline } from '../outline/outline.ts';
import { bodyXml } from './body.ts';
import { wordNamespaces } from './namespaces.ts';
import { numberingXml } from './numbering.ts';
import {
  appPropertiesXml,
  contentTypesXml,
  documentRelationsXml,
  footerXml,
  headerXml,
  packageRelationsXml,
  settingsXml,
} from './package.ts';
import { picturePath } from './picture.ts';
import { stylesXml } from './styles.ts';

// A4 with margins of 2 cm, in twentieths of a point.
const page = markup`<w:sectPr><w:headerReference w:type="default" r:id="rId-header"/><w:footerReference w:type="default" r:id="rId-footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

/** The notes as a Word document, with the picture of the board as PNG. */
export function renderDocx(outline: Outline, board: Uint8Array | null = null): Uint8Array {
  const pictures = picturesOf(outline, board);
  const part = (path: string, root: Markup): ArchiveEntry => ({ path, content: xmlFile(root) });
  const documentXml = markup`<w:document ${wordNamespaces}><w:body>${bodyXml(outline, board)}${page}</w:body></w:document>`;
  return archive([
    part('[Content_Types].xml', contentTypesXml()),
    part('_rels/.rels', packageRelationsXml()),
    part('word/document.xml', documentXml),
    part('word/_rels/document.xml.rels', documentRelationsXml(pictures)),
    part('word/styles.xml', stylesXml(outline.locale)),
    part('word/numbering.xml', numberingXml()),
    part('word/settings.xml', settingsXml(outline.locale)),
    part('word/header.xml', headerXml(outline)),
    part('word/footer.xml', footerXml(outline)),
    part('docProps/core.xml', corePropertiesXml(outline)),
    part('docProps/app.xml', appPropertiesXml()),
    ...pictures.map((picture): ArchiveEntry => ({
      path: `word/${picturePath(picture)}`,
      content: picture.bytes,
      stored: true,
    })),
  ]);
}
