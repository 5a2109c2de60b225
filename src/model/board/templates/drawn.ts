/** How the forms of templates are measured out. Cards must fit in every zone, with the zone's name above them. */
import type { Localized } from '../../deck.ts';
import type { PublicationKey } from '../../publications.ts';
import type { Axis, Box, Drawing, Heading, Template, Zone, ZoneId } from '../template.ts';

/** A name in both languages: Dutch, then English. */
export type Name = `${string} / ${string}`;
export type Sentence = readonly [nl: string, en: string];
/** What lies in a zone, or outside them. */
export type Written = readonly [zone: ZoneId | null, nl: string, en: string];
/** A zone as it is written down, before it has a place. */
export type ZoneText = Omit<Zone, keyof Box | 'ring'>;
type TemplateText = Pick<Template, 'title' | 'about' | 'when' | 'basedOn' | 'next' | 'checklist'>;
/** How one uses a template of the product. */
interface Use {
  readonly when: Sentence;
  readonly basedOn?: readonly PublicationKey[];
  readonly next?: Sentence;
  /** What the list is called, and what is on it. */
  readonly checklist?: readonly [label: Sentence, ...items: Sentence[]];
}

const said = ([nl, en]: Sentence): Localized => ({ nl, en });

function both(name: Name): Localized {
  const [nl = '', en = ''] = name.split(' / ');
  return { nl, en };
}

/** The title of a template, what it is for, and how one uses it. */
export function named(
  title: Name,
  about: Sentence,
  { when, basedOn, next, checklist: [label, ...items] = [['', '']] }: Use,
): TemplateText {
  return {
    title: both(title),
    about: said(about),
    when: said(when),
    ...(basedOn && { basedOn }),
    ...(next && { next: said(next) }),
    ...(items.length > 0 && { checklist: { label: said(label), items: items.map(said) } }),
  };
}

/** A zone with its label, and what to do with what lands there. */
export const zone = (id: string, label: Name, hint?: Sentence): ZoneText => ({
  id,
  label: both(label),
  ...(hint && { hint: said(hint) }),
});

export const axis = (label: Name, low: Name, high: Name): Axis => ({
  label: both(label),
  low: both(low),
  high: both(high),
});

export const margin = 40;
export const gap = 20;
/** Above it there is room for the template's name and what it is for. */
export const top = 88;
const freeHeight = 400;
/** Room for the title of a column above it. */
const headingHeight = 48;
/** Room for the title of a row beside it. */
const bandTitle = 170;
/** Room for the words along an axis. */
const axisRoom = 56;
/** Room for three lines that run on below the zones. */
const currentsRoom = 132;

/** The template around these zones, with the free surface below them. */
export function templateAround(
  text: TemplateText,
  drawing: Drawing,
  zones: readonly Zone[],
  { below = 0, ...extra }: Partial<Pick<Template, 'headings' | 'axes'>> & { readonly below?: number } = {},
): Template {
  const right = Math.max(...zones.map(({ x, width }) => x + width)) + margin;
  const bottom = Math.max(...zones.map(({ y, height }) => y + height)) + below + margin;
  return {
    ...text,
    drawing,
    width: right,
    height: bottom,
    zones,
    headings: [],
    axes: null,
    ...extra,
    free: { x: margin, y: bottom - margin + gap, width: right - 2 * margin, height: freeHeight },
    arrivals: null,
  };
}

/** A box of the same size as the first, so many places to the right of it. */
export function beside(first: Box, places: number): Box {
  return { ...first, x: first.x + places * (first.width + gap) };
}

const widthFor = (count: number) => (count <= 3 ? 440 : count === 4 ? 320 : 290);

interface Row {
  readonly height: number;
  readonly zones: readonly ZoneText[];
}

export const row = (height: number, ...zones: readonly ZoneText[]): Row => ({ height, zones });

/** Rows of zones under each other, all as wide. */
export function rows(
  text: TemplateText,
  drawing: Drawing,
  all: readonly Row[],
  { below = 0, width: given }: { readonly below?: number; readonly width?: number } = {},
): Template {
  const most = Math.max(...all.map(({ zones }) => zones.length));
  const width = given ?? widthFor(most);
  let y = top;
  const zones = all.flatMap(({ height, zones: texts }) => {
    const first = { x: margin, y, width: (most * (width + gap)) / texts.length - gap, height };
    y += height + gap;
    return texts.map((one, index) => ({ ...one, ...beside(first, index) }));
  });
  return templateAround(text, drawing, zones, { below });
}

/** Zones beside each other, as high as is good for columns. */
export function columns(
  text: TemplateText,
  zones: readonly ZoneText[],
  drawing: Drawing = 'areas',
): Template {
  return rows(text, drawing, [row(640, ...zones)]);
}

/** Columns under each of which three lines run on. */
export function currents(text: TemplateText, zones: readonly ZoneText[]): Template {
  return rows(text, 'currents', [row(440, ...zones)], { below: currentsRoom });
}

/** Columns as high as a step of a stair. */
export function stairs(text: TemplateText, zones: readonly ZoneText[]): Template {
  const rise = 70;
  const lowest = 340;
  const first = { x: margin, y: top, width: widthFor(zones.length), height: lowest };
  return templateAround(
    text,
    'stairs',
    zones.map((one, index) => ({
      ...one,
      ...beside(first, index),
      y: top + (zones.length - index) * rise,
      height: lowest + index * rise,
    })),
  );
}

/** Zones along a line that runs from one end to the other. */
export function line(text: TemplateText, zones: readonly ZoneText[]): Template {
  return rows(text, 'line', [row(460, ...zones)], { below: axisRoom });
}

export interface Column {
  readonly id: string;
  readonly label: Name;
  /** What to do with what lands in each of its rows. */
  readonly hints?: readonly Sentence[];
}

const afterColon = (column: string, name: string) =>
  `${column}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`;

/**
 * Columns with a title, each with the same rows. A zone's label says its column and its row. Of many columns the last may be
 * below the first; all together they are as wide.
 */
export function grid(
  text: TemplateText,
  all: readonly Column[],
  rowTexts: readonly ZoneText[],
  {
    drawing = 'areas',
    height = 340,
    apart = gap,
    most = all.length,
  }: {
    readonly drawing?: Drawing;
    readonly height?: number;
    /** Between two rows. */
    readonly apart?: number;
    /** How many columns there are beside each other. */
    readonly most?: number;
  } = {},
): Template {
  const across = most * (widthFor(most) + gap) - gap;
  const down = headingHeight + rowTexts.length * (height + apart);
  const headings: Heading[] = [];
  const zones: Zone[] = [];
  for (let from = 0; from < all.length; from += most) {
    const some = all.slice(from, from + most);
    const width = (across + gap) / some.length - gap;
    const first = { x: margin, y: top + (from / most) * down, width, height };
    some.forEach(({ label }, index) =>
      headings.push({ ...beside(first, index), height: headingHeight, label: both(label) }),
    );
    // Row by row, as one reads.
    rowTexts.forEach((rowText, rowIndex) =>
      some.forEach(({ id, label, hints }, index) =>
        zones.push({
          ...inGroup(both(label), { ...rowText, id: `${id}-${rowText.id}` }),
          ...(hints && { hint: said(hints[rowIndex] ?? ['', '']) }),
          ...beside(first, index),
          y: first.y + headingHeight + rowIndex * (height + apart),
        }),
      ),
    );
  }
  return templateAround(text, drawing, zones, { headings });
}

/** A zone that says of which group it is where it stands by itself. */
function inGroup({ nl, en }: Localized, { label, ...rest }: ZoneText): ZoneText {
  return { ...rest, label: { nl: afterColon(nl, label.nl), en: afterColon(en, label.en) }, short: label };
}

export interface Band {
  readonly label: Name;
  readonly zones: readonly ZoneText[];
}

/** Rows with a title beside them, all as wide. A zone's label says its row too. */
export function bands(
  text: TemplateText,
  all: readonly Band[],
  {
    drawing = 'areas',
    height,
    apart = gap,
  }: { readonly drawing?: Drawing; readonly height: number; readonly apart?: number },
): Template {
  const most = Math.max(...all.map(({ zones }) => zones.length));
  const across = most * (widthFor(most) + gap) - gap;
  const left = margin + bandTitle + gap;
  const yOf = (index: number) => top + index * (height + apart);
  const headings = all.map(({ label }, index) => ({
    x: margin,
    y: yOf(index),
    width: bandTitle,
    height,
    label: both(label),
  }));
  const zones = all.flatMap(({ label, zones: texts }, down) => {
    const width = (across + gap) / texts.length - gap;
    const first = { x: left, y: yOf(down), width, height };
    return texts.map((one, index) => ({ ...inGroup(both(label), one), ...beside(first, index) }));
  });
  return templateAround(text, drawing, zones, { headings, below: apart - gap });
}

/** Four quadrants between two axes: top left, top right, bottom left, bottom right. */
export function matrix(
  text: TemplateText,
  quadrants: readonly ZoneText[],
  axes: { readonly across: Axis; readonly up: Axis },
): Template {
  const size = { width: 540, height: 380 };
  const zones = quadrants.map((quadrant, index) => ({
    ...quadrant,
    x: margin + axisRoom + (index % 2) * (size.width + gap),
    y: top + Math.floor(index / 2) * (size.height + gap),
    ...size,
  }));
  return templateAround(text, 'matrix', zones, { axes, below: axisRoom });
}

const innermost = 270;
const ringWidth = 190;

/** Circles around one middle, from the inside out. */
export function rings(text: TemplateText, zones: readonly ZoneText[]): Template {
  const outermost = innermost + (zones.length - 1) * ringWidth;
  const circles = zones.map((one, index) => {
    const to = innermost + index * ringWidth;
    const inset = outermost - to;
    const box = { x: margin + inset, y: top + inset, width: 2 * to, height: 2 * to };
    return { ...one, ...box, ring: { from: index === 0 ? 0 : to - ringWidth, to } };
  });
  return templateAround(text, 'rings', circles);
}
