/** The colours, types and small pieces that a picture is drawn with. */
import type { Source } from '../../model/source.ts';
import { markup, type Markup } from '../markup.ts';
import type { Deck } from '../../model/deck.ts';
import { sourceColour, themeColour } from '../office/colours.ts';

/** The colours of the light table. A picture is printed and pasted, where no theme reaches it. */
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

const sans = "'Atkinson Hyperlegible Next', 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";
export const serif = "'Source Serif 4', Georgia, 'Times New Roman', serif";

interface Words {
  readonly x: number;
  /** The base line of the first line. */
  readonly y: number;
  readonly size: number;
  readonly lines: readonly string[];
  readonly colour?: string;
  readonly family?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly lineHeight?: number;
}

/** Lines of text under each other. */
export function words(given: Words): Markup {
  const { x, y, size, lines, colour = colours.ink, family = sans, weight = 400, anchor = 'start' } = given;
  const lineHeight = given.lineHeight ?? 1.3;
  return markup`<text font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${colour}" text-anchor="${anchor}">${lines.map(
    (line, index) => markup`<tspan x="${x}" y="${rounded(y + index * size * lineHeight)}">${line}</tspan>`,
  )}</text>`;
}

/** Half a pixel is fine enough, and the same everywhere. */
export const rounded = (value: number) => Math.round(value * 2) / 2;

const dotSize = 4;
const mostDots = 8;

/** The dots of a vote, ending at a point at the right. */
export function dots(count: number, right: number, y: number): Markup {
  if (count === 0 || count > mostDots)
    return markup`<circle cx="${right - 20}" cy="${y}" r="${dotSize}" fill="${colours.ink}"/>${words({ x: right, y: y + 4, size: 12, lines: [String(count)], weight: 700, anchor: 'end' })}`;
  return markup`${Array.from(
    { length: count },
    (_, index) =>
      markup`<circle cx="${right - dotSize - index * (2 * dotSize + 3)}" cy="${y}" r="${dotSize}" fill="${colours.ink}"/>`,
  )}`;
}

const signs: Readonly<Record<Source, string>> = {
  experience: 'M6 1a5 5 0 1 0 .01 0z',
  professional: 'M1.5 1.5h9v9h-9z',
  scientific: 'M6 .8 11.5 11H.5z',
};

/** The sign of a knowledge source: round, square or pointed. */
export function sourceSign(source: Source, x: number, y: number): Markup {
  return markup`<path transform="translate(${x} ${y})" d="${signs[source]}" fill="${sourceInk(source)}"/>`;
}

/** A light bulb: somebody marked this as an insight. */
export function insightMark(x: number, y: number): Markup {
  return markup`<path transform="translate(${x} ${y})" d="M4 13h4M4.500 15.500h3M2 6a4 4 0 1 1 6.500 3c-.700.600-.900 1.200-1 2h-3c-.100-.800-.300-1.400-1-2A4 4 0 0 1 2 6z" fill="none" stroke="#7a4a00" stroke-width="1.500" stroke-linecap="round" stroke-linejoin="round"/>`;
}
