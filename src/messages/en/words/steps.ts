import type { firstStepWords as nl } from '../../nl/words/steps.ts';
import type { Shape } from '../../texts.ts';

export const firstStepWords = {
  'first-welcome': {
    say: 'Good to see you. We talk about how we gain, share and use knowledge. There is no right or wrong answer, and you may always pass.',
    ask: 'What should this talk bring us?\nWhat do you need to speak freely here?',
    mind: 'Let everyone say something once in the first five minutes. Then it is easier to join in later.',
  },
  'first-choose': {
    say: 'We choose one card together. Take the question that helps us today. If a card does not fit, we take another.',
    ask: 'Which question really matters to us now?\nWith which question do we surely not think the same?',
    mind: 'Does choosing take long? Draw a card. Every card leads to a good talk.',
  },
  'first-write': {
    say: 'Write for yourself first. Nobody at the table sees your text until I reveal the answers. Neither do I. A few words are enough.',
    ask: 'Think of one moment in the past month. What happened?\nDo you have more thoughts? Put them on the table one by one.',
    mind: 'Keep it really silent. Also when you want to explain something yourself.',
  },
  'first-discuss': {
    say: 'First read everything in silence. Then we talk about what it says, not about who wrote it.',
    ask: 'What surprises you?\nWhere do we seem to agree, and is that so?\nCan you give an example?\nWhich voice is still missing?',
    mind: 'Begin with what surprises, not with what occurs most.',
  },
  'first-harvest': {
    say: 'We choose what to take with us. Better one small agreement that works than five that stay on the shelf.',
    ask: 'What do we do differently next week?\nWho picks it up, and when is it done?\nWhat does that take, and from whom?',
    mind: 'Write the agreement in the words of the group. Read it aloud.',
  },
  'first-close': {
    say: 'I read the agreements once more. Then everyone ends with one word or one sentence.',
    ask: 'How do you leave here?\nWho else should read this report?',
    mind: 'Only close when every agreement has a name.',
  },
  'sources-welcome': {
    say: 'We look at three kinds of knowledge. What people live through. What you learn in your profession. And what comes from research. All three carry equal weight.',
    ask: 'Which of the three do you use most?\nWhich do we forget when we are busy?',
    mind: 'Give one example of each source from your own municipality. An explanation without an example does not stick.',
  },
  'sources-write-known': {
    say: 'Write down what comes to mind with each source. Put each idea on the table by itself and choose the source that fits. Nobody at the table sees it until I reveal the answers.',
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
    mind: 'Ask for a real case. Can someone think of none? Something heard from another will do.',
  },
  'sources-discuss-clash': {
    say: 'We are not looking for someone to blame. We want to see how we choose when one kind of knowledge stands against another.',
    ask: 'Who decided, and on what?\nWould we do it the same way now?\nWhat would have helped to hear the other source too?\nWho knows this from another case?',
    mind: 'Does it get tense? Go back to the case: what happened first, and what then?',
  },
  'sources-vote': {
    say: 'Give your dots to what deserves attention now. Meanwhile nobody sees what another chooses. You may move dots until I close the vote.',
    ask: 'Does the result fit our talk?\nIs there a tie? What do we miss if we leave it?\nWho chose something quite different, and wants to explain?',
    mind: 'The result begins the talk; it is no decision.',
  },
  'sources-harvest': {
    say: 'We make three agreements at most. Each one says who does it and when it is done.',
    ask: 'How do we bring in the source we often miss?\nWith which decision do we try this first?\nWho helps us remember?',
    mind: 'Is an agreement too big? Ask for the first step of one hour.',
  },
  'sources-close': {
    say: 'This is what we take with us. In turn, say in one sentence what you will do differently.',
    ask: 'Which source will you use more often this month?\nWhen do we look back together?',
    mind: 'Set a day to look back right now. The short look back is made for that.',
  },
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
    say: 'Now we choose. Give your dots to the knob where we can win most. See whether we can do it, too. Nobody at the table sees what you choose.',
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
  'back-welcome': {
    say: 'We look back briefly on what we agreed. Everyone did what they could with what there was. So we look in order to learn, not to settle scores.',
    ask: 'What do you remember of last time?\nWhat has changed since then?',
    mind: 'Have the last report at hand. Read the agreements aloud without judging.',
  },
  'back-write': {
    say: 'Write for yourself: what worked, what did not, and what surprised you? Put each point on the table by itself.',
    ask: 'What did you do differently yourself?\nWhat would you do again just like that?',
    mind: 'Is there no card yet? Choose the card of last time, or draw one.',
  },
  'back-discuss': {
    say: 'Read in silence first. We begin with what worked.',
    ask: 'What made that work?\nWhat held us back, and do we see that more often?\nWhich source of knowledge helped most, and which did we miss?',
    mind: 'Stay long enough with what worked. That is the lesson you can repeat.',
  },
  'back-harvest': {
    say: 'For each agreement we choose: keep it, make it smaller or stop. Stopping is a decision too.',
    ask: 'What do we hold on to?\nWhat do we make smaller, so that it will work?\nWho takes the first step, and when?',
    mind: 'Take an old agreement away before a new one is added.',
  },
  'back-close': {
    say: 'That was it. In turn, name one point that you take with you.',
    ask: 'When do we look back again?\nWho do we want there then?',
    mind: 'End on time. Then people come again next time.',
  },
} satisfies Shape<typeof nl>;
