import type * as nl from '../../nl/facilitator/panels.ts';
import type { Shape } from '../../texts.ts';

export const checkinPanel = {
  entry: 'Check-in or check-out',
  busy: 'chooses…',
  askShow: {
    title: 'Not everyone is done yet',
    nobody: 'Nobody is done yet',
    sure: 'Show it now?',
    more: 'Only what is on the table is shown. After that nothing changes any more.',
    wait: 'Wait a little',
    anyway: 'Show it anyway',
  },
  openly: {
    minimum: 'It can be shown when {{count}} people gave something.',
    title: 'Show it with fewer than {{count}} people?',
    more: 'Everyone sees that you want this, and can still take theirs back. After {{seconds}} seconds you can show it.',
    waiting: 'Everyone sees that you go on openly. In a moment you can show it.',
    now: 'You can show it now, also with fewer than {{count}} people.',
  },
} satisfies Shape<typeof nl.checkinPanel>;

export const surveyPanel = {
  entry: 'Statements or knowledge scan',
  busy: 'answering…',
  askClose: {
    title: 'Not everybody is done',
    nobody: 'Nobody is done yet',
    sure: 'Close now?',
    more: 'People who are still busy take part with what they answered so far. After that nothing changes.',
    wait: 'Wait a little',
    anyway: 'Close now',
  },
} satisfies Shape<typeof nl.surveyPanel>;

export const dealPanel = {
  title: 'Deal cards',
  intro: 'Every participant gets a hand of their own, which nobody else at the table sees.',
  count: 'Cards per person',
  fewer: 'One card fewer',
  more: 'One card more',
  sum_one: '{{count}} participant, {{cards}} cards in this session.',
  sum_other: '{{count}} participants, {{cards}} cards in this session.',
  twice: 'There are fewer cards than hands: some cards go to more than one person.',
  deal: 'Deal',
  dealt: 'The cards have been dealt.',
  going: 'Everyone chooses from their own hand',
  collected: 'The cards have been collected. What is on the table stays.',
  discuss: 'Discuss this card',
  putBack: 'Put back in the deck',
} satisfies Shape<typeof nl.dealPanel>;

export const hideAnswer = {
  menu: 'What you can do with this answer',
  hide: 'Hide this answer',
  title: 'Hide this answer?',
  more: 'Only facilitators and the author still see it. Everyone sees that something was hidden. You can bring it back until the session closes.',
  why: 'Why?',
  whyHint: 'The author reads this reason in kind words.',
  because: {
    private: 'Too personal',
    hurtful: 'Hurtful',
    double: 'Said twice',
    other: 'Another reason',
  },
  cancel: 'Never mind',
  hidden: 'The answer is hidden.',
} satisfies Shape<typeof nl.hideAnswer>;

export const lobbyPanel = {
  ready: 'Everything is ready',
  readyMore: 'Show the code. Start when everyone is here; coming in later is fine too.',
  inviteAt: 'Go to {{address}} and enter:',
  inviteLink: 'Invitation',
  onlyHere:
    'This address works on this computer only. Phones cannot join. Where the server was started, it says why.',
  start: 'Start the session',
  starting: 'Starting the session…',
  startFailed: 'Starting did not work yet',
  bigScreen: 'Open the big screen',
  bigScreenMore: 'In a new tab. Drag it to the projector.',
  privateTitle: 'Your own link to come back with',
  privateMore:
    'Keep this link, for instance in your calendar. Anyone who has it can facilitate this session. So do not share it.',
  privateLink: 'Facilitator’s link',
} satisfies Shape<typeof nl.lobbyPanel>;

export const timerPanel = {
  minutes: '{{count}} min',
  set: 'Set a time',
  start: 'Start the time',
  planned: 'Time of this step: {{count}} min',
  other: 'Another time',
  own: 'Your own time',
  ownHint: 'In minutes, or for instance 7:30.',
  ownWrong: 'Give a time of at most 240 minutes, for instance 7 or 7:30.',
  ownStart: 'Start',
  locks: 'Nothing more on the table when time is up',
  locksMore: 'What is not on the table yet is kept as a draft.',
  locksNow: 'When time is up, nothing more can be put on the table.',
  locked: 'Nothing more can be put on the table. Add a minute to allow it again.',
  add: '+1 min',
  pause: 'Pause',
  resume: 'Go on',
  stop: 'Stop',
  stopMore: 'Stop the time',
  soundOff: 'No sound when time is up',
  clear: 'Take away',
} satisfies Shape<typeof nl.timerPanel>;

export const votePanel = {
  open: 'Start a vote',
  title: 'Vote',
  over: 'What do we vote on?',
  scope: {
    here: 'Answers to this card',
    answers: 'All answers on the table',
    table: 'Cards that were on the table',
    deck: 'All cards of this session',
    played: 'Cards that were played from a hand',
    clusters: 'Groups on the board',
  },
  items_one: '{{count}} choice',
  items_other: '{{count}} choices',
  none: 'There is nothing to choose between yet: at least two choices are needed.',
  question: 'Question',
  questionHint: 'What do you want to know? If you leave this empty, it shows a plain question.',
  dots: 'Dots per person',
  fewer: 'One dot fewer',
  more: 'One dot more',
  several: 'Several dots on one choice are fine',
  severalMore: 'Is this off? Then everyone gives at most one dot per choice.',
  start: 'Start',
  started: 'The vote has begun.',
  going: 'Voting is going on',
  sealed: 'Nobody at the table sees the count so far, and neither do you. Counting happens when you close.',
  close: 'Close and show the result',
  stop: 'Break off',
  closed: 'The result is on every screen',
  again: 'Vote again',
  askClose: {
    title: 'Not everyone is done yet',
    nobody: 'Nobody is done yet',
    sure: 'Close the vote now?',
    more: 'The dots that are there now will count. After closing nothing changes any more.',
    wait: 'Wait a little',
    anyway: 'Close anyway',
  },
  askStop: {
    title: 'Break off this vote?',
    more: 'Nothing is counted and there will be no result.',
    stay: 'Go on voting',
  },
  stopped: 'The vote was broken off. Nothing was counted.',
} satisfies Shape<typeof nl.votePanel>;
