/** How the steps are drawn that are for an activity. */
import type { StepLooks } from './activity.ts';
import { partsOf } from './partsOf.ts';

const found = partsOf(import.meta.glob<StepLooks>('./*/step.ts', { eager: true, import: 'step' }));

export const stepLooks: StepLooks = Object.assign({}, ...found) as StepLooks;
