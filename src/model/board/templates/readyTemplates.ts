/** The templates that come with the product. Kept apart from template.ts: the pages of a phone do without these texts. */
import type { Template, TemplateId } from '../template.ts';
import { denkkader, drieBronnen, invloed, publiekeBalans, rollen } from './areas.ts';
import { teamSpeelvelden, verkennenBlauwdruk } from './bands.ts';
import {
  innovatiecyclus,
  knelpuntenKansen,
  knoppen,
  teVeelNietGenoeg,
  trapData,
  vierPijlers,
} from './columns.ts';
import { tafel, vrij } from './tables.ts';
import { kennisnetwerken, rolGemeente, vijfLeerlijnen, zevenThemas } from './grids.ts';
import { eensOneens, haalbaarPrioriteit, openGesloten } from './matrices.ts';

export const readyTemplates: Readonly<Record<TemplateId, Template>> = {
  tafel,
  vrij,
  'drie-bronnen': drieBronnen,
  knoppen,
  'haalbaar-prioriteit': haalbaarPrioriteit,
  invloed,
  'vier-pijlers': vierPijlers,
  'te-veel-niet-genoeg': teVeelNietGenoeg,
  'knelpunten-kansen': knelpuntenKansen,
  'eens-oneens': eensOneens,
  'open-gesloten': openGesloten,
  'publieke-balans': publiekeBalans,
  innovatiecyclus,
  denkkader,
  'vijf-leerlijnen': vijfLeerlijnen,
  'team-speelvelden': teamSpeelvelden,
  rollen,
  kennisnetwerken,
  'rol-gemeente': rolGemeente,
  'trap-data': trapData,
  'zeven-themas': zevenThemas,
  'verkennen-blauwdruk': verkennenBlauwdruk,
};
