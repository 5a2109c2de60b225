import type { ProgrammeStep } from '../../model/programme/programme.ts';
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
