import type { TemplateId } from '../../model/board/template.ts';

/** The boards of the product by what one is after, in the order in which they are offered. */
export const templateGroups = {
  start: ['tafel', 'vrij'],
  where: ['drie-bronnen', 'te-veel-niet-genoeg', 'vier-pijlers', 'kennisnetwerken', 'rollen'],
  choose: ['knoppen', 'haalbaar-prioriteit', 'invloed', 'rol-gemeente', 'vijf-leerlijnen'],
  together: ['knelpunten-kansen', 'eens-oneens', 'verkennen-blauwdruk', 'team-speelvelden'],
  data: ['publieke-balans', 'open-gesloten', 'trap-data', 'zeven-themas', 'innovatiecyclus', 'denkkader'],
} as const satisfies Readonly<Record<string, readonly TemplateId[]>>;

export const groupNames = Object.keys(templateGroups) as (keyof typeof templateGroups)[];
