import type { hand as nl } from '../nl/hand.ts';
import type { Shape } from '../texts.ts';

export const hand = {
  title: 'Your cards',
  intro: 'Look through your cards. Put one on the table that you want to talk about.',
  shown: 'Card {{position}} of {{total}}: {{card}}. {{question}}',
  play: 'Put on the table',
  playMore: 'Everyone sees the card. Nobody at the table sees whose it was.',
  swap: 'Swap',
  putBack: 'Put back',
  played: 'Your card is on the table.',
  swapped: 'You have another card.',
  laidBack: 'Your card is back in the deck.',
  notDone: 'I am not done after all',
  doneMore: 'You are marked as done. Nobody at the table sees whether you put down a card.',
  empty: 'Your hand is empty',
  emptyMore: 'There is nothing more you need to do.',
  late: 'Cards were dealt',
  lateMore: 'Take some cards too, and you take part.',
  take: 'Take your cards',
  taken: 'You have cards.',
  coming: 'Your cards are on their way…',
  observing: 'Everyone chooses a card from their own hand.',
  onTable: 'Put on the table',
  onTableCount_one: '{{count}} card',
  onTableCount_other: '{{count}} cards',
  nothingYet: 'No card is on the table yet.',
} satisfies Shape<typeof nl>;
