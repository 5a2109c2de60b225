import { ui } from './nl/ui.ts';

export const nl = {
  ui,
} as const;
