import type * as nl from '../nl/guests.ts';
import type { Shape } from '../texts.ts';

export const guests = {
  dialog: {
    explain: 'This person gets a seat at the table. You write and vote for them on this screen.',
    explainTogether: 'You share this device. Each of you writes and votes in turn.',
    name: 'Name of the other person',
    submit: 'Give a seat',
    cancel: 'Cancel',
  },
  paper: {
    also: 'Are there more people without a device? They can also answer on paper.',
    open: 'Answers on paper',
  },
  seated: '{{name}} has a seat.',
  writingFor: 'Who is this for?',
  you: '{{name}} (you)',
  now: 'This is now for {{name}}.',
  isReady: 'had a turn',
  passing: 'Pass the device',
  passOn: 'Pass on',
  leave: {
    open: 'Someone is leaving',
    title: 'Who is leaving?',
    explain: 'The seat goes, with what is still face down. What was revealed stays.',
    name: '{{name}} leaves',
    left: '{{name}} is no longer in the session.',
  },
  cover: {
    passTo: 'Pass the device to {{name}}',
    hidden: 'What was just written is no longer on this screen.',
    who: 'Who has the device?',
    allReady: 'Everyone on this device had a turn',
    allReadyMore: 'You can put the device down. The screen opens again automatically.',
    iAm: 'I am {{name}}',
    others: 'Someone else',
    stop: 'Stop passing',
  },
} satisfies Shape<typeof nl.guests>;

export const persons = {
  question: 'Are you {{name}} too?',
  questionMore:
    'The facilitator thinks that {{name}} is your earlier seat. If you say yes, you count as one person and are in the list once. What was written at the earlier seat cannot be read here. Did you take part with both in a vote that is still open? Then only what you give here counts.',
  questionNameless:
    'The facilitator thinks that {{name}} is your earlier seat. If you say yes, you are in the list once. From the next question on people wait for you once. What you already gave does not change.',
  yes: 'Yes, that is me',
  no: 'No',
  saidYes: 'You count as one person now.',
  saidNo: 'You stay two different people.',
  earlier: 'This seat goes with {{name}} now',
  earlierMore:
    'Together you count as one person. Is that wrong? Then take the seats apart. What you wrote here stays yours alone.',
  apart: 'Take apart',
  apartFrom: 'Take apart: {{name}}',
  isApart: 'The seats do not go together any more.',
  title: 'Whose seat is {{name}}?',
  more: '{{name}} has no connection. Is the same person at another seat now? Choose that seat. It is asked there whether this is right. After a yes both seats count as one person. Nobody can read what was written at the earlier seat.',
  self: '{{name}} (you)',
  nobody: 'Nobody else with a device of their own is here now.',
  asked: '{{name}} is asked now.',
  waiting: 'The question is with {{name}}.',
  takeBack: 'Take the question back',
  takenBack: 'The question was taken back.',
  joined: '{{name}} counts as one person now.',
  both: 'Earlier seats of {{name}}',
} satisfies Shape<typeof nl.persons>;
