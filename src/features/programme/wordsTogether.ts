import { withWordsTogether } from '../../model/ownProgramme.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** Makes of a programme what a session takes: with one text at each step that has words of one's own. */
export function useWordsTogether(wanted: boolean): (programme: ProgrammeFile) => ProgrammeFile {
  const t = useMessages(
    'facilitator',
    wanted ? 'words' : 'facilitator',
    wanted ? 'stepWords' : 'facilitator',
  );
  return (programme) =>
    withWordsTogether(
      programme,
      ({ key, activity }, part) =>
        key === undefined ? t(($) => $.words.activity[activity][part]) : t(($) => $.stepWords[key][part]),
      t(($) => $.plan.words.mind),
    );
}
