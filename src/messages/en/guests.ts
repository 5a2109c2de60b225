import type { guests as nl } from '../nl/guests.ts';
import type { Shape } from '../texts.ts';

export const guests = {
  dialog: {
    explain: 'This person gets a seat at the table. You write and vote for them on this screen.',
    explainTogether: 'You share this device. Each of you writes and votes in turn.',
    name: 'Name of the other person',
    submit: 'Give a seat',
    cancel: 'Cancel',
  },
  seated: '{{name}} has a seat.',
  writingFor: 'Who is this for?',
  you: '{{name}} (you)',
  now: 'This is now for {{name}}.',
  isReady: 'ready',
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
    allReady: 'Everyone on this device is ready',
    allReadyMore: 'You can put the device down. The screen opens again automatically.',
    iAm: 'I am {{name}}',
    others: 'Someone else',
    stop: 'Stop passing',
  },
} satisfies Shape<typeof nl>;
