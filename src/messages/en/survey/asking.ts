import type { survey as nl } from '../../nl/survey/asking.ts';
import type { Shape } from '../../texts.ts';

export const survey = {
  title: { statements: 'Statements', scan: 'Knowledge scan' },
  sealed:
    'Your answers are confidential: nobody at the table sees what you choose. Later there are only counts, never names. If everybody chooses the same, then everybody does know what you chose.',
  after: 'As soon as the facilitator closes, Kennistafel erases who answered what.',
  who: 'Who sees what I choose?',
  minimum: 'There will be a result once {{count}} people answer.',
  lower:
    'The facilitator chose to show a result from {{count}} people on, instead of {{usual}}. That makes it easier to guess what you chose.',
  tooFew: 'With the people who are here now there is no result yet: that takes {{count}} people.',
  openly:
    'There will be a result, however few people answer. Somebody can then guess what you chose. You may skip everything.',
  observing: 'Everybody is answering now. You see the result when the facilitator shows it.',
  ahead:
    'Answer this when it suits you. Everything is kept: feel free to stop, and go on later on this device.',
  doing: 'Answer on your own screen',
  progress: '{{at}} of {{of}}',
  back: 'Back',
  next: 'Next',
  skip: 'Skip',
  end: {
    title: 'You have reached the end',
    answered: 'You answered {{count}} of {{of}}.',
    review: 'Look through my answers',
  },
  notDone: 'I am not done yet',
  doneMore: 'You are marked as done. You can still change things, until the facilitator closes.',
  shown: 'You now see the result.',
  panel: {
    kind: 'What do you ask?',
    kinds: {
      statements: {
        title: 'Statements',
        more: 'Everybody says how much they agree. Then you see where you differ.',
      },
      scan: {
        title: 'Knowledge scan',
        more: 'Questions about knowledge in the municipality. Then you see what goes well in your eyes, and what does not.',
      },
      own: {
        title: 'Your own questionnaire',
        more: 'A questionnaire that you made yourself, on this device. You see your own answers only.',
      },
    },
    noOwn: 'Do you have other questions to ask?',
    moreOwn: 'Is yours not here?',
    makeOwn: 'Make a questionnaire of your own (opens in a new tab)',
    whichOwn: 'Which questionnaire?',
    length: 'How long?',
    lengths: {
      short: { title: 'Short', more: 'About four minutes. You see your own answers only.' },
      full: {
        title: 'Full',
        more: 'About fifteen minutes. You also see your answers beside those of other municipalities.',
      },
    },
    cards: 'Statements on cards in this session',
    noCards: 'This session has no cards with a statement. Type your own below.',
    own: 'Your own statements',
    ownHint: 'Put each statement on a line of its own.',
    layout: 'How do people see them?',
    layouts: { one: 'One at a time', list: 'In a list' },
    minimum: 'Result from',
    minimumMore: 'So many people must answer. Once you begin, this stays as it is.',
    lower: 'This is less than {{usual}}. Everybody sees that before they answer.',
    fewer: 'One person fewer',
    more: 'One person more',
    here_one: 'There is {{count}} participant now. A result takes {{minimum}}.',
    here_other: 'There are {{count}} participants now. A result takes {{minimum}}.',
    hereMore: 'You can wait, skip this, or choose openness together. Ask the group first if you choose that.',
    openly: 'We do it openly',
    openlyMore: 'There is a result with fewer people too. Everybody reads that before they answer.',
    start: 'Begin',
    cancel: 'Cancel',
    chosen_one: '{{count}} statement',
    chosen_other: '{{count}} statements',
    ahead: {
      title: 'Answering beforehand',
      more: 'Put questions ready for everybody with the invitation. That can be days before the session. You show the result in the session.',
      ask: 'Put questions ready',
      start: 'Put ready',
      asked: 'The questions are ready. Everybody who comes in can answer them.',
      few: 'Will fewer than {{minimum}} people answer? Then there is no result.',
      fewMore:
        'If you are with fewer, skip this, or choose openness together. Ask the group first if you choose that.',
      going: 'To answer beforehand: {{title}}',
      door: 'People cannot come in by themselves now. Let them in, or they cannot answer anything.',
    },
    going: 'Everybody is answering now',
    sealed: 'Nobody at the table sees what another chooses, and neither do you.',
    stop: 'Stop without a result',
    askStop: {
      title: 'Stop without a result?',
      more: 'What people answered is erased. Nobody gets to see it.',
      stay: 'Go on',
    },
    before: 'Last time you answered: {{titles}}. Ask the same, and you see then and now beside each other.',
    stopped: 'Stopped. The answers are erased.',
  },
} satisfies Shape<typeof nl>;
