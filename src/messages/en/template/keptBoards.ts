import type { keptBoards as dutch } from '../../nl/template/keptBoards.ts';
import type { Shape } from '../../shape.ts';

export const keptBoards = {
  title: 'Put the board back',
  hint: 'Kennistafel keeps how the board lies by itself: at each step of the programme, at each card that you start to write on, and before you choose another template. You can keep a state yourself as well.',
  none: 'No state has been kept yet',
  noneHint: 'Keep one. Or go on: at the next card or step it happens by itself.',
  choose: 'Which state do you put back?',
  chooseFirst: 'Choose a state first.',
  at: 'At {{time}}',
  because: {
    asked: 'kept by hand',
    step: 'at a new step',
    round: 'at a new card',
    template: 'right before another template',
    restore: 'right before putting back',
  },
  afterStep: 'after ‘{{step}}’',
  things_one: '{{count}} thing',
  things_other: '{{count}} things',
  what: 'Everything will lie as it did then. Agreements, actions, insights and the minutes stay as they are now. The board of now is kept too.',
  keep: 'Keep the board of now',
  kept: 'The board has been kept.',
  bare: 'Nothing lies on the board yet.',
  restore: 'Put back',
} satisfies Shape<typeof dutch>;
