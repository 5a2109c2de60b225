export const earlier = {
  title: 'From last time',
  from: 'Last time is “{{title}}”, {{date}}.',
  question: 'What became of it?',
  outcome: {
    none: 'not discussed yet',
    done: 'done',
    'going-on': 'still going on',
    'let-go': 'we let it go',
  },
  word: 'A word about it',
  wordHint: 'For example: what helped, or what was in the way.',
  save: 'Save',
  saved: 'Saved. Everybody sees it now.',
  clear: 'Take away what it says here',
  failed: 'That is not saved yet',
  about: 'About: {{action}}',
} as const;
