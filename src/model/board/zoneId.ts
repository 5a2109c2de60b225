import type { ZoneId } from './template.ts';

const zoneIdPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** Whether a value has the form of a zone's id. Says nothing about whether a template has it. */
export function isZoneId(value: unknown): value is ZoneId {
  return typeof value === 'string' && zoneIdPattern.test(value);
}
