import type { activityWords as nl } from '../../nl/words/activities.ts';
import type { Shape } from '../../texts.ts';

export const activityWords = {
  welcome: {
    say: 'Welcome. This is what we will do, and this is how long it takes. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Anyone who comes later sees where we are.',
  },
  choose: {
    say: 'We choose a card. Take the question that counts now. You may swap a card or pass.',
    ask: 'Which question is on your mind?\nWhich question would we rather avoid?',
    mind: 'Do not choose for the group, unless it takes long.',
  },
  write: {
    say: 'Write in silence, for yourself. Nobody at the table sees your text until I reveal the answers. Neither do I.',
    ask: 'Which example comes to mind?\nWhat would someone else write here?',
    mind: 'Wait with the reveal until nearly everyone is ready.',
  },
  discuss: {
    say: 'First read everything. Then we talk about what stands out.',
    ask: 'What stands out for you?\nWhat does this answer mean, do we think?\nWho sees it differently?',
    mind: 'Count to ten after a question. Silence is often thinking.',
  },
  vote: {
    say: 'Spread your dots. Meanwhile nobody sees what another chooses.',
    ask: 'Does the result fit what we discussed?\nWhat about number two?',
    mind: 'Say beforehand what will be done with the result.',
  },
  statements: {
    say: 'You get statements about our work. Say for each how much you agree. Nobody at the table sees what you choose, and neither do I. Later we only see counts.',
    ask: 'Where do we differ most?\nWhich example goes with your answer?\nWhat did you not expect?',
    mind: 'Being divided is no problem: that is where the conversation is. Do not ask who chose what.',
  },
  scan: {
    say: 'First we measure, each for ourselves. Answer what you see, not what you would like. Nobody at the table sees your answers. Later we only see counts.',
    ask: 'What do you recognise, and what not?\nWhere are the answers furthest apart?\nWhich theme do we discuss now?',
    mind: 'The outcome begins the conversation. It is not a mark for the team.',
  },
  harvest: {
    say: 'What do we take with us? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  close: {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take with you?\nWhen do we meet again?',
    mind: 'Say what happens with the report, and who gets it.',
  },
  break: {
    say: 'We take a break. Your screen shows how long it still lasts.',
    ask: 'Is there something we should do differently after the break?',
    mind: 'Start the timer. Then you need not call anyone.',
  },
  free: {
    say: 'Now something else. I will explain.',
    ask: 'Is it clear to everyone?\nWhat do you need to take part?',
    mind: 'Write your own text here. Only facilitators see it.',
  },
} satisfies Shape<typeof nl>;
