/** How the forms of templates are measured out. Cards must fit in every zone, with the zone's name above them. */
import type { Localized } from '../../deck.ts';
import type { Source } from '../../source.ts';
import type { Axis, Box, Drawing, Heading, Template, Zone, ZoneId } from '../template.ts';

/** A zone as it is written down, before it has a place. */
export interface ZoneText {
  readonly id: ZoneId;
  readonly label: Localized;
  readonly short?: Localized;
  readonly hint?: Localized;
  readonly source?: Source;
}

export type TemplateText = Pick<Template, 'title' | 'about'>;

export const margin = 40;
export const gap = 20;
/** Above it there is room for the template's name and what it is for. */
export const top = 88;
const freeHeight = 400;
/** Room for the title of a column above it. */
const headingHeight = 48;
/** Room for the words along an axis. */
const axisRoom = 56;

/** The template around these zones, with the free surface below them. */
export function templateAround(
  text: TemplateText,
  drawing: Drawing,
  zones: readonly Zone[],
  extra: Partial<Pick<Template, 'headings' | 'axes'>> & { readonly below?: number } = {},
): Template {
  const right = Math.max(...zones.map((zone) => zone.x + zone.width)) + margin;
  const bottom = Math.max(...zones.map((zone) => zone.y + zone.height)) + (extra.below ?? 0) + margin;
  return {
    ...text,
    drawing,
    width: right,
    height: bottom,
    zones,
    headings: extra.headings ?? [],
    axes: extra.axes ?? null,
    free: { x: margin, y: bottom + gap, width: right - 2 * margin, height: freeHeight },
    arrivals: null,
  };
}

/** A box of the same size as the first, so many places to the right of it. */
export function beside(first: Box, places: number): Box {
  return { ...first, x: first.x + places * (first.width + gap) };
}

/** A zone in its place. */
export function placed(text: ZoneText, box: Box): Zone {
  return { ...text, ...box };
}

const widthFor = (count: number) => (count <= 3 ? 440 : count === 4 ? 320 : 290);

/** Zones beside each other, as high as is good for columns. */
export function columns(
  text: TemplateText,
  zones: readonly ZoneText[],
  drawing: 'areas' | 'steps' | 'pillars' = 'areas',
): Template {
  // Steps are not filled like columns: few things lie in each.
  const height = drawing === 'steps' ? 440 : 640;
  const first = { x: margin, y: top, width: widthFor(zones.length), height };
  return templateAround(
    text,
    drawing,
    zones.map((zone, index) => placed(zone, beside(first, index))),
  );
}

export interface ColumnText {
  readonly label: Localized;
  readonly rows: readonly ZoneText[];
}

/** Columns with a title, of zones under each other. */
export function grid(text: TemplateText, cells: readonly ColumnText[]): Template {
  const height = 340;
  const first = { x: margin, y: top, width: widthFor(cells.length), height };
  const headings: Heading[] = [];
  // Row by row, as one reads.
  const rows: Zone[][] = [];
  cells.forEach(({ label, rows: zones }, column) => {
    const place = beside(first, column);
    headings.push({ ...place, height: headingHeight, label });
    zones.forEach((zone, row) => {
      const y = top + headingHeight + row * (height + gap);
      (rows[row] ??= []).push(placed(zone, { ...place, y }));
    });
  });
  return templateAround(text, 'areas', rows.flat(), { headings });
}

/** Four quadrants between two axes: top left, top right, bottom left, bottom right. */
export function matrix(
  text: TemplateText,
  quadrants: readonly ZoneText[],
  axes: { readonly across: Axis; readonly up: Axis },
): Template {
  const size = { width: 540, height: 380 };
  const zones = quadrants.map((zone, index) =>
    placed(zone, {
      x: margin + axisRoom + (index % 2) * (size.width + gap),
      y: top + Math.floor(index / 2) * (size.height + gap),
      ...size,
    }),
  );
  return templateAround(text, 'matrix', zones, { axes, below: axisRoom });
}

const innermost = 270;
const ringWidth = 190;

/** Circles around one middle, from the inside out. */
export function rings(text: TemplateText, zones: readonly ZoneText[]): Template {
  const outermost = innermost + (zones.length - 1) * ringWidth;
  return templateAround(
    text,
    'rings',
    zones.map((zone, index) => {
      const to = innermost + index * ringWidth;
      const inset = outermost - to;
      const box = { x: margin + inset, y: top + inset, width: 2 * to, height: 2 * to };
      return { ...placed(zone, box), ring: { from: index === 0 ? 0 : to - ringWidth, to } };
    }),
  );
}

/** Zones along a line that runs from one end to the other. */
export function line(text: TemplateText, zones: readonly ZoneText[], axis: Axis | null): Template {
  const first = { x: margin, y: top, width: widthFor(zones.length), height: 460 };
  return templateAround(
    text,
    'line',
    zones.map((zone, index) => placed(zone, beside(first, index))),
    { axes: axis === null ? null : { across: axis, up: null }, below: axisRoom },
  );
}
