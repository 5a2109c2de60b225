import type { boardTexts as nl } from './board.nl.ts';
import { board } from '../en/board.ts';
import { boardMenu } from '../en/boardMenu.ts';
import { harvest } from '../en/harvest.ts';
import { surface } from '../en/surface.ts';
import type { Shape } from '../shape.ts';

export const boardTexts = {
  board,
  boardMenu,
  harvest,
  surface,
} satisfies Shape<typeof nl>;
