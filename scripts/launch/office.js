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

/** @returns {{ text: string, info: string } | undefined} what reads the text of a PDF, and what tells how it is made */
export function findPdfReaders() {
  const text = findProgram(['pdftotext', 'pdftotext.exe']);
  const info = findProgram(['pdfinfo', 'pdfinfo.exe']);
  return text === undefined || info === undefined ? undefined : { text, info };
}

/** Make sure that the tests can open what is exported. */
export async function ensureOffice() {
  if (findOffice() === undefined)
    await installOnDebian('LibreOffice', ['libreoffice-writer', 'libreoffice-calc']);
  if (findPdfReaders() === undefined) await installOnDebian('pdftotext', ['poppler-utils']);
  const office = findOffice();
  if (office === undefined)
    fail('The tests of exports need LibreOffice and none could be installed. Install it.');
  if (findPdfReaders() === undefined)
    fail('The tests of exports need pdftotext and pdfinfo and they could not be installed. Install poppler.');
  say(`LibreOffice: ${office}`);
}
