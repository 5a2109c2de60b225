import type * as nl from '../../nl/core/join.ts';
import type { Shape } from '../../texts.ts';

export const join = {
  title: 'Join',
  otherCode: 'Another code',
  searching: 'Looking for the session…',
  joinTitle: 'Join {{title}}',
  name: {
    label: 'What is your name here?',
    hint: 'The others see this name.',
    suggestions: 'Or pick an alias',
    another: 'Give me another',
    /** Separated by commas. */
    aliases:
      'Wise Owl, Quiet Heron, Cheerful Finch, Clever Woodpecker, Calm Lapwing, Curious Hedgehog, Brave Badger, Handy Otter, Silent Pike, Fresh Grebe, Sunny Swallow, Thoughtful Beaver, Kind Spoonbill, Loyal Redshank, Funny Godwit, Warm Curlew, Swift Fox, Honest Squirrel, Mild Blackbird, Strong Tern, Open Stork, Bright Hare, Colourful Frog, Glad Bee',
  },
  submit: 'Take a seat',
  entering: 'Getting your seat ready…',
  observe: {
    summary: 'I am only watching',
    explain: 'You see the cards, the board and the revealed answers. You do not write yourself.',
    submit: 'Watch',
    defaultName: 'Observer',
  },
  closed: {
    explain: 'You can no longer join. You can still look at the board and the notes.',
    submit: 'Look at the session',
  },
  seatsTitle: 'Welcome back to {{title}}',
  failed: 'That did not work yet',
  retry: 'Try again',
} satisfies Shape<typeof nl.join>;

export const lobby = {
  inside: 'You are in',
  waiting: 'The facilitator will start soon. You need not do anything.',
  people: 'Who is here',
  peopleCount_one: '{{count}} person',
  peopleCount_other: '{{count}} people',
  you: 'you',
  alone: 'Nobody else yet. Share the code to let others in.',
  aloneParticipant: 'You are the first. The others will come soon.',
  gone: 'gone',
  came: '{{name}} came in',
  privacy: 'More about privacy',
  role: {
    facilitator: 'facilitator',
    participant: 'participant',
    observer: 'observer',
  },
} satisfies Shape<typeof nl.lobby>;
