import { parseDraftProgramme } from '../model/ownProgramme.ts';
import { createKept } from './keptThings.ts';

/** Programmes of one's own. */
export const keptProgrammes = createKept('kt-programme-', parseDraftProgramme, ({ title }) => title);
