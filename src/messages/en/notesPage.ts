import type { notesPage as nl } from '../nl/notesPage.ts';
import type { Shape } from '../shape.ts';

export const notesPage = {
  promise:
    'These notes hold what you revealed and wrote down together. What was not revealed is never in them.',
  print: 'Print',
  downloads: 'Keep the notes',
} as const satisfies Shape<typeof nl>;
