import type { reportTexts as nl } from './report.nl.ts';
import { reading } from '../en/reading.ts';
import { sharing } from '../en/sharing.ts';
import type { Shape } from '../shape.ts';

export const reportTexts = {
  reading,
  sharing,
} satisfies Shape<typeof nl>;
