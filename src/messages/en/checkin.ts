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
    'Nobody at the table sees what you give until the facilitator shows it. Then it is all together, without names.',
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
  doneMore: 'You are marked as done. You may change it until it is shown.',
  minimum: 'It is shown when {{count}} people gave something. Then it is hard to guess what you gave.',
  openly:
    'The facilitator wants to show what everyone gave with fewer than {{count}} people. Then someone can guess what you gave. You can take it back.',
  observing: 'Everyone gives something now. You see it when the facilitator shows it.',
  doing: {
    word: 'Give a word on your own screen',
    face: 'Choose a face on your own screen',
    number: 'Choose a number on your own screen',
  },
  results: {
    title: 'What everyone gave',
    people_one: '{{count}} person gave something',
    people_other: '{{count}} people gave something',
    times_one: 'once',
    times_other: '{{count}} times',
    nobody: 'Nobody gave anything. That is fine.',
    shown: 'Now you see what everyone gave.',
  },
  panel: {
    title: 'Check-in or check-out',
    question: 'Question',
    questionHint: 'What do you want to know? If you leave this empty, it says: how are you?',
    kind: 'What does everyone give?',
    kinds: {
      word: { title: 'One word', more: 'Or a few: at most {{most}} characters.' },
      face: { title: 'A face', more: 'Five, from very good to bad.' },
      number: { title: 'A number', more: 'From 1 to {{most}}.' },
    },
    inNotes: 'In the report',
    inNotesMore: 'The report then says what people gave, never who gave it.',
    start: 'Begin',
    cancel: 'Cancel',
    going: 'Everyone gives something now',
    sealed: 'Nobody at the table sees what another person gives, and neither do you.',
    stop: 'Break off',
    askStop: {
      title: 'Break off this check-in?',
      more: 'What people gave will not be shown.',
      stay: 'Go on',
    },
    stopped: 'The check-in was broken off. Nobody saw anything.',
  },
} satisfies Shape<typeof nl>;
