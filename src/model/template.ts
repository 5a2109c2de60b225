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
  /** Where things go that somebody sends to the free surface from a menu. */
  readonly free: Omit<Zone, 'id'>;
}

/**
 * What we talk about now has the most room, at the top; below it the free surface and the two zones for what waits
 * (source: the content brief, template `vrij`). Outside the zones everything is free surface.
 */
const free: Template = {
  id: 'vrij',
  width: 1240,
  height: 1120,
  zones: [
    { id: 'now', x: 40, y: 40, width: 1160, height: 600 },
    { id: 'later', x: 440, y: 680, width: 370, height: 400 },
    { id: 'parked', x: 830, y: 680, width: 370, height: 400 },
  ],
  free: { x: 40, y: 680, width: 380, height: 400 },
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
