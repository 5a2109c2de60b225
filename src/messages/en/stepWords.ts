import { furtherStepWords } from './words/furtherSteps.ts';
import { firstStepWords } from './words/steps.ts';

export const stepWords = { ...firstStepWords, ...furtherStepWords };
