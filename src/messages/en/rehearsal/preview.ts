import type { preview as nl } from '../../nl/rehearsal/preview.ts';
import type { Shape } from '../../shape.ts';

export const preview = {
  title: 'View as participant',
  explain: 'This is what a participant sees now. What you do here goes nowhere.',
  width: 'How wide',
  phone: 'Phone',
  laptop: 'Laptop',
  frame: 'What a participant sees now',
  back: 'Back to the session',
  notice: 'This is what a participant sees. What you do here goes nowhere.',
} satisfies Shape<typeof nl>;
