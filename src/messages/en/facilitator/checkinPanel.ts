import type { checkinPanel as nl } from '../../nl/facilitator/checkinPanel.ts';
import type { Shape } from '../../shape.ts';

export const checkinPanel = {
  entry: 'Check-in or check-out',
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
  started: 'The check-in has begun.',
  cancel: 'Cancel',
  going: 'Everybody gives something now',
  sealed: 'Nobody sees what somebody else gives, and neither do you.',
  busy: 'chooses…',
  stop: 'Break off',
  askStop: {
    title: 'Break off this check-in?',
    more: 'Nobody will see what people gave.',
    stay: 'Go on',
  },
  stopped: 'The check-in was broken off. Nobody saw anything.',
  askShow: {
    title: 'Not everybody is done yet',
    nobody: 'Nobody is done yet',
    sure: 'Show it now?',
    more: 'Only what lies on the table is shown. After that nothing changes any more.',
    wait: 'Wait a little',
    anyway: 'Show it anyway',
  },
  openly: {
    minimum: 'It can be shown when {{count}} people gave something.',
    title: 'Show it with fewer than {{count}} people?',
    more: 'Everybody sees that you want this, and can still take theirs back. After {{seconds}} seconds you can show it.',
    waiting: 'Everybody sees that you go on openly. In a moment you can show it.',
    now: 'You can show it now, also with fewer than {{count}} people.',
  },
} as const satisfies Shape<typeof nl>;
