import { board } from '../nl/board.ts';
import { boardMenu } from '../nl/boardMenu.ts';
import { harvest } from '../nl/harvest.ts';
import { surface } from '../nl/surface.ts';

export const boardTexts = {
  board,
  boardMenu,
  harvest,
  surface,
} as const;
