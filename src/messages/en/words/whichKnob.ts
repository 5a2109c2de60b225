import type { whichKnob as nl } from '../../nl/words/whichKnob.ts';
import type { Shape } from '../../shape.ts';

export const whichKnob = {
  'knob-welcome': {
    say: 'A municipality can turn three knobs: leadership, knowledge policy and learning. We look at all three. In the end we choose which one to turn.',
    ask: 'Which knob do we turn most now?\nWhat is in our own hands, and what is not?',
    mind: 'Say that not everything can be done at once. That takes off the pressure.',
  },
  'knob-write-lead': {
    say: 'The first knob: leadership. Write down what you really see happening, not what a plan says.',
    ask: 'When did you have time to think? Who gave it to you?\nWhat would you like to ask a manager?',
    mind: 'Is a manager at the table? Ask them to speak last later on.',
  },
  'knob-discuss-lead': {
    say: 'Read calmly first. We talk about behaviour that helps or hinders, not about persons.',
    ask: 'What helps, and can be done more often from tomorrow?\nWhat takes away room, while nobody wants that?\nWho sets a good example, and how?',
    mind: 'Does a name come up? Ask what exactly that person did. Then it stays about behaviour.',
  },
  'knob-write-policy': {
    say: 'The second knob: knowledge policy. Do we have agreements about knowledge, and do they work? Write down what you notice of them.',
    ask: 'Where do you look for knowledge when you do not know something?\nWhat got lost when a colleague left?',
    mind: 'Does nobody know whether there is a policy? That is an answer too. Have it written down.',
  },
  'knob-discuss-policy': {
    say: 'Read calmly first. See what is on paper and what happens in practice. Often they are not the same.',
    ask: 'Which agreement do we really notice in our work?\nWhose job is this, and do they know it themselves?\nWhat fits in a meeting or form that we already have?',
    mind: 'Beware of yet another plan. Ask what we can stop doing.',
  },
  'knob-break': {
    say: 'We take a break of ten minutes. Leave your screen open, so that you can go on right away.',
    ask: 'What stayed with you from the first part?',
    mind: 'Meanwhile, see which answers belong together. Move them together on the board.',
  },
  'knob-write-learn': {
    say: 'The third knob: learning. Write down what we learn from on purpose, and where that fails.',
    ask: 'Which mistake made us better?\nWhen did you last look back together?',
    mind: 'Begin with a mistake of your own. Then others dare to as well.',
  },
  'knob-discuss-learn': {
    say: 'Read calmly first. See what already works: we can do more of that.',
    ask: 'What makes learning work there?\nWhat do we learn from another team, and how does it get here?\nWhat is the smallest fixed habit that helps?',
    mind: 'Is it about time? Ask what happens in that time now.',
  },
  'knob-vote': {
    say: 'Now we choose. Give your dots to the knob where most can be gained. See whether it is feasible too. Nobody sees your choice until I close.',
    ask: 'Where does it not depend on money or new people?\nIs there a tie? Which one makes the other easier?\nWhat does it say that something got no dot?',
    mind: 'First ask who is surprised. Only then who is right.',
  },
  'knob-harvest': {
    say: 'We know which knob we turn. Now we make it small: what, who and when.',
    ask: 'What is the first step that people can see?\nWho has to say yes, and who asks them?\nHow do we see in three months that it works?',
    mind: 'Put ideas that cannot be done now under Parked. Then they are not gone.',
  },
  'knob-close': {
    say: 'This is the knob we will turn. I read the agreements aloud. Then everyone says in one sentence what they contribute.',
    ask: 'How sure are you that this will work, from 1 to 10? What would make it one point higher?\nWho passes this on, and to whom?',
    mind: 'Is the number low? Make the agreement smaller. Now you still can.',
  },
} as const satisfies Shape<typeof nl>;
