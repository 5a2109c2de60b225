/** Board templates: named zones on the shared surface. Board units are CSS pixels at zoom 1; the origin is the top left. */
import type { Localized } from '../deck.ts';
import type { PublicationKey } from '../publications.ts';
import type { Source } from '../source.ts';

/** The templates that come with the product; templates/readyTemplates.ts says what each is. */
export const templateIds = [
  'tafel',
  'vrij',
  'drie-bronnen',
  'knoppen',
  'haalbaar-prioriteit',
  'invloed',
  'vier-pijlers',
  'te-veel-niet-genoeg',
  'knelpunten-kansen',
  'eens-oneens',
  'open-gesloten',
  'publieke-balans',
  'innovatiecyclus',
  'denkkader',
  'vijf-leerlijnen',
  'team-speelvelden',
  'rollen',
  'kennisnetwerken',
  'rol-gemeente',
  'trap-data',
  'zeven-themas',
  'verkennen-blauwdruk',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** The name of a zone in its template. What people read is its label. */
export type ZoneId = string;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Zone extends Box {
  readonly id: ZoneId;
  /** As it is called where it stands by itself: in a list, in a menu, in the notes. */
  readonly label: Localized;
  /** As it is written in the zone, where a column's heading says the rest. Left out: the label. */
  readonly short?: Localized;
  /** What to do with what lands here. */
  readonly hint?: Localized;
  /** A ring around the middle of its box, from one distance to another; left out for a rectangle. */
  readonly ring?: { readonly from: number; readonly to: number };
  readonly source?: Source;
}

/** One side of a matrix or line, from little to much. */
export interface Axis {
  readonly label: Localized;
  readonly low: Localized;
  readonly high: Localized;
}

export interface Heading extends Box {
  readonly label: Localized;
}

/** What is drawn with the zones: arrows from one to the next, a line under each row, a balance between them. */
export type Drawing =
  'areas' | 'matrix' | 'rings' | 'line' | 'currents' | 'shifts' | 'stairs' | 'pillars' | 'balance';

export interface Template {
  readonly title: Localized;
  /** What it is for, in a sentence or two. */
  readonly about: Localized;
  /** When one takes this board, in one line. Left out for one's own. */
  readonly when?: Localized;
  /** What it is based on. Left out for one's own, and for a board that is nobody's idea. */
  readonly basedOn?: readonly PublicationKey[];
  /** What one does with it after everything has its place. */
  readonly next?: Localized;
  /** A list that one holds what lies here against, beside the zones. */
  readonly checklist?: { readonly label: Localized; readonly items: readonly Localized[] };
  readonly drawing: Drawing;
  readonly width: number;
  readonly height: number;
  /** In reading order. */
  readonly zones: readonly Zone[];
  readonly headings: readonly Heading[];
  /** Left to right, and bottom to top. */
  readonly axes: { readonly across: Axis; readonly up: Axis | null } | null;
  /** Where things go that somebody sends to the free surface from a menu. */
  readonly free: Box;
  /** The zone in which things are placed by themselves; null for the free surface. */
  readonly arrivals: ZoneId | null;
  /**
   * The free surface is the table: a question lies on it large, with its answers around it, and the next question has a
   * place of its own below. The zones are beside it, for what waits.
   */
  readonly isTable?: true;
}

/** Whether things are sorted into its zones, and nothing arrives in one by itself: what has no zone yet waits below. */
export const sorts = ({ arrivals, isTable }: Template): boolean => arrivals === null && isTable !== true;

export function zoneOf(template: Template, id: ZoneId | null): Zone | undefined {
  return template.zones.find((zone) => zone.id === id);
}

export function middleOf({ x, y, width, height }: Box): { readonly x: number; readonly y: number } {
  return { x: x + width / 2, y: y + height / 2 };
}

function holds(zone: Zone, x: number, y: number): boolean {
  if (zone.ring === undefined)
    return x >= zone.x && x < zone.x + zone.width && y >= zone.y && y < zone.y + zone.height;
  const middle = middleOf(zone);
  const distance = Math.hypot(x - middle.x, y - middle.y);
  return distance >= zone.ring.from && distance < zone.ring.to;
}

/** The zone under a point in board units, or null on the free surface. */
export function zoneAt(template: Template, x: number, y: number): ZoneId | null {
  return template.zones.find((zone) => holds(zone, x, y))?.id ?? null;
}

/** Whether two boxes share some of the surface. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

const zoneIdPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Whether a value has the form of a zone's id. Says nothing about whether a template has it. */
export function isZoneId(value: unknown): value is ZoneId {
  return typeof value === 'string' && zoneIdPattern.test(value);
}
