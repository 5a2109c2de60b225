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

/**
 * The words in some texts that the glossary explains, as buttons; nothing where there are none. Fetched in a calm moment
 * after the texts are on the page: until then a line is kept free, so that nothing below it moves.
 */
export function TermsIn(props: TermWordsProps) {
  const [wanted, want] = useReducer(() => true, here);
  const [late] = useState(!here);
  useWhenCalm(wanted ? null : want);
  return (
    <div className={late ? 'min-h-11' : 'empty:hidden'}>
      <Suspense fallback={null}>{wanted && <TermWords {...props} />}</Suspense>
    </div>
  );
}
