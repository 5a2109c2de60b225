import type { pagesTexts as nl } from './pages.nl.ts';
import { home } from '../en/home.ts';
import { library } from '../en/library.ts';
import { pages } from '../en/pages.ts';
import type { Shape } from '../shape.ts';

export const pagesTexts = {
  home,
  library,
  pages,
} satisfies Shape<typeof nl>;
