import { home } from '../nl/home.ts';
import { library } from '../nl/library.ts';
import { pages } from '../nl/pages.ts';

export const pagesTexts = {
  home,
  library,
  pages,
} as const;
