import { board } from '../nl/board.ts';
import { harvest } from '../nl/harvest.ts';
import { surface } from '../nl/surface.ts';

export const boardTexts = {
  board,
  harvest,
  surface,
} as const;
