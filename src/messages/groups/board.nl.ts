import { board } from '../nl/board.ts';
import { harvest } from '../nl/harvest.ts';

export const boardTexts = {
  board,
  harvest,
} as const;
