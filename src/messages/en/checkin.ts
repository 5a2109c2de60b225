import type { checkin as nl } from '../nl/checkin.ts';
import type { Shape } from '../texts.ts';

export const checkin = {
  title: 'Check-in',
  untitled: {
    word: 'How are you, in one word?',
    face: 'How are you?',
    number: 'How are you, from 1 to 10?',
  },
  sealed:
    'Nobody sees what you give until the facilitator shows it. Then it all stands together, without names.',
  label: { word: 'Your word', face: 'Choose a face', number: 'Choose a number' },
  wordHint: 'At most {{most}} characters.',
  numberHint: '1 is the lowest, 10 is the highest.',
  tooLong: 'This is too long. Use at most {{most}} characters.',
  first: {
    word: 'Write a word first.',
    face: 'Choose a face first.',
    number: 'Choose a number first.',
  },
  faces: {
    'very-good': 'Very good',
    good: 'Good',
    'so-so': 'So-so',
    bad: 'Not good',
    'very-bad': 'Bad',
  },
  mine: 'Yours, still face down',
  pass: 'I pass',
  notPassed: 'I take part after all',
  doneMore: 'You count as done. You may change it until the facilitator shows it.',
  minimum: 'It is shown when {{count}} people gave something. So nobody knows what you gave.',
  openly:
    'The facilitator wants to show what everybody gave with fewer than {{count}} people. Then somebody can guess what you gave. You can take it back.',
  observing: 'Everybody gives something now. You see it when the facilitator shows it.',
  doing: {
    word: 'Give a word on your own screen',
    face: 'Choose a face on your own screen',
    number: 'Choose a number on your own screen',
  },
  results: {
    title: 'What everybody gave',
    people_one: '{{count}} person gave something',
    people_other: '{{count}} people gave something',
    times_one: 'once',
    times_other: '{{count}} times',
    nobody: 'Nobody gave anything. That is fine.',
    shown: 'Now you see what everybody gave.',
  },
  panel: {
    title: 'Check-in or check-out',
    question: 'Question',
    questionHint: 'What do you want to know? If you leave this empty, it says: how are you?',
    kind: 'What does everybody give?',
    kinds: {
      word: { title: 'One word', more: 'Or a few: at most {{most}} characters.' },
      face: { title: 'A face', more: 'Five, from very good to bad.' },
      number: { title: 'A number', more: 'From 1 to {{most}}.' },
    },
    inNotes: 'In the notes',
    inNotesMore: 'They then say what was given, never by whom.',
    start: 'Begin',
    cancel: 'Cancel',
    going: 'Everybody gives something now',
    sealed: 'Nobody sees what somebody else gives, and neither do you.',
    stop: 'Break off',
    askStop: {
      title: 'Break off this check-in?',
      more: 'Nobody will see what people gave.',
      stay: 'Go on',
    },
    stopped: 'The check-in was broken off. Nobody saw anything.',
  },
} satisfies Shape<typeof nl>;
