import type { home as nl } from '../../nl/pages/home.ts';
import type { Shape } from '../../texts.ts';

export const home = {
  title: 'A good conversation about knowledge, card by card',
  lead: 'Kennistafel is a deck of cards for teams in Dutch municipalities. You put a question on the table. Everyone writes in silence. Then you reveal the answers together.',
  open: 'Create a session',
  join: 'Join with a code',
  noAccount: 'You do not need an account.',
  noAccountToJoin: 'You can join without an account.',
  fan: 'Four cards. Turn one over.',
  seats: {
    title: 'My sessions on this device',
    goOn: 'Continue as {{name}}',
    deleted: 'Is deleted on {{date}}',
    soon_one: 'Is deleted in {{count}} day',
    soon_other: 'Is deleted in {{count}} days',
    today: 'Is deleted within a day',
    facilitator: 'facilitator',
    participant: 'participant',
    observer: 'observer',
  },
  example: {
    title: 'Look around first',
    text: 'In the example session, six people already sit at the table. Move cards and try everything. Nothing of it is kept.',
    action: 'See an example session',
  },
  library: {
    title: 'Read the cards',
    text: 'Ten decks with questions and statements, and tips for the facilitator.',
    action: 'See all cards',
  },
  how: {
    title: 'How it goes',
    one: 'Choose a card',
    oneText: 'The facilitator puts one question on every screen.',
    two: 'Write in silence',
    twoText: 'Everyone thinks alone first. The answers are still face down.',
    three: 'Reveal the answers',
    threeText: 'All answers open at once. Now the conversation begins.',
    four: 'Agree on something',
    fourText: 'Who does what, and when? It is in the report right away.',
  },
  privacy: {
    title: 'Your answer is yours',
    one: 'Nobody at the table sees your answer until the facilitator reveals the answers. Not even the facilitator.',
    two: 'With or without names? That is set beforehand and never changes.',
    three: 'Kennistafel passes nothing you write to other companies.',
    four: 'Every session is deleted automatically. The date is shown in the session.',
    more: 'Read more about privacy',
  },
} satisfies Shape<typeof nl>;
