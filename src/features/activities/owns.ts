/** What people can still do with what they wrote themselves, for each activity that has such a thing. */
import type { OwnFace } from './activity.ts';
import { partsOf } from './partsOf.ts';

export const owns = partsOf(import.meta.glob<OwnFace>('./*/own.tsx', { eager: true, import: 'own' }));
