/** The templates that come with the product. Kept apart from template.ts: the pages of a phone do without these texts. */
import type { Template, TemplateId } from '../template.ts';
import { denkkader } from './denkkader.ts';
import { drieBronnen } from './drieBronnen.ts';
import { eensOneens } from './eensOneens.ts';
import { haalbaarPrioriteit } from './haalbaarPrioriteit.ts';
import { innovatiecyclus } from './innovatiecyclus.ts';
import { invloed } from './invloed.ts';
import { knelpuntenKansen } from './knelpuntenKansen.ts';
import { knoppen } from './knoppen.ts';
import { openGesloten } from './openGesloten.ts';
import { publiekeBalans } from './publiekeBalans.ts';
import { teVeelNietGenoeg } from './teVeelNietGenoeg.ts';
import { vierPijlers } from './vierPijlers.ts';
import { vrij } from './vrij.ts';

/** What each ready-made template is. */
export const readyTemplates: Readonly<Record<TemplateId, Template>> = {
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
};
