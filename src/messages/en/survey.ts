export { survey } from './survey/asking.ts';
