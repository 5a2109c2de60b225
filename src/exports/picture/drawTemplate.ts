import type { Locale } from '../../model/deck.ts';
import { middleOf, type Axis, type Template, type Zone } from '../../model/board/template.ts';
import { templateLines } from '../../model/board/templates/templateLines.ts';
import { markup, type Markup } from '../markup.ts';
import { plainLine } from '../plainText.ts';
import { rounded, sourceSign, words, colours, serif, sourceInk } from './pieces.ts';
import { wrapped } from './wrapped.ts';

function drawZone(zone: Zone, locale: Locale): Markup {
  const { x, y, width, height, ring, source } = zone;
  const middle = middleOf(zone);
  const name = plainLine((zone.short ?? zone.label)[locale]);
  const shape =
    ring === undefined
      ? markup`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="16" fill="${colours.zone}" stroke="${colours.line}" stroke-dasharray="5 4"/>`
      : markup`<circle cx="${middle.x}" cy="${middle.y}" r="${width / 2}" fill="${colours.zone}" stroke="${colours.line}" stroke-dasharray="5 4"/>`;
  const edge =
    source === undefined
      ? null
      : markup`<path d="M${x + 14} ${y}h${width - 28}" stroke="${sourceInk(source)}" stroke-width="4"/>${sourceSign(source, x + 16, y + 15)}`;
  const indent = source === undefined ? 16 : 34;
  const look = { size: 16, colour: colours.muted, weight: 700 };
  const label =
    ring === undefined
      ? words({ x: x + indent, y: y + 26, lines: wrapped(name, width - 32, 16, 2), ...look })
      : words({ x: middle.x, y: y + 34, lines: [name], anchor: 'middle', ...look });
  return markup`${shape}${edge}${label}`;
}

function drawAxis(axis: Axis, length: number, locale: Locale): Markup {
  const word = (x: number, text: string, anchor: 'start' | 'middle' | 'end', weight: number) => {
    const colour = weight > 400 ? colours.ink : colours.muted;
    return words({ x, y: 0, size: 16, lines: [plainLine(text)], colour, weight, anchor });
  };
  return markup`${word(0, axis.low[locale], 'start', 400)}${word(length / 2, axis.label[locale], 'middle', 700)}${word(length, `${axis.high[locale]} →`, 'end', 400)}`;
}

/** The template, below everything else: zones and their names, lines between them, titles of columns and axes. */
export function drawTemplate(template: Template, locale: Locale): Markup {
  const { zones, headings, axes } = template;
  const drawn = template.drawing === 'rings' ? zones.toReversed() : zones;
  const left = Math.min(...zones.map(({ x }) => x));
  const top = Math.min(...zones.map(({ y }) => y));
  const right = Math.max(...zones.map(({ x, width }) => x + width));
  const bottom = Math.max(...zones.map(({ y, height }) => y + height));
  const caption =
    template.arrivals === null &&
    words({
      x: left,
      y: 40,
      size: 24,
      lines: wrapped(plainLine(template.title[locale]), right - left, 24, 1),
      family: serif,
      weight: 600,
    });
  return markup`<g>${caption}${templateLines(template).map(
    (path) =>
      markup`<path d="${path}" fill="none" stroke="${colours.line}" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/>`,
  )}${drawn.map((zone) => drawZone(zone, locale))}${headings.map(({ label, x, y, width, height }) =>
    words({
      x: rounded(x + width / 2),
      y: y + height / 2 + 6,
      size: 20,
      lines: wrapped(plainLine(label[locale]), width - 16, 20, 1),
      family: serif,
      weight: 600,
      anchor: 'middle',
    }),
  )}${axes && markup`<g transform="translate(${left} ${bottom + 28})">${drawAxis(axes.across, right - left, locale)}</g>`}${
    axes?.up
      ? markup`<g transform="translate(${left - 18} ${bottom}) rotate(-90)">${drawAxis(axes.up, bottom - top, locale)}</g>`
      : null
  }</g>`;
}
