import { notes } from './nl/notes.ts';
import { ui } from './nl/ui.ts';

export const nl = {
  notes,
  ui,
} as const;
