import { parseDraftProgramme, parseProgramme } from '../model/ownProgramme.ts';
import type { ProgrammeFile } from '../model/programmeFile.ts';
import { createKept } from './keptThings.ts';

/** Programmes of one's own. */
export const keptProgrammes = createKept('kt-programme-', parseDraftProgramme, ({ title }) => title);

/** Those that a session can begin with. */
export const finishedProgrammes = (): readonly ProgrammeFile[] =>
  keptProgrammes.recallAll().flatMap((programme) => parseProgramme(programme) ?? []);
