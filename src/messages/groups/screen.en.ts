import type { screenTexts as nl } from './screen.nl.ts';
import { screen } from '../en/screen.ts';
import type { Shape } from '../shape.ts';

export const screenTexts = {
  screen,
} satisfies Shape<typeof nl>;
