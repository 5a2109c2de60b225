import type { firstTalk as nl } from '../../nl/words/firstTalk.ts';
import type { Shape } from '../../shape.ts';

export const firstTalk = {
  'first-welcome': {
    say: 'Good to see you. We talk about how we make, share and use knowledge. There is no right or wrong answer, and you may always pass.',
    ask: 'What should this talk bring us?\nWhat do you need to speak freely here?',
    mind: 'Let everyone say something once in the first five minutes. Then it is easier to join in later.',
  },
  'first-choose': {
    say: 'We choose one card together. Take the question that helps us today. If a card does not fit, we take another.',
    ask: 'Which question really matters to us now?\nWith which question do we surely not think the same?',
    mind: 'Does choosing take long? Draw a card. Every card leads to a good talk.',
  },
  'first-write': {
    say: 'Write for yourself first. Nobody sees your text until I reveal it, and neither do I. A few words are enough.',
    ask: 'Think of one moment in the past month. What happened?\nDo you have more thoughts? Lay them down one by one.',
    mind: 'Keep it really silent. Also when you want to explain something yourself.',
  },
  'first-discuss': {
    say: 'First read everything in silence. Then we talk about what it says, not about who wrote it.',
    ask: 'What surprises you?\nWhere do we seem to agree, and is that so?\nCan you give an example?\nWhich voice is still missing?',
    mind: 'Begin with what surprises, not with what occurs most.',
  },
  'first-harvest': {
    say: 'We choose what to take along. Better one small agreement that works than five that stay on the shelf.',
    ask: 'What do we do differently next week?\nWho picks it up, and when is it done?\nWhat does that take, and from whom?',
    mind: 'Write the agreement in the words of the group. Read it aloud.',
  },
  'first-close': {
    say: 'I read the agreements once more. Then everyone ends with one word or one sentence.',
    ask: 'How do you leave here?\nWho else should read these notes?',
    mind: 'Only close when every agreement has a name.',
  },
} as const satisfies Shape<typeof nl>;
