import type { ReadyProgrammeId } from '../../model/programme/presets.ts';

/** The ready-made programmes by what one is after, in the order in which they are offered. */
export const programmeGroups = {
  begin: ['eerste-gesprek', 'herken-je-dit', 'drie-kennisbronnen'],
  choose: ['wat-kan-bij-ons', 'rollen-en-taken', 'leerplan', 'welke-knop'],
  case: ['vast-in-samenwerking', 'zeven-vragen'],
  data: ['start-dataproject', 'denkkader'],
  other: ['korte-terugblik', 'vrij'],
} as const satisfies Readonly<Record<string, readonly ReadyProgrammeId[]>>;

export const groupNames = Object.keys(programmeGroups) as (keyof typeof programmeGroups)[];
