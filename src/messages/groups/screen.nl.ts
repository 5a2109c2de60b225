import { screen } from '../nl/screen.ts';

export const screenTexts = {
  screen,
} as const;
