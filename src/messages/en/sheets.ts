import type * as nl from '../nl/sheets.ts';
import type { Shape } from '../texts.ts';

export const answerSheet = {
  title: 'Answer sheets',
  file: 'answer-sheets',
  name: 'Name',
  ask: 'Your answer. Do not write your name with it.',
  askNamed: 'Your answer',
  code: 'Code of this card: {{code}}',
} satisfies Shape<typeof nl.answerSheet>;

export const sheets = {
  title: 'Answers on paper',
  lead: 'People without a device write on paper. You read the sheets in here.',
  closed: 'The session is closed. No more answers can be added.',
  notHere: 'This works only in a session on the server, for facilitators.',
  print: {
    title: '1. Print the sheets',
    text_one:
      'This session has {{count}} card. Print a set for each person, on A4 and at actual size (100%).',
    text_other:
      'This session has {{count}} cards. Print a set for each person, on A4 and at actual size (100%).',
    download: 'Download the sheets (PDF)',
  },
  photo: {
    title: '2. Take photos of the sheets',
    text: 'Lay a sheet flat and get all of it in the photo. The photos stay on this device: only what you type goes to the session.',
    choose: 'Take or choose photos',
    reading: 'Reading photo {{at}} of {{of}}…',
    found_one: '{{count}} answer space found.',
    found_other: '{{count}} answer spaces found.',
    none: '{{name}}: no card found. Take the photo from closer by, straight from above and with more light.',
    other: '{{name}}: this sheet is of another session.',
    unreadable: '{{name}}: this photo does not open. Choose a photo in jpg or png.',
    slow: '{{name}}: reading took too long. Take the photo again.',
    problems: 'Not everything was read',
  },
  type: {
    title: '3. Type the answers',
    progress: 'Answer {{at}} of {{of}}',
    writing: 'Cut from the photo: what is on paper for “{{question}}”',
    who: 'Whose sheet is this?',
    newPerson: 'Somebody else',
    name: 'Name',
    nameHint: 'This person gets a seat at the table, beside you.',
    paperName: 'Paper {{number}}',
    text: 'What does it say?',
    textHint: 'Enter: lay the answer on the table and go to the next. Shift and Enter: new line.',
    tick: 'On paper there seems to be a cross at {{source}}. Is that right?',
    ticks: 'On paper there seems to be more than one cross. Choose a source yourself, or none.',
    tickYes: 'Yes, {{source}}',
    tickEnter: 'Press Enter once more for yes.',
    tickNo: 'No',
    handIn: 'Lay on the table',
    skip: 'Skip',
    back: 'Previous',
    empty: 'First type what it says, or skip this one.',
    full: 'This person has {{count}} answers on the table. One card holds no more.',
    done: 'This answer is on the table.',
    finished: 'All of them are done.',
    handedIn_one: '{{count}} answer is on the table.',
    handedIn_other: '{{count}} answers are on the table.',
    toTable: 'To the table',
  },
  round: {
    first: 'First open a round for this card.',
    none: 'No round is open for this card yet. When you open the round, everybody sees this card.',
    open: 'Open the round',
    other:
      'Now the round is open for “{{question}}”. First reveal those answers. People who still write keep that text to themselves.',
    reveal: 'Reveal those answers',
    busy: 'Something else is going on at the table. Finish that first.',
  },
} satisfies Shape<typeof nl.sheets>;
