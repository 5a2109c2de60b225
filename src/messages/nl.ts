// Every area in Dutch, of all groups.

export * from './nl/beside.ts';
export * from './nl/board.ts';
export * from './nl/core.ts';
export * from './nl/door.ts';
export * from './nl/facilitator.ts';
export * from './nl/hand.ts';
export * from './nl/notes.ts';
export * from './nl/own.ts';
export * from './nl/pages.ts';
export * from './nl/rehearsal.ts';
export * from './nl/report.ts';
export * from './nl/reveal.ts';
export * from './nl/screen.ts';
export * from './nl/template.ts';
export * from './nl/vote.ts';
export * from './nl/words.ts';
