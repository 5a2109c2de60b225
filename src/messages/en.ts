import { notes } from './en/notes.ts';
import { ui } from './en/ui.ts';
import type { nl } from './nl.ts';
import type { Shape } from './shape.ts';

export const en = {
  notes,
  ui,
} satisfies Shape<typeof nl>;
