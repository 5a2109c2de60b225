// Workbooks of Excel and LibreOffice. The one file that knows hucre, which is young and reads what it is told to: so what
// a zip says of itself is looked at before, and hucre refuses what turns out to be larger than it says.
import { unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import { type Sheet, sheetLimits, UnreadableError } from './sheet.ts';

/** Far more than a deck needs, far less than a browser on an old phone can hold. */
const zipLimits = { entries: 200, unpackedBytes: 20 * 1024 * 1024, ratio: 200 };

/** Whether these bytes are a zip, as every workbook since 2007 is. */
export function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

/**
 * The first sheet with words in it. Cells are texts, as shown; a formula gives what it gave when it was saved.
 * @throws UnreadableError for what is too large, no workbook, damaged or made to do harm.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Sheet> {
  if (bytes.length > sheetLimits.workbookBytes) throw new UnreadableError('tooLarge');
  const names = checkedNames(bytes);
  const read = names.has('xl/workbook.xml') ? readXlsx : names.has('content.xml') ? readOds : null;
  if (read === null) throw new UnreadableError('unknownKind');
  const range = `A1:Z${sheetLimits.rows + 1}`;
  const workbook = await read(bytes, { range }).catch(() => {
    throw new UnreadableError('damagedWorkbook');
  });
  const sheets = workbook.sheets.map(({ rows }) => rows.map((row) => row.map(cellText)));
  const rows = sheets.find((candidate) => candidate.some((row) => row.some((cell) => cell.trim() !== '')));
  if (!rows) throw new UnreadableError('empty');
  if (rows.length > sheetLimits.rows) throw new UnreadableError('tooManyRows');
  return { rows, separator: null };
}

/** The names in a zip whose list of contents stays within the limits. Nothing is unpacked. */
function checkedNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  let entries = 0;
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.add(name);
        entries += 1;
        unpacked += originalSize;
        const fits =
          entries <= zipLimits.entries &&
          unpacked <= zipLimits.unpackedBytes &&
          originalSize <= Math.max(size, 1024) * zipLimits.ratio;
        if (!fits) throw new UnreadableError('damagedWorkbook');
        return false;
      },
    });
  } catch (error) {
    throw error instanceof UnreadableError ? error : new UnreadableError('damagedWorkbook');
  }
  return names;
}

function cellText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return value instanceof Date ? value.toISOString().slice(0, 10) : '';
}
