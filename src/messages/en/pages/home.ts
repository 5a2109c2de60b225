import type { home as nl } from '../../nl/pages/home.ts';
import type { Shape } from '../../texts.ts';

export const home = {
  title: 'A good conversation about knowledge, card by card',
  lead: 'Kennistafel is a deck of cards for teams in Dutch municipalities. You put a question on the table. Everyone writes in silence. Then you turn the answers over together.',
  open: 'Open a session',
  join: 'Join with a code',
  noAccount: 'You do not need an account.',
  fan: 'Four cards from the deck. Turn one over.',
  seats: {
    title: 'My sessions on this device',
    goOn: 'Go on as {{name}}',
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
    text: 'Twenty questions in four decks, with tips for the facilitator.',
    action: 'See all cards',
  },
  how: {
    title: 'How it goes',
    one: 'Choose a card',
    oneText: 'The facilitator puts one question on every screen.',
    two: 'Write in silence',
    twoText: 'Everyone thinks alone first. The answers still lie face down.',
    three: 'Turn over together',
    threeText: 'All answers open at once. Now the conversation begins.',
    four: 'Agree on something',
    fourText: 'Who does what, and when? It is in the notes right away.',
  },
  privacy: {
    title: 'Your answer is yours',
    one: 'Nobody sees your answer until the facilitator reveals. Not even the facilitator.',
    two: 'With or without names? That is set beforehand and never changes.',
    three: 'What you write stays on one server. No other companies look on.',
    four: 'Every session is deleted by itself. The date is shown in the session.',
    more: 'Read more about privacy',
  },
} satisfies Shape<typeof nl>;
