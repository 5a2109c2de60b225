import { Suspense, useReducer, useState } from 'react';

import { lazyParts } from '../../ui/lazyParts.ts';
import { useWhenCalm } from '../../ui/useWhenCalm.ts';
import type { TermWordsProps } from './TermWords.tsx';

/** Whether the words came: from then on they are there at once. */
let here = false;

const { TermWords } = lazyParts(
  ['terms'],
  {
    TermWords: async () => {
      const words = await import('./TermWords.tsx');
      here = true;
      return words;
    },
  },
  'silent',
);

interface TermsInProps extends Pick<TermWordsProps, 'texts'> {
  /** Nothing comes below it that could move. */
  readonly last?: boolean;
}

/**
 * The words in some texts that the glossary explains, as buttons; nothing where there are none. Fetched in a calm moment
 * after the texts are on the page. Where they come late a line was kept free for them, and one line they take.
 */
export function TermsIn({ texts, last = false }: TermsInProps) {
  const [wanted, want] = useReducer(() => true, here);
  const [late] = useState(!here && !last);
  useWhenCalm(wanted ? null : want);
  return (
    <div className={late ? 'min-h-11' : 'empty:hidden'}>
      <Suspense fallback={null}>{wanted && <TermWords texts={texts} oneLine={late} />}</Suspense>
    </div>
  );
}
