import { devices } from '../nl/devices.ts';
import { own } from '../nl/own.ts';

export const ownTexts = {
  devices,
  own,
} as const;
