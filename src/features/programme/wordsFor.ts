import type { TextsWith } from '../../messages/lazyTexts.ts';
import type { TranslateOf } from '../../messages/texts.ts';
import type { ProgrammeStep } from '../../model/programme/programme.ts';

export interface ReadyWords {
  readonly say: string;
  readonly ask: readonly string[];
  readonly mind: string;
}

/** What we propose to say and ask at a step: for the step itself, or else for what is done in it. */
export function wordsFor(
  { key, activity }: Pick<ProgrammeStep, 'key' | 'activity'>,
  t: TranslateOf<TextsWith<'words'>>,
): ReadyWords {
  const read = (part: 'say' | 'ask' | 'mind') =>
    key === null ? t(($) => $.words.activity[activity][part]) : t(($) => $.words.step[key][part]);
  return { say: read('say'), ask: read('ask').split('\n'), mind: read('mind') };
}

/** The same as one text, to begin one's own from. */
export const asOneText = ({ say, ask }: ReadyWords) => [say, ...ask].join('\n');
