export { survey } from './survey/asking.ts';
export { results } from './survey/results.ts';
export { scales } from './survey/scales.ts';
