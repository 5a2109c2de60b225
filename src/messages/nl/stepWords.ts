import { furtherStepWords } from './words/furtherSteps.ts';
import { firstStepWords } from './words/steps.ts';

/** What a facilitator can say and ask at a step of a ready-made programme. Participants never fetch these. */
export const stepWords = { ...firstStepWords, ...furtherStepWords };
