/** What is there of a word on the screens, fetched once one is. */
import { lazyParts } from '../../ui/lazyParts.ts';

export const { TermLine, TermLarge } = lazyParts(
  ['terms'],
  {
    TermLine: () => import('./TermLine.tsx'),
    TermLarge: () => import('./TermLarge.tsx'),
  },
  'silent',
);
