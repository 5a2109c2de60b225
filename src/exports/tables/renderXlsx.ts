/** All tables of the notes in one workbook. Texts are texts there, days are days: nothing in it can be a formula. */
import { markup, type Markup } from '../markup.ts';
import { archive, xmlPart } from '../office/archive.ts';
import { corePropertiesXml, type DocumentFacts } from '../office/coreProperties.ts';
import type { NotesTable } from './notesTables.ts';
import { headingRow, office, packaging, sheetRelationsXml, sheetXml, workbookStylesXml } from './sheet.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The workbook, one sheet for each table. */
export function renderXlsx(tables: readonly NotesTable[], facts: DocumentFacts): Uint8Array {
  return archive([
    xmlPart('[Content_Types].xml', contentTypesXml(tables)),
    xmlPart('_rels/.rels', packageRelationsXml()),
    xmlPart('xl/workbook.xml', workbookXml(tables)),
    xmlPart('xl/_rels/workbook.xml.rels', workbookRelationsXml(tables)),
    xmlPart('xl/styles.xml', workbookStylesXml()),
    ...tables.map((table, index) => xmlPart(`xl/worksheets/sheet${index + 1}.xml`, sheetXml(table))),
    ...tables.flatMap((table, index) => {
      const relations = sheetRelationsXml(table);
      return relations === null ? [] : [xmlPart(`xl/worksheets/_rels/sheet${index + 1}.xml.rels`, relations)];
    }),
    xmlPart('docProps/core.xml', corePropertiesXml(facts)),
  ]);
}

function contentTypesXml(tables: readonly NotesTable[]): Markup {
  return markup`<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/>${tables.map((_, index) => markup`<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`)}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;
}

function packageRelationsXml(): Markup {
  return markup`<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packaging}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;
}

function workbookRelationsXml(tables: readonly NotesTable[]): Markup {
  const sheets = tables.map(
    (_, index) =>
      markup`<Relationship Id="rIdSheet${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  return markup`<Relationships xmlns="${packaging}/relationships">${sheets}<Relationship Id="rIdStyles" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
}

function workbookXml(tables: readonly NotesTable[]): Markup {
  return markup`<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${tables.map(({ title }, index) => markup`<sheet name="${title}" sheetId="${index + 1}" r:id="rIdSheet${index + 1}"/>`)}</sheets><definedNames>${tables.map((table, index) => markup`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${headingRow(table)}</definedName>`)}</definedNames></workbook>`;
}
