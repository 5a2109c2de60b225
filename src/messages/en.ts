// Every area in English, of all groups.

export * from './en/beside.ts';
export * from './en/board.ts';
export * from './en/core.ts';
export * from './en/door.ts';
export * from './en/facilitator.ts';
export * from './en/hand.ts';
export * from './en/notes.ts';
export * from './en/own.ts';
export * from './en/pages.ts';
export * from './en/rehearsal.ts';
export * from './en/report.ts';
export * from './en/reveal.ts';
export * from './en/screen.ts';
export * from './en/template.ts';
export * from './en/vote.ts';
export * from './en/words.ts';
