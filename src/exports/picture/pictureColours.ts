/** The colours of the light table. A picture is printed and pasted, where no theme reaches it. */
import type { Deck } from '../../model/deck.ts';
import type { Source } from '../../model/source.ts';
import { sourceColour, themeColour } from '../office/colours.ts';

export const colours = {
  table: '#f4f1ea',
  zone: '#f9f7f3',
  paper: '#ffffff',
  sheet: '#fcfbf8',
  ink: '#1d2430',
  muted: '#5a6472',
  line: '#8b8474',
  edge: '#ddd6c8',
} as const;

/** The colour of a deck's theme. */
export const themeInk = (theme: Deck['theme']) => `#${themeColour[theme]}`;

/** The colour of a knowledge source; of none, that of a line. */
export const sourceInk = (source: Source | null) =>
  source === null ? colours.line : `#${sourceColour[source]}`;

export const sans = "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";
