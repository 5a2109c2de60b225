import type { ProgrammeStep } from '../../model/programme/programme.ts';
import { useMessages } from '../../ui/language/useMessages.ts';

/** What we propose to say, ask and mind at a step: by the step itself where it is a ready-made one, or else by its activity. */
export function useUsualWords() {
  const t = useMessages('words', 'stepWords');
  return ({ key, activity }: Pick<ProgrammeStep, 'key' | 'activity'>) => {
    const read = (part: 'say' | 'ask' | 'mind') =>
      key === null ? t(($) => $.words.activity[activity][part]) : t(($) => $.stepWords[key][part]);
    return { say: read('say'), ask: read('ask'), mind: read('mind') };
  };
}
