// Finds the programs that the tests open exported files with, or installs them: LibreOffice, and poppler for PDF.
import { installOnDebian } from './debian.js';
import { findProgram } from './programs.js';
import { fail, say } from './project.js';

const wellKnown = [
  '/usr/lib/libreoffice/program/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:/Program Files/LibreOffice/program/soffice.exe',
];

/** @returns {string | undefined} LibreOffice */
export function findOffice() {
  return findProgram(['soffice', 'libreoffice', 'soffice.exe'], wellKnown);
}

/**
 * What reads a PDF, all of poppler: its text, how it is made, its fonts, its pages as pictures, its bookmarks.
 * @returns {{ text: string, info: string, fonts: string, picture: string, html: string } | undefined}
 */
export function findPdfReaders() {
  const [text, info, fonts, picture, html] = [
    'pdftotext',
    'pdfinfo',
    'pdffonts',
    'pdftoppm',
    'pdftohtml',
  ].map((name) => findProgram([name, `${name}.exe`]));
  if (!text || !info || !fonts || !picture || !html) return undefined;
  return { text, info, fonts, picture, html };
}

/** Make sure that the tests can open what is exported. */
export async function ensureOffice() {
  if (findOffice() === undefined)
    await installOnDebian('LibreOffice', ['libreoffice-writer', 'libreoffice-calc']);
  if (findPdfReaders() === undefined) await installOnDebian('poppler', ['poppler-utils']);
  const office = findOffice();
  if (office === undefined)
    fail('The tests of exports need LibreOffice and none could be installed. Install it.');
  if (findPdfReaders() === undefined)
    fail(
      'The tests of exports need pdftotext and the other programs of poppler, and they could not be installed. Install poppler.',
    );
  say(`LibreOffice: ${office}`);
}
