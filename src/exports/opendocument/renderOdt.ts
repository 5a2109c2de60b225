/** The notes as OpenDocument Text (ISO/IEC 26300, ODF 1.3), the Dutch government's norm for documents that people can edit. */
import { markup, type Markup } from '../markup.ts';
import { archive, xmlPart } from '../office/archive.ts';
import { documentBody } from '../office/body.ts';
import { languageTag } from '../office/coreProperties.ts';
import { picturesOf } from '../office/picture.ts';
import type { Outline } from '../outline/outline.ts';
import { namespaces, odtMarkup, picturePath } from './odtMarkup.ts';
import { stylesXml, tableStylesXml } from './styles.ts';

const mediaType = 'application/vnd.oasis.opendocument.text';

/** The notes as an OpenDocument text, with the pictures of the board as PNG. */
export function renderOdt(outline: Outline, board: readonly Uint8Array[] = []): Uint8Array {
  const pictures = picturesOf(outline, board);
  const files = [
    { ...xmlPart('content.xml', contentXml(outline, board)), type: 'text/xml' },
    { ...xmlPart('styles.xml', stylesXml(outline)), type: 'text/xml' },
    { ...xmlPart('meta.xml', metaXml(outline)), type: 'text/xml' },
    ...pictures.map((one) => ({
      path: picturePath(one),
      content: one.bytes,
      type: 'image/png',
      stored: true as const,
    })),
  ];
  return archive([
    { path: 'mimetype', content: mediaType, stored: true },
    ...files,
    xmlPart('META-INF/manifest.xml', manifestXml(files)),
  ]);
}

function contentXml(outline: Outline, board: readonly Uint8Array[]): Markup {
  return markup`<office:document-content ${namespaces}><office:automatic-styles>${tableStylesXml()}</office:automatic-styles><office:body><office:text>${documentBody(outline, board, odtMarkup)}</office:text></office:body></office:document-content>`;
}

/** Title, language and moment. No creator: nobody's name belongs here. */
function metaXml({ title, kind, locale, madeAt }: Outline): Markup {
  const moment = new Date(madeAt).toISOString().slice(0, 19);
  return markup`<office:document-meta ${namespaces}><office:meta><meta:generator>Kennistafel</meta:generator><dc:title>${title}</dc:title><dc:subject>${kind}</dc:subject><dc:language>${languageTag[locale]}</dc:language><meta:creation-date>${moment}</meta:creation-date><dc:date>${moment}</dc:date></office:meta></office:document-meta>`;
}

function manifestXml(files: readonly { readonly path: string; readonly type: string }[]): Markup {
  const entry = (path: string, type: string) =>
    markup`<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  return markup`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/>${files.map(({ path, type }) => entry(path, type))}</manifest:manifest>`;
}
