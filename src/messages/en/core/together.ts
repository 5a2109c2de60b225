import type { together as nl } from '../../nl/core/together.ts';
import type { Shape } from '../../shape.ts';

export const together = {
  add: 'Add somebody without a device',
  share: 'Together on this device',
} satisfies Shape<typeof nl>;
