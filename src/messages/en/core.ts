export { join, lobby } from './core/join.ts';
export { round } from './core/round.ts';
export { table, time, together } from './core/table.ts';
export { trust } from './core/trust.ts';
export { ui } from './core/ui.ts';
