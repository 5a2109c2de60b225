export { reading } from './report/reading.ts';
export { sharing } from './report/sharing.ts';
