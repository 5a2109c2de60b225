import type { lookBack as nl } from '../../nl/words/lookBack.ts';
import type { Shape } from '../../shape.ts';

export const lookBack = {
  'back-welcome': {
    say: 'We look back briefly on what we agreed. Everyone did what they could with what there was. So we look in order to learn, not to settle scores.',
    ask: 'What do you remember of last time?\nWhat has changed since then?',
    mind: 'Have the last notes at hand. Read the agreements aloud without judging.',
  },
  'back-write': {
    say: 'Write for yourself: what worked, what did not, and what surprised you? Lay down each point by itself.',
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
    say: 'That was it. In turn, name one thing that you take along.',
    ask: 'When do we look back again?\nWho do we want there then?',
    mind: 'End on time. Then people come again next time.',
  },
} as const satisfies Shape<typeof nl>;
