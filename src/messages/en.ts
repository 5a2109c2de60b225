import { ui } from './en/ui.ts';
import type { nl } from './nl.ts';
import type { Shape } from './shape.ts';

export const en = {
  ui,
} satisfies Shape<typeof nl>;
