import type { activityWords as nl } from '../../nl/words/activities.ts';
import type { Shape } from '../../texts.ts';

export const activityWords = {
  welcome: {
    say: 'Welcome. This is what we will do, this is how long it takes, and then we are done. You may always pass.',
    ask: 'What did you come for?\nWhat should we know of each other before we begin?',
    mind: 'Begin on time. Who comes later sees where we are.',
  },
  choose: {
    say: 'We choose a card. Take the question that counts now. You may swap a card or pass.',
    ask: 'Which question is on your mind?\nWhich question would we rather avoid?',
    mind: 'Do not choose for the group, unless it takes long.',
  },
  write: {
    say: 'Write in silence, for yourself. Nobody sees your text until I reveal it, and neither do I.',
    ask: 'Which example comes to mind?\nWhat would somebody else write here?',
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
  harvest: {
    say: 'What do we take along? We write it down: an insight, an agreement or an action.',
    ask: 'What do we know now that we did not know an hour ago?\nWho does what, and when?',
    mind: 'An action without a name does not happen.',
  },
  close: {
    say: 'We round off. Everyone gets one more sentence.',
    ask: 'What do you take along?\nWhen do we meet again?',
    mind: 'Say what happens with the notes, and who gets them.',
  },
  break: {
    say: 'We take a break. Your screen shows how long it still lasts.',
    ask: 'Is there something we should do differently after the break?',
    mind: 'Start the timer. Then you need not call anybody.',
  },
  free: {
    say: 'Tell what we are going to do now, for how long, and what comes after.',
    ask: 'Is it clear to everyone?\nWhat do you need to take part?',
    mind: 'Write your own text here. Only facilitators see it.',
  },
} satisfies Shape<typeof nl>;
