import type { ownTexts as nl } from './own.nl.ts';
import { devices } from '../en/devices.ts';
import { own } from '../en/own.ts';
import type { Shape } from '../shape.ts';

export const ownTexts = {
  devices,
  own,
} satisfies Shape<typeof nl>;
