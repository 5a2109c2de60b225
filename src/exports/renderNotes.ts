/** Makes a file of the notes. The code of a format is fetched when somebody asks for it, and never before. */
import type { PureFormat } from './formats.ts';
import type { Locale } from '../messages/locale.ts';
import type { HouseLook } from './houseLook.ts';
import { toHtml } from './markup.ts';
import type { NotesRecord } from './notesRecord.ts';
import { buildOutline } from './outline/buildOutline.ts';
import type { BlockOf, Outline } from './outline/outline.ts';
import { pixelsOf, type HasLetters } from './picture/boardPicture.ts';
import type { TableName } from './tables/notesTables.ts';

export interface FileOptions {
  readonly locale: Locale;
  /** Which table a CSV holds. */
  readonly table: TableName;
  /** Makes a PNG of the board for formats that cannot draw; null where that does not work, and then they do without. */
  readonly rasterise: Rasterise;
  /** The letters that it has; left out: those of the whole world. */
  readonly hasLetters?: HasLetters;
  /** The house style of the page; left out or null: ours. */
  readonly house?: HouseLook | null;
}

/** An SVG as a PNG of so many dots. Server and browser each have their own way: exports know neither Node nor the DOM. */
export type Rasterise = (
  svg: string,
  size: { readonly width: number; readonly height: number },
) => Promise<Uint8Array | null>;

type Rendered = string | Uint8Array;
type Render = (record: NotesRecord, options: FileOptions) => Rendered | Promise<Rendered>;

function ofOutline(render: (outline: Outline) => Rendered): Render {
  return (record, { locale }) => render(buildOutline(record, locale));
}

/** For an office file the pictures of the board are made first, so that the writer of the file only needs their bytes. */
function ofDrawnOutline(render: (outline: Outline, board: readonly Uint8Array[]) => Rendered): Render {
  return async (record, { locale, rasterise, hasLetters }) => {
    const outline = buildOutline(record, locale);
    const block = outline.sections
      .flatMap(({ blocks }) => blocks)
      .find((one): one is BlockOf<'picture'> => one.type === 'picture');
    const drawn: Uint8Array[] = [];
    for (const part of block?.picture.parts ?? []) {
      const png = await rasterise(toHtml(part.draw(hasLetters)), pixelsOf(part));
      if (png === null) return render(outline, []);
      drawn.push(png);
    }
    return render(outline, drawn);
  };
}

const renderers: Readonly<Record<PureFormat, () => Promise<Render>>> = {
  docx: async () => ofDrawnOutline((await import('./word/renderDocx.ts')).renderDocx),
  odt: async () => ofDrawnOutline((await import('./opendocument/renderOdt.ts')).renderOdt),
  html: async () => {
    const [{ renderHtml }, { inHouseColours }] = await Promise.all([
      import('./html/renderHtml.ts'),
      import('./picture/inHouseColours.ts'),
    ]);
    return (record, { locale, house }) =>
      renderHtml(inHouseColours(buildOutline(record, locale), house), house);
  },
  md: async () => ofOutline((await import('./markdown/renderMarkdown.ts')).renderMarkdown),
  json: async () => (await import('./json/renderJson.ts')).renderJson,
  ics: async () => {
    const { renderCalendar } = await import('./calendar/renderCalendar.ts');
    return (record, { locale }) => renderCalendar(record, locale);
  },
  csv: async () => {
    const [{ renderCsv }, { notesTable }] = await Promise.all([
      import('./tables/renderCsv.ts'),
      import('./tables/notesTables.ts'),
    ]);
    return (record, { table, locale }) => renderCsv(notesTable(record, table, locale));
  },
  xlsx: async () => {
    const [{ renderXlsx }, { sheetsOf }] = await Promise.all([
      import('./tables/renderXlsx.ts'),
      import('./tables/notesTables.ts'),
    ]);
    return (record, { locale }) => {
      const outline = buildOutline(record, locale);
      return renderXlsx(sheetsOf(record, locale), outline);
    };
  },
};

/** The notes in a format: text, or the bytes of a file. */
export async function renderNotes(
  record: NotesRecord,
  format: PureFormat,
  options: FileOptions,
): Promise<Rendered> {
  const render = await renderers[format]();
  return render(record, options);
}
