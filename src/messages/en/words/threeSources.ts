import type { threeSources as nl } from '../../nl/words/threeSources.ts';
import type { Shape } from '../../shape.ts';

export const threeSources = {
  'sources-welcome': {
    say: 'We look at three kinds of knowledge: what people live through, what you learn in your profession, and what comes from research. All three carry equal weight.',
    ask: 'Which of the three do you use most?\nWhich do we forget when we are busy?',
    mind: 'Give one example of each source from your own municipality. An explanation without an example does not stick.',
  },
  'sources-write-known': {
    say: 'Write down what comes to mind with each source. Lay down each idea by itself and choose the source that fits. Nobody sees it until I reveal.',
    ask: 'What have you been through with this source?\nNot sure about the source? Leave it empty.',
    mind: 'Do you see people waiting? Say that three single words are fine too.',
  },
  'sources-discuss-known': {
    say: 'Read in silence first. Then look at the source balance: which source is full, and which is nearly empty?',
    ask: 'What does an empty source say about us?\nWho is not at this table, and what would they have written?\nWhere do we mean different things by the same word?',
    mind: 'Do not look for a solution yet. What counts now is whether we understand each other.',
  },
  'sources-write-clash': {
    say: 'Recall one time when the sources spoke against each other. The figures said one thing, the residents another. Write down what happened then.',
    ask: 'What did you do yourself at that moment?\nWhich source won, and why?',
    mind: 'Ask for a real case. Can somebody think of none? Something heard from another will do.',
  },
  'sources-discuss-clash': {
    say: 'We are not looking for someone to blame. We want to see how we choose when one kind of knowledge stands against another.',
    ask: 'Who decided, and on what?\nWould we do it the same way now?\nWhat would have helped to hear the other source too?\nWho knows this from another case?',
    mind: 'Does it get tense? Go back to the case: what happened first, and what then?',
  },
  'sources-vote': {
    say: 'Give your dots to what deserves attention now. Meanwhile nobody sees what another chooses. You may move dots until I close the vote.',
    ask: 'Does the result fit our talk?\nIs there a tie? What do we miss if we let it lie?\nWho chose something quite different, and wants to explain?',
    mind: 'The result begins the talk; it is no decision.',
  },
  'sources-harvest': {
    say: 'We make three agreements at most. With each of them goes who does it and when it is done.',
    ask: 'How do we bring in the source we often miss?\nWith which decision do we try this first?\nWho helps us remember?',
    mind: 'Is an agreement too big? Ask for the first step of one hour.',
  },
  'sources-close': {
    say: 'This is what we take along. In turn, say in one sentence what you will do differently.',
    ask: 'Which source will you use more often this month?\nWhen do we look back together?',
    mind: 'Set a day to look back right now. The short look back is made for that.',
  },
} as const satisfies Shape<typeof nl>;
