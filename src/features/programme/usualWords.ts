import { withWordsTogether } from '../../model/ownProgramme.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';
import type { ProgrammeFile } from '../../model/programmeFile.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

type KnownStep = Pick<ProgrammeStep, 'key' | 'activity'>;

/**
 * What we propose to say, ask and mind at a step: by the step itself where it is a ready-made one, or else by its activity.
 * The texts of ready-made steps are fetched only for those.
 */
export function useUsualWords({ key, activity }: KnownStep) {
  const t = useMessages('words', key === null ? 'words' : 'stepWords');
  const read = (part: 'say' | 'ask' | 'mind') =>
    key === null ? t(($) => $.words.activity[activity][part]) : t(($) => $.stepWords[key][part]);
  return { say: read('say'), ask: read('ask'), mind: read('mind') };
}

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
