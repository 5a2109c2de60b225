/** Board templates: named zones on the shared surface. Board units are CSS pixels at zoom 1; the origin is the top left. */
export const templateIds = ['vrij'] as const;
export type TemplateId = (typeof templateIds)[number];

export const zoneIds = ['now', 'later', 'parked'] as const;
export type ZoneId = (typeof zoneIds)[number];

export interface Zone {
  readonly id: ZoneId;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Template {
  readonly id: TemplateId;
  readonly width: number;
  readonly height: number;
  readonly zones: readonly Zone[];
}

/** One free surface at the left, and three zones (source: the content brief, template `vrij`). */
const free: Template = {
  id: 'vrij',
  width: 1720,
  height: 1080,
  zones: [
    { id: 'now', x: 680, y: 40, width: 1000, height: 620 },
    { id: 'later', x: 680, y: 700, width: 485, height: 340 },
    { id: 'parked', x: 1195, y: 700, width: 485, height: 340 },
  ],
};

const templates: Readonly<Record<TemplateId, Template>> = { vrij: free };

/** The template with this id. */
export function templateOf(id: TemplateId): Template {
  return templates[id];
}

/** Whether a value is the id of a zone. */
export function isZoneId(value: unknown): value is ZoneId {
  return zoneIds.some((zone) => zone === value);
}

/** The zone under a point in board units, or null on the free surface. */
export function zoneAt(template: Template, x: number, y: number): ZoneId | null {
  const hit = template.zones.find(
    (zone) => x >= zone.x && x < zone.x + zone.width && y >= zone.y && y < zone.y + zone.height,
  );
  return hit?.id ?? null;
}
